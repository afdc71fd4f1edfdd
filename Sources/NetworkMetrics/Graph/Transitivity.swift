import CollaborationGraph
import GraphAlgorithms

/// Transitivity: how often two partners of the same organisation work together too.
///
///     score = 3·triangles / connected triples
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored. Not the mean of local clustering.
/// - Undefined (`nil`) without a connected triple; networkx prints 0 there.
/// - Agrees with: networkx `transitivity`, igraph `transitivity_undirected`.
///
/// - SeeAlso: Newman (2003), doi 10.1137/S003614450342480.
public struct Transitivity: GraphMetric {
  public static let description = MetricDescription(
    id: "transitivity", limits: .unit, cost: "O(Σ over edges of the degrees)",
    references: [Reference("Newman", 2003, doi: "10.1137/S003614450342480")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let rows = input.graph.undirected.successors
    let triples = (0..<rows.count).reduce(0) { sum, node in
      let degree = rows.degree(of: node)
      return sum + degree * (degree - 1) / 2
    }
    guard triples > 0 else { return nil }
    return Double(triangleCounts(of: input.graph).reduce(0, +)) / Double(triples)
  }
}
