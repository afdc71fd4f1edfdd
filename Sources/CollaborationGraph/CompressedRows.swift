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

  /// Makes rows from arcs `(from, to, weight)`, each of which becomes one entry.
  ///
  /// - Complexity: O(*n* + *m* log *m*).
  init(nodeCount: Int, arcs: [Edge]) {
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    let sorted = arcs.sorted { ($0.tail, $0.head) < ($1.tail, $1.head) }
    for arc in sorted { offsets[arc.tail + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    self.offsets = offsets
    neighbours = sorted.map(\.head)
    weights = sorted.map(\.weight)
  }
}
