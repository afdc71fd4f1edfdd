import NetworkMetrics
import XCTest

/// Compares measures with reference values and counts the comparisons, so that a renamed key can't
/// skip any.
class ReferenceTestCase: XCTestCase {
  private(set) var comparisons = 0

  /// Compares the scores of all nodes, those that are undefined included.
  func compare(
    _ metric: any NodeMetric, of input: MetricInput, with expected: [Double?],
    accuracy: Double = 1e-9, _ place: String, line: UInt = #line
  ) throws {
    let scores = try metric.scores(of: input).values
    assertClose(scores, expected, accuracy: accuracy, place, line: line)
    comparisons += expected.count
  }

  /// Compares the score of a graph.
  func compare(
    _ metric: any GraphMetric, of input: MetricInput, with expected: Double,
    accuracy: Double = 1e-9, _ place: String, line: UInt = #line
  ) throws {
    let score = try XCTUnwrap(metric.score(of: input), place, line: line)
    XCTAssertEqual(score, expected, accuracy: accuracy, place, line: line)
    comparisons += 1
  }

  /// Counts a comparison made otherwise.
  func compared(_ count: Int = 1) { comparisons += count }

  /// Compares effective size where edges are not all alike.
  ///
  /// Asked for all nodes at once, networkx 3.6.1 divides z_jq by q's strongest tie instead of j's
  /// (upstream pull request 8906), and so the reference values were made. Ours follow Burt; here both
  /// ways are computed anew, and each must give what it should.
  func compareEffectiveSize(
    _ network: ReferenceNetwork, _ input: MetricInput, _ values: ReferenceFile, _ key: String
  ) throws {
    let burt = effectiveSizes(of: input) { rows, contact, _ in rows[contact] }
    try compare(EffectiveSize(), of: input, with: burt, "\(network.id) Burt")
    let printed = try values.scores(key, of: network.names)
    let turned = effectiveSizes(of: input) { rows, _, other in rows[other] }
    assertClose(turned, printed, accuracy: 1e-9, "\(network.id) \(key)")
    compared(printed.count)
  }

  /// Σ_j (1 − Σ_q p_iq·z_jq / largest) straight from the matrix.
  private func effectiveSizes(
    of input: MetricInput, largest: (_ largest: [Double], _ contact: Int, _ other: Int) -> Double
  ) -> [Double?] {
    let graph = input.readGraph
    let nodes = 0..<graph.nodeCount
    var ties = [[Double]](
      repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
    for edge in graph.edges {
      ties[edge.tail][edge.head] += edge.weight
      ties[edge.head][edge.tail] += edge.weight
    }
    let strongest = ties.map { $0.max() ?? 0 }
    return nodes.map { ego in
      let sum = ties[ego].reduce(0, +)
      guard sum > 0 else { return nil }
      return nodes.filter { ties[ego][$0] > 0 }.reduce(0.0) { size, contact in
        let shared = nodes.filter { $0 != ego && $0 != contact && ties[contact][$0] > 0 }
        return size + 1
          - shared.reduce(0.0) {
            $0 + ties[ego][$1] / sum * ties[contact][$1] / largest(strongest, contact, $1)
          }
      }
    }
  }
}
