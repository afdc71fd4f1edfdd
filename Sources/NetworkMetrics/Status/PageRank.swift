import CollaborationGraph
import GraphAlgorithms

/// PageRank: the share of its time that a walker who follows edges at random spends at a node.
///
/// In a directed network, who is named by those who are named. In an undirected one it hardly
/// differs from degree. The scores shrink as the network grows, because they sum to 1.
///
///     x_i = (1 − q)/n + q·(Σ_j w_ji·x_j / s_j + Σ over dead ends of x / n), s_j = Σ_k w_jk
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1; they sum to 1.
/// - `damping` is q, the probability of following an edge, 0.85 by default.
/// - Direction ignored by default, each edge being followed both ways; directed: along the edges,
///   or against them. Weights ignored by default; weighted: edges are chosen by weight.
/// - From a dead end (an isolate, or a node that no edge leaves) the walker starts anywhere, as it
///   does with probability 1 − q. Without edges everybody scores 1/n.
/// - Agrees with: igraph `pagerank` (prpack) and networkx `pagerank`, run to 1e-12.
///
/// - Throws: `MetricError.notConverged` when the iteration doesn't settle.
/// - Complexity: O(*m*) for each step.
/// - SeeAlso: Brin & Page (1998), doi 10.1016/S0169-7552(98)00110-X.
public struct PageRank: NodeMetric {
  public static let description = MetricDescription(
    id: "pagerank", limits: .unit, weights: .optional, direction: .optional,
    precision: .iterative, cost: .iteration,
    references: [Reference("Brin & Page", 1998, doi: "10.1016/S0169-7552(98)00110-X")])

  /// The probability of following an edge instead of starting anywhere.
  public let damping: Double

  /// PageRank with the damping of 0.85 that is in general use.
  public init() { self.init(damping: 0.85) }

  /// PageRank with another damping, from 0 to below 1.
  public init(damping: Double) {
    precondition(0..<1 ~= damping, "a damping of 1 has no single solution")
    self.damping = damping
  }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let steps = 20_000
    guard let ranks = pageRanks(of: input.readGraph, damping: damping, maximumSteps: steps) else {
      throw .notConverged(steps: steps)
    }
    return NodeScores(ranks)
  }
}
