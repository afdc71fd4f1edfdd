import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class WithinModuleZTests: XCTestCase {
  /// Within A, centre and two leaves have 2, 1, 1: mean 4/3, deviation √(2/9).
  func testTheHubOfAGroupStandsOut() throws {
    let root = 2.0.squareRoot()
    assertClose(
      try WithinModuleZ().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1]).values,
      [root, -1 / root, -1 / root, nil, nil])
  }

  func testAGroupWhoseMembersAreAlikeIsUndefined() throws {
    XCTAssertEqual(
      try WithinModuleZ().scores(of: .cycle(4), groups: [0, 0, 1, nil]).values,
      [nil, nil, nil, nil])
  }

  /// 1, 1 and 0 partners: mean 2/3, deviation √(2/9).
  func testAnIsolateCountsAsAMember() throws {
    let root = 2.0.squareRoot()
    assertClose(
      try WithinModuleZ().scores(of: Graph(4, [(0, 1), (1, 3)]), groups: [0, 0, 0, 1]).values,
      [1 / root, 1 / root, -root, nil])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try WithinModuleZ().scores(of: $0) }
  }
}
