/// The ways to deal the groups that there are to the nodes that have one.
///
/// Keeps how many nodes each group has, and leaves nodes without a group without one. All distinct
/// labellings when at most `exactLimit` nodes have a group, which is the same as all permutations;
/// otherwise seeded shuffles (Fisher & Yates). With strata, groups are dealt within each stratum only.
public struct GroupLabellings: Sendable {
  /// The most nodes for which every labelling is dealt.
  public static let exactLimit = 8
  /// How many labellings are usually drawn when there are too many to deal them all.
  public static let usualDraws = 10_000

  /// Whether every distinct labelling is dealt, once.
  public let isExact: Bool
  /// How many labellings are dealt.
  public let count: Int
  /// The group of each node as it is, negative for none.
  let labels: [Int]
  /// The nodes with a group, stratum by stratum.
  private let strata: [[Int]]
  private let seed: UInt64

  /// Prepares to deal.
  ///
  /// - Parameters:
  ///   - labels: the group of each node, negative for none.
  ///   - strata: the stratum of each node; `nil` when all are in one.
  ///   - draws: how many labellings to draw, at least 1, where not all are dealt.
  ///   - seed: the seed of the drawing.
  public init(
    of labels: [Int], within strata: [Int]? = nil, draws: Int = usualDraws, seed: UInt64 = 1
  ) {
    self.labels = labels
    self.seed = seed
    let nodes = labels.indices.filter { labels[$0] >= 0 }
    let byStratum = Dictionary(grouping: nodes) { strata?[$0] ?? 0 }
    let ordered = byStratum.sorted { $0.key < $1.key }.map(\.value)
    self.strata = ordered
    isExact = nodes.count <= Self.exactLimit
    count =
      isExact
      ? ordered.reduce(1) { $0 * Self.distinctCount(of: $1.map { labels[$0] }) } : max(1, draws)
  }

  /// Calls `body` with each labelling: the label of each node, in node order.
  ///
  /// - Complexity: O(*n*) for each labelling.
  public func forEach(_ body: ([Int]) -> Void) {
    if isExact { forEachDistinct(body) } else { forEachDrawn(body) }
  }

  private func forEachDistinct(_ body: ([Int]) -> Void) {
    var labelling = labels
    var hands = strata.map { nodes in nodes.map { labels[$0] }.sorted() }
    repeat {
      for (nodes, hand) in zip(strata, hands) {
        for (node, label) in zip(nodes, hand) { labelling[node] = label }
      }
      body(labelling)
    } while Self.advance(&hands)
  }

  private func forEachDrawn(_ body: ([Int]) -> Void) {
    var generator = SeededGenerator(seed: seed)
    var labelling = labels
    for _ in 0..<count {
      for nodes in strata {
        for last in stride(from: nodes.count - 1, to: 0, by: -1) {
          labelling.swapAt(nodes[last], nodes[generator.nextInteger(below: last + 1)])
        }
      }
      body(labelling)
    }
  }

  /// Moves the first hand on that has another arrangement and starts those before it afresh; `false`
  /// after the last.
  private static func advance(_ hands: inout [[Int]]) -> Bool {
    for index in hands.indices {
      if advance(&hands[index]) { return true }
      hands[index].sort()
    }
    return false
  }

  /// Moves on to the next arrangement in ascending order; `false` after the last.
  private static func advance(_ hand: inout [Int]) -> Bool {
    var pivot = hand.count - 2
    while pivot >= 0, hand[pivot] >= hand[pivot + 1] { pivot -= 1 }
    guard pivot >= 0 else { return false }
    var successor = hand.count - 1
    while hand[successor] <= hand[pivot] { successor -= 1 }
    hand.swapAt(pivot, successor)
    hand[(pivot + 1)...].reverse()
    return true
  }

  private static func distinctCount(of hand: [Int]) -> Int {
    var seen: [Int: Int] = [:]
    var count = 1
    for (position, label) in hand.enumerated() {
      seen[label, default: 0] += 1
      count = count * (position + 1) / (seen[label] ?? 1)
    }
    return count
  }
}
