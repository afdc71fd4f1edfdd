import CollaborationGraph
import GraphAlgorithms

/// The random and ring-like graphs that a network is held against to see whether it is a small
/// world.
struct SmallWorldReference {
  private static let draws = 20
  private static let seed: UInt64 = 1
  private static let ringTriesPerEdge = 500

  private let graph: Graph

  /// Reads the graph of an input without direction.
  ///
  /// - Throws: `MetricError.needsConnection`.
  init(of input: MetricInput) throws(MetricError) {
    graph = input.graph.undirected
    guard ConnectedComponents(of: graph).count <= 1 else { throw .needsConnection }
  }

  /// Clustering, by the given measure, and mean distance as they are; `nil` below four nodes.
  func observed(
    _ measure: some GraphMetric
  ) throws(MetricError) -> (clustering: Double, distance: Double)? {
    guard graph.nodeCount > 3 else { return nil }
    let input = MetricInput(graph: graph)
    guard let clustering = try measure.score(of: input),
      let distance = try MeanDistance().score(of: input)
    else { return nil }
    return (clustering, distance)
  }

  /// Connected random graphs in which every node keeps its degree.
  var randomGraphs: [Graph] {
    var swaps = DegreePreservingSwaps(of: graph, seed: Self.seed)
    return (0..<Self.draws).map { _ in
      swaps.shuffleConnected()
      return swaps.graph
    }
  }

  /// Graphs near a ring in which every node keeps its degree.
  var ringGraphs: [Graph] {
    (0..<Self.draws).map { draw in
      var swaps = DegreePreservingSwaps(of: graph, seed: Self.seed + UInt64(draw))
      swaps.bringToRing(triesPerEdge: Self.ringTriesPerEdge)
      return swaps.graph
    }
  }

  /// The mean of some numbers, of which there is at least one.
  static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
