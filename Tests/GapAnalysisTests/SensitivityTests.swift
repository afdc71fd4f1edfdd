import GapAnalysis
import InnovationSystem
import XCTest

/// What would be found with another threshold, or another way of combining two answers.
final class SensitivityTests: XCTestCase {
  private func sensitivity(_ study: Study) throws -> Sensitivity {
    try XCTUnwrap(Sensitivity(study, at: study.snapshots[0]))
  }

  func testAnIsolateWithWeakContactDependsOnTheThreshold() throws {
    let sample = study("A", "B", "C", ties: [tie("A", "B", 4)])
    let alone = try sample.findings(IsolatedOrganisations.self).about("C")
    XCTAssertEqual(try sensitivity(sample).choices(changing: alone), [])
    let withOne = study("A", "B", "C", ties: [tie("A", "B", 4), tie("B", "C", 2)]) {
      $0.snapshots[0].threshold = 3
    }
    let found = try withOne.findings(IsolatedOrganisations.self).about("C")
    XCTAssertEqual(
      try sensitivity(withOne).choices(changing: found), [.lowerThreshold],
      "at 2 it has a collaboration")
  }

  func testAHigherThresholdMayMakeAGap() throws {
    // K – R of 2 is direct; with threshold 3 there is no way from research.
    let sample = study(
      "K:municipality", "R:research", "X", ties: [tie("K", "R", 2), tie("K", "X", 4)])
    let near = try sample.findings(ResearchDistance.self).about("K")
    XCTAssertFalse(near.isGap)
    XCTAssertEqual(try sensitivity(sample).choices(changing: near), [.higherThreshold])
  }

  func testDifferingAnswersMakeTheRuleMatter() throws {
    let sample = study("A", "B", "C", ties: [tie("A", "B"), reported("B", "C", 3, 1)])
    let cut = try sample.findings(CutNodes.self).about("B")
    XCTAssertEqual(
      try sensitivity(sample).choices(changing: cut), [.minimum],
      "by the lower answer B–C is below the threshold; their mean is 2")
  }

  func testWithoutDifferingAnswersNoRuleIsTried() throws {
    let sample = study("A", "B", "C", ties: [tie("A", "B", 5), tie("B", "C", 5)])
    let cut = try sample.findings(CutNodes.self).about("B")
    XCTAssertEqual(try sensitivity(sample).choices(changing: cut), [])
  }

  func testWhatRestsOnChanceOrAScenarioIsNotAskedAgain() throws {
    let sample = study("K:municipality", "R:research", ties: [tie("K", "R")])
    let found = try XCTUnwrap(sample.findings(Cascade.self).first)
    XCTAssertNil(try sensitivity(sample).choices(changing: found))
  }

  func testWeightsWithoutAScaleHaveNoThresholdToMove() throws {
    let sample = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C")]) {
      $0.snapshots[0].scale = .none
      $0.snapshots[0].threshold = nil
    }
    let cut = try sample.findings(CutNodes.self).about("B")
    XCTAssertEqual(try sensitivity(sample).choices(changing: cut), [])
  }

  func testParticipationsHaveNeither() {
    let sample = study("A", "B") {
      $0.participations = [Participation(project: "P", organisation: "A")]
    }
    XCTAssertNil(Sensitivity(sample, at: sample.snapshots[0]))
  }
}
