import GapAnalysis
import InnovationSystem
import XCTest

/// Which few new collaborations would give most.
final class RecommendationTests: XCTestCase {
  private func recommended(
    _ study: Study, at snapshot: String? = nil,
    _ change: (inout RecommendationOptions) -> Void = { _ in }
  ) -> [Finding] {
    var options = GapOptions()
    change(&options.recommendations)
    let input = GapInput(
      study, at: snapshot.flatMap(study.snapshot) ?? study.snapshots[0], options: options)
    return RecommendedCollaborations().findings(in: input)
  }

  private func number(_ detail: String, _ finding: Finding) throws -> Double {
    var found: Double?
    if case .number(let number)? = finding.details[detail] { found = number }
    return try XCTUnwrap(found, "\(detail) of \(finding.id) is no number")
  }

  private func part(_ component: UtilityComponent, _ object: String, _ finding: Finding) -> Double?
  {
    guard case .object(let parts)? = finding.details[object],
      case .number(let number)? = parts[component.rawValue]
    else { return nil }
    return number
  }

  /// R–A–B–K: research is three steps from the municipality.
  private let line = study(
    "A", "B", "K:municipality", "R:research", ties: [tie("R", "A"), tie("A", "B"), tie("B", "K")])

  func testTheMunicipalityIsJoinedToResearch() throws {
    let found = try XCTUnwrap(recommended(line) { $0.count = 1 }.first)
    XCTAssertEqual(found.id, "recommended:K-R")
    XCTAssertEqual(found.organisations, ["K", "R"])
    XCTAssertFalse(found.isGap)
    // Users and a target model are lacking; .30, .20 and .15 are scaled to add up to 1.
    XCTAssertEqual(found.list("leftOut"), ["users", "required"])
    XCTAssertEqual(try XCTUnwrap(part(.research, "weights", found)), 0.30 / 0.65, accuracy: 1e-12)
    // From 3 steps to 1 of a scale from 4 to 1: two thirds. The ring of four has all 6 pairs within
    // two steps (5 before) and all 6 independent of any third (3 before).
    let gains = [0.30 / 0.65 * 2 / 3, 0.20 / 0.65 / 6, 0.15 / 0.65 * 3 / 6]
    for (component, gain) in zip([UtilityComponent.research, .reach, .broker], gains) {
      XCTAssertEqual(try XCTUnwrap(part(component, "components", found)), gain, accuracy: 1e-12)
    }
    XCTAssertEqual(try number("gain", found), gains.reduce(0, +), accuracy: 1e-12)
    XCTAssertEqual(
      try number("utility", found), (0.30 / 3 + 0.20 * 5 / 6 + 0.15 / 2) / 0.65, accuracy: 1e-12)
    XCTAssertEqual(found.list("nearerToResearch"), ["K"])
    XCTAssertEqual(
      [found.count("pairsNearer"), found.count("pairsIndependent")], [1, 3])
  }

  func testAmongFewerThanEightNobodyIsRankedAndTenPairsAreNoTop() {
    for finding in recommended(line) {
      XCTAssertEqual(finding.details["rank"], .unknown)
      XCTAssertEqual(finding.details["rankRange"], .unknown)
      XCTAssertEqual(finding.details["stability"], .unknown)
      XCTAssertEqual(finding.details["stable"], .unknown)
    }
  }

