import CollaborationGraph

/// The sum of 1/distance from each node to every other, with 1/∞ = 0.
///
/// In a directed graph distances are outgoing. The sums are taken in order of distance, so every
/// run gives the same bits.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory.
public func harmonicSums(of graph: Graph, lengths: EdgeLengths = .steps) -> [Double] {
  distanceSummaries(of: graph, lengths: lengths).map(\.harmonic)
}
