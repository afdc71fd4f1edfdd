import GapAnalysis
import InnovationSystem
import XCTest

/// Gaps and requirements before and after a scenario: what closes, arises, changes and lapses.
final class ScenarioComparisonTests: XCTestCase {
  private func compare(_ study: Study, _ changes: ScenarioChange...) -> ScenarioComparison {
    let scenario = Scenario(name: "plan", changes: changes)
    let after = study.applying(scenario, at: study.snapshots[0])
    return ScenarioComparison(
      from: GapInput(study, at: study.snapshots[0]), to: GapInput(after, at: study.snapshots[0]))
  }

  private func ids(_ findings: [Finding], _ kinds: Set<String>) -> [String] {
    findings.filter { kinds.contains($0.kind) }.map(\.id)
  }

  private let structure: Set<String> = ["isolated", "cut-node", "bridge"]

  /// A path A–B–C and D alone: D joined to A closes one gap; B is still a cut node, and now A is too.
  func testWhatIsClosedArisesAndStays() {
    let sample = study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C")])
    let found = compare(sample, ScenarioChange(.add, "A", "D", intensity: 3))
    XCTAssertEqual(ids(found.closed, structure), ["isolated:D"])
    XCTAssertEqual(ids(found.opened, structure), ["cut-node:A", "bridge:A-D"])
    XCTAssertEqual(ids(found.unchanged, structure), ["cut-node:B", "bridge:B-C"])
    XCTAssertEqual(
      ids(found.changed.map(\.after), structure), ["bridge:A-B"],
      "another side would be cut off")
    XCTAssertEqual(ids(found.lapsed, structure), [])
    XCTAssertEqual(
      found.gapsBefore + found.opened.count - found.closed.count - found.lapsed.count,
      found.gapsAfter)
  }

  /// Closing the triangle leaves nothing hanging.
  func testASecondRouteClosesBridgesAndCutNodes() {
    let sample = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")])
    let found = compare(sample, ScenarioChange(.add, "A", "C", intensity: 2))
    XCTAssertEqual(ids(found.closed, structure), ["cut-node:B", "bridge:A-B", "bridge:B-C"])
    XCTAssertEqual(ids(found.opened, structure), [])
  }

  /// Taking the bridge away is no way of closing it.
  func testWhatHungOnARemovedTieLapsesAndIsNotClosed() {
    let sample = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")])
    let found = compare(sample, ScenarioChange(.remove, "C", "B"))
    XCTAssertEqual(ids(found.closed, structure), [])
    XCTAssertEqual(ids(found.opened, structure), ["isolated:C"])
    XCTAssertEqual(ids(found.lapsed, structure), ["cut-node:B", "bridge:B-C"])
  }

  func testWhoLeavesTakesItsGapsAlongWithoutClosingThem() {
    let sample = study("A", "B", "C", ties: [tie("A", "B")])
    let found = compare(sample, ScenarioChange(.remove, "C"))
    XCTAssertEqual(ids(found.lapsed, structure), ["isolated:C"])
    XCTAssertEqual(ids(found.closed, structure), [])
  }

  /// Two sectors lack a phase; so many collaborations without phases that it can no longer be told.
  func testAGapThatCanNoLongerBeToldIsNotClosed() {
    let sample = study(
      "K:municipality", "R:research", "S:research", "T:research",
      ties: [tie("K", "R", 3, [.define])])
    XCTAssertTrue(
      compare(sample).unchanged.map(\.id).contains("phase-gap:MUNICIPALITY-RESEARCH"))
    let found = compare(
      sample, ScenarioChange(.add, "K", "S", intensity: 3),
      ScenarioChange(.add, "K", "T", intensity: 3))
    XCTAssertEqual(
      ids(found.lapsed, ["phase-gap"]), ["phase-gap:all", "phase-gap:MUNICIPALITY-RESEARCH"])
    XCTAssertEqual(ids(found.closed, ["phase-gap"]), [])
  }

