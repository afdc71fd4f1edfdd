import GraphAlgorithms

/// Core score: how near an organisation is to the core, without a line between core and periphery.
///
/// Two organisations of high score are expected to work together, two of low score not.
///
///     score = the c(i) ≥ 0 for which Σ over i≠j of (a(i,j) − c(i)·c(j))² is least
///
/// ### Conventions
/// - From 0 upwards. Direction and weights ignored. Isolates 0. In a network in parts all but one
///   part may score 0.
/// - Where there are several solutions, the one that is reached from the degrees.
/// - The pairs of a node with itself are left out, as they should be; programs that take the first
///   eigenvector instead count them as missing collaborations.
/// - No peer library offers it.
///
/// - Throws: `MetricError.notConverged` when no best fit is reached, as in a star, where the fit
///   gets better without end the higher the middle scores.
/// - Complexity: O(*m*) for each step.
/// - SeeAlso: Boyd, Fitzgerald, Mahutga & Smith (2010), doi 10.1016/j.socnet.2009.09.003.
public struct CoreScore: NodeMetric {
  static let steps = 100_000

  public static let description = MetricDescription(
    id: "core-score", limits: .nonNegative, precision: .iterative, cost: .iteration,
    references: [
      Reference(
        "Boyd, Fitzgerald, Mahutga & Smith", 2010, doi: "10.1016/j.socnet.2009.09.003"),
      Reference("Borgatti & Everett", 2000, doi: "10.1016/S0378-8733(99)00019-2"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    guard let scores = coreScores(of: input.graph, steps: Self.steps) else {
      throw .notConverged(steps: Self.steps)
    }
    return NodeScores(scores)
  }
}
