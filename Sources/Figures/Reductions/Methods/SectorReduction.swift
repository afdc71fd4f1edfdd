import CollaborationGraph

/// The best connected of each sector by name, the others of each sector in one box.
///
/// Each sector gets as many names as there is room for when all get as many; one that would leave only
/// one over gets that one too. Lines of boxes stand for several ties.
public struct SectorReduction: NetworkReduction {
  public static let id = "sectors"

  public init() {}

  public func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome {
    let groups = Dictionary(grouping: network.ranked) { network.sectors[$0] ?? .max }
      .sorted { $0.key < $1.key }.map(\.value)
    let names = names(
      sizes: groups.map(\.count), boxes: choice.top.map { $0 + groups.count } ?? TopReduction.usual)
    var kept: [Int] = []
    var boxes: [[Int]] = []
    for group in groups {
      let isWhole = group.count <= names + 1
      kept += isWhole ? group : Array(group.prefix(names))
      if !isWhole { boxes.append(group.dropFirst(names).sorted()) }
    }
    kept.sort()
    let (own, shared) = ties(of: network, kept: kept, boxes: boxes)
    let limit = (kept.count + boxes.count) * StrongestTies.perBox / 2
    let chosen = [own, shared].map { ties in
      network.strongest(ties, limit: limit, below: choice.alpha)
    }
    let isAll = chosen.allSatisfy(\.isAll)
    return ReductionOutcome(
      kept: kept, boxes: boxes,
      ties: isAll ? nil : chosen.reduce(into: []) { $0.formUnion($1.ends) },
      alpha: choice.alpha)
  }

  /// How many names each sector gets, so that names and boxes together are at most so many.
  private func names(sizes: [Int], boxes most: Int) -> Int {
    var names = 0
    while names < most,
      sizes.reduce(0, { $0 + min($1, names + 2) }) <= most
    {
      names += 1
    }
    return max(0, names)
  }

  /// The ties between those who have a name, and the sums of those of boxes, by the numbers of
  /// `ReductionOutcome`.
  private func ties(
    of network: WholeNetwork, kept: [Int], boxes: [[Int]]
  ) -> (own: [Edge], shared: [Edge]) {
    var end = [Int](repeating: -1, count: network.placeCount)
    for place in kept { end[place] = place }
    for (index, box) in boxes.enumerated() {
      for place in box { end[place] = network.placeCount + index }
    }
    var own: [Edge] = []
    var counts: [ReductionOutcome.Edge: Int] = [:]
    for tie in network.graph.edges {
      let (one, other) = (end[tie.tail], end[tie.head])
      guard one >= 0, other >= 0, one != other else { continue }
      if max(one, other) < network.placeCount {
        own.append(tie)
      } else {
        counts[ReductionOutcome.Edge(one, other), default: 0] += 1
      }
    }
    let shared = counts.map { Edge($0.key.first, $0.key.second, weight: Double($0.value)) }
    return (own, shared.sorted { ($0.tail, $0.head) < ($1.tail, $1.head) })
  }
}
