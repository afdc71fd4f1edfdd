import XCTest

@testable import InnovationSystem

/// Two snapshots, `a` before and `b` after what happened.
final class HarmonisedSeriesTests: XCTestCase {
  private func series(
    _ ids: [String], _ rows: [Collaboration], _ events: [LineageEvent],
    _ change: (inout Study) -> Void = { _ in }
  ) -> HarmonisedSeries {
    var sample = study(of: ids, rows, snapshots: ["a", "b"])
    sample.lineage = events
    change(&sample)
    return HarmonisedSeries(of: sample)
  }

  private func event(
    _ type: LineageEventType, _ from: String?, _ to: String?, _ date: String = "2016",
    policy: InheritancePolicy? = nil
  ) throws -> LineageEvent {
    var event = LineageEvent(
      date: try XCTUnwrap(PartialDate(date)), type: type, from: from, to: to)
    event.policy = policy
    return event
  }

  private func members(_ series: HarmonisedSeries) -> [String] {
    series.actors.map { ([$0.id + ":"] + $0.members).joined(separator: " ") }
  }

  private func treated(_ series: HarmonisedSeries) -> [String] {
    series.treatments.map { "\($0.snapshot) \($0.first)-\($0.second) \($0.treatment)" }
  }

  func testWithoutEventsEveryoneIsTheirOwnActor() throws {
    let same = series(["A", "B"], [tie("A", "B", (3, 3), in: "a")], [])
    XCTAssertEqual(members(same), ["A: A", "B: B"])
    XCTAssertEqual(same.treatments, [])
    XCTAssertEqual(pairs(try same.study.view("a")), ["A-B 3"])
    XCTAssertEqual(same.actor(of: "nobody"), "nobody")
  }

  func testARenameCarriesCollaborationsOver() throws {
    let renamed = series(
      ["N", "O", "P"], [tie("O", "P", (3, 2), in: "a"), tie("P", "N", (4, 4), in: "b")],
      [try event(.rename, "O", "N")])
    XCTAssertEqual(members(renamed), ["N: N O", "P: P"])
    XCTAssertEqual(renamed.actor(of: "O"), "N")
    XCTAssertEqual(pairs(try renamed.study.view("a")), ["N-P 3"])
    XCTAssertEqual(pairs(try renamed.study.view("b")), ["N-P 4"])
    XCTAssertEqual(treated(renamed), ["a O-P renamed"])
  }

  func testAMergerKeepsTheStrongestAndDropsWhatIsInternal() throws {
    let merged = series(
      ["A", "B", "M", "P"],
      [
        tie("A", "P", (2, 2), in: "a"), tie("P", "B", (5, 4), in: "a"),
        tie("A", "B", (5, 5), in: "a"), tie("M", "P", (3, 3), in: "b"),
      ], [try event(.merger, "A", "M"), try event(.merger, "B", "M")])
    XCTAssertEqual(members(merged), ["M: A B M", "P: P"])
    XCTAssertEqual(pairs(try merged.study.view("a")), ["M-P 5"])
    XCTAssertEqual(pairs(try merged.study.view("b")), ["M-P 3"])
    XCTAssertEqual(treated(merged), ["a A-B internalised", "a A-P joined", "a B-P joined"])
  }

  func testAChainOfTwoEventsLeadsToTheLastWhateverTheOrderOfRows() throws {
    let events = [
      try event(.absorption, "B", "C", "2018"), try event(.rename, "A", "B", "2016"),
    ]
    for order in [events, events.reversed()] {
      let chained = series(
        ["A", "B", "C", "P"], [tie("A", "P", (3, 3), in: "a"), tie("A", "C", (3, 3), in: "a")],
        order)
      XCTAssertEqual(members(chained), ["C: A B C", "P: P"])
      XCTAssertEqual(pairs(try chained.study.view("a")), ["C-P 3"])
      XCTAssertEqual(treated(chained), ["a A-C internalised", "a A-P renamed"])
    }
  }

