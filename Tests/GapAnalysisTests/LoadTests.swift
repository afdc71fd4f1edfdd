import GapAnalysis
import InnovationSystem
import XCTest

/// What collaboration rests on: routes, people, levels, capacity and competence.
final class LoadTests: XCTestCase {
  func testASecondRouteGoesThroughSomebodyElse() throws {
    let ties = [tie("K", "H"), tie("K", "A"), tie("A", "H"), tie("L", "H")]
    let found = try study("A", "H:hospital", "K:municipality", "L:municipality", ties: ties)
      .findings(RouteRedundancy.self).about("municipality-hospital")
    XCTAssertEqual([found.count("pairs"), found.count("few"), found.count("none")], [2, 1, 0])
    XCTAssertEqual(found.details["fewPairs"], .pairs([Finding.Evidence("H", "L")]))
  }

  func testTwoRoutesThatShareAnOrganisationAreOne() throws {
    let ties = [tie("K", "A"), tie("K", "B"), tie("A", "C"), tie("B", "C"), tie("C", "R")]
    let found = try study("A", "B", "C", "K:municipality", "R:research", ties: ties)
      .findings(RouteRedundancy.self).about("municipality-research")
    XCTAssertEqual(found.count("few"), 1, "all go through C")
  }

  func testTwoSeparateRoutesAreNoGap() {
    let ties = [tie("K", "A"), tie("A", "R"), tie("K", "R")]
    XCTAssertEqual(
      study("A", "K:municipality", "R:research", ties: ties).findings(RouteRedundancy.self)
        .map(\.isGap), [false])
  }

  func testOnlyAMunicipalitysOwnHospitalIsAskedFor() throws {
    let found = try study(
      "G:hospital", "H:hospital", "K:municipality", ties: [tie("K", "H"), tie("G", "H")]
    ) {
      $0.catchments = [Catchment(municipality: "K", service: .hospital, provider: "H")]
    }.findings(RouteRedundancy.self).about("municipality-hospital")
    XCTAssertEqual(found.count("pairs"), 1)
  }

  func testRoutesBetweenSectorsNeedTwoSectors() {
    XCTAssertEqual(
      study("A", "K:municipality", ties: [tie("A", "K")]).missing(for: RouteRedundancy.self),
      [.serviceSectors])
  }

  private let star = ["B", "C", "D", "E", "F", "G"].map { tie("A", $0) }

  func testMorePartnersThanTheStatedCapacityIsOverload() throws {
    let ties = star + [tie("B", "C"), tie("B", "D")]
    func found(_ capacity: Int) -> [Finding] {
      study("A", "B", "C", "D", "E", "F", "G", ties: ties) {
        $0.organisations[0].capacity = capacity
      }.findings(Overload.self)
    }
    XCTAssertEqual(found(5).map(\.organisations), [["A"]])
    XCTAssertEqual([found(5)[0].count("partners"), found(5)[0].count("limit")], [6, 5])
    XCTAssertEqual(found(5)[0].details["load"], .number(18))
    XCTAssertEqual(found(5)[0].list("takeOver"), ["B"], "shares C and D with A")
    XCTAssertEqual(found(6), [])
  }

  func testWithoutCapacitiesTenOrganisationsAreNeededToStandOut() {
    XCTAssertEqual(
      study("A", "B", "C", "D", "E", "F", "G", ties: star).missing(for: Overload.self),
      [.capacity])
    let many = study("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", ties: star)
    XCTAssertEqual(many.findings(Overload.self).map(\.organisations), [["A"]])
    XCTAssertEqual(many.findings(Overload.self)[0].details["limit"], .number(6))
  }

