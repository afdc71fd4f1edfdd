import CollaborationGraph
import GraphAlgorithms

/// Two-mode betweenness: the share of shortest paths, over organisations and projects alike, that
/// run through a node.
///
/// Because organisations meet only in projects, the largest possible number depends on how many
/// there are of both; each mode is therefore measured against its own maximum.
///
///     score(v) = Σ over s<t of σ(s,t|v) / σ(s,t), divided by the maximum for v's mode
///
/// With n nodes in the mode and m in the other, s = ⌊(n−1)/m⌋ and t = (n−1) mod m, the maximum is
/// ½(m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)).
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. Range 0…1. Alone: 0.
/// - Direction and weights ignored. Undefined (`nil`) where the maximum is 0.
/// - Agrees with: networkx `bipartite.betweenness_centrality`; igraph `betweenness` ÷ the maximum.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(*n*·*m*).
/// - SeeAlso: Borgatti & Everett (1997), doi 10.1016/S0378-8733(96)00301-2.
public struct TwoModeBetweenness: NodeMetric {
  public static let description = MetricDescription(
    id: "two-mode-betweenness", limits: .unit, needs: [.twoModes], cost: .searches,
    references: [
      Reference("Borgatti & Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = try input.twoModeRows()
    let sums = betweennessSums(of: input.graph.undirected.unweighted)
    return NodeScores(
      graph.modes.indices.map { node in
        let highest = Self.highestSum(
          own: graph.sizeOfOwnMode(of: node), other: graph.sizeOfOtherMode(than: node))
        return highest > 0 ? sums[node] / highest : nil
      })
  }

  /// The largest raw betweenness that a node can have in a mode of `own` nodes facing `other`.
  static func highestSum(own: Int, other: Int) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let size = Double(other)
    let whole = Double((own - 1) / other)
    let rest = Double((own - 1) % other)
    let square = size * size * (whole + 1) * (whole + 1)
    return (square + size * (whole + 1) * (2 * rest - whole - 1) - rest * (2 * whole - rest + 3))
      / 2
  }
}
