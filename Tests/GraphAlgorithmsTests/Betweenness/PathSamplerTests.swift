import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Paths drawn at random: each pair, and each of a pair's shortest paths, as often as any other.
final class PathSamplerTests: XCTestCase {
  private func sampler(of graph: Graph) -> PathSampler {
    let rows = PackedRows(graph.successors)
    let ones = [Double](repeating: 1, count: graph.nodeCount)
    return PathSampler(
      rows: rows, backRows: PackedRows(graph.predecessors), sizes: ones,
      lottery: PairLottery(rows: rows, masses: ones))
  }

  /// 3 × 3 nodes in rows. From corner 0 to corner 8 there are six shortest paths, and from 2 to 6; the
  /// ways 1–4–7 and 3–4–5 are among both. The ways between opposite corners are the only ones with
  /// three inner nodes, and all twelve must come up alike.
  func testEachShortestPathOfAPairIsDrawnAlike() {
    let across = [(0, 1), (1, 2), (3, 4), (4, 5), (6, 7), (7, 8)]
    let pairs = across + (0..<6).map { ($0, $0 + 3) }
    var sampler = sampler(of: Graph(9, pairs))
    var generator = SeededGenerator(seed: 4)
    var before = [UInt32](repeating: 0, count: 9)
    var drawn: [[Int]: Int] = [:]
    for _ in 0..<60_000 {
      sampler.draw(using: &generator)
      let inner = (0..<9).filter { sampler.hits[$0] > before[$0] }
      before = (0..<9).map { sampler.hits[$0] }
      if inner.count == 3 { drawn[inner, default: 0] += 1 }
    }
    XCTAssertEqual(drawn.count, 10)
    let each = Double(drawn.values.reduce(0, +)) / 12
    let distance = drawn.reduce(0) { sum, entry in
      let expected = [[1, 4, 7], [3, 4, 5]].contains(entry.key) ? 2 * each : each
      return sum + (Double(entry.value) - expected) * (Double(entry.value) - expected) / expected
    }
    // Beyond this, chi squared with nine degrees of freedom lies once in a thousand times.
    XCTAssertLessThan(distance, 27.88)
  }

  /// On small graphs of every kind, also those with parts that don't reach each other.
  func testNodesAreHitAsOftenAsAllShortestPathsTell() {
    var generator = SeededGenerator(seed: 11)
    let draws = 4_000
    let graphs = SmallGraphs.undirected.suffix(160) + SmallGraphs.directed
    for graph in graphs {
      let rows = PackedRows(graph.successors)
      let ones = [Double](repeating: 1, count: graph.nodeCount)
      let pairs = PairLottery(rows: rows, masses: ones).pairs
      XCTAssertEqual(
        Int(pairs), graph.nodeCount * (graph.nodeCount - 1) - graph.successors.neighbours.count)
      guard pairs > 0 else { continue }
      var sampler = sampler(of: graph)
      for _ in 0..<draws { sampler.draw(using: &generator) }
      for (node, sum) in BruteForce(graph).orderedBetweenness.enumerated() {
        let share = sum / pairs
        let seen = Double(sampler.hits[node]) / Double(draws)
        let deviation = (share * (1 - share) / Double(draws)).squareRoot()
        XCTAssertEqual(seen, share, accuracy: 4.5 * deviation + 1e-12, "\(graph.edges)")
      }
    }
  }

  /// Node 0 stands for three nodes and node 3 for two: a pair with both comes up six times as often as
  /// one of the nodes that stand for themselves.
  func testPairsAreDrawnByTheirMasses() {
    let rows = PackedRows(Graph.path(5).successors)
    let lottery = PairLottery(rows: rows, masses: [3, 1, 1, 2, 1])
    // Ordered pairs that aren't neighbours: 0–2, 0–3, 0–4, 1–3, 1–4, 2–4, each both ways.
    XCTAssertEqual(lottery.pairs, 2 * (3 + 6 + 3 + 2 + 1 + 1))
    var generator = SeededGenerator(seed: 2)
    var seen: [[Int]: Int] = [:]
    for _ in 0..<32_000 {
      let pair = lottery.draw(using: &generator)
      seen[[pair.from, pair.to].sorted(), default: 0] += 1
    }
    for (pair, share) in [[0, 2]: 3.0, [0, 3]: 6, [0, 4]: 3, [1, 3]: 2, [1, 4]: 1, [2, 4]: 1] {
      XCTAssertEqual(Double(seen[pair] ?? 0), 2_000 * share, accuracy: 4.5 * 2_000.squareRoot() * 2)
    }
  }
}
