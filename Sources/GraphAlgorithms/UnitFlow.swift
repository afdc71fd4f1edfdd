import CollaborationGraph

/// How many ways there are from one node to another that share no edge, or no node in between.
///
/// A maximum flow with capacity 1 everywhere, one breadth-first search for each unit (Even & Tarjan
/// 1975, doi 10.1137/0204043). For ways that share no node every node is split in two, joined by an
/// arc of capacity 1. Direction is ignored. The value keeps its scratch arrays, so it can be asked
/// for many pairs; use one for each thread.
public struct UnitFlow {
  /// What two ways must not share.
  public enum Sharing: Sendable, Hashable, CaseIterable {
    /// No edge.
    case edges
    /// No node but the two ends.
    case nodes
  }

  private let sharing: Sharing
  private var firstArc: [Int]
  private var nextArc: [Int] = []
  private var head: [Int] = []
  private var fullCapacity: [Int] = []
  private var capacity: [Int] = []
  private var arrival: [Int]
  private var queue: [Int] = []

  /// Makes the flow network of a graph.
  public init(of graph: Graph, sharing: Sharing) {
    self.sharing = sharing
    let places = sharing == .edges ? graph.nodeCount : 2 * graph.nodeCount
    firstArc = [Int](repeating: -1, count: places)
    arrival = firstArc
    for edge in graph.undirected.edges {
      switch sharing {
      case .edges: join(edge.tail, edge.head, back: 1)
      case .nodes:
        join(2 * edge.tail + 1, 2 * edge.head, back: 0)
        join(2 * edge.head + 1, 2 * edge.tail, back: 0)
      }
    }
    if sharing == .nodes {
      for node in 0..<graph.nodeCount { join(2 * node, 2 * node + 1, back: 0) }
    }
    capacity = fullCapacity
  }

  /// The number of ways from `source` to `target`, which are different nodes, but at most `limit`.
  ///
  /// Where the ways must not share nodes, the two must not be neighbours.
  ///
  /// - Complexity: O(*m*) for each way.
  public mutating func ways(from source: Int, to target: Int, limit: Int) -> Int {
    capacity = fullCapacity
    let start = sharing == .edges ? source : 2 * source + 1
    let end = sharing == .edges ? target : 2 * target
    var found = 0
    while found < limit, search(from: start, to: end) {
      found += 1
      push(from: start, to: end)
    }
    return found
  }

  /// Adds an arc of capacity 1 and, at the next index, its reverse.
  private mutating func join(_ tail: Int, _ target: Int, back: Int) {
    for (from, to, room) in [(tail, target, 1), (target, tail, back)] {
      head.append(to)
      fullCapacity.append(room)
      nextArc.append(firstArc[from])
      firstArc[from] = head.count - 1
    }
  }

  /// Fills `arrival` with the arc by which each place was reached; whether `end` was.
  private mutating func search(from start: Int, to end: Int) -> Bool {
    for place in arrival.indices { arrival[place] = -1 }
    queue.removeAll(keepingCapacity: true)
    queue.append(start)
    var next = 0
    while next < queue.count {
      var arc = firstArc[queue[next]]
      next += 1
      while arc >= 0 {
        let place = head[arc]
        if capacity[arc] > 0, arrival[place] < 0, place != start {
          arrival[place] = arc
          if place == end { return true }
          queue.append(place)
        }
        arc = nextArc[arc]
      }
    }
    return false
  }

  private mutating func push(from start: Int, to end: Int) {
    var place = end
    while place != start {
      let arc = arrival[place]
      capacity[arc] -= 1
      capacity[arc ^ 1] += 1
      place = head[arc ^ 1]
    }
  }
}
