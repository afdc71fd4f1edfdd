import CollaborationGraph
import GraphAlgorithms

/// Transitivity: how often two organisations with a common partner also work together.
///
///     score = 3 · triangles / pairs of edges that meet in a node
///
/// With direction: the share of two-paths i→j→k that are closed by i→k.
///
/// ### Conventions
/// - Range 0…1. Direction ignored by default; weights ignored. Isolates make no difference.
/// - Undefined (`nil`) when no two edges meet. Not the mean of the local clustering.
/// - Agrees with: networkx `transitivity` and igraph `transitivity_undirected`; with direction
///   UCINET's transitivity.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Newman (2003), doi 10.1137/S003614450342480; Holland & Leinhardt (1971),
///   doi 10.1177/104649647100200201.
public struct Transitivity: GraphMetric {
  public static let description = MetricDescription(
    id: "transitivity", limits: .unit, direction: .optional, cost: .triangles,
    references: [
      Reference("Newman", 2003, doi: "10.1137/S003614450342480"),
      Reference("Holland & Leinhardt", 1971, doi: "10.1177/104649647100200201"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    guard !graph.isDirected else {
      let counts = DirectedTriangles(of: graph)
      return counts.twoPaths > 0 ? Double(counts.closedTwoPaths) / Double(counts.twoPaths) : nil
    }
    let rows = graph.successors
    let corners = triangleCounts(of: graph).reduce(0, +)
    let pairs = (0..<rows.count).reduce(0) { sum, node in
      sum + rows.degree(of: node) * (rows.degree(of: node) - 1) / 2
    }
    return pairs > 0 ? Double(corners) / Double(pairs) : nil
  }
}
