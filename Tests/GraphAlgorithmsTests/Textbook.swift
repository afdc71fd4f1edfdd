import CollaborationGraph

/// Betweenness and distances as the textbook has them, one source at a time with lists of
/// predecessors: what the kernels for large graphs are compared with.
struct Textbook {
  private(set) var betweenness: [Double]
  private(set) var harmonic: [Double]
  private(set) var reached: [Int]

  /// Sums of an undirected graph, each pair once (Brandes 2001, algorithm 1).
  init(_ graph: Graph) {
    var neighbours = [[Int]](repeating: [], count: graph.nodeCount)
    for edge in graph.edges {
      neighbours[edge.tail].append(edge.head)
      neighbours[edge.head].append(edge.tail)
    }
    betweenness = [Double](repeating: 0, count: graph.nodeCount)
    harmonic = betweenness
    reached = [Int](repeating: 0, count: graph.nodeCount)
    for source in 0..<graph.nodeCount { add(from: source, neighbours) }
  }

  private mutating func add(from source: Int, _ neighbours: [[Int]]) {
    var distance = [Int](repeating: -1, count: neighbours.count)
    var paths = [Double](repeating: 0, count: neighbours.count)
    var previous = [[Int]](repeating: [], count: neighbours.count)
    (distance[source], paths[source]) = (0, 1)
    var queue = [source]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for other in neighbours[node] {
        if distance[other] < 0 {
          distance[other] = distance[node] + 1
          queue.append(other)
        }
        if distance[other] == distance[node] + 1 {
          paths[other] += paths[node]
          previous[other].append(node)
        }
      }
    }
    var dependency = [Double](repeating: 0, count: neighbours.count)
    for node in queue.dropFirst().reversed() {
      for before in previous[node] {
        dependency[before] += paths[before] / paths[node] * (1 + dependency[node])
      }
      betweenness[node] += dependency[node] / 2
    }
    reached[source] = queue.count - 1
    harmonic[source] = queue.dropFirst().reduce(0) { $0 + 1 / Double(distance[$1]) }
  }
}
