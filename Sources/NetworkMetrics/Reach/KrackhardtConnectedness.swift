import CollaborationGraph
import GraphAlgorithms

/// Krackhardt's connectedness: the share of pairs of nodes that are in the same component.
///
/// The first of the four marks of a pure hierarchy (an out-tree): everybody hangs together. The
/// opposite of fragmentation.
///
///     score = 1 − V / (n(n−1)/2), V = pairs in different components
///
/// ### Conventions
/// - Range 0…1; 1 in an out-tree. Direction and weights ignored (components are weak).
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: R sna `connectedness`.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Krackhardt (1994), in Carley & Prietula, Computational Organization Theory.
public struct KrackhardtConnectedness: GraphMetric {
  public static let description = MetricDescription(
    id: "krackhardt-connectedness", limits: .unit, cost: .linear,
    references: [Reference("Krackhardt", 1994)])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let count = input.graph.nodeCount
    guard count > 1 else { return nil }
    let sizes = ConnectedComponents(of: input.graph).members.map(\.count)
    let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    return Double(joined) / Double(count * (count - 1))
  }
}
