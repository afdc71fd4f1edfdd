import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class TwoStepReachTests: XCTestCase {
  func testAlongAPathOfFive() throws {
    XCTAssertEqual(try TwoStepReach.scores(of: .path(5)), [0.5, 0.75, 1, 0.75, 0.5])
  }

  func testAllAreWithinTwoStepsInAStar() throws {
    XCTAssertEqual(try TwoStepReach.scores(of: .star(leaves: 3)), [1, 1, 1, 1])
  }

  func testAnotherNumberOfSteps() throws {
    let one = try TwoStepReach(steps: 1).scores(of: MetricInput(graph: .path(5)))
    XCTAssertEqual(one.values, [0.25, 0.5, 0.5, 0.5, 0.25])
    let none = try TwoStepReach(steps: 0).scores(of: MetricInput(graph: .path(2)))
    XCTAssertEqual(none.values, [0, 0])
  }

  func testDirectedStepsGoOutwards() throws {
    XCTAssertEqual(try TwoStepReach.directedScores(of: .chain), [1, 0.5, 0])
    XCTAssertEqual(try TwoStepReach.directedScores(of: .chain, .incoming), [0, 0.5, 1])
  }

  func testAnIsolateReachesNobody() throws {
    XCTAssertEqual(try TwoStepReach.scores(of: Graph(3, [(0, 1)])), [0.5, 0.5, 0])
    XCTAssertEqual(try TwoStepReach.scores(of: Graph(1, [])), [nil])
    XCTAssertEqual(try TwoStepReach.scores(of: Graph(0, [])), [])
  }
}
