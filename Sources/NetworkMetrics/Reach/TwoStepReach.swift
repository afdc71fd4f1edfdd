import CollaborationGraph
import GraphAlgorithms

/// Two-step reach: the share of the others that are partners, or partners of partners.
///
/// High for an organisation whose word is passed on only once before it has reached most. In a
/// dense network nearly everybody scores nearly 1.
///
///     score(v) = |{j ≠ v : d(v,j) ≤ 2}| / (n − 1)
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1. Another number of `steps` can be chosen.
/// - Direction ignored by default; directed: along outgoing edges (or incoming). Weights ignored.
/// - An isolate scores 0. Undefined (`nil`) when n < 2.
/// - Agrees with: igraph `neighborhood_size(order=2)` less 1, ÷ (n − 1).
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Borgatti, Everett & Johnson (2013), Analyzing Social Networks, Sage.
public struct TwoStepReach: NodeMetric {
  public static let description = MetricDescription(
    id: "two-step-reach", limits: .unit, direction: .optional, cost: .searches,
    references: [Reference("Borgatti, Everett & Johnson", 2013)])

  /// How many steps are allowed.
  public let steps: Int

  public init() { self.init(steps: 2) }

  /// Makes the measure for some number of steps.
  public init(steps: Int) { self.steps = steps }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else { return .undefined(graph.nodeCount) }
    let others = Double(graph.nodeCount - 1)
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    return NodeScores(
      (0..<graph.nodeCount).map { node in
        search.run(from: CollectionOfOne(node), in: graph.successors, upTo: steps)
        return Double(search.order.count - 1) / others
      })
  }
}
