import CollaborationGraph
import GraphAlgorithms

/// Local clustering: the share of a node's pairs of contacts that work together too.
///
///     score(i) = t_i / (k_i·(k_i − 1)/2), t_i = edges among the contacts of i
///
/// With direction every edge between two nodes counts, one or two: the number of triangles, chosen
/// in all directions, over their largest possible number, k_i(k_i − 1) − 2·b_i with k_i = in + out
/// and b_i the contacts joined both ways.
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Direction ignored by default; weights ignored.
/// - Undefined (`nil`) below degree 2, with direction below two contacts; networkx prints 0 there,
///   igraph NaN by default.
/// - Agrees with: igraph `transitivity_local_undirected(mode="nan")` and networkx `clustering`
///   where the degree is 2 or more; with direction networkx `clustering` of a `DiGraph`.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Watts & Strogatz (1998), doi 10.1038/30918; Fagiolo (2007),
///   doi 10.1103/PhysRevE.76.026107.
public struct LocalClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "clustering", limits: .unit, direction: .optional, cost: .triangles,
    references: [
      Reference("Watts & Strogatz", 1998, doi: "10.1038/30918"),
      Reference("Fagiolo", 2007, doi: "10.1103/PhysRevE.76.026107"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard !graph.isDirected else { return directedScores(of: graph) }
    let triangles = triangleCounts(of: graph)
    return NodeScores(
      (0..<graph.nodeCount).map { node in
        let degree = graph.successors.degree(of: node)
        let pairs = Double(degree * (degree - 1)) / 2
        return degree > 1 ? Double(triangles[node]) / pairs : nil
      })
  }

  private func directedScores(of graph: Graph) -> NodeScores {
    let triangles = DirectedTriangles(of: graph).throughNode
    let contacts = graph.undirected.successors
    return NodeScores(
      (0..<graph.nodeCount).map { node in
        guard contacts.degree(of: node) > 1 else { return nil }
        let degree = graph.successors.degree(of: node) + graph.predecessors.degree(of: node)
        let mutual = degree - contacts.degree(of: node)
        return Double(triangles[node]) / Double(degree * (degree - 1) - 2 * mutual)
      })
  }
}
