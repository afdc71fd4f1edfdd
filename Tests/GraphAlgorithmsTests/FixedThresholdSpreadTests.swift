import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Spreading by a fixed share, which leaves nothing to chance.
final class FixedThresholdSpreadTests: XCTestCase {
  func testHalfOfTheWeightIsNeeded() {
    let graph = Graph(
      nodeCount: 5,
      edges: [Edge(0, 1, weight: 2), Edge(1, 2, weight: 2), Edge(2, 3, weight: 3)])
    XCTAssertEqual(
      fixedThresholdRounds(from: [0], in: graph, share: 0.5), [0, 1, nil, nil, nil],
      "0 is half of what 1 hears, but 1 only two fifths of what 2 hears")
    XCTAssertEqual(
      fixedThresholdRounds(from: [0], in: graph, share: 0.4), [0, 1, 2, 3, nil],
      "a node without neighbours is never reached")
  }

  func testThoseReachedInTheSameRoundCountTogetherInTheNext() {
    let graph = Graph(4, [(0, 1), (0, 2), (1, 3), (2, 3)])
    XCTAssertEqual(fixedThresholdRounds(from: [0], in: graph, share: 0.5), [0, 1, 1, 2])
    XCTAssertEqual(
      fixedThresholdRounds(from: [0], in: graph, share: 0.6), [0, nil, nil, nil])
    XCTAssertEqual(
      fixedThresholdRounds(from: [0, 3], in: graph, share: 1), [0, 1, 1, 0])
  }

  func testItEqualsGoingRoundUntilNothingChanges() {
    var generator = SeededGenerator(seed: 31)
    for share in [0.2, 1.0 / 3, 0.5, 0.75, 1] {
      for _ in 0..<20 {
        let graph = Graph.random(9, density: 0.35, isDirected: false, using: &generator)
        XCTAssertEqual(
          fixedThresholdRounds(from: [0, 5], in: graph, share: share).map { $0 != nil },
          goneRound(graph, share))
      }
    }
  }

  private func goneRound(_ graph: Graph, _ share: Double) -> [Bool] {
    var reached = (0..<9).map { $0 == 0 || $0 == 5 }
    var isChanged = true
    while isChanged {
      isChanged = false
      for node in 0..<9 where !reached[node] {
        let neighbours = graph.edges.filter { $0.tail == node || $0.head == node }
          .map { $0.tail == node ? $0.head : $0.tail }
        let having = neighbours.filter { reached[$0] }.count
        if !neighbours.isEmpty, Double(having) >= share * Double(neighbours.count) - 1e-9 {
          reached[node] = true
          isChanged = true
        }
      }
    }
    return reached
  }
}
