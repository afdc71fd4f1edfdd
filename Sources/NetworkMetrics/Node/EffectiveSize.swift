import CollaborationGraph
import GraphAlgorithms

/// Effective size: the number of contacts that are not already in touch through each other.
///
///     score(i) = k_i − 2·t_i / k_i, t_i = edges among the contacts of i
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 1…n − 1.
/// - Borgatti's form of Burt's measure for unweighted undirected graphs. Direction and weights
///   ignored.
/// - An isolate is undefined (`nil`); UCINET prints 0.
/// - Agrees with: networkx `effective_size` on the unweighted graph; igraph has none.
///
/// - SeeAlso: Burt (1992); Borgatti (1997), Connections 20(1):35–38.
public struct EffectiveSize: NodeMetric {
  public static let description = MetricDescription(
    id: "effective-size", limits: .nonNegative, cost: "O(Σ over edges of the degrees)",
    references: [Reference("Burt", 1992), Reference("Borgatti", 1997)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.graph.undirected.successors
    let triangles = triangleCounts(of: input.graph)
    return NodeScores(
      (0..<rows.count).map { node in
        let degree = Double(rows.degree(of: node))
        return degree > 0 ? degree - 2 * Double(triangles[node]) / degree : nil
      })
  }
}
