import CollaborationGraph
import GraphAlgorithms

/// Algebraic connectivity: how hard the network is to pull apart into two halves.
///
/// Near 0 when two parts hang together by little, higher the more edges cross every division. One
/// organisation with a single partner keeps it at 1 or below. It has no unit and grows with the
/// number of nodes; compare it only between networks of the same size.
///
///     score = the second smallest eigenvalue of L = D − A
///
/// ### Conventions
/// - Range 0…n without weights. Direction ignored.
/// - Weights ignored by default; counted: a is w, and D holds the strengths.
/// - Exactly 0 when the network is disconnected. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `algebraic_connectivity` (`weight=None`, or the weights).
///
/// - Throws: `MetricError.notConverged` when the iteration for large networks doesn't settle.
/// - Complexity: O(*n*³) up to 400 nodes.
/// - SeeAlso: Fiedler (1973), doi 10.21136/CMJ.1973.101168.
public struct AlgebraicConnectivity: GraphMetric {
  public static let description = MetricDescription(
    id: "algebraic-connectivity", limits: .nonNegative, weights: .optional,
    precision: .iterative, cost: .dense,
    references: [Reference("Fiedler", 1973, doi: "10.21136/CMJ.1973.101168")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.undirectedGraph
    guard graph.nodeCount > 1 else { return nil }
    switch SecondLaplacianEigenvalue.find(in: graph) {
    case .found(let value): return value
    case .notConverged(let steps): throw .notConverged(steps: steps)
    }
  }
}
