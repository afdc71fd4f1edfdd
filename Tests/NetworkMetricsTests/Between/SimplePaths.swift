import CollaborationGraph

/// All shortest paths of a small graph, found by listing all simple ones: slow, and unlike the
/// kernel in everything.
struct SimplePaths {
  /// The graph; an edge is 12/weight long, a whole number.
  let graph: Graph

  /// The shortest paths from one node to another, each as its nodes.
  func shortest(from source: Int, to target: Int) -> [[Int]] {
    var found: [(length: Int, nodes: [Int])] = []
    extend([source], length: 0, to: target, into: &found)
    let least = found.map(\.length).min()
    return found.filter { $0.length == least }.map(\.nodes)
  }

  private func extend(
    _ nodes: [Int], length: Int, to target: Int, into found: inout [(length: Int, nodes: [Int])]
  ) {
    let rows = graph.successors
    let last = nodes[nodes.count - 1]
    if last == target { return found.append((length, nodes)) }
    for entry in rows.range(of: last) where !nodes.contains(rows.neighbours[entry]) {
      let step = Int((12 / rows.weights[entry]).rounded())
      extend(nodes + [rows.neighbours[entry]], length: length + step, to: target, into: &found)
    }
  }

  /// The sum over pairs (ordered when the graph is directed) of the share of shortest paths that
  /// fulfil a condition.
  func sumOfShares(where condition: ([Int]) -> Bool) -> Double {
    var sum = 0.0
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount
      where graph.isDirected ? source != target : source < target {
        let paths = shortest(from: source, to: target)
        guard !paths.isEmpty else { continue }
        sum += Double(paths.filter(condition).count) / Double(paths.count)
      }
    }
    return sum
  }
}
