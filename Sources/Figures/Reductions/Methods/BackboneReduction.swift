import CollaborationGraph

/// The backbone: the ties that are much for one of their ends, from the one who has most of them
/// outwards.
///
/// With intensities it is the disparity filter; without, each keeps the ties to the best connected of
/// its neighbours (`StrongestTies`). The level is the strictest of a few at which as many organisations
/// are left as a figure can hold. Of a larger backbone a part is drawn that hangs together: it starts
/// with the one who has most ties of the backbone, and the rarest tie to somebody new is added again
/// and again, but no more than a handful from one.
///
/// Around one organisation it is drawn with as many of its partners as there is room for and all its ties to
/// them; the backbone is that of the ties between them. Its level is then the loosest of the few at which there
/// are no more lines than can be followed.
public struct BackboneReduction: NetworkReduction {
  public static let id = "backbone"

  /// The levels that are tried, the strictest first.
  static let levels = (weighted: [0.01, 0.05, 0.1, 0.2, 0.3, 0.5], unweighted: [0.5, 0.7, 1])
  /// How many are added from one organisation.
  private static let fromOne = 6

  public init() {}

  public func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome {
    let most = choice.top ?? TopReduction.usual
    if let centre = network.centre { return around(centre, of: network, to: most, choice.alpha) }
    let isWeighted = StrongestTies.areWeighted(network.graph.edges)
    let levels = isWeighted ? Self.levels.weighted : Self.levels.unweighted
    var backbone = StrongestTies([], below: 1)
    var alpha = choice.alpha ?? levels[0]
    for level in choice.alpha.map({ [$0] }) ?? levels {
      (backbone, alpha) = (StrongestTies(network.graph.edges, below: level), level)
      if Set(backbone.edges.flatMap { [$0.tail, $0.head] }).count >= most { break }
    }
    let kept = grown(backbone, to: most, network.ranked)
    let among = backbone.edges.filter { kept.contains($0.tail) && kept.contains($0.head) }
    return ReductionOutcome(
      kept: kept.sorted(),
      ties: StrongestTies(among, limit: StrongestTies.perBox * kept.count).ends, alpha: alpha)
  }

  private func around(
    _ centre: Int, of network: WholeNetwork, to most: Int, _ alpha: Double?
  ) -> ReductionOutcome {
    let kept = Array(network.ranked.prefix(most)).sorted()
    let among = Set(kept)
    let ties = network.graph.edges.filter { among.contains($0.tail) && among.contains($0.head) }
    let own = ties.filter { $0.tail == centre || $0.head == centre }
    let between = ties.filter { $0.tail != centre && $0.head != centre }
    let levels =
      StrongestTies.areWeighted(between) ? Self.levels.weighted : Self.levels.unweighted
    let room = max(0, StrongestTies.perBox * kept.count - own.count)
    let level =
      alpha ?? levels.last { StrongestTies(between, below: $0).edges.count <= room } ?? levels[0]
    let backbone = StrongestTies(between, below: level).adding(own)
    return ReductionOutcome(kept: kept, ties: backbone.ends, alpha: level)
  }

  /// The ends of a part of the backbone that hangs together; several such parts when one is too small.
  ///
  /// - Parameter ranked: all nodes, in the order in which equals come.
  /// - Complexity: O(*k* · *m*) for *k* nodes.
  private func grown(_ backbone: StrongestTies, to most: Int, _ ranked: [Int]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for end in backbone.edges.flatMap({ [$0.tail, $0.head] }) { counts[end, default: 0] += 1 }
    let starts = ranked.enumerated().filter { counts[$1] != nil }.sorted {
      (-counts[$0.element, default: 0], $0.offset) < (-counts[$1.element, default: 0], $1.offset)
    }.map(\.element)
    let order = backbone.edges.indices.sorted {
      (backbone.scores[$0], -backbone.edges[$0].weight, $0)
        < (backbone.scores[$1], -backbone.edges[$1].weight, $1)
    }.map { backbone.edges[$0] }
    var kept: Set<Int> = []
    var added: [Int: Int] = [:]
    func next() -> (from: Int, to: Int)? {
      for edge in order where kept.contains(edge.tail) != kept.contains(edge.head) {
        let (from, to) =
          kept.contains(edge.tail) ? (edge.tail, edge.head) : (edge.head, edge.tail)
        if added[from, default: 0] < Self.fromOne { return (from, to) }
      }
      return nil
    }
    for start in starts where kept.count + 1 < most && !kept.contains(start) {
      kept.insert(start)
      while kept.count < most, let step = next() {
        kept.insert(step.to)
        added[step.from, default: 0] += 1
      }
    }
    return kept
  }
}
