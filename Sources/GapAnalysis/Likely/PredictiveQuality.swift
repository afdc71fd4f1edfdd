import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// How well the scores of common neighbours have foretold collaboration in this study.
///
/// With an earlier snapshot: how the scores from it placed the pairs that have begun to work together
/// since, among those that did not work together then. Otherwise by leaving out one collaboration at a
/// time, and seeing where its score comes among the pairs that don't work together.
struct PredictiveQuality {
  typealias Score = CommonNeighbourScores.Score

  /// How it was measured.
  enum Method: String {
    case earlierSnapshot = "earlier-snapshot"
    case leaveOneOut = "leave-one-out"
  }

  /// Why it could not be measured.
  enum Obstacle: String {
    /// Nobody has begun to work together since the earlier snapshot, or everybody has.
    case noNewCollaborations = "no-new-collaborations"
    /// Too few collaborations to leave one out, or no pair without.
    case tooFew = "too-few"
  }

  /// Fewer hits than these tell nothing of chance.
  static let leastHits = 5
  /// How many of the highest scores `precision` is about, at most.
  static let top = 10

  /// The quality of one score.
  struct Measured {
    let ranking: RankingQuality
    /// The share that came true among the highest; `nil` when one is left out at a time.
    let precision: Double?
  }

  let method: Method
  /// The earlier snapshot; `nil` when there is none.
  let earlier: String?
  /// Why nothing could be measured; `nil` when it was.
  private(set) var obstacle: Obstacle?
  /// How many pairs came true, or were left out.
  private(set) var hits = 0
  /// How many pairs did not.
  private(set) var misses = 0
  private(set) var adamicAdar: Measured?
  private(set) var resourceAllocation: Measured?

  /// How many of the highest scores `precision` is about.
  var top: Int { min(Self.top, hits + misses) }

  /// Whether the scores did better than chance; `nil` when too little came true to tell.
  var isBetterThanChance: Bool? {
    guard hits >= Self.leastHits, let adamicAdar, let resourceAllocation else { return nil }
    return [adamicAdar, resourceAllocation].contains { $0.ranking.interval.lowerBound > 0.5 }
  }

  /// Measures the quality in a snapshot.
  init(in input: GapInput) {
    if let before = input.earlier.first(where: { !$0.collaborations.isEmpty }) {
      (method, earlier) = (.earlierSnapshot, before.snapshot.id)
      measure(from: before, to: input.series.study.view(at: input.view.snapshot))
    } else {
      (method, earlier) = (.leaveOneOut, nil)
      measureLeavingOut(in: input.projected.graph.undirected)
    }
  }

  /// Pairs of which neither side was heard in one of the snapshots are left out.
  private mutating func measure(from before: SnapshotView, to now: SnapshotView) {
    let since = NewTies(from: before, to: now)
    var (hits, misses, zeros) = ([Score](), [Score](), 0)
    CommonNeighbourScores(of: since.earlier).forEachRow { one, scores in
      since.forEachPartner(after: one) { other, works in
        let score = scores[other]
        if works {
          hits.append(score)
        } else if score == Score() {
          zeros += 1
        } else {
          misses.append(score)
        }
      }
    }
    (self.hits, self.misses) = (hits.count, misses.count + zeros)
    adamicAdar = measured(hits.map(\.adamicAdar), misses.map(\.adamicAdar), zeros)
    resourceAllocation = measured(
      hits.map(\.resourceAllocation), misses.map(\.resourceAllocation), zeros)
    if adamicAdar == nil { obstacle = .noNewCollaborations }
  }

  private func measured(_ hits: [Double], _ misses: [Double], _ zeros: Int) -> Measured? {
    RankingQuality(hits: hits, misses: misses, zeros: zeros).map {
      Measured(
        ranking: $0,
        precision: RankingQuality.precision(top: top, hits: hits, misses: misses, zeros: zeros))
    }
  }

  /// Each left-out collaboration is compared with all pairs that don't work together, scored without it;
  /// in large networks a seeded sample of the collaborations is left out.
  private mutating func measureLeavingOut(in graph: Graph) {
    let absent = graph.nodeCount * (graph.nodeCount - 1) / 2 - graph.edgeCount
    let left = Self.sample(of: graph)
    guard left.count > 1, absent > 0 else { return obstacle = .tooFew }
    var sums = Score()
    for edge in left {
      let rest = Graph(nodeCount: graph.nodeCount, edges: graph.edges.filter { $0 != edge })
      let scores = CommonNeighbourScores(of: rest)
      let own = scores.score(of: edge.tail, edge.head)
      var ranks = [Rank(own.adamicAdar), Rank(own.resourceAllocation)]
      scores.forEachScoredPair { first, second, score in
        guard (first, second) != (edge.tail, edge.head) else { return }
        ranks[0].compare(score.adamicAdar)
        ranks[1].compare(score.resourceAllocation)
      }
      sums.adamicAdar += ranks[0].share(of: absent)
      sums.resourceAllocation += ranks[1].share(of: absent)
    }
    (hits, misses) = (left.count, absent)
    func measured(_ sum: Double) -> Measured {
      let area = sum / Double(left.count)
      return Measured(
        ranking: RankingQuality(area: area, hits: left.count, misses: absent), precision: nil)
    }
    adamicAdar = measured(sums.adamicAdar)
    resourceAllocation = measured(sums.resourceAllocation)
  }

  /// Where one's own score comes among others.
  private struct Rank {
    let own: Double
    var compared = 0
    var below = 0
    var equal = 0

    init(_ own: Double) { self.own = own }

    mutating func compare(_ score: Double, times: Int = 1) {
      compared += times
      if score < own - RankingQuality.tolerance {
        below += times
      } else if score <= own + RankingQuality.tolerance {
        equal += times
      }
    }

    /// The share of scores below one's own, equal ones counted half; those of `all` that were not
    /// compared are 0.
    func share(of all: Int) -> Double {
      var whole = self
      whole.compare(0, times: all - compared)
      return (Double(whole.below) + Double(whole.equal) / 2) / Double(all)
    }
  }

  /// All edges, or as many as can be left out one by one in a second or so.
  private static func sample(of graph: Graph) -> [Edge] {
    let rows = graph.successors
    let work = (0..<graph.nodeCount).reduce(graph.nodeCount * graph.nodeCount / 2) {
      $0 + rows.degree(of: $1) * rows.degree(of: $1)
    }
    let most = max(20, 200_000_000 / max(1, work))
    guard graph.edgeCount > most else { return graph.edges }
    var generator = SeededGenerator(seed: 26)
    var edges = graph.edges
    for place in 0..<most {
      edges.swapAt(place, place + generator.nextInteger(below: edges.count - place))
    }
    return Array(edges.prefix(most))
  }
}
