import CollaborationGraph

/// Calls `body` with every open triad (a, v, b) of a graph: a → v and v → b, but not a → b.
///
/// In an undirected graph each stands once, with a < b. Successors of a are marked, so that each
/// step of two edges is tested at once. Triads with a node of no group (a negative label) are left
/// out. In ascending order of a, then v, then b.
///
/// - Complexity: O(Σ over nodes of degree²) time, O(*n*) memory.
public func forEachOpenTriad(
  of graph: Graph, labels: [Int], _ body: (_ first: Int, _ middle: Int, _ last: Int) -> Void
) {
  let (rows, isDirected) = (graph.successors, graph.isDirected)
  var markedBy = [Int](repeating: -1, count: graph.nodeCount)
  for first in 0..<graph.nodeCount where labels[first] >= 0 {
    for middle in rows[first] { markedBy[middle] = first }
    for middle in rows[first] where labels[middle] >= 0 {
      for last in rows[middle] where markedBy[last] != first && labels[last] >= 0 {
        if isDirected ? last != first : last > first { body(first, middle, last) }
      }
    }
  }
}

/// The open triads of a graph, listed by the node in the middle.
///
/// For recounting under many labellings: which triads are open doesn't depend on the groups.
public struct OpenTriads: Sendable {
  /// Whether the first end is known from the last.
  public let isDirected: Bool
  /// Where the triads around each node start; one more entry than there are nodes.
  let offsets: [Int]
  /// The first ends, node after node.
  let firsts: [Int32]
  /// The last ends, parallel to `firsts`.
  let lasts: [Int32]

  /// Lists the triads among the nodes with a group, those with a label of 0 or more.
  ///
  /// - Complexity: O(Σ over nodes of degree²) time, O(*n* + triads) memory.
  public init(of graph: Graph, labels: [Int]) {
    var offsets = [Int](repeating: 0, count: graph.nodeCount + 1)
    forEachOpenTriad(of: graph, labels: labels) { _, middle, _ in offsets[middle + 1] += 1 }
    for node in 0..<graph.nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var firsts = [Int32](repeating: 0, count: offsets[graph.nodeCount])
    var lasts = firsts
    forEachOpenTriad(of: graph, labels: labels) { first, middle, last in
      firsts[next[middle]] = Int32(first)
      lasts[next[middle]] = Int32(last)
      next[middle] += 1
    }
    isDirected = graph.isDirected
    self.offsets = offsets
    self.firsts = firsts
    self.lasts = lasts
  }

  /// The number of triads.
  public var count: Int { firsts.count }

  /// The positions of the triads around a node.
  func range(around node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }
}
