import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// The ways a network could be, given that some of its collaborations are not confirmed.
///
/// Each unconfirmed collaboration is there or not. With at most six of them every way is gone through;
/// otherwise the recorded one, that with none of them, and seeded draws that keep each with one chance
/// in two.
struct UnconfirmedOutcomes {
  /// The most outcomes that are gone through.
  static let limit = 64

  /// The collaborations in doubt, as edges.
  let edges: [Edge]
  /// For each outcome the edges that are not there; the first is the recorded network.
  let absent: [Set<Edge>]
  /// Whether these are all the ways there are.
  let isEvery: Bool

  /// Lists the ways of a snapshot, at most `most` of them.
  init(in input: GapInput, atMost most: Int) {
    let doubted = input.view.collaborations.filter {
      [.one, .unresolved].contains($0.confirmation(in: input.view.snapshot))
    }
    let pairs = Set(doubted.map { [$0.first, $0.second] })
    let names = input.projected.organisations
    edges = input.projected.graph.edges.filter { pairs.contains([names[$0.tail], names[$0.head]]) }
    let bound = min(Self.limit, most)
    isEvery = edges.count < 16 && 1 << edges.count <= bound
    absent = isEvery ? Self.every(of: edges) : Self.drawn(bound, of: edges)
  }

  private static func every(of edges: [Edge]) -> [Set<Edge>] {
    (0..<(1 << edges.count)).map { mask in
      Set(edges.indices.filter { mask >> $0 & 1 == 1 }.map { edges[$0] })
    }
  }

  private static func drawn(_ count: Int, of edges: [Edge]) -> [Set<Edge>] {
    var generator = SeededGenerator(seed: 1)
    let draws = (0..<max(0, count - 2)).map { _ in
      Set(edges.filter { _ in generator.nextUnit() < 0.5 })
    }
    return Array(([[], Set(edges)] + draws).prefix(max(1, count)))
  }
}
