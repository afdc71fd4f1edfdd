import XCTest

@testable import InnovationSystem

/// Applying a scenario gives another study, and leaves the study alone.
final class ScenarioTests: XCTestCase {
  private let base = study(
    of: ["A", "B", "C", "D"],
    [tie("A", "B", (3, 3)), tie("B", "C", (2, 1)), tie("C", "D", (1, nil))])

  private func after(
    _ changes: ScenarioChange..., in study: Study? = nil
  ) -> SnapshotView {
    let study = study ?? base
    let scenario = Scenario(name: "plan", changes: changes)
    return study.applying(scenario, at: study.snapshots[0]).view(at: study.snapshots[0])
  }

  func testWhatIsAddedIsThereAndNobodyHasReportedIt() throws {
    let view = after(ScenarioChange(.add, "D", "A", intensity: 4, phases: [.define]))
    XCTAssertEqual(pairs(view), ["A-B 3", "A-D 4", "B-C 2"])
    let added = try XCTUnwrap(view.pair("A", "D"))
    XCTAssertEqual(added.phases, [.define])
    XCTAssertNil(added.confirmation(in: view.snapshot))
    XCTAssertEqual(pairs(base.view(at: base.snapshots[0])), ["A-B 3", "B-C 2"], "unchanged")
  }

  func testARecordedNoGivesWayToWhatIsAdded() throws {
    let study = study(of: ["A", "B"], [tie("A", "B", (0, 0))])
    let view = after(ScenarioChange(.add, "A", "B", intensity: 2), in: study)
    XCTAssertEqual(pairs(view), ["A-B 2"])
    XCTAssertEqual(view.pair("A", "B")?.rows.count, 1)
  }

  func testWhatIsRemovedIsGoneInThatSnapshotAlone() {
    let study = study(
      of: ["A", "B"],
      [tie("A", "B", (3, 3)), tie("B", "A", (2, 2)), tie("A", "B", (4, 4), in: "t")],
      snapshots: ["s", "t"])
    let scenario = Scenario(name: "plan", changes: [ScenarioChange(.remove, "B", "A")])
    let changed = study.applying(scenario, at: study.snapshots[0])
    XCTAssertEqual(pairs(changed.view(at: study.snapshots[0])), [])
    XCTAssertEqual(pairs(changed.view(at: study.snapshots[1])), ["A-B 4"])
  }

  func testStrengthenedByEveryRuleToThatIntensity() {
    for rule in CombiningRule.allCases {
      var study = study(of: ["A", "B"], [tie("A", "B", (5, 2))])
      study.snapshots[0].rule = rule
      let view = after(ScenarioChange(.strengthen, "A", "B", intensity: 5), in: study)
      XCTAssertEqual(pairs(view), ["A-B 5"], rule.rawValue)
    }
  }

  /// B reports 2 and C, below the threshold, 1: B confirms it still, and C is not made to.
  func testAReportBelowTheThresholdIsNotMadeIntoAConfirmation() throws {
    let view = after(ScenarioChange(.strengthen, "B", "C", intensity: 4, phases: [.spread]))
    let pair = try XCTUnwrap(view.pair("B", "C"))
    XCTAssertEqual(pair.intensity, 4)
    XCTAssertEqual(pair.phases, [.spread])
    XCTAssertEqual(pair.confirmation(in: view.snapshot), .unresolved)
    let both = after(ScenarioChange(.strengthen, "A", "B", intensity: 4))
    XCTAssertEqual(both.pair("A", "B")?.confirmation(in: both.snapshot), .both)
  }

  func testOfSeveralRowsTheClosestIsStrengthenedAndAllAreWeakened() {
    let study = study(
      of: ["A", "B"], [tie("A", "B", intensity: 2), tie("B", "A", intensity: 3)])
    let stronger = after(ScenarioChange(.strengthen, "A", "B", intensity: 4), in: study)
    XCTAssertEqual(stronger.pair("A", "B")?.rows.map(\.intensity), [2, 4])
    let weaker = after(ScenarioChange(.weaken, "A", "B", intensity: 1), in: study)
    XCTAssertEqual(weaker.pair("A", "B")?.rows.map(\.intensity), [1, 1])
    XCTAssertEqual(pairs(weaker), [], "below the threshold")
    XCTAssertNotNil(weaker.pair("A", "B"))
  }

  func testPhasesAreTakenInAndGivenUp() {
    var study = study(of: ["A", "B"], [tie("A", "B", (3, 3))])
    study.collaborations[0].phases = [.define, .choose]
    let more = after(ScenarioChange(.strengthen, "A", "B", phases: [.spread]), in: study)
    XCTAssertEqual(more.pair("A", "B")?.phases, [.define, .choose, .spread])
    XCTAssertEqual(pairs(more), ["A-B 3"])
    let fewer = after(ScenarioChange(.weaken, "A", "B", phases: [.define]), in: study)
    XCTAssertEqual(fewer.pair("A", "B")?.phases, [.choose])
  }

