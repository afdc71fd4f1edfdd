import CollaborationGraph
import GraphAlgorithms

/// Krackhardt's efficiency: how few edges there are beyond those that hold the parts together.
///
/// The third of the four marks of a pure hierarchy. High means lean, not good: spare edges are what
/// lets a network stand losses. Not Latora's efficiency, nor Burt's.
///
///     score = 1 − Σ_c (a_c − (n_c − 1)) / Σ_c (n_c(n_c − 1) − (n_c − 1)),
///             over weak components c of n_c nodes and a_c arcs
///
/// ### Conventions
/// - Range 0…1; 1 in an out-tree. Weights ignored.
/// - Direction ignored by default: an edge counts as two arcs, so that even a tree scores below 1;
///   directed: the arcs there are, whichever way.
/// - Undefined (`nil`) when every component is a single node.
/// - Agrees with: R sna `efficiency`. Differs from: UCINET, which drops the direction and averages
///   over components.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Krackhardt (1994), in Carley & Prietula, Computational Organization Theory.
public struct KrackhardtEfficiency: GraphMetric {
  public static let description = MetricDescription(
    id: "krackhardt-efficiency", limits: .unit, direction: .optional, cost: .linear,
    references: [Reference("Krackhardt", 1994)])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    let sizes = ConnectedComponents(of: graph).members.map(\.count)
    let arcs = graph.isDirected ? graph.edgeCount : 2 * graph.edgeCount
    let needed = sizes.reduce(0) { $0 + $1 - 1 }
    let largest = sizes.reduce(0) { $0 + $1 * ($1 - 1) } - needed
    return largest > 0 ? 1 - Double(arcs - needed) / Double(largest) : nil
  }
}
