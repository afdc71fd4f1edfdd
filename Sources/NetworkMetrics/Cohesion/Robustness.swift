import CollaborationGraph
import GraphAlgorithms

/// Robustness: how much of the network stays together when the best connected organisations leave
/// one after the other.
///
/// A star falls apart at once and scores near 0; a network where everybody works with everybody
/// comes near 0.5. It is about losing the largest, not about losing organisations at random.
///
///     score = (1/n) · Σ for q = 1…n of S(q)
///     S(q) = nodes in the largest component after q removals / n
///
/// ### Conventions
/// - Range 0…0.5. Direction and weights ignored.
/// - Each time the node with most remaining neighbours goes; of equals the first in node order, so
///   another order of the same nodes can give a slightly different score.
/// - Undefined (`nil`) when n = 0.
/// - No peer library offers it.
///
/// - Complexity: O(*n* + *m* log *n*).
/// - SeeAlso: Schneider, Moreira, Andrade, Havlin & Herrmann (2011), doi 10.1073/pnas.1009440108.
public struct Robustness: GraphMetric {
  public static let description = MetricDescription(
    id: "robustness", limits: MetricDescription.Limits(lowest: 0, highest: 0.5),
    precision: .seeded, cost: .linear,
    references: [
      Reference(
        "Schneider, Moreira, Andrade, Havlin & Herrmann", 2011, doi: "10.1073/pnas.1009440108")
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.graph.undirected
    guard graph.nodeCount > 0 else { return nil }
    let order = highestDegreeRemovalOrder(of: graph)
    let sum = largestComponentSizes(of: graph, removing: order).reduce(0, +)
    return Double(sum) / (Double(graph.nodeCount) * Double(graph.nodeCount))
  }
}
