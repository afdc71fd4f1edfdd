import CollaborationGraph
import GraphAlgorithms

/// Core score fit: how well the core scores tell who works with whom.
///
/// Near 1, the network has one core that thins out evenly; near 0, it is built some other way, for
/// instance of several groups.
///
///     score = correlation over all pairs of a(i,j) and c(i)·c(j), c the core scores
///
/// ### Conventions
/// - Range −1…1. Direction and weights ignored.
/// - Undefined (`nil`) when no pair or every pair is joined, or all products are equal.
/// - No peer library offers it.
///
/// - Throws: `MetricError.notConverged` as `CoreScore`.
/// - Complexity: O(*m*) for each step.
/// - SeeAlso: Boyd, Fitzgerald, Mahutga & Smith (2010), doi 10.1016/j.socnet.2009.09.003; Borgatti &
///   Everett (2000), doi 10.1016/S0378-8733(99)00019-2.
public struct ContinuousCoreFit: GraphMetric {
  public static let description = MetricDescription(
    id: "core-score-fit", limits: .signedUnit, precision: .iterative, cost: .iteration,
    references: CoreScore.description.references)

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.graph.undirected
    let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1) / 2
    let edges = Double(graph.edgeCount)
    guard edges > 0, edges < pairs else { return nil }
    let scores = try CoreScore().scores(of: input).values.map { $0 ?? 0 }
    let squares = scores.map { $0 * $0 }
    let (sum, squareSum) = (scores.reduce(0, +), squares.reduce(0, +))
    // Sums over pairs of the products and of their squares.
    let products = (sum * sum - squareSum) / 2
    let productSquares = (squareSum * squareSum - squares.reduce(0) { $0 + $1 * $1 }) / 2
    let joined = graph.edges.reduce(0) { $0 + scores[$1.tail] * scores[$1.head] }
    let spread = pairs * productSquares - products * products
    guard spread > 1e-12 * pairs * productSquares else { return nil }
    return (pairs * joined - edges * products)
      / (edges * (pairs - edges) * spread).squareRoot()
  }
}
