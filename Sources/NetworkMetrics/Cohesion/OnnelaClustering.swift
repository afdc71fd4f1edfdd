import CollaborationGraph
import GraphAlgorithms

/// Clustering by the strength of the triangles: how strongly a node's pairs of contacts are tied
/// together and to it.
///
/// A triangle counts in full only when all three of its edges are as strong as the strongest of the
/// whole network, so a single very strong edge anywhere makes every score small. Never compare it
/// with Barrat's clustering or across networks with different scales.
///
///     score(i) = 1/(k_i·(k_i − 1)) · Σ over ordered pairs j, h of (ŵ_ij·ŵ_jh·ŵ_hi)^(1/3)
///     ŵ = w / largest weight of the graph
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Weights always count; without any it is local clustering. Direction ignored.
/// - Undefined (`nil`) below degree 2; networkx prints 0 there.
/// - Agrees with: networkx `clustering(weight=…)` where the degree is 2 or more. Differs from:
///   igraph `transitivity_local_undirected(weights=…)`, which is Barrat's.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Onnela, Saramäki, Kertész & Kaski (2005), doi 10.1103/PhysRevE.71.065103.
public struct OnnelaClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "clustering-onnela", limits: .unit, weights: .always, cost: .triangles,
    references: [
      Reference("Onnela, Saramäki, Kertész & Kaski", 2005, doi: "10.1103/PhysRevE.71.065103")
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.graph.undirected
    let intensities = triangleIntensities(of: graph)
    return NodeScores(
      intensities.indices.map { node in
        let degree = Double(graph.successors.degree(of: node))
        return degree > 1 ? min(1, 2 * intensities[node] / (degree * (degree - 1))) : nil
      })
  }
}
