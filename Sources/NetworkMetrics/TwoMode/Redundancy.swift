import CollaborationGraph
import GraphAlgorithms

/// Redundancy: the share of a node's pairs of neighbours that would be joined without it too.
///
/// For an organisation: of the pairs of its projects, how many share another participant. For a
/// project: of the pairs of its participants, how many also meet in another project. Low for a
/// project that brings together those who don't meet elsewhere.
///
///     score(v) = pairs of N(v) with another common neighbour / (k_v(k_v − 1)/2)
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. Range 0…1.
/// - Direction and weights ignored. Undefined (`nil`) below degree 2.
/// - Agrees with: networkx `bipartite.node_redundancy`, which refuses a graph with smaller degrees.
///   igraph has none.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over nodes of the pairs of their neighbours times the neighbours' degrees).
/// - SeeAlso: Latapy, Magnien & Del Vecchio (2008), doi 10.1016/j.socnet.2007.04.006.
public struct Redundancy: NodeMetric {
  public static let description = MetricDescription(
    id: "redundancy", limits: .unit, needs: [.twoModes], cost: .repeatedSearches,
    references: [
      Reference("Latapy, Magnien & Del Vecchio", 2008, doi: "10.1016/j.socnet.2007.04.006")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = try input.twoModeRows()
    return NodeScores(
      graph.modes.indices.map { node in
        let neighbours = graph.rows[node]
        guard neighbours.count > 1 else { return nil }
        var redundant = 0
        for one in neighbours {
          for other in neighbours where other > one && graph.sharedCount(one, other) > 1 {
            redundant += 1
          }
        }
        return Double(2 * redundant) / Double(neighbours.count * (neighbours.count - 1))
      })
  }
}
