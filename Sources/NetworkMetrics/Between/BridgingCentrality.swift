import CollaborationGraph
import GraphAlgorithms

/// Bridging centrality: standing on many shortest paths, and among partners better connected than
/// oneself.
///
/// High for a small node between large ones: a bridge between dense parts rather than a hub within
/// one. Betweenness alone also rises for hubs.
///
///     score(v) = betweenness(v) · Ψ(v), Ψ(v) = (1/k_v) / Σ over partners j of 1/k_j
///
/// ### Conventions
/// - Shape: one score per node, in node order. From 0 upwards. Direction and weights ignored.
/// - Betweenness is divided by (n−1)(n−2)/2. An isolate is undefined (`nil`), and all are when
///   n < 3.
/// - Agrees with: the paper's formula, whose betweenness is not divided; no peer library offers it.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Hwang, Cho, Zhang & Ramanathan (2006), Bridging centrality.
public struct BridgingCentrality: NodeMetric {
  public static let description = MetricDescription(
    id: "bridging", limits: .nonNegative, cost: .searches,
    references: [Reference("Hwang, Cho, Zhang & Ramanathan", 2006)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.graph.undirected.successors
    let betweenness = try Betweenness().scores(of: MetricInput(graph: input.graph))
    return NodeScores(
      betweenness.values.enumerated().map { node, score in
        guard let score, rows.degree(of: node) > 0 else { return nil }
        return score * bridgingCoefficient(of: node, in: rows)
      })
  }

  private func bridgingCoefficient(of node: Int, in rows: CompressedRows) -> Double {
    let inverses = rows[node].map { 1 / Double(rows.degree(of: $0)) }
    return 1 / Double(rows.degree(of: node)) / inverses.sorted().reduce(0, +)
  }
}
