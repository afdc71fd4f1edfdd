import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class SectorAssortativityTests: XCTestCase {
  func testOnlyWithinIsOneAndOnlyAcrossEqualGroupsIsMinusOne() throws {
    let apart = Graph(4, [(0, 1), (2, 3)])
    XCTAssertEqual(try SectorAssortativity.score(of: apart, groups: [0, 0, 1, 1]), 1)
    XCTAssertEqual(try SectorAssortativity.score(of: .cycle(4), groups: [0, 1, 0, 1]), -1)
  }

  /// 2 of 3 edges within, half of the ends each: (2/3 − 1/2)/(1 − 1/2).
  func testAlongAPath() throws {
    assertClose(
      [try SectorAssortativity.score(of: .path(4), groups: [0, 0, 1, 1])], [1.0 / 3])
  }

  /// 1 of 2 arcs within; a = (1, 0), b = (1/2, 1/2): (1/2 − 1/2)/(1 − 1/2).
  func testDirectedSendersAndReceiversAreToldApart() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    let input = MetricInput(graph: chain, groups: [0, 0, 1], direction: .outgoing)
    XCTAssertEqual(try SectorAssortativity().score(of: input), 0)
    assertClose([try SectorAssortativity.score(of: chain, groups: [0, 0, 1])], [-1.0 / 3])
  }

  func testItIsUndefinedWithoutEdgesOrWithAllInOneGroup() throws {
    XCTAssertNil(try SectorAssortativity.score(of: Graph(2, []), groups: [0, 1]))
    XCTAssertNil(try SectorAssortativity.score(of: Graph(3, [(0, 1)]), groups: [0, 0, 1]))
    XCTAssertNil(try SectorAssortativity.score(of: .path(3), groups: [0, nil, 1]))
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try SectorAssortativity().score(of: $0) }
  }
}
