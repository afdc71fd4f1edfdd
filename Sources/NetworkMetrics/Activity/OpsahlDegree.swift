import CollaborationGraph
import GraphAlgorithms

/// Opsahl's degree: how many partners a node has and how much it puts into them, in one number.
///
/// Degree counts a contact and a close partner alike, strength can't tell one close partner from
/// many contacts; this lies between them. The middle is a choice, so name α with the score.
///
///     score(v) = k_v^(1 − α)·s_v^α = k_v·(s_v / k_v)^α
///
/// ### Conventions
/// - Shape: one score per node, in node order. 0 upwards.
/// - `alpha` is 1/2 by default; 0 gives the degree and 1 the strength.
/// - Direction ignored by default: a pair counts with the larger of its two weights; directed:
///   outgoing edges, or incoming. Reads the weights always. An isolate scores 0.
/// - Agrees with: R tnet `degree_w(measure = "alpha", alpha = 0.5)`. networkx and igraph have none.
///
/// - SeeAlso: Opsahl, Agneessens & Skvoretz (2010), doi 10.1016/j.socnet.2010.03.006.
public struct OpsahlDegree: NodeMetric {
  public static let description = MetricDescription(
    id: "opsahl-degree", limits: .nonNegative, weights: .always, direction: .optional,
    cost: .linear,
    references: [
      Reference("Opsahl, Agneessens & Skvoretz", 2010, doi: "10.1016/j.socnet.2010.03.006")
    ])

  /// How much the strength counts against the number of partners.
  public let alpha: Double

  /// Opsahl's degree half-way between degree and strength.
  public init() { self.init(alpha: 0.5) }

  /// Opsahl's degree with another α, from 0; above 1, fewer partners of the same strength win.
  public init(alpha: Double) {
    precondition(alpha >= 0 && alpha.isFinite, "the strength counts for something or nothing")
    self.alpha = alpha
  }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.directedGraph.successors
    return NodeScores(
      (0..<rows.count).map { node in
        let degree = Double(rows.degree(of: node))
        guard degree > 0 else { return 0 }
        let mean = rows.weights[rows.range(of: node)].reduce(0) { $0 + $1 / degree }
        return min(degree * power(mean, alpha), .greatestFiniteMagnitude)
      })
  }
}