  func testWhatIsToldOfAnswersIsNotCompared() {
    let sample = study("A", "B", ties: [reported("A", "B", 3, nil)]) { $0.answers(allBut: "B") }
    let kinds = Set(ScenarioComparison.notCompared)
    XCTAssertFalse(
      GapDetectorCatalog.findings(in: GapInput(sample, at: sample.snapshots[0]))
        .filter { $0.isGap && kinds.contains($0.kind) }.isEmpty)
    let found = compare(sample, ScenarioChange(.remove, "A", "B"))
    let all =
      found.closed + found.opened + found.unchanged + found.lapsed + found.changed.map(\.after)
    XCTAssertEqual(ids(all, kinds), [])
  }

  func testNothingChangesWithoutChanges() {
    let sample = study("A", "B", "C", ties: [tie("A", "B")])
    let found = compare(sample)
    XCTAssertEqual(found.closed + found.opened + found.lapsed, [])
    XCTAssertEqual(found.changed, [])
    XCTAssertFalse(found.unchanged.isEmpty)
    XCTAssertNil(found.requirements)
  }

  /// A is to work with each of B–G at 3 in *define*; what is missing is closed only when it is met.
  func testClosedIsWhatWasMissingAndIsMet() throws {
    let sample = study(
      "A", "B:hospital", "C:hospital", "D:hospital", "E:hospital", "F:hospital", "G:hospital",
      "H:hospital",
      ties: [
        tie("A", "E", 1, [.define]), tie("A", "F", 3, [.define]), tie("A", "G", 3, [.define]),
      ]
    ) {
      var rule = TargetRule(
        id: "R", from: .organisation("A"), to: .kind("hospital"), intensity: 3)
      rule.phases = [.define]
      $0.targets = [rule]
    }
    let found = try XCTUnwrap(
      compare(
        sample, ScenarioChange(.add, "A", "B", intensity: 3, phases: [.define]),
        ScenarioChange(.add, "A", "C", intensity: 3, phases: [.spread]),
        ScenarioChange(.strengthen, "A", "E", intensity: 3),
        ScenarioChange(.weaken, "A", "F", intensity: 2), ScenarioChange(.remove, "G")
      ).requirements)
    func pairs(_ findings: [Finding]) -> [String] { findings.map { String($0.id.suffix(3)) } }
    XCTAssertEqual(pairs(found.closed), ["A-B"])
    XCTAssertEqual(pairs(found.begun), ["A-C"], "another phase than required")
    XCTAssertEqual(pairs(found.completed), ["A-E"])
    XCTAssertEqual(pairs(found.worsened), ["A-F"])
    XCTAssertEqual(pairs(found.stillMissing), ["A-D", "A-H"])
    XCTAssertEqual(pairs(found.lapsed), ["A-G"])
    XCTAssertEqual(found.added, [])
    XCTAssertEqual([found.before.met, found.before.partly, found.before.missing], [2, 1, 4])
    XCTAssertEqual([found.after.met, found.after.partly, found.after.missing], [2, 2, 2])
  }

  /// The bundled plan, as an application would put it: it closes 6 of the 13 that are missing.
  func testThePlannedTiesOfNordlandCloseSixOfThirteen() throws {
    let study = try nordland()
    let snapshot = study.latestSnapshot
    let plan = PlannedScenario(of: study, at: snapshot, called: "planned")
    XCTAssertEqual(plan.problems, [])
    XCTAssertEqual(plan.scenario.problems(in: study, at: snapshot), [])
    let after = study.applying(plan.scenario, at: snapshot)
    let found = ScenarioComparison(
      from: GapInput(study, at: snapshot), to: GapInput(after, at: snapshot))
    let required = try XCTUnwrap(found.requirements)
    XCTAssertEqual(required.before.missing, 13)
    XCTAssertEqual(
      required.closed.map(\.id),
      [
        "required:R5:FAUSKE-NFK", "required:R5:RANA-NFK", "required:R5:VEFSN-NFK",
        "required:R7:MHN-HSYK", "required:R8:HSYK-NAVR", "required:R9:NLSH-HSYK",
      ])
    XCTAssertEqual(required.completed.map(\.id), ["required:R6:RANA"])
    XCTAssertEqual(required.after.missing, 7)
    XCTAssertTrue(found.closed.map(\.id).contains("research-distance:RANA"))
    XCTAssertEqual(ids(found.opened, structure.union(["required", "catchment"])), [])
  }
}
