import CollaborationGraph
import GraphAlgorithms

/// The groups of an input as the kernels want them: numbered from 0, −1 for none.
struct GroupDivision {
  /// The groups that occur, in ascending order.
  let groups: [Int]
  /// The place of each node's group in `groups`; −1 for a node without one.
  let labels: [Int]
  /// How many nodes each group has, parallel to `groups`.
  let sizes: [Int]

  /// Reads the groups of an input.
  ///
  /// - Throws: `MetricError.needsGroups` when the input has none, `needsTwoGroups` when only one
  ///   occurs.
  init(of input: MetricInput) throws(MetricError) {
    let compared = try input.comparedGroups()
    let groups = Set(compared.compactMap { $0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(groups, groups.indices))
    labels = compared.map { group in group.flatMap { places[$0] } ?? -1 }
    var sizes = [Int](repeating: 0, count: groups.count)
    for label in labels where label >= 0 { sizes[label] += 1 }
    self.groups = groups
    self.sizes = sizes
  }

  /// How many nodes have a group.
  var nodeCount: Int { sizes.reduce(0, +) }

  /// How many pairs of nodes there are in two groups, by place, or within one.
  func pairCount(_ first: Int, _ second: Int) -> Double {
    let size = Double(sizes[first])
    return first == second ? size * (size - 1) / 2 : size * Double(sizes[second])
  }

  /// A table of pairs of groups, by place.
  func table<Entry>(_ entry: (_ row: Int, _ column: Int) -> Entry) -> [[Entry]] {
    groups.indices.map { row in groups.indices.map { entry(row, $0) } }
  }

  /// A graph without the edges of nodes that have no group.
  func divided(_ graph: Graph) -> Graph {
    guard labels.contains(where: { $0 < 0 }) else { return graph }
    let edges = graph.edges.filter { labels[$0.tail] >= 0 && labels[$0.head] >= 0 }
    return Graph(nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected)
  }

  /// How many of some pairs of nodes join each pair of groups, by place; the same both ways round.
  func mixing(of pairs: [(Int, Int)]) -> [[Double]] {
    let counts = mixingCounts(of: pairs, labels: labels, groupCount: groups.count)
    return table { Double(counts[$0 * groups.count + $1]) }
  }
}