  func testWhoLeavesTakesItsCollaborationsAndItsPartInProjectsAlong() {
    var study = base
    study.responses = [Response(snapshot: "s", organisation: "B", status: .answered)]
    study.participations = [
      Participation(project: "p", organisation: "B"),
      Participation(project: "p", organisation: "A"),
    ]
    let view = after(ScenarioChange(.remove, "B"), in: study)
    XCTAssertEqual(view.organisations.map(\.id), ["A", "C", "D"])
    XCTAssertEqual(view.recorded.map(\.first), ["C"])
    XCTAssertEqual(view.study.participations.map(\.organisation), ["A"])
    XCTAssertEqual(view.status(of: "B"), .notInFrame)
    XCTAssertEqual(study.view(at: study.snapshots[0]).organisations.count, 4)
  }

  func testWhoJoinsIsInFrameAndHasNotBeenAsked() {
    var study = base
    study.organisations[3].frame = .only([])
    study.responses = [
      Response(snapshot: "s", organisation: "A", status: .answered),
      Response(snapshot: "s", organisation: "D", status: .notInFrame),
    ]
    let view = after(
      ScenarioChange(.add, "D", "A", intensity: 2), ScenarioChange(.add, "D"), in: study)
    XCTAssertEqual(view.organisations.map(\.id), ["A", "B", "C", "D"], "in whatever order")
    XCTAssertEqual(view.status(of: "D"), .notAsked)
    XCTAssertEqual(pairs(view), ["A-B 3", "A-D 2", "B-C 2"])
  }

  func testNothingChangesWhenNothingIsToBeDone() {
    let empty = Scenario(name: "none", changes: [])
    XCTAssertEqual(base.applying(empty, at: base.snapshots[0]), base)
  }
}

/// The study's planned rows as a scenario.
final class PlannedScenarioTests: XCTestCase {
  private func planned(
    _ from: String, _ to: String, _ intensity: Double?, _ phases: Set<Phase>? = nil
  ) -> Collaboration {
    var row = tie(from, to, intensity: intensity)
    row.status = .planned
    row.phases = phases
    return row
  }

  private func plan(_ rows: Collaboration..., of ids: [String] = ["A", "B", "C"])
    -> PlannedScenario
  {
    let sample = study(of: ids, [tie("A", "B", (3, 3))] + rows)
    return PlannedScenario(of: sample, at: sample.snapshots[0], called: "planned")
  }

  func testWhatIsNotThereIsAddedWithAllThatIsKnownOfIt() throws {
    var row = planned("C", "A", 2, [.define])
    row.funding = ["fund"]
    let found = plan(row)
    let change = try XCTUnwrap(found.scenario.changes.first)
    XCTAssertEqual([change.kind.rawValue, change.from, change.to ?? ""], ["add", "C", "A"])
    XCTAssertTrue(found.scenario.isPlanned)
    let sample = study(of: ["A", "B", "C"], [tie("A", "B", (3, 3)), row])
    let view = sample.applying(found.scenario, at: sample.snapshots[0])
      .view(at: sample.snapshots[0])
    XCTAssertEqual(view.pair("A", "C")?.rows.map(\.funding), [["fund"]])
    XCTAssertEqual(pairs(view), ["A-B 3", "A-C 2"])
  }

  func testWhatIsThereIsStrengthenedAsFarAsThePlanGoesFurther() {
    let closer = plan(planned("B", "A", 5)).scenario.changes
    XCTAssertEqual(closer.map(\.kind), [.strengthen])
    XCTAssertEqual(closer.map(\.intensity), [5])
    let broader = plan(planned("A", "B", 2, [.spread])).scenario.changes
    XCTAssertEqual(broader.map(\.kind), [.strengthen])
    XCTAssertEqual(broader.map(\.intensity), [nil], "it is closer already")
    XCTAssertEqual(broader.map(\.phases), [[.spread]])
    let idle = plan(planned("A", "B", 3))
    XCTAssertEqual(idle.scenario.changes, [])
    XCTAssertEqual(idle.withoutEffect.map { $0.first + $0.second }, ["AB"])
  }

  func testSeveralPlansOfAPairAreOne() {
    let found = plan(planned("A", "C", 2, [.define]), planned("C", "A", 4, [.spread]))
    XCTAssertEqual(found.scenario.changes.map(\.intensity), [4])
    XCTAssertEqual(found.scenario.changes.map(\.phases), [[.define, .spread]])
  }

  func testWhoIsNotInFrameJoinsFirst() {
    var sample = study(of: ["A", "B", "C"], [planned("A", "C", 2)])
    sample.organisations[2].frame = .only([])
    let found = PlannedScenario(of: sample, at: sample.snapshots[0], called: "planned")
    XCTAssertEqual(found.scenario.changes.map(\.to), [nil, "C"])
    XCTAssertEqual(found.scenario.changes.map(\.from), ["C", "A"])
    XCTAssertEqual(found.scenario.problems(in: sample, at: sample.snapshots[0]), [])
  }

  func testAPlanThatDoesNotSayHowCloseCannotBeComputed() {
    XCTAssertEqual(plan(planned("A", "C", nil)).problems.map(\.code), [.missingValue])
    XCTAssertEqual(plan(planned("A", "C", 1)).problems, [])
  }

  func testOnlyWhatIsPlannedInTheSnapshotCounts() {
    var wished = planned("A", "C", 2)
    wished.status = .wished
    var elsewhere = planned("A", "C", 2)
    elsewhere.snapshot = "t"
    XCTAssertEqual(plan(wished, elsewhere).scenario.changes, [])
  }
}
