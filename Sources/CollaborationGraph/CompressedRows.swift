/// The neighbour lists of a graph in compressed rows: one array of neighbours, sliced by offsets.
///
/// Row `v` is `neighbours[offsets[v]..<offsets[v + 1]]`, in ascending node order. Kernels hoist the
/// arrays and walk the slices; nobody else needs to.
public struct CompressedRows: Sendable, Hashable {
  /// Where each row starts; one more entry than there are nodes.
  public let offsets: [Int]
  /// The neighbours of all nodes, row after row.
  public let neighbours: [Int]
  /// The strength of the edge to each neighbour, parallel to `neighbours`.
  public let weights: [Double]

  /// The number of rows, which is the number of nodes.
  public var count: Int { offsets.count - 1 }

  /// The positions of a node's row in `neighbours` and `weights`.
  public func range(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// The neighbours of a node, in ascending order.
  public subscript(node: Int) -> ArraySlice<Int> { neighbours[range(of: node)] }

  /// The number of neighbours of a node.
  public func degree(of node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// Makes the rows of arcs that stand in ascending order of (tail, head), each of which becomes one
  /// entry.
  ///
  /// - Parameters:
  ///   - nodeCount: the number of rows.
  ///   - arcs: in ascending order, none twice.
  ///   - bothWays: whether each arc also becomes an entry of its head's row.
  /// - Complexity: O(*n* + *m*): as arcs come in order, the entries of each row do, those that come the
  ///   other way first.
  init(nodeCount: Int, sorted arcs: [Edge], bothWays: Bool) {
    var next = [Int](repeating: 0, count: nodeCount + 1)
    for arc in arcs {
      next[arc.tail + 1] += 1
      if bothWays { next[arc.head + 1] += 1 }
    }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    offsets = next
    var neighbours = [Int](repeating: 0, count: next[nodeCount])
    var weights = [Double](repeating: 0, count: next[nodeCount])
    func enter(_ neighbour: Int, _ weight: Double, inRowOf node: Int) {
      neighbours[next[node]] = neighbour
      weights[next[node]] = weight
      next[node] += 1
    }
    if bothWays { for arc in arcs { enter(arc.tail, arc.weight, inRowOf: arc.head) } }
    for arc in arcs { enter(arc.head, arc.weight, inRowOf: arc.tail) }
    (self.neighbours, self.weights) = (neighbours, weights)
  }

  /// The same arcs by their heads.
  ///
  /// - Complexity: O(*n* + *m*).
  var turned: CompressedRows {
    var next = [Int](repeating: 0, count: count + 1)
    for neighbour in neighbours { next[neighbour + 1] += 1 }
    for node in 0..<count { next[node + 1] += next[node] }
    let starts = next
    var tails = neighbours
    var weights = weights
    for node in 0..<count {
      for entry in range(of: node) {
        let place = next[neighbours[entry]]
        (tails[place], weights[place]) = (node, self.weights[entry])
        next[neighbours[entry]] = place + 1
      }
    }
    return CompressedRows(offsets: starts, neighbours: tails, weights: weights)
  }

  private init(offsets: [Int], neighbours: [Int], weights: [Double]) {
    (self.offsets, self.neighbours, self.weights) = (offsets, neighbours, weights)
  }
}
