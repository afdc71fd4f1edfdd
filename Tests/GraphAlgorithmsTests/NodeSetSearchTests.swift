import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

final class NodeSetSearchTests: XCTestCase {
  /// A value without pattern, so that only trying finds the best.
  private func value(_ set: [Int]) -> Double {
    var generator = SeededGenerator(seed: set.reduce(7) { $0 &* 31 &+ UInt64($1) })
    return Double(generator.nextInteger(below: 50))
  }

  func testEverySetIsTried() {
    for size in 1...4 {
      let found = NodeSetSearch(size: size, nodeCount: 7, value: value)
      let all = (0..<128).map { bits in (0..<7).filter { bits >> $0 & 1 == 1 } }
        .filter { $0.count == size }
      let best = all.map(value).max()
      XCTAssertEqual(found.value, best)
      XCTAssertEqual(found.equallyGood, all.count { value($0) == best })
      XCTAssertEqual(
        found.nodes,
        all.filter { value($0) == best }.min { $0.lexicographicallyPrecedes($1) })
    }
  }

  /// Where each node adds its own share, growing finds the best.
  func testASearchFindsWhatCanBeGrown() {
    let shares = [3.0, 9, 1, 7, 5, 8]
    let found = NodeSetSearch(size: 3, nodeCount: 6, exactLimit: 0) { set in
      set.reduce(0) { $0 + shares[$1] }
    }
    XCTAssertEqual(found.nodes, [1, 3, 5])
    XCTAssertEqual(found.value, 24)
    XCTAssertNil(found.equallyGood)
  }

  /// 0 is the best alone, but 1 and 2 are better together: 0 is exchanged.
  func testAnExchangeMendsAGreedyStart() {
    let values: [[Int]: Double] = [[0]: 5, [1]: 4, [2]: 4, [0, 1]: 6, [0, 2]: 6, [1, 2]: 8]
    let found = NodeSetSearch(size: 2, nodeCount: 3, exactLimit: 0) { values[$0] ?? 0 }
    XCTAssertEqual(found.nodes, [1, 2])
    XCTAssertEqual(found.value, 8)
  }
}
