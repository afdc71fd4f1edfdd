import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class YuleQTests: XCTestCase {
  /// A–A–B–B: both pairs within joined, 1 of the 4 across: (2·3 − 0·1)/(6 + 0).
  func testNoOpenPairWithinIsOne() throws {
    XCTAssertEqual(try YuleQ.score(of: .path(4), groups: [0, 0, 1, 1]), 1)
  }

  /// A–B–A–B: 3 of 4 pairs across, none of 2 within.
  func testOnlyAcrossIsMinusOne() throws {
    XCTAssertEqual(try YuleQ.score(of: .path(4), groups: [0, 1, 0, 1]), -1)
  }

  /// Of A A A B B: a = 2, b = 2, c = 2, d = 4 along the path A–A–A–B, B joined to the first A.
  func testTheTableOfFour() throws {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (0, 4)])
    assertClose([try YuleQ.score(of: graph, groups: [0, 0, 0, 1, 1])], [1.0 / 3])
  }

  func testItIsUndefinedWhenNothingCanBeCompared() throws {
    XCTAssertNil(try YuleQ.score(of: Graph(4, []), groups: [0, 0, 1, 1]))
    XCTAssertNil(try YuleQ.score(of: .complete(4), groups: [0, 0, 1, 1]))
    XCTAssertNil(try YuleQ.score(of: .path(3), groups: [0, nil, 1]))
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try YuleQ().score(of: $0) }
  }
}
