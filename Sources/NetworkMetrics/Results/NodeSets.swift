/// Sets of nodes that a measure found, with how good they are and how they were looked for.
public struct NodeSets: Sendable, Hashable {
  /// How the sets were looked for.
  public enum Search: Sendable, Hashable {
    /// All possibilities were tried, or none is left to doubt: there is nothing better.
    case exact
    /// Grown one node at a time and then improved by swaps; there may be something better.
    case greedyWithSwaps
    /// The best of several seeded searches that improve step by step; there may be something better.
    case restarts(Int)
  }

  /// The sets, each in ascending node order; the larger first, equally large by their first node.
  public let sets: [[Int]]
  /// What the sets were chosen for; `nil` for a measure that chooses nothing, or undefined.
  public let score: Double?
  /// How the sets were looked for.
  public let search: Search
  /// How many choices have the same score, this one included; `nil` when not all were tried.
  public let equallyGood: Int?
  /// What chance alone would give; `nil` for a measure that isn't compared with chance.
  public let chance: Chance?

  /// Makes a result, putting the sets in order.
  public init(
    _ sets: [[Int]], score: Double? = nil, search: Search = .exact, equallyGood: Int? = nil,
    chance: Chance? = nil
  ) {
    self.sets = sets.map { $0.sorted() }.sorted {
      ($1.count, $0.first ?? 0) < ($0.count, $1.first ?? 0)
    }
    self.score = score
    self.search = search
    self.equallyGood = equallyGood
    self.chance = chance
  }
}
