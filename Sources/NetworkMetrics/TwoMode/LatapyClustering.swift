import CollaborationGraph
import GraphAlgorithms

/// Two-mode clustering after Latapy: how much a node's projects overlap with those of the others it
/// meets there.
///
///     score(v) = mean over u ≠ v with a common neighbour of |N(u) ∩ N(v)| / |N(u) ∪ N(v)|
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. Range above 0…1.
/// - Direction and weights ignored. Undefined (`nil`) for a node that meets nobody; networkx prints 0.
/// - Agrees with: networkx `bipartite.latapy_clustering(mode="dot")`. igraph has none.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over nodes of their neighbours' degrees).
/// - SeeAlso: Latapy, Magnien & Del Vecchio (2008), doi 10.1016/j.socnet.2007.04.006.
public struct LatapyClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "latapy-clustering", limits: .unit, needs: [.twoModes], cost: .triangles,
    references: [
      Reference("Latapy, Magnien & Del Vecchio", 2008, doi: "10.1016/j.socnet.2007.04.006")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = try input.twoModeRows()
    return NodeScores(
      graph.modes.indices.map { node in
        let sharers = graph.sharers(with: node)
        guard !sharers.isEmpty else { return nil }
        let degree = Double(graph.rows.degree(of: node))
        let overlaps = sharers.map { other, shared in
          shared / (degree + Double(graph.rows.degree(of: other)) - shared)
        }
        return overlaps.reduce(0, +) / Double(sharers.count)
      })
  }
}
