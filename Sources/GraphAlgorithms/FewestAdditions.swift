/// The fewest of some candidates that together leave nothing unmet, and of equally few the cheapest.
///
/// Every set of a size is tried before a larger size, as long as at most `exactLimit` sets are tried in
/// all. Otherwise candidates are taken one at a time, each time the one that
/// leaves least unmet, of equals the cheapest, of equals the first, until nothing is unmet or no
/// candidate helps; in the end those that turn out to be needless are left out again, the dearest
/// first. There may then be a smaller set.
public struct FewestAdditions: Sendable, Hashable {
  /// The most sets that are tried.
  public static let exactLimit = 200_000

  /// The candidates taken, in ascending order.
  public private(set) var chosen: [Int] = []
  /// How much is left unmet.
  public private(set) var unmet: Int
  /// Whether no smaller set leaves nothing unmet: every one was tried.
  public private(set) var isFewest = true
  /// Whether no set of the same size is cheaper: every one was tried.
  public private(set) var isCheapest = true
  /// Every set of this size and below leaves something unmet.
  private var futileSize: Int

  /// Looks for candidates to take.
  ///
  /// - Parameters:
  ///   - costs: the cost of each candidate, 0 or more.
  ///   - least: a number of candidates below which nothing is worth trying.
  ///   - exactLimit: the most sets that are tried.
  ///   - unmet: what a set in ascending order leaves unmet, 0 or more; `nil` when the set isn't allowed,
  ///     and then no larger one is. The empty set is allowed. Once it is more than the limit that is
  ///     passed, any such number will do.
  public init(
    costs: [Int], atLeast least: Int = 0, exactLimit: Int = exactLimit,
    unmet: (_ set: [Int], _ limit: Int) -> Int?
  ) {
    self.unmet = unmet([], .max) ?? 0
    futileSize = max(0, least - 1)
    guard self.unmet > 0, !costs.isEmpty else { return }
    if !tryAll(costs, exactLimit, unmet) {
      isCheapest = false
      grow(costs, unmet)
      prune(costs, unmet)
      isFewest = self.unmet == 0 && chosen.count <= futileSize + 1
    }
  }

  /// Tries the sets of each size; `false` when there are too many.
  private mutating func tryAll(
    _ costs: [Int], _ limit: Int, _ unmet: ([Int], Int) -> Int?
  ) -> Bool {
    var left = limit
    while futileSize < costs.count {
      let size = futileSize + 1
      guard let count = Subsets.count(ofSize: size, below: costs.count, limit: left)
      else { return false }
      left -= count
      var best: (set: [Int], cost: Int)?
      var set = Array(0..<size)
      repeat {
        let cost = set.reduce(0) { $0 + costs[$1] }
        if best.map({ cost < $0.cost }) ?? true, unmet(set, 0) == 0 { best = (set, cost) }
      } while Subsets.advance(&set, below: costs.count)
      if let best {
        (chosen, self.unmet) = (best.set, 0)
        return true
      }
      futileSize = size
    }
    return false
  }

  private mutating func grow(_ costs: [Int], _ unmet: ([Int], Int) -> Int?) {
    while self.unmet > 0 {
      var best: (set: [Int], unmet: Int, cost: Int)?
      for candidate in costs.indices where !chosen.contains(candidate) {
        let set = (chosen + [candidate]).sorted()
        guard let left = unmet(set, self.unmet - 1), left < self.unmet else { continue }
        if best.map({ (left, costs[candidate]) < ($0.unmet, $0.cost) }) ?? true {
          best = (set, left, costs[candidate])
        }
      }
      guard let best else { return }
      (chosen, self.unmet) = (best.set, best.unmet)
    }
  }

  private mutating func prune(_ costs: [Int], _ unmet: ([Int], Int) -> Int?) {
    for candidate in chosen.sorted(by: { (costs[$1], $1) < (costs[$0], $0) }) {
      let rest = chosen.filter { $0 != candidate }
      if let left = unmet(rest, self.unmet), left <= self.unmet { chosen = rest }
    }
  }
}
