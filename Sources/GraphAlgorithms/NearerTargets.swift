import CollaborationGraph

/// How much nearer some nodes would come to others if one edge were added.
///
/// The steps from the nearest source to each target, where `cap` steps stand for that many, for more,
/// and for no path at all. A new edge helps a target only by a path through it, and then the target
/// counts with its steps to one end and the other end's steps to a source; so the gain depends on the
/// first end and on *how far* the second is from the sources, and is kept in a table of these.
/// Direction and weights are ignored.
public struct NearerTargets: Sendable, Equatable {
  /// Steps from the nearest source to each node, at most `cap`.
  public let steps: [Int]
  /// Σ (`cap` − steps) over the targets.
  public let total: Int
  private let cap: Int
  /// What a node's targets save by an edge to a node so many steps from the sources, row by row.
  private let savings: [Int]

  /// Prepares a graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; its direction is ignored.
  ///   - sources: where the steps are counted from.
  ///   - targets: those that should be near, each once.
  ///   - cap: the most steps that are told apart, at least 1.
  /// - Complexity: O(targets · surroundings) time, where a target's surroundings are what is within
  ///   `cap` − 2 steps of it, and O(*n* · `cap`) memory.
  public init(of graph: Graph, from sources: [Int], to targets: [Int], cap: Int) {
    let rows = graph.undirected.successors
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    search.run(from: sources, in: rows)
    let steps = search.distances.map {
      $0 == BreadthFirstSearch.unreached ? cap : min($0, cap)
    }
    var savings = [Int](repeating: 0, count: graph.nodeCount * (cap + 1))
    for target in targets where steps[target] > 1 {
      search.run(from: CollectionOfOne(target), in: rows, upTo: steps[target] - 2)
      for end in search.order {
        let rest = steps[target] - 1 - search.distances[end]
        for further in 0..<rest { savings[end * (cap + 1) + further] += rest - further }
      }
    }
    self.steps = steps
    self.cap = cap
    self.savings = savings
    total = targets.reduce(0) { $0 + cap - steps[$1] }
  }

  /// How much `total` would grow if two nodes were joined.
  ///
  /// - Complexity: O(1).
  public func gain(joining one: Int, _ other: Int) -> Int {
    savings[one * (cap + 1) + steps[other]] + savings[other * (cap + 1) + steps[one]]
  }
}
