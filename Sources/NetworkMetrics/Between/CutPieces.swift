import CollaborationGraph
import GraphAlgorithms

/// Cut pieces: how many more parts the network would fall into without a node.
///
/// Above 0 for a cut node: some can reach others only through it. It does not say how large the
/// parts are.
///
///     score(v) = (blocks that v lies in) − 1, at least 0
///
/// ### Conventions
/// - Shape: one count per node, in node order. Direction and weights ignored.
/// - A node whose loss splits nothing scores 0, and so does an isolate.
/// - Agrees with: igraph `biconnected_components` and networkx `biconnected_components`, counted by
///   node; above 0 for their articulation points.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct CutPieces: NodeMetric {
  public static let description = MetricDescription(
    id: "cut-pieces", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Hopcroft & Tarjan", 1973, doi: "10.1145/362248.362272")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    var blockCounts = [Int](repeating: 0, count: input.graph.nodeCount)
    for block in CutStructure(of: input.graph).blocks {
      for node in block { blockCounts[node] += 1 }
    }
    return NodeScores(blockCounts.map { Double(max($0 - 1, 0)) })
  }
}
