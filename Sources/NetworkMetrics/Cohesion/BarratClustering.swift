import CollaborationGraph
import GraphAlgorithms

/// Clustering by a node's own weights: the share of its pairs of contacts that work together too,
/// each pair counting by how strongly the node is tied to the two.
///
/// Higher than plain clustering when a node's strong edges are the ones in tight circles. How
/// strong the contacts' own edge is makes no difference.
///
///     score(i) = 1/(s_i·(k_i − 1)) · Σ over ordered pairs j, h of (w_ij + w_ih)/2 · a_ij·a_jh·a_hi
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Weights always count; with equal weights it is local clustering. Direction ignored.
/// - Undefined (`nil`) below degree 2.
/// - Agrees with: igraph `transitivity_local_undirected(weights=…)`. Differs from: networkx
///   `clustering(weight=…)`, which is Onnela's.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004), doi 10.1073/pnas.0400087101.
public struct BarratClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "clustering-barrat", limits: .unit, weights: .always, cost: .triangles,
    references: [
      Reference(
        "Barrat, Barthélemy, Pastor-Satorras & Vespignani", 2004, doi: "10.1073/pnas.0400087101")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.graph.undirected
    let shares = triangleWeightShares(of: graph)
    return NodeScores(
      shares.indices.map { node in
        let degree = graph.successors.degree(of: node)
        return degree > 1 ? min(1, shares[node] / Double(degree - 1)) : nil
      })
  }
}
