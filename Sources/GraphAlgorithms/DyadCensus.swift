import CollaborationGraph

/// How many pairs of nodes of a directed graph are joined both ways, one way and not at all.
///
/// Holland & Leinhardt (1970), doi 10.1086/224954.
public struct DyadCensus: Sendable, Hashable {
  /// Pairs with an edge each way.
  public let mutual: Int
  /// Pairs with an edge one way only.
  public let asymmetric: Int
  /// Pairs without an edge.
  public let null: Int

  /// The number of edges: two for each mutual pair, one for each asymmetric one.
  public var arcs: Int { 2 * mutual + asymmetric }
  /// The number of pairs.
  public var pairs: Int { mutual + asymmetric + null }

  /// Counts the pairs of a graph; in an undirected one every edge is mutual.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph) {
    var returned = 0
    for node in 0..<graph.nodeCount {
      forEachCommon(graph.successors[node], graph.predecessors[node]) { _ in returned += 1 }
    }
    let arcs = graph.successors.neighbours.count
    mutual = returned / 2
    asymmetric = arcs - returned
    null = graph.nodeCount * (graph.nodeCount - 1) / 2 - mutual - asymmetric
  }
}
