import CollaborationGraph
import GraphAlgorithms

/// Katz status: how many walks lead out from a node, longer ones counting for less.
///
/// Between degree (walks of one step) and eigenvector centrality (endless ones), and unlike the
/// latter it scores every part of a disconnected network. The scores' size depends on the
/// attenuation; compare them within one network only.
///
///     score(i) = Σ over l ≥ 1 of βˡ·(Aˡ·1)_i = ((I − β·A)⁻¹·1)_i − 1, β = attenuation / λ₁
///
/// ### Conventions
/// - Shape: one score per node, in node order. 0 upwards, without unit.
/// - `attenuation` is the share of 1/λ₁ that β takes, 1/2 by default; λ₁ is the largest eigenvalue
///   of the graph as it is read. It belongs to the answer and must be shown with it.
/// - Direction ignored by default; directed: walks that leave the node, or that arrive. Weights
///   ignored by default; weighted: A holds the weights, so the scores don't depend on their unit.
/// - A directed graph without circles has λ₁ = 0; the largest weight (unweighted: 1) takes its
///   place. An isolate, and a node that no edge leaves, scores 0.
/// - Undefined (`nil`) where a score is too large for a number.
/// - Agrees with: networkx `katz_centrality_numpy(alpha=β, normalized=False)` − 1 on the reversed
///   graph (it counts walks that arrive). Differs from: its default, scaled to length 1.
///
/// - Throws: `MetricError.notConverged` when an iteration doesn't settle.
/// - Complexity: O(*n*³) for at most 500 nodes, beyond O(*m*) for each step.
/// - SeeAlso: Katz (1953), doi 10.1007/BF02289026.
public struct Katz: NodeMetric {
  public static let description = MetricDescription(
    id: "katz", limits: .nonNegative, weights: .optional, direction: .optional,
    precision: .iterative, cost: .iteration,
    references: [Reference("Katz", 1953, doi: "10.1007/BF02289026")])

  /// The share of 1/λ₁ by which each further step counts for less.
  public let attenuation: Double

  /// Katz status with half of the attenuation at which the sum has no end.
  public init() { self.init(attenuation: 0.5) }

  /// Katz status with another attenuation, from 0 to below 1.
  public init(attenuation: Double) {
    precondition(0..<1 ~= attenuation, "an attenuation of 1 has no finite sum")
    self.attenuation = attenuation
  }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    guard let sums = AttenuatedWalks(of: input.readGraph)?.sums(share: attenuation) else {
      throw .notConverged(steps: AttenuatedWalks.maximumSteps)
    }
    return NodeScores(sums.map { $0.isFinite ? max(attenuation * $0, 0) : nil })
  }
}
