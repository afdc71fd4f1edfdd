import CollaborationGraph

/// The raw current-flow betweenness of every node: the sum over pairs of others of the current that
/// runs through it, one unit being sent from one of the pair to the other.
///
/// Each edge's current is worked out for all pairs at once by sorting (Brandes & Fleischer 2005, doi
/// 10.1007/978-3-540-31856-9_44). Weights are conductances, direction is ignored, each unordered
/// pair counts once and only inside components.
///
/// - Complexity: O(*n*³ + *n*·*m*·log *n*) time, O(*n*²) memory.
public func currentFlowSums(of graph: Graph) -> [Double] {
  let graph = graph.undirected
  let components = ConnectedComponents(of: graph)
  var sums = [Double](repeating: 0, count: graph.nodeCount)
  var places = [Int](repeating: 0, count: graph.nodeCount)
  for members in components.members where members.count > 2 {
    for (place, node) in members.enumerated() { places[node] = place }
    let inverse = ConductanceInverse(of: members, in: graph)
    for (tail, head, weight) in edges(among: members, of: graph) {
      let flows = edgeFlows(places[tail], places[head], weight: weight, in: inverse)
      let total = sumOfGaps(flows)
      sums[tail] += (total - gaps(flows, from: places[tail])) / 2
      sums[head] += (total - gaps(flows, from: places[head])) / 2
    }
  }
  return sums.map { max($0, 0) }
}

/// The edges among the members of a component, in ascending order.
private func edges(
  among members: [Int], of graph: Graph
) -> [(tail: Int, head: Int, weight: Double)] {
  let rows = graph.successors
  return members.flatMap { tail in
    rows.range(of: tail).filter { rows.neighbours[$0] > tail }
      .map { (tail, rows.neighbours[$0], rows.weights[$0]) }
  }
}

/// The current along an edge for a unit in at each member and out at the ground; the difference of
/// two is the current between these two.
private func edgeFlows(
  _ tail: Int, _ head: Int, weight: Double, in inverse: ConductanceInverse
) -> [Double] {
  let conductance = inverse.conductance(weight)
  return inverse.members.indices.map {
    conductance * (inverse.entry(tail, $0) - inverse.entry(head, $0))
  }
}

/// The sum of the absolute differences over all pairs.
private func sumOfGaps(_ values: [Double]) -> Double {
  var sum = 0.0
  for (place, value) in values.sorted().enumerated() {
    sum += Double(2 * place - values.count + 1) * value
  }
  return sum
}

/// The sum of the absolute differences between one value and the others.
private func gaps(_ values: [Double], from place: Int) -> Double {
  values.reduce(0) { $0 + abs($1 - values[place]) }
}
