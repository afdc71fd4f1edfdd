import CollaborationGraph

/// Two nodes that aren't joined and have one common neighbour only.
public struct SoleMiddle: Sendable, Hashable {
  /// The smaller end.
  public let first: Int
  /// Their only common neighbour.
  public let middle: Int
  /// The larger end.
  public let last: Int

  /// Makes a triple; `first` is the smaller end.
  public init(first: Int, middle: Int, last: Int) {
    self.first = first
    self.middle = middle
    self.last = last
  }
}

/// The pairs of nodes that aren't joined and are two steps apart by one way only, in ascending order of
/// first, then last.
///
/// - Parameter graph: an undirected graph.
/// - Complexity: O(Σ over nodes of degree²) time and as much memory at most.
public func soleMiddles(of graph: Graph) -> [SoleMiddle] {
  let rows = graph.successors
  var found: [SoleMiddle] = []
  var joinedTo = [Int](repeating: -1, count: graph.nodeCount)
  var ways = [Int](repeating: 0, count: graph.nodeCount)
  var middles = ways
  for first in 0..<graph.nodeCount {
    for neighbour in rows[first] { joinedTo[neighbour] = first }
    var lasts: [Int] = []
    for middle in rows[first] where middle != first {
      for last in rows[middle] where last > first && joinedTo[last] != first && last != middle {
        if ways[last] == 0 { lasts.append(last) }
        ways[last] += 1
        middles[last] = middle
      }
    }
    for last in lasts.sorted() {
      if ways[last] == 1 {
        found.append(SoleMiddle(first: first, middle: middles[last], last: last))
      }
      ways[last] = 0
    }
  }
  return found
}
