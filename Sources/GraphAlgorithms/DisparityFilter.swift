import CollaborationGraph

/// How likely each edge's share of the strength of its ends would be by chance: the disparity filter.
///
/// If a node with *k* edges and strength *s* spread its strength blindly over them, one of them would
/// get the share *p* or more with the probability
///
///     α = (1 − p)^(k − 1),   p = weight / s
///
/// An edge has such a number at either end, and counts by the smaller: what matters to one of the two
/// is kept. Unlike a threshold on weights, that keeps what is strong for a weak node.
///
/// ### Conventions
/// - Shape: one number for each edge, in the order of `graph.edges`; undirected, direction is ignored.
/// - Range 0…1. Only the relative sizes of weights matter.
/// - An end with one edge says nothing (there is nothing to spread over), so the other end decides;
///   `nil` when both have only this edge.
/// - Where all weights are equal no edge stands out: see `localDegreeScores(of:)`.
/// - Agrees with: R `disparityfilter::backbone` and `backbone::backbone_from_weighted`, undirected.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Serrano, Boguñá & Vespignani (2009), doi 10.1073/pnas.0808904106.
public func disparities(of graph: Graph) -> [Double?] {
  let rows = graph.undirected.successors
  let strengths = (0..<graph.nodeCount).map { rows.weights[rows.range(of: $0)].reduce(0, +) }
  func chance(of edge: Edge, at node: Int) -> Double? {
    let degree = rows.degree(of: node)
    guard degree > 1 else { return nil }
    // Rounding may make the only heavy edge's share a hair more than all.
    return power(max(0, 1 - edge.weight / strengths[node]), Double(degree - 1))
  }
  return graph.undirected.edges.map { edge in
    [chance(of: edge, at: edge.tail), chance(of: edge, at: edge.head)].compactMap { $0 }.min()
  }
}
