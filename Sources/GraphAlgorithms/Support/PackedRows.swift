import CollaborationGraph

/// The neighbour lists of an undirected graph in 32-bit compressed rows, for the kernels that read
/// them over and over.
struct PackedRows: Equatable {
  /// Where each row starts; one more entry than there are nodes.
  private(set) var offsets: [UInt32]
  /// The neighbours of all nodes, row after row, each in ascending order.
  private(set) var neighbours: [UInt32]

  /// The length of the edge to each neighbour, parallel to `neighbours`; empty when all are a step.
  private(set) var lengths: [Double] = []

  /// The number of nodes.
  var count: Int { offsets.count - 1 }

  /// The positions of a node's row in `neighbours`.
  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The neighbours of a node, in ascending order.
  subscript(node: Int) -> ArraySlice<UInt32> { neighbours[range(of: node)] }

  /// Makes rows of pairs, each of which stands once.
  ///
  /// - Parameters:
  ///   - count: the number of nodes.
  ///   - pairs: the ends of the edges.
  ///   - lengths: their lengths in the same order; empty when all are a step.
  /// - Complexity: O(*n* + *m*): rows filled in any order are sorted by turning them round.
  init(count: Int, pairs: [(UInt32, UInt32)], lengths: [Double] = []) {
    var filled = PackedRows(count: count, degreesOf: pairs)
    if !lengths.isEmpty { filled.lengths = [Double](repeating: 0, count: 2 * pairs.count) }
    var next = filled.offsets
    for (index, (first, second)) in pairs.enumerated() {
      filled.neighbours[Int(next[Int(first)])] = second
      filled.neighbours[Int(next[Int(second)])] = first
      if !lengths.isEmpty {
        filled.lengths[Int(next[Int(first)])] = lengths[index]
        filled.lengths[Int(next[Int(second)])] = lengths[index]
      }
      next[Int(first)] += 1
      next[Int(second)] += 1
    }
    self = filled.sorted
  }

  /// The rows of an undirected graph, node by node.
  init(_ rows: CompressedRows) {
    offsets = rows.offsets.map(UInt32.init)
    neighbours = rows.neighbours.map(UInt32.init)
  }

  private init(count: Int, degreesOf pairs: [(UInt32, UInt32)]) {
    offsets = [UInt32](repeating: 0, count: count + 1)
    for (first, second) in pairs {
      offsets[Int(first) + 1] += 1
      offsets[Int(second) + 1] += 1
    }
    for node in 0..<count { offsets[node + 1] += offsets[node] }
    neighbours = [UInt32](repeating: 0, count: 2 * pairs.count)
  }

  /// Each row in ascending order: nodes are entered in ascending order in their neighbours' rows.
  private var sorted: PackedRows {
    var result = self
    var next = offsets
    for node in 0..<count {
      for entry in range(of: node) {
        let neighbour = Int(neighbours[entry])
        result.neighbours[Int(next[neighbour])] = UInt32(node)
        if !lengths.isEmpty { result.lengths[Int(next[neighbour])] = lengths[entry] }
        next[neighbour] += 1
      }
    }
    return result
  }

  /// The nodes by a search in breadth from the one with most neighbours, and from the next such
  /// where that doesn't reach: neighbours come to stand near each other.
  var breadthFirstOrder: [UInt32] {
    let starts = (0..<count).sorted {
      (-range(of: $0).count, $0) < (-range(of: $1).count, $1)
    }
    var seen = [Bool](repeating: false, count: count)
    var order: [UInt32] = []
    order.reserveCapacity(count)
    for start in starts where !seen[start] {
      seen[start] = true
      var next = order.count
      order.append(UInt32(start))
      while next < order.count {
        for neighbour in self[Int(order[next])] where !seen[Int(neighbour)] {
          seen[Int(neighbour)] = true
          order.append(neighbour)
        }
        next += 1
      }
    }
    return order
  }

  /// The same graph with node `order[i]` as node i.
  func renumbered(by order: [UInt32]) -> PackedRows {
    var place = [UInt32](repeating: 0, count: count)
    for (index, node) in order.enumerated() { place[Int(node)] = UInt32(index) }
    var result = self
    var filled = 0
    for (index, node) in order.enumerated() {
      for entry in range(of: Int(node)) {
        result.neighbours[filled] = place[Int(neighbours[entry])]
        if !lengths.isEmpty { result.lengths[filled] = lengths[entry] }
        filled += 1
      }
      result.offsets[index + 1] = UInt32(filled)
    }
    return result.sorted
  }

  /// The nodes of each component, one after another, in a graph renumbered by `breadthFirstOrder`.
  var componentRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < count {
      var end = start + 1
      var node = start
      while node < end {
        end = max(end, Int(self[node].last ?? 0) + 1)
        node += 1
      }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// The graph of some nodes whose neighbours are all among them.
  func component(_ nodes: Range<Int>) -> PackedRows {
    var result = self
    let entries = Int(offsets[nodes.lowerBound])..<Int(offsets[nodes.upperBound])
    let (first, skipped) = (UInt32(nodes.lowerBound), offsets[nodes.lowerBound])
    result.offsets = offsets[nodes.lowerBound...nodes.upperBound].map { $0 - skipped }
    result.neighbours = neighbours[entries].map { $0 - first }
    return result
  }

  /// How many steps the farthest node is from node 0, in a component renumbered by
  /// `breadthFirstOrder`: everybody's first neighbour is one step nearer.
  var depth: Int {
    var steps = [Int](repeating: 0, count: count)
    for node in 1..<max(count, 1) { steps[node] = steps[Int(self[node].first ?? 0)] + 1 }
    return steps.max() ?? 0
  }
}