  func testACollaborationWithOneContactRestsOnOnePerson() {
    func found(_ people: Int...) -> [Finding] {
      study(
        "A", "B", "C",
        ties: zip(["B", "C"], people).map { name, count in
          tie("A", name).changed { $0.contactPoints = count }
        } + [tie("B", "C")]
      ).findings(SingleContacts.self)
    }
    XCTAssertEqual(found(1, 2).map(\.evidence), [[Finding.Evidence("A", "B")]])
    XCTAssertEqual(
      ["single", "known", "of"].map { found(1, 2)[0].count($0) }, [1, 2, 3])
    XCTAssertEqual(found(2, 2).map(\.isGap), [false])
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: SingleContacts.self), [.contactPoints])
  }

  /// A's head of unit carries three of its four collaborations; without them C and D are on their own.
  func testOneRoleThatCarriesMostOfAnOrganisationsCollaborationsIsAGap() throws {
    func found(_ keys: String?...) -> [Finding] {
      let partners = ["B", "C", "D", "E"]
      let ties = zip(partners, keys).map { partner, key in
        tie("A", partner).changed { $0.contactKey = key }
      }
      return study("A", "B", "C", "D", "E", ties: ties + [tie("B", "E")])
        .findings(SingleContacts.self)
    }
    let most = try found("head", "Head", "head", "nurse").about("A")
    XCTAssertTrue(most.isGap)
    XCTAssertEqual(most.text("key"), "head")
    XCTAssertEqual([most.count("largest"), most.count("known"), most.count("of")], [3, 4, 4])
    XCTAssertEqual(most.details["share"], .number(0.75))
    XCTAssertEqual(
      [most.count("componentsBefore"), most.count("componentsAfter")], [1, 3], "A–E–B, C and D")
    XCTAssertEqual(found("head", "head", "nurse", "nurse").map(\.isGap), [false], "half each")
    XCTAssertEqual(found("head", "head", nil, nil), [], "two that say so are too few")
  }

  /// The role is one at the organisation that the row starts from, not at the other.
  func testARoleBelongsToOneSide() {
    let ties = ["B", "C", "D"].map { tie($0, "A").changed { $0.contactKey = "head" } }
    XCTAssertEqual(study("A", "B", "C", "D", ties: ties).findings(SingleContacts.self), [])
  }

  func testCollaborationIsAnchoredWhenTwoLevelsAreInTouch() {
    func found(_ levels: Set<ContactLevel>) -> [Finding] {
      study("A", "B", ties: [tie("A", "B").changed { $0.contactLevels = levels }])
        .findings(Anchoring.self)
    }
    XCTAssertEqual(found([.practitioner]).map(\.evidence), [[Finding.Evidence("A", "B")]])
    XCTAssertEqual(found([.top]).map(\.isGap), [true], "nobody but managers know each other")
    XCTAssertEqual(found([.practitioner, .middle]).map(\.isGap), [false])
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: Anchoring.self), [.contactLevels])
  }

  func testAPerceptionGapIsToldWithoutNames() {
    let found = study("A", "B", "C", ties: [reported("A", "B", 4, 1), reported("A", "C", 3, 3)])
      .findings(PerceptionGaps.self)
    XCTAssertEqual(found.map(\.organisations), [[]])
    XCTAssertEqual(found.map(\.evidence), [[]])
    XCTAssertEqual([found[0].count("large"), found[0].count("pairs")], [1, 2])
    XCTAssertEqual(found[0].details["mean"], .number(1.5))
    XCTAssertEqual(found[0].details["largest"], .number(3))
  }

  func testOnePointApartIsNoGapAndOneAnswerIsNotEnough() {
    XCTAssertEqual(
      study("A", "B", ties: [reported("A", "B", 3, 2)]).findings(PerceptionGaps.self).map(\.isGap),
      [false])
    XCTAssertEqual(
      study("A", "B", ties: [reported("A", "B", 3, nil)]).missing(for: PerceptionGaps.self),
      [.bothReports])
  }

  func testACompetenceReachesTwoStepsFar() {
    let sample = study(
      "A", "K:municipality", "L:municipality", "R:research",
      ties: [tie("R", "A"), tie("A", "K"), tie("K", "L")]
    ) { $0.organisations[3].competences = ["design"] }
    let found = sample.findings(CompetenceCoverage.self)
    XCTAssertEqual(found.map(\.id), ["competence:design"])
    XCTAssertEqual(found[0].organisations, ["L"])
    XCTAssertEqual(found[0].list("holders"), ["R"])
    XCTAssertEqual(found[0].details["isSingle"], .flag(true))
  }

  func testACompetenceNearEverybodyIsNoGapAndWithoutAnyNothingIsAssessed() {
    let near = study("K:municipality", "R", ties: [tie("K", "R")]) {
      $0.organisations[1].competences = ["design"]
    }
    XCTAssertEqual(near.findings(CompetenceCoverage.self).map(\.isGap), [false])
    XCTAssertEqual(
      study("K:municipality", "R", ties: [tie("K", "R")]).missing(for: CompetenceCoverage.self),
      [.competences])
  }
}
