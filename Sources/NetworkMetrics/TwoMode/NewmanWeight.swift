import CollaborationGraph
import GraphAlgorithms

/// Newman's weight: shared projects, each counting less the more participants it has.
///
/// An organisation's weights add up to the number of its projects that have other participants.
///
///     score(i,j) = Σ over shared projects p of 1 / (k_p − 1)
///
/// ### Conventions
/// - Shape: one score for each pair of organisations that share a project, in ascending order.
/// - From above 0.
/// - Direction and weights ignored. Pairs without a shared project are left out.
/// - Agrees with: networkx `bipartite.collaboration_weighted_projected_graph`; R tnet
///   `projecting_tm(method = "Newman")`.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over organisations of their projects' degrees).
/// - SeeAlso: Newman (2001), doi 10.1103/PhysRevE.64.016132.
public struct NewmanWeight: EdgeMetric {
  public static let description = MetricDescription(
    id: "newman-weight", limits: .nonNegative, needs: [.twoModes], cost: .triangles,
    references: [Reference("Newman", 2001, doi: "10.1103/PhysRevE.64.016132")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> EdgeScores {
    let graph = try input.twoModeRows()
    return .projection(of: graph) { project in
      1 / Double(graph.rows.degree(of: project) - 1)
    }
  }
}
