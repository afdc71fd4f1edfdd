import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// Which pairs that didn't work together in an earlier snapshot do so in a later one.
///
/// Told of by the nodes of the earlier graph, so that the names of a pair are looked up once for each
/// organisation and not once for each pair.
struct NewTies {
  /// The earlier collaborations.
  let earlier: Graph
  /// The later collaborations among those who are in both.
  private let later: Graph
  private let isInBoth: [Bool]
  private let isUnheardEarlier: [Bool]
  private let isUnheardLater: [Bool]

  /// Compares two snapshots on a common footing.
  init(from before: SnapshotView, to now: SnapshotView) {
    let projected = before.projected()
    earlier = projected.graph.undirected
    isInBoth = projected.organisations.map { now.position(of: $0) != nil }
    isUnheardEarlier = projected.organisations.map(before.isUnheard)
    isUnheardLater = projected.organisations.map(now.isUnheard)
    let edges = now.collaborations.compactMap { pair -> Edge? in
      guard let one = projected.node(of: pair.first), let other = projected.node(of: pair.second)
      else { return nil }
      return Edge(one, other)
    }
    later = Graph(nodeCount: projected.organisations.count, edges: edges)
  }

  /// Hands over the nodes after one, in ascending order, that it didn't work with and of which it is
  /// known both times, and whether it works with them now. None when it isn't in both snapshots.
  func forEachPartner(after one: Int, _ body: (_ other: Int, _ works: Bool) -> Void) {
    guard isInBoth[one] else { return }
    let joined = Self.marks(of: earlier.successors[one], among: isInBoth.count)
    let works = Self.marks(of: later.successors[one], among: isInBoth.count)
    for other in (one + 1)..<max(one + 1, isInBoth.count) where isInBoth[other] {
      let isUnknown =
        isUnheardEarlier[one] && isUnheardEarlier[other]
        || isUnheardLater[one] && isUnheardLater[other]
      if !isUnknown, !joined[other] { body(other, works[other]) }
    }
  }

  private static func marks(of row: ArraySlice<Int>, among count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for node in row { marks[node] = true }
    return marks
  }
}
