import CollaborationGraph

/// The largest eigenvalue of a graph's matrix of weights.
///
/// In a directed graph it is the largest of the strongly connected components' own, since the
/// edges between these close no circle; without circles it is 0.
///
/// - Parameters:
///   - graph: read with its direction and weights.
///   - maximumSteps: the limit of the power iteration in each component.
/// - Returns: the eigenvalue; `nil` when the iteration doesn't settle.
/// - Complexity: O(*n* log *n* + *m*) and O(*m*) for each step; O(*n*³) in a component of at most
///   500 nodes where the power iteration is slow.
public func spectralRadius(of graph: Graph, maximumSteps: Int = 20_000) -> Double? {
  let scaled = ScaledGraph(graph)
  let parts = StronglyConnectedComponents(of: graph).members
  let place = PerronBlock.places(in: parts, nodeCount: graph.nodeCount)
  var largest = 0.0
  for part in parts where part.count > 1 {
    let block = PerronBlock(part, place: place, in: scaled.graph.successors)
    guard let pair = block.principal(maximumSteps: maximumSteps) else { return nil }
    largest = max(largest, pair.value)
  }
  return min(largest * scaled.unit, .greatestFiniteMagnitude)
}
