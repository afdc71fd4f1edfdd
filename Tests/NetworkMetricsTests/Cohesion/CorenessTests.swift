import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CorenessTests: XCTestCase {
  /// The triangle is left when the string and the isolate have gone.
  func testATriangleOnAString() throws {
    let graph = Graph(6, [(0, 1), (1, 2), (0, 2), (0, 3), (3, 4)])
    XCTAssertEqual(try Coreness.scores(of: graph), [2, 2, 2, 1, 1, 0])
  }

  /// A hub of many leaves is not in any deeper core than they are.
  func testManyPartnersAloneDoNotMakeACore() throws {
    XCTAssertEqual(try Coreness.scores(of: .star(leaves: 4)), [1, 1, 1, 1, 1])
    XCTAssertEqual(try Coreness.scores(of: .complete(4)), [3, 3, 3, 3])
  }
}
