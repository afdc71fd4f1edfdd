import CollaborationGraph
import GraphAlgorithms

/// Shared projects: in how many projects two organisations meet.
///
/// Sharing a project isn't the same as working together: large projects join everybody.
///
///     score(i,j) = |N(i) ∩ N(j)|
///
/// ### Conventions
/// - Shape: one score for each pair of organisations that share a project, in ascending order.
/// - Unit: projects, from 1.
/// - Direction and weights ignored. Pairs without a shared project are left out.
/// - Agrees with: networkx `bipartite.weighted_projected_graph`, igraph `bipartite_projection`.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over organisations of their projects' degrees).
/// - SeeAlso: Breiger (1974), doi 10.2307/2576011.
public struct SharedProjects: EdgeMetric {
  public static let description = MetricDescription(
    id: "shared-projects", limits: .nonNegative, isCount: true, needs: [.twoModes],
    cost: .triangles,
    references: [Reference("Breiger", 1974, doi: "10.2307/2576011")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> EdgeScores {
    let graph = try input.twoModeRows()
    return .projection(of: graph) { _ in 1 }
  }
}
