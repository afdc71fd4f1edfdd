import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class VitalityTests: XCTestCase {
  /// 3/4 in all; nothing without the centre, 5/6 without a leaf.
  func testAStarIsNothingWithoutItsCentre() throws {
    let leaf = -1.0 / 9
    assertClose(try Vitality.scores(of: .star(leaves: 3)), [1, leaf, leaf, leaf])
  }

  /// 5/6 in all, 1 without an end.
  func testTheOthersCanBeNearerWithoutANode() throws {
    assertClose(try Vitality.scores(of: .path(3)), [-0.2, 1, -0.2])
  }

  func testNobodyIsNeededWhereAllWorkWithAll() throws {
    assertClose(try Vitality.scores(of: .complete(4)), [0, 0, 0, 0])
  }

  /// 1/3 in all; without the isolate the pair is everybody.
  func testAnIsolateOnlyDilutes() throws {
    assertClose(try Vitality.scores(of: Graph(3, [(0, 1)])), [1, 1, -2])
  }

  func testItIsUndefinedWithoutEfficiencyOrBelowThreeNodes() throws {
    XCTAssertEqual(try Vitality.scores(of: Graph(3, [])), [nil, nil, nil])
    XCTAssertEqual(try Vitality.scores(of: .path(2)), [nil, nil])
    XCTAssertEqual(try Vitality.scores(of: Graph(0, [])), [])
  }
}