  func testASplitACloseAndABeginningJoinNothing() throws {
    let split = series(
      ["A", "B", "C", "P"], [tie("A", "P", (3, 3), in: "a")],
      [
        try event(.split, "A", "B"), try event(.split, "A", "C"), try event(.closed, "A", nil),
        try event(.created, nil, "B"),
      ])
    XCTAssertEqual(members(split), ["A: A", "B: B", "C: C", "P: P"])
    XCTAssertEqual(pairs(try split.study.view("a")), ["A-P 3"])
    XCTAssertEqual(split.treatments, [])
  }

  func testPolicyNoneJoinsTheActorsButLeavesTheCollaborations() throws {
    let none = series(
      ["A", "M", "P"],
      [
        tie("A", "P", (5, 5), in: "a"), tie("M", "P", (3, 3), in: "a"),
        tie("M", "P", (4, 4), in: "b"),
      ],
      [try event(.absorption, "A", "M", policy: InheritancePolicy.none)])
    XCTAssertEqual(members(none), ["M: A M", "P: P"])
    XCTAssertEqual(pairs(try none.study.view("a")), ["M-P 3"])
    XCTAssertEqual(treated(none), ["a A-P notInherited"], "M–P has nothing to be joined with")
  }

  func testANumberChangeHasTheSameIdOnBothSides() throws {
    let change = try event(.numberChange, "A", "A", policy: InheritancePolicy.none)
    let changed = series(["A", "P"], [tie("A", "P", (3, 3), in: "a")], [change])
    XCTAssertEqual(members(changed), ["A: A", "P: P"])
    XCTAssertEqual(pairs(try changed.study.view("a")), ["A-P 3"])
    var sample = study(of: ["A", "P"], [], snapshots: ["a", "b"])
    sample.lineage = [change]
    XCTAssertEqual(sample.problems(), [])
  }

  func testACircleIsRefusedWhateverTheOrderOfRows() throws {
    let circle = [
      try event(.rename, "A", "B", "2020"), try event(.rename, "A", "C", "2010"),
      try event(.rename, "B", "A", "2015"),
    ]
    for order in [circle, circle.reversed()] {
      var sample = study(of: ["A", "B", "C"], [])
      sample.lineage = order
      let problems = sample.problems()
      XCTAssertEqual(problems.map(\.code), [.circularLineage])
      XCTAssertEqual(problems.first?.values["value"], "B")
    }
  }

  func testAnActorIsInFrameAndHasAnsweredWhenAnyMemberIsAndHas() throws {
    let merged = series(
      ["A", "B", "M", "P"], [], [try event(.merger, "A", "M"), try event(.merger, "B", "M")]
    ) { sample in
      sample.organisations[0].frame = .only(["a"])
      sample.organisations[1].frame = .only(["a"])
      sample.organisations[2].frame = .only(["b"])
      sample.responses = [
        Response(snapshot: "a", organisation: "A", status: .notAnswered),
        Response(snapshot: "a", organisation: "B", status: .answered),
        Response(snapshot: "b", organisation: "P", status: .notInFrame),
      ]
    }
    let before = try merged.study.view("a")
    XCTAssertEqual(before.organisations.map(\.id), ["M", "P"])
    XCTAssertEqual(before.status(of: "M"), .answered)
    XCTAssertEqual(try merged.study.view("b").organisations.map(\.id), ["M"])
  }

  func testOneMemberOutsideTheFrameDoesNotTakeTheOthersOut() throws {
    let merged = series(["A", "M"], [], [try event(.merger, "A", "M")]) { sample in
      sample.responses = [Response(snapshot: "a", organisation: "A", status: .notInFrame)]
    }
    let before = try merged.study.view("a")
    XCTAssertEqual(before.organisations.map(\.id), ["M"])
    XCTAssertEqual(before.status(of: "M"), .notAsked)
  }

