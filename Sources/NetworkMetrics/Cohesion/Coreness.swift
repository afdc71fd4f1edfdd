import CollaborationGraph
import GraphAlgorithms

/// Coreness: how dense the densest circle is that a node belongs to.
///
/// A node of coreness *k* belongs to a set in which everybody has at least *k* partners in the same
/// set. Many partners who have few themselves don't give it. The innermost set need not hang
/// together.
///
///     score(i) = the largest k with i in the k-core
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 0…n − 1.
/// - Direction ignored by default; with direction edges that leave and that arrive are added up, so a
///   mutual partner counts twice. Weights ignored. An isolate scores 0.
/// - Agrees with: networkx `core_number` and igraph `coreness(mode="all")`.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Seidman (1983), doi 10.1016/0378-8733(83)90028-X.
public struct Coreness: NodeMetric {
  public static let description = MetricDescription(
    id: "coreness", limits: .nonNegative, isCount: true, direction: .optional, cost: .linear,
    references: [Reference("Seidman", 1983, doi: "10.1016/0378-8733(83)90028-X")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    NodeScores(coreNumbers(of: input.directedGraph).map { Double($0) })
  }
}
