import CollaborationGraph
import GraphAlgorithms

/// Two-mode closeness: how few steps it is from a node to all others, over projects.
///
///     score(v) = (r/(N − 1)) · (n_other + 2(n_own − 1)) / Σ d(v,j) over the r reachable j
///
/// The numerator is the least possible sum of distances: 1 to each of the other mode, 2 to each of
/// one's own.
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. From 0; in a connected network at
///   most 1, when nobody could be nearer. N counts both modes.
/// - Direction and weights ignored. Disconnected: only reachable nodes count, scaled by their share; the
///   numerator still counts all, so a small part can score above 1. Don't rank across parts.
///   Alone: 0. Undefined (`nil`) when there is one node only.
/// - Agrees with: networkx `bipartite.closeness_centrality`; igraph from `distances`.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(*n*·*m*).
/// - SeeAlso: Borgatti & Everett (1997), doi 10.1016/S0378-8733(96)00301-2.
public struct TwoModeCloseness: NodeMetric {
  public static let description = MetricDescription(
    id: "two-mode-closeness", limits: .nonNegative, needs: [.twoModes], cost: .searches,
    references: [
      Reference("Borgatti & Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = try input.twoModeRows()
    let nodeCount = graph.modes.count
    guard nodeCount > 1 else { return .undefined(nodeCount) }
    var search = BreadthFirstSearch(nodeCount: nodeCount)
    return NodeScores(
      graph.modes.indices.map { node in
        search.run(from: CollectionOfOne(node), in: graph.rows)
        let sum = search.order.reduce(0) { $0 + search.distances[$1] }
        guard sum > 0 else { return 0 }
        let least = graph.sizeOfOtherMode(than: node) + 2 * (graph.sizeOfOwnMode(of: node) - 1)
        let share = Double(search.order.count - 1) / Double(nodeCount - 1)
        return Double(least) / Double(sum) * share
      })
  }
}
