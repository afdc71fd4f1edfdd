import CollaborationGraph

/// The slow, obvious answers that the kernels are compared with on small graphs.
///
/// Works on an adjacency matrix built from the edge list alone, so that it shares no code with the
/// compressed rows or the searches.
struct BruteForce {
  let nodes: Range<Int>
  /// Whether an edge leads from the first node to the second.
  private(set) var joins: [[Bool]]

  init(_ graph: Graph, ignoringDirection: Bool = false, without removed: Edge? = nil) {
    nodes = 0..<graph.nodeCount
    joins = nodes.map { _ in [Bool](repeating: false, count: graph.nodeCount) }
    for edge in graph.edges where edge != removed {
      joins[edge.tail][edge.head] = true
      if ignoringDirection || !graph.isDirected { joins[edge.head][edge.tail] = true }
    }
  }

  /// Distances by Floyd–Warshall; `nil` where there is no path.
  var distances: [[Int?]] {
    let far = nodes.count + 1
    var steps = joins.map { $0.map { $0 ? 1 : far } }
    for node in nodes { steps[node][node] = 0 }
    for via in nodes {
      for from in nodes {
        for to in nodes {
          steps[from][to] = min(steps[from][to], steps[from][via] + steps[via][to])
        }
      }
    }
    return steps.map { $0.map { $0 < far ? $0 : nil } }
  }

  /// Every shortest path between two nodes, found by walking all simple paths.
  func shortestPaths(from source: Int, to target: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ path: [Int]) {
      guard found.isEmpty || path.count <= found[0].count else { return }
      if path.last == target {
        if let first = found.first, path.count < first.count { found = [] }
        found.append(path)
        return
      }
      for next in nodes where joins[path[path.count - 1]][next] && !path.contains(next) {
        extend(path + [next])
      }
    }
    extend([source])
    return found
  }

  /// Betweenness sums over ordered pairs, by enumerating all shortest paths.
  var orderedBetweenness: [Double] {
    var sums = nodes.map { _ in 0.0 }
    for source in nodes {
      for target in nodes where target != source {
        let paths = shortestPaths(from: source, to: target)
        for path in paths {
          for inner in path.dropFirst().dropLast() { sums[inner] += 1 / Double(paths.count) }
        }
      }
    }
    return sums
  }

  /// The sets of nodes that reach each other, as if `removed` were not there.
  func components(without removed: Int? = nil) -> Set<Set<Int>> {
    var rest = self
    for node in nodes {
      if let removed { (rest.joins[node][removed], rest.joins[removed][node]) = (false, false) }
    }
    let steps = rest.distances
    return Set(
      nodes.filter { $0 != removed }.map { node in Set(nodes.filter { steps[node][$0] != nil }) })
  }

  /// How many triangles each node is in, by trying all triples.
  var triangles: [Int] {
    var counts = nodes.map { _ in 0 }
    for first in nodes {
      for second in nodes where second > first && joins[first][second] {
        for third in nodes where third > second && joins[first][third] && joins[second][third] {
          for node in [first, second, third] { counts[node] += 1 }
        }
      }
    }
    return counts
  }
}
