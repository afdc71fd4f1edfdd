import GapAnalysis
import InnovationSystem
import XCTest

final class ResearchDistanceTests: XCTestCase {
  private func distances(_ study: Study) -> [String] {
    study.findings(ResearchDistance.self).map { finding in
      let isReachable = finding.details["reachable"] == .flag(true)
      return "\(finding.organisations[0]) \(finding.count("distance") ?? -1)"
        + (isReachable ? "" : " unreachable") + (finding.isGap ? " gap" : "")
    }
  }

  /// R – A – B – C – D, with a municipality beside each.
  private func chain(_ change: (inout Study) -> Void = { _ in }) -> Study {
    study(
      "R:research", "A:municipality", "B:municipality", "C:municipality", "D:municipality",
      "E:municipality", "X:municipality",
      ties: [tie("R", "A"), tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("D", "E")],
      change: change)
  }

  func testStepsAreCountedAndMoreThanTwoIsAGap() throws {
    XCTAssertEqual(
      distances(chain()),
      ["A 1", "B 2", "C 3 gap", "D 4 gap", "E 4 gap", "X 4 unreachable gap"])
    let found = chain().findings(ResearchDistance.self)
    XCTAssertEqual(found[2].list("path"), ["R", "A", "B", "C"])
    XCTAssertEqual(
      found[2].evidence,
      [Finding.Evidence("A", "R"), Finding.Evidence("A", "B"), Finding.Evidence("B", "C")])
    XCTAssertEqual(found[5].list("path"), [])
    XCTAssertEqual(found[0].consequence, Consequence())
    XCTAssertEqual(found[2].consequence, Consequence(municipalities: 1, organisations: 1))
  }

  func testTheNearestOfSeveralCounts() {
    XCTAssertEqual(
      distances(
        study(
          "R:research", "S:research", "A", "K:municipality",
          ties: [tie("R", "A"), tie("A", "K"), tie("S", "K")])), ["K 1"])
  }

  func testWithoutResearchThereIsNothingToSay() {
    let without = study("K:municipality", "A", ties: [tie("K", "A")])
    XCTAssertEqual(distances(without), [])
    XCTAssertEqual(without.missing(for: ResearchDistance.self), [.research])
    let projects = study("K:municipality", "R:research") {
      $0.participations = ["K", "R"].map { Participation(project: "P", organisation: $0) }
    }
    XCTAssertEqual(
      projects.missing(for: ResearchDistance.self), [.collaborationsRecorded],
      "sharing a project is no step")
  }

  func testItIsAsSureAsItsWeakestStepAndTheMunicipalitysAnswer() throws {
    let sound = chain { $0.answers() }.findings(ResearchDistance.self)
    XCTAssertEqual(Set(sound.map(\.certainty)), [.wellSupported])
    let silent = chain { $0.answers(allBut: "C") }.findings(ResearchDistance.self)
    XCTAssertEqual(
      silent.filter { $0.certainty == .uncertain }.map { $0.organisations[0] }, ["C"])
    let unresolved = chain {
      $0.answers()
      $0.collaborations[1] = reported("A", "B", 3, nil)
    }.findings(ResearchDistance.self)
    XCTAssertEqual(
      unresolved.filter { $0.certainty == .uncertain }.map { $0.organisations[0] },
      ["B", "C", "D", "E"])
  }

  func testTheEarlierDistanceFollowsTheLineage() throws {
    var sample = study(
      "R:research", "O:municipality", "N:municipality", "A",
      ties: [tie("R", "A"), tie("A", "N")])
    var earlier = sample.snapshots[0]
    earlier.id = "before"
    sample.snapshots.insert(earlier, at: 0)
    sample.organisations[1].frame = .only(["s"])
    sample.organisations[2].frame = .only(["before"])
    XCTAssertEqual(sample.organisations.map(\.id), ["A", "N", "O", "R"])
    var row = tie("R", "O")
    row.snapshot = "before"
    sample.collaborations.append(row)
    let without = try sample.findings(ResearchDistance.self, at: "s").about("N")
    XCTAssertNil(without.count("earlierDistance"), "nothing says that N was O")
    sample.lineage = [
      LineageEvent(date: try XCTUnwrap(PartialDate("2020")), type: .rename, from: "O", to: "N")
    ]
    let with = try sample.findings(ResearchDistance.self, at: "s").about("N")
    XCTAssertEqual(with.count("distance"), 2)
    XCTAssertEqual(with.count("earlierDistance"), 1)
    XCTAssertEqual(with.text("earlierSnapshot"), "before")
    let first = try sample.findings(ResearchDistance.self, at: "before").about("O")
    XCTAssertNil(first.count("earlierDistance"))
  }

