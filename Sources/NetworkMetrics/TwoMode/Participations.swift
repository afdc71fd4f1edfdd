import CollaborationGraph
import GraphAlgorithms

/// Participations: how many projects an organisation takes part in, or how many organisations a
/// project has.
///
///     score(v) = number of nodes of the other mode joined to v
///
/// ### Conventions
/// - Shape: one score per node of either mode, in node order. Unit: projects, or organisations.
/// - Direction and weights ignored; several rows of the same participation count once. Alone: 0.
/// - Agrees with: networkx `degree` and igraph `degree` of the two-mode graph.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(*n*).
/// - SeeAlso: Borgatti & Everett (1997), doi 10.1016/S0378-8733(96)00301-2.
public struct Participations: NodeMetric {
  public static let description = MetricDescription(
    id: "participations", limits: .nonNegative, isCount: true, needs: [.twoModes], cost: .linear,
    references: [
      Reference("Borgatti & Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = try input.twoModeRows().rows
    return NodeScores((0..<rows.count).map { Double(rows.degree(of: $0)) })
  }
}