  func testEverythingElseSpeaksOfActorsToo() throws {
    let merged = series(
      ["A", "M", "P"], [], [try event(.rename, "A", "M")]
    ) { sample in
      sample.organisations[2].parent = "A"
      sample.organisations[1].parent = "A"
      sample.projects = [Project(id: "p", name: "p")]
      sample.projects[0].lead = "A"
      sample.participations = [Participation(project: "p", organisation: "A")]
      sample.catchments = [Catchment(municipality: "A", service: .hospital, provider: "A")]
      sample.targets = [
        TargetRule(id: "r", from: .organisation("A"), to: .service(.hospital), intensity: 2)
      ]
    }
    XCTAssertEqual(merged.study.problems(), [])
    XCTAssertEqual(merged.study.organisation("P")?.parent, "M")
    XCTAssertNil(merged.study.organisation("M")?.parent, "nobody is part of itself")
    XCTAssertEqual(merged.study.participations.map(\.organisation), ["M"])
    XCTAssertEqual(merged.study.targets.map(\.from), [.organisation("M")])
  }
}

/// What is the same and what is new in Nordland from 2014 to 2021, with and without lineage.
final class NordlandLineageTests: XCTestCase {
  private func ties(_ study: Study, _ snapshot: String) throws -> Set<String> {
    Set(try study.view(snapshot).collaborations.map { $0.first + "-" + $0.second })
  }

  private func jaccard(_ one: Set<String>, _ other: Set<String>) -> Double {
    Double(one.intersection(other).count) / Double(one.union(other).count)
  }

  func testByRawNamesTwoRenamesLookLikeChange() throws {
    let raw = try nordland()
    XCTAssertEqual(
      jaccard(try ties(raw, "2014"), try ties(raw, "2021")), 12.0 / 41, accuracy: 1e-12)
  }

  func testWithLineageMoreThanHalfOfTheTiesAreTheSame() throws {
    let study = HarmonisedSeries(of: try nordland()).study
    XCTAssertEqual(
      jaccard(try ties(study, "2014"), try ties(study, "2021")), 18.0 / 35, accuracy: 1e-12)
  }

  func testTheChangeIsNewLostEntrantsAndLeavers() throws {
    let study = HarmonisedSeries(of: try nordland()).study
    let earlier = try study.view("2014")
    let later = try study.view("2021")
    let common = Set(earlier.organisations.map(\.id))
      .intersection(later.organisations.map(\.id))
    XCTAssertEqual(common.count, 14)
    let isCommon = { (pair: CombinedCollaboration) in
      common.contains(pair.first) && common.contains(pair.second)
    }
    let names = { (pairs: [CombinedCollaboration]) in
      Set(pairs.map { $0.first + "-" + $0.second })
    }
    let before = names(earlier.collaborations.filter(isCommon))
    let after = names(later.collaborations.filter(isCommon))
    XCTAssertEqual(jaccard(before, after), 18.0 / 27, accuracy: 1e-12)
    let new = after.subtracting(before).count
    let lost = before.subtracting(after).count
    let entrants = later.collaborations.count - after.count
    let leavers = earlier.collaborations.count - before.count
    XCTAssertEqual([new, lost, entrants, leavers], [2, 7, 8, 0])
    XCTAssertEqual(
      later.collaborations.count - earlier.collaborations.count, new - lost + entrants - leavers)
    XCTAssertEqual([later.collaborations.count, earlier.collaborations.count], [28, 25])
  }

  func testOnlyTheUniversityAndTheCountyGovernorAreTreated() throws {
    let series = HarmonisedSeries(of: try nordland())
    XCTAssertEqual(
      series.actors.filter { $0.members.count > 1 }.map(\.members),
      [["NORD", "UIN"], ["FMNO", "SFNO"]])
    for treated in series.treatments {
      XCTAssertEqual(treated.treatment, .renamed)
      XCTAssertFalse(["FMNO", "UIN"].allSatisfy { $0 != treated.first && $0 != treated.second })
    }
    XCTAssertFalse(series.study.problems().contains { $0.severity == .error })
  }
}