  func testALatestEarlierSnapshotWithoutTheMunicipalityIsPassedOver() throws {
    var sample = study("R:research", "K:municipality", ties: [tie("R", "K")])
    for id in ["b", "a"] {
      var earlier = sample.snapshots[0]
      earlier.id = id
      sample.snapshots.insert(earlier, at: 0)
    }
    sample.organisations[0].frame = .only(["a", "s"])
    let found = try sample.findings(ResearchDistance.self, at: "s").about("K")
    XCTAssertEqual(found.text("earlierSnapshot"), "a")
    XCTAssertEqual(found.count("earlierDistance"), 4)
  }
}

final class UserDistanceTests: XCTestCase {
  func testWithoutUsersOneFindingSaysSo() {
    let found = study("K:municipality", "A").findings(UserDistance.self)
    XCTAssertEqual(found.map(\.id), ["user-distance:users"])
    XCTAssertEqual(found[0].details["present"], .flag(false))
    XCTAssertEqual(found[0].certainty, .uncertain, "it may be the data that lack them")
    XCTAssertEqual(study("A", "B").findings(UserDistance.self), [])
    XCTAssertEqual(study("A", "B").missing(for: UserDistance.self), [.usersOrMunicipalities])
  }

  func testHowFarUsersAreNeedsCollaborationsToFollow() {
    var projects = study("K:municipality", "U:users") {
      $0.participations = ["K", "U"].map { Participation(project: "P", organisation: $0) }
    }
    XCTAssertEqual(projects.missing(for: UserDistance.self), [.userTies])
    projects.organisations[1].kind = "other"
    XCTAssertNil(projects.missing(for: UserDistance.self), "that there are none can be told")
  }

  func testPhasesOfAllUsersTogether() throws {
    let sample = study(
      "U:users", "V:users", "K:municipality",
      ties: [tie("U", "K", 3, [.define]), tie("V", "K", 3, [.spread]), tie("U", "V", 1, [.choose])]
    ) { $0.answers() }
    let found = try sample.findings(UserDistance.self).about("phases")
    XCTAssertEqual(found.list("phases"), ["define", "spread"])
    XCTAssertEqual(found.list("missingPhases"), ["generate", "choose", "implement"])
    XCTAssertEqual(found.details["phaseShare"], .number(0.4))
    XCTAssertEqual(found.organisations, ["U", "V"])
    XCTAssertEqual(found.certainty, .wellSupported)
    XCTAssertEqual(found.evidence, [Finding.Evidence("K", "U"), Finding.Evidence("K", "V")])
    XCTAssertTrue(found.isGap)
  }

  func testAllPhasesAreNoGap() throws {
    let found = try study(
      "U:users", "A", ties: [tie("U", "A", 3, Set(Phase.allCases))]
    ).findings(UserDistance.self).about("phases")
    XCTAssertFalse(found.isGap)
    XCTAssertEqual(found.consequence, Consequence())
  }

  func testPhasesNotStatedAreNotMissing() throws {
    let none = study("U:users", "A", ties: [tie("U", "A")])
    XCTAssertEqual(none.findings(UserDistance.self), [], "a study that states no phases at all")
    let some = study(
      "U:users", "A", "B", ties: [tie("U", "A"), tie("A", "B", 3, [.define])]
    ) { $0.answers() }
    let found = try some.findings(UserDistance.self).about("phases")
    XCTAssertEqual(found.list("phases"), [])
    XCTAssertEqual(found.certainty, .uncertain)
  }

  func testDistanceIsThatToTheNearestUsers() {
    let found = study(
      "U:users", "V:users", "K:municipality", "L:municipality",
      ties: [tie("U", "K"), tie("K", "L")]
    ).findings(UserDistance.self)
    XCTAssertEqual(found.map { $0.count("distance") }, [1, 2])
  }
}
