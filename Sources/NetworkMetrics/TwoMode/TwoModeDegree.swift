import CollaborationGraph
import GraphAlgorithms

/// Two-mode degree: the share of all projects that an organisation takes part in, or of all
/// organisations that a project has.
///
///     score(v) = k_v / number of nodes of the other mode
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. Range 0…1. Alone: 0.
/// - Direction and weights ignored. Undefined (`nil`) when the other mode is empty.
/// - Agrees with: networkx `bipartite.degree_centrality`; igraph `degree` ÷ size of the other mode.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(*n*).
/// - SeeAlso: Borgatti & Everett (1997), doi 10.1016/S0378-8733(96)00301-2.
public struct TwoModeDegree: NodeMetric {
  public static let description = MetricDescription(
    id: "two-mode-degree", limits: .unit, needs: [.twoModes], cost: .linear,
    references: [
      Reference("Borgatti & Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = try input.twoModeRows()
    return NodeScores(
      graph.modes.indices.map { node in
        let size = graph.sizeOfOtherMode(than: node)
        return size > 0 ? Double(graph.rows.degree(of: node)) / Double(size) : nil
      })
  }
}
