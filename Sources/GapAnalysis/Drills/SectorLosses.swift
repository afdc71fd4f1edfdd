import CollaborationGraph
import GraphAlgorithms

/// Which groups lose each other.
struct SectorLosses {
  /// Pairs of groups with nobody in touch any more.
  let withoutTies: [[Int]]
  /// Pairs of groups of which nobody has a path to anybody of the other any more.
  let withoutPaths: [[Int]]
  /// The group that nobody is left of.
  let emptied: Int?

  /// Compares a network and what a loss leaves of it; groups are 0, 1, …, `nil` for none.
  init(of loss: Loss, in network: DrillNetwork, groups: [Int?]) {
    let left = Set(groups.indices.filter { $0 != loss.node }.compactMap { groups[$0] })
    emptied = loss.node.flatMap { groups[$0] }.flatMap { left.contains($0) ? nil : $0 }
    func lost(_ before: Set<[Int]>, _ after: Set<[Int]>) -> [[Int]] {
      before.subtracting(after).filter { $0.allSatisfy(left.contains) }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    withoutTies = lost(
      Self.ties(in: network.graph, groups), Self.ties(in: loss.rest, groups))
    withoutPaths = lost(
      Self.paths(in: network.components, groups), Self.paths(in: loss.components, groups))
  }

  /// Pairs of different groups with an edge between them.
  private static func ties(in graph: Graph, _ groups: [Int?]) -> Set<[Int]> {
    Set(
      graph.edges.compactMap { edge in
        guard let one = groups[edge.tail], let other = groups[edge.head], one != other
        else { return nil }
        return [one, other].sorted()
      })
  }

  /// Pairs of different groups with nodes in one component.
  private static func paths(in components: ConnectedComponents, _ groups: [Int?]) -> Set<[Int]> {
    var pairs: Set<[Int]> = []
    for members in components.members {
      let present = Set(members.compactMap { groups[$0] }).sorted()
      for (place, one) in present.enumerated() {
        for other in present.dropFirst(place + 1) { pairs.insert([one, other]) }
      }
    }
    return pairs
  }
}
