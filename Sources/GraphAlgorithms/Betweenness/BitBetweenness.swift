import CollaborationGraph

/// The sums over ordered pairs of the share of their shortest paths that run through each node of a
/// small undirected graph (`BitRows.mostNodes`), edges being one step.
///
/// Brandes' accumulation (2001, doi 10.1080/0022250X.2001.9990249), one source after another.
struct BitBetweenness {
  private let rows: BitRows
  private(set) var sums: [Double]
  /// The number of shortest paths to each node.
  private var paths: [Double]
  private var dependency: [Double]

  init(of graph: Graph) {
    rows = BitRows(graph)
    sums = [Double](repeating: 0, count: graph.nodeCount)
    (paths, dependency) = (sums, sums)
    for source in 0..<graph.nodeCount { accumulate(from: source) }
  }

  private mutating func accumulate(from source: Int) {
    let levels = rows.levels(from: source)
    (paths[source], dependency[source]) = (1, 0)
    for level in 1..<max(levels.count, 1) {
      levels[level].forEachBit { node in
        var ways = 0.0
        (rows[node] & levels[level - 1]).forEachBit { ways += paths[$0] }
        (paths[node], dependency[node]) = (ways, 0)
      }
    }
    for level in levels.indices.reversed() where level > 0 {
      levels[level].forEachBit { node in
        let share = (1 + dependency[node]) / paths[node]
        (rows[node] & levels[level - 1]).forEachBit { dependency[$0] += paths[$0] * share }
        sums[node] += dependency[node]
      }
    }
  }
}
