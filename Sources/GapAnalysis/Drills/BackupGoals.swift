import CollaborationGraph
import GraphAlgorithms

/// What new edges are to make good after a loss.
struct BackupGoals {
  private let loss: Loss
  private let groups: [Int?]
  /// The pairs of groups that are to have an edge again.
  private let groupPairs: [[Int]]
  /// From where distances are to be as before, with the nodes that got further away.
  private let distances: [(losses: DistanceLosses, nodes: [Int])]

  /// How many things are to be made good.
  let count: Int
  /// Fewer edges than this can't do it: each joins two pieces and two groups at most.
  var leastEdges: Int { max(loss.cutOff.pieces.count, groupPairs.count) }

  /// Gathers the goals.
  ///
  /// - Parameters:
  ///   - distances: how far some nodes are from sources, with the nodes that count.
  init(
    of loss: Loss, sectors: SectorLosses, groups: [Int?],
    distances: [(losses: DistanceLosses, nodes: [Int])]
  ) {
    self.loss = loss
    self.groups = groups
    groupPairs = sectors.withoutTies
    self.distances = distances.filter { !$0.losses.sources.isEmpty }.map { losses, nodes in
      (losses, nodes.filter { losses.isFarther($0) && $0 != loss.node })
    }
    count =
      loss.cutOff.pieces.count + groupPairs.count
      + self.distances.reduce(0) { $0 + $1.nodes.count }
  }

  /// How many of them some new edges leave; once that is more than `limit`, some number above it.
  func unmet(with edges: [Edge], limit: Int) -> Int {
    let groups = unjoinedGroups(edges)
    guard groups <= limit else { return groups }
    let pieces = unjoinedPieces(edges)
    return groups + pieces > limit ? groups + pieces : groups + pieces + tooFar(with: edges)
  }

  /// How many pieces have not found back to the rest.
  private func unjoinedPieces(_ edges: [Edge]) -> Int {
    guard !loss.cutOff.pieces.isEmpty else { return 0 }
    let joined = edges.compactMap { edge -> (Int, Int)? in
      guard let one = loss.components.component[edge.tail],
        let other = loss.components.component[edge.head]
      else { return nil }
      return (one, other)
    }
    // Few edges join few components: renaming is quicker than a forest.
    var names: [Int: Int] = [:]
    for (one, other) in joined {
      let (kept, renamed) = (names[one] ?? one, names[other] ?? other)
      guard kept != renamed else { continue }
      for (component, name) in names where name == renamed { names[component] = kept }
      names[renamed] = kept
      names[one] = kept
      names[other] = kept
    }
    return loss.cutOff.fallenApart.reduce(0) { count, pieces in
      let left = pieces.compactMap { loss.components.component[$0[0]] }.map { names[$0] ?? $0 }
      return count + Set(left).count - 1
    }
  }

  private func unjoinedGroups(_ edges: [Edge]) -> Int {
    guard !groupPairs.isEmpty else { return 0 }
    return groupPairs.filter { pair in
      !edges.contains { edge in
        let (one, other) = (groups[edge.tail], groups[edge.head])
        return one == pair[0] && other == pair[1] || one == pair[1] && other == pair[0]
      }
    }.count
  }

  private func tooFar(with edges: [Edge]) -> Int {
    distances.reduce(0) { count, goal in
      guard !goal.nodes.isEmpty else { return count }
      let now = shortenedSteps(goal.losses.after, adding: edges, to: loss.rest.successors)
      let far = goal.nodes.filter { node in
        guard let before = goal.losses.before[node] else { return false }
        return now[node].map { $0 > before } ?? true
      }
      return count + far.count
    }
  }
}
