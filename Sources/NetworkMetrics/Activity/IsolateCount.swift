import CollaborationGraph

/// Isolates: the organisations without any collaboration.
///
/// Who they are often matters more than how many. Some may be isolates only because nobody of
/// their partners was asked.
///
///     score = number of nodes with k = 0
///
/// ### Conventions
/// - Unit: nodes, 0…n. Direction and weights ignored: an edge either way is enough not to count.
/// - Agrees with: networkx `number_of_isolates`, igraph `degree()` equal to 0.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct IsolateCount: GraphMetric {
  public static let description = MetricDescription(
    id: "isolates", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.graph
    let isolates = (0..<graph.nodeCount).count { node in
      graph.successors.degree(of: node) == 0 && graph.predecessors.degree(of: node) == 0
    }
    return Double(isolates)
  }
}
