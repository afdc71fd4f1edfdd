import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// What would hurt most if it fell away, most fragile first.
///
/// By the municipalities cut off, then the organisations, then the growth of distance-weighted
/// fragmentation; of equals in the order given. The places are worked out anew in the ways the network
/// could be where collaborations are not confirmed (`UnconfirmedOutcomes`).
public struct LossRanking: Sendable, Hashable {
  /// About so many steps of work are spent; of large networks not everything is tried.
  static let workLimit = 3_000_000_000
  /// With fewer ways than this that there is time for, none but the recorded is gone through.
  static let leastOutcomes = 8
  /// Among fewer organisations places say nothing.
  static let leastRanked = 8

  /// Those tried, most fragile first.
  public let losses: [RankedLoss]
  /// How many were not tried, because the network is large.
  public let untried: Int
  /// The collaborations in doubt, in ascending order.
  public let unconfirmed: [Finding.Evidence]
  /// How many ways the network could be were gone through; 1 is the recorded network alone.
  public let outcomes: Int
  /// Whether these are all the ways there are.
  public let isEveryOutcome: Bool

  /// Ranks subjects of one kind; those that hold nothing are left out.
  public init(of subjects: [LossSubject], in drill: LossDrill) {
    let input = drill.input
    let size = max(1, drill.network.graph.nodeCount)
    let evaluations = max(1, Self.workLimit / (size * size * ((size + 63) / 64)))
    let held = subjects.filter { drill.holdsAnything($0) }
    let tried = Array(drill.mostExposed(held).prefix(evaluations))
    let chosen = held.filter(Set(tried).contains)
    untried = held.count - chosen.count
    let perSubject = evaluations / max(1, chosen.count)
    let ways = UnconfirmedOutcomes(
      in: input, atMost: perSubject < Self.leastOutcomes ? 1 : perSubject)
    let weights = ways.absent.map { drill.weights(of: chosen, without: $0) }
    let places = weights.map(Self.places)
    let order = chosen.indices.sorted { (places[0][$0], $0) < (places[0][$1], $1) }
    let isRanked = size >= Self.leastRanked
    let wereTried = weights.count > 1 || ways.edges.isEmpty
    losses = order.compactMap { place in
      drill.effect(of: chosen[place]).map { effect in
        let cuts = weights.map { $0[place].organisations }
        let changes = weights.map { $0[place].growth }
        let ranks = places.map { $0[place] }
        return RankedLoss(
          subject: chosen[place], effect: effect,
          certainty: drill.certainty(of: effect, varies: Set(cuts).count > 1),
          rank: isRanked ? places[0][place] : nil,
          ranks: isRanked && wereTried ? Self.range(ranks) : nil,
          cutOffs: wereTried ? Self.range(cuts) : nil,
          changes: wereTried ? Self.range(changes) : nil,
          equals: order.filter { $0 != place && Self.areEqual($0, place, weights) }
            .map { chosen[$0] })
      }
    }
    let names = input.projected.organisations
    unconfirmed = ways.edges.map { Finding.Evidence(names[$0.tail], names[$0.head]) }.sorted()
    outcomes = weights.count
    isEveryOutcome = ways.isEvery
  }

  private static func range<Value: Comparable>(_ values: [Value]) -> ClosedRange<Value>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  /// The place of each weight, the heaviest being 1 and equals sharing a place.
  private static func places(of weights: [LossWeight]) -> [Int] {
    let sorted = weights.sorted { $1 < $0 }
    var places: [LossWeight: Int] = [:]
    for (place, weight) in sorted.enumerated() where places[weight] == nil {
      places[weight] = place + 1
    }
    return weights.map { places[$0] ?? 1 }
  }

  /// Whether no one of two is the heavier in every way.
  private static func areEqual(_ one: Int, _ other: Int, _ weights: [[LossWeight]]) -> Bool {
    !weights.allSatisfy { $0[one] < $0[other] } && !weights.allSatisfy { $0[other] < $0[one] }
  }
}