  func testWhereEverybodyWorksWithEverybodyNothingIsRecommended() {
    let all = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("C", "A")])
    XCTAssertEqual(recommended(all), [])
  }

  func testWithoutCollaborationsItIsNotAssessed() {
    XCTAssertEqual(study("A", "B").missing(for: RecommendedCollaborations.self), [.collaborations])
    let twoMode = study("A", "B") {
      $0.projects = [Project(id: "P", name: "P")]
      $0.participations = [Participation(project: "P", organisation: "A")]
    }
    XCTAssertEqual(twoMode.missing(for: RecommendedCollaborations.self), [.collaborations])
  }

  func testWhoIsAtCapacityGetsNoneAndNobodyMoreThanTheBudget() {
    func partners(_ capacity: Int?, _ limit: Int?) -> Int {
      var star = study("H", "A", "B", "C", "D", "E", ties: [tie("H", "A")])
      star.organisations[5].capacity = capacity
      star.targets = [
        TargetRule(id: "T", from: .organisation("H"), to: .sector("OTHER"), intensity: 2)
      ]
      XCTAssertEqual(star.organisations[5].id, "H")
      return recommended(star) {
        $0.count = 20
        $0.perOrganisation = limit
        $0.weights = [.required: 1]
      }.filter { $0.organisations.contains("H") }.count
    }
    XCTAssertEqual(partners(1, nil), 0, "one partner and capacity for one")
    XCTAssertEqual(partners(3, nil), 2)
    XCTAssertEqual(partners(3, 1), 1)
    XCTAssertEqual(partners(nil, 3), 3)
    XCTAssertEqual(partners(nil, nil), 4)
  }

  func testWhatIsPlannedOrOneBodyOrUnheardOnBothSidesIsLeftOut() throws {
    let found = recommended(
      study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C")]) {
        var planned = tie("D", "A")
        planned.status = .planned
        $0.collaborations.append(planned)
        $0.organisations[3].parent = "B"
        $0.answers(allBut: "C", "D")
      })
    XCTAssertEqual(found.map(\.organisations), [["A", "C"]])
    XCTAssertEqual(
      found[0].details["excluded"],
      .object([
        "planned": .count(1), "same-body": .count(1), "neither-heard": .count(1),
        "at-capacity": .count(0),
      ]))
    XCTAssertEqual(found[0].certainty, .likely, "C has not been heard, A has")
  }

  func testANewTieToSomebodyOverloadedCostsMoreThanItBrings() {
    let names = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "L"]
    let star = study(
      "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "L",
      ties: names.dropLast(2).map { tie("A", $0) })
    XCTAssertTrue(
      recommended(star) { $0.overloadPenalty = 0 }[0].organisations.contains("A"),
      "the hub of eight would bring J or L most")
    XCTAssertFalse(recommended(star).contains { $0.organisations.contains("A") })
  }

  func testARequirementThatAnyOfSeveralMeetsIsMetOnce() throws {
    let found = recommended(
      study("A", "K:municipality", "R:research", "S:research", ties: [tie("A", "K")]) {
        $0.targets = [
          TargetRule(id: "R6", from: .sector("MUNICIPALITY"), to: .sector("RESEARCH"), intensity: 4)
            .needingAny
        ]
      }
    ) {
      $0.weights = [.required: 1]
    }
    XCTAssertEqual(found.map(\.organisations), [["K", "R"]], "with S as well nothing more is met")
    XCTAssertEqual(found[0].list("rules"), ["R6"])
    XCTAssertEqual(found[0].details["alternatives"], .pairs([Finding.Evidence("K", "S")]))
    XCTAssertEqual(found[0].details["assumedIntensity"], .number(4), "as the rule asks for")
    XCTAssertEqual(try number("gain", found[0]), 1)
  }

  func testCommonPartnersProjectsAndContactMakeItEasy() throws {
    let found = try recommended(
      study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("A", "C", 1)]) {
        $0.projects = [Project(id: "P", name: "Project")]
        $0.participations = ["A", "C"].map { Participation(project: "P", organisation: $0) }
      }
    ).about("A-C")
    XCTAssertEqual(found.list("commonPartners"), ["B"])
    XCTAssertEqual(found.list("sharedProjectNames"), ["Project"])
    XCTAssertEqual(found.details["contact"], .number(1))
    XCTAssertEqual(found.evidence, [Finding.Evidence("A", "B"), Finding.Evidence("B", "C")])
  }

  func testNeighboursAreToldWhereTheStudySaysWhoIs() throws {
    func neighbours(_ pairs: [NeighbourPair]) throws -> FindingDetail? {
      try recommended(
        study(
          "A", "K:municipality", "L:municipality", "M:municipality",
          ties: [tie("A", "K"), tie("A", "L")]
        ) { $0.neighbours = pairs }
      ).about("K-L").details["neighbours"]
    }
    XCTAssertEqual(try neighbours([]), .unknown)
    XCTAssertEqual(try neighbours([NeighbourPair(municipality: "L", neighbour: "K")]), .flag(true))
    XCTAssertEqual(try neighbours([NeighbourPair(municipality: "L", neighbour: "M")]), .flag(false))
  }

  func testWeightsAreAChoice() throws {
    let onlyReach = recommended(line) { $0.weights = [.reach: 2] }
    // Only K and R are more than two steps apart, and three pairs would mend that: the first is taken.
    XCTAssertEqual(onlyReach.map(\.organisations), [["A", "K"]])
    XCTAssertEqual(
      onlyReach[0].details["alternatives"],
      .pairs([Finding.Evidence("B", "R"), Finding.Evidence("K", "R")]))
    XCTAssertEqual(part(.reach, "weights", onlyReach[0]), 1)
    XCTAssertNil(part(.research, "weights", onlyReach[0]))
    XCTAssertEqual(recommended(line) { $0.weights = [:] }, [], "nothing to weigh by")
    XCTAssertEqual(recommended(line) { $0.weights = [.users: 1] }, [], "no users in the study")
  }

  func testOnNordland2021TheFirstIsHamarøyWithResearchAndItsPlaceIsStable() throws {
    let found = recommended(try nordland(), at: "2021")
    XCTAssertEqual(
      found.map { $0.organisations.joined(separator: "–") },
      ["HAMAROY–NF", "MHN–RANA", "NF–VEFSN", "NORD–RANA", "HAMAROY–MHN"],
      "HSYK–MHN would be among them, but is planned already")
    XCTAssertEqual(found.map { $0.count("rank") }, [1, 2, 3, 4, 5])
    XCTAssertEqual(found.map { $0.details["stable"] }, found.map { _ in .flag(true) })
    XCTAssertTrue(found[0].list("nearerToUsers") == ["HAMAROY"])
    // Rana is three steps from research; with Nord universitet one: 2 of 3 steps of one of five.
    let rana = try XCTUnwrap(found.first { $0.id == "recommended:NORD-RANA" })
    XCTAssertEqual(
      try XCTUnwrap(part(.research, "components", rana)), 0.30 * 2 / 3 / 5, accuracy: 1e-12)
    XCTAssertEqual(found, recommended(try nordland(), at: "2021"), "twice gives the same")
  }
}

extension TargetRule {
  fileprivate var needingAny: TargetRule {
    var rule = self
    rule.need = .any
    return rule
  }
}
