import CollaborationGraph
import GraphAlgorithms

/// Hyperbolic weight: shared projects, each counting one over the number of its participants.
///
/// The literature uses the word loosely, now and then for Newman's weight too; this is the plainest
/// hyperbola. With it a project shared by two counts ½, where Newman's counts 1.
///
///     score(i,j) = Σ over shared projects p of 1 / k_p
///
/// ### Conventions
/// - Shape: one score for each pair of organisations that share a project, in ascending order.
/// - From above 0.
/// - Direction and weights ignored. Pairs without a shared project are left out.
/// - Agrees with: networkx `bipartite.generic_weighted_projected_graph` with that weight.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over organisations of their projects' degrees).
/// - SeeAlso: Newman (2001), doi 10.1103/PhysRevE.64.016132, for the family of weights.
public struct HyperbolicWeight: EdgeMetric {
  public static let description = MetricDescription(
    id: "hyperbolic-weight", limits: .nonNegative, needs: [.twoModes], cost: .triangles,
    references: [Reference("Newman", 2001, doi: "10.1103/PhysRevE.64.016132")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> EdgeScores {
    let graph = try input.twoModeRows()
    return .projection(of: graph) { project in
      1 / Double(graph.rows.degree(of: project))
    }
  }
}
