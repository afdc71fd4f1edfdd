import CollaborationGraph
import GraphAlgorithms

/// Bonacich power: having partners who themselves have few others to turn to.
///
/// With the negative share that is the default, partners with many partners of their own weaken a
/// node, as in bargaining; with a positive one they strengthen it, as in status. Two networks can
/// only be compared with the same share.
///
///     score = α·(I − β·A)⁻¹·A·1, β = share / λ₁, α > 0 so that Σ score² = n
///
/// ### Conventions
/// - Shape: one score per node, in node order. Any sign: below 0 for a node whose partners all have
///   much better choices.
/// - `share` says what part of 1/λ₁ β is, −1/2 by default; λ₁ is the largest eigenvalue of A. It
///   belongs to the answer and must be shown with it.
/// - Direction ignored. Weights ignored by default; weighted: A holds the weights.
/// - An isolate scores 0; without edges all do.
/// - Agrees with: igraph R `power_centrality(exponent = β)` and sna `bonpow(exponent = β)`.
///
/// - Throws: `MetricError.notConverged` when an iteration doesn't settle.
/// - Complexity: O(*n*³) for at most 500 nodes, beyond O(*m*) for each step.
/// - SeeAlso: Bonacich (1987), doi 10.1086/228631.
public struct BonacichPower: NodeMetric {
  public static let description = MetricDescription(
    id: "bonacich-power", limits: .unlimited, weights: .optional, precision: .iterative,
    cost: .iteration, references: [Reference("Bonacich", 1987, doi: "10.1086/228631")])

  /// The part of 1/λ₁ that β is, its sign included.
  public let share: Double

  /// Power with a β of −1/2 of the largest possible.
  public init() { self.init(share: -0.5) }

  /// Power with another β, from above −1 to below 1 of the largest possible.
  public init(share: Double) {
    precondition(abs(share) < 1, "a share of 1 has no finite solution")
    self.share = share
  }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    guard let sums = AttenuatedWalks(of: input.undirectedGraph)?.sums(share: share) else {
      throw .notConverged(steps: AttenuatedWalks.maximumSteps)
    }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return NodeScores(sums) }
    let scale = Double(sums.count).squareRoot() / length
    return NodeScores(sums.map { $0 * scale })
  }
}
