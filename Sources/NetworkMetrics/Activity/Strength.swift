import CollaborationGraph

/// Strength: the sum of the weights of a node's edges.
///
/// Degree counts partners; strength counts how much is put into them.
///
///     score(v) = Σ_j w_vj
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: the weights' own (points of intensity).
/// - Direction ignored by default: a pair counts with the larger of its two weights; directed:
///   outgoing edges, or incoming. An isolate scores 0.
/// - Reads the weights always.
/// - Agrees with: networkx `degree(weight=…)` and igraph `strength`.
///
/// - SeeAlso: Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004), doi 10.1073/pnas.0400087101.
public struct Strength: NodeMetric {
  public static let description = MetricDescription(
    id: "strength", limits: .nonNegative, weights: .always, direction: .optional, cost: .linear,
    references: [
      Reference(
        "Barrat, Barthélemy, Pastor-Satorras & Vespignani", 2004, doi: "10.1073/pnas.0400087101")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.directedGraph.successors
    return NodeScores(
      (0..<rows.count).map { node in
        let sum = rows.weights[rows.range(of: node)].reduce(0, +)
        return min(sum, .greatestFiniteMagnitude)
      })
  }
}
