/// How much more the dyads between two groups (or within one) changed than the others, and how often
/// chance would make the difference as large: labels dealt anew to the nodes.
///
///     difference = mean change in the block − mean change outside it
///
/// ### Conventions
/// - A dyad counts when it is known in both observations and both nodes have a group.
/// - Labels are dealt within strata when the labellings have them, so that what belongs to the stratum
///   isn't read as the group's.
/// - Labellings that leave the block, or all outside it, without a dyad are left out.
///
/// - Complexity: O(labellings·(*c* + *u* + blocks) + *n*²) for *c* dyads that changed and *u* unknown ones.
/// - SeeAlso: Hubert & Schultz (1976), doi 10.1111/j.2044-8317.1976.tb00714.x.
public struct BlockChange: Sendable, Hashable {
  /// The difference.
  public let difference: Double
  /// What it is when labels are dealt anew.
  public let chance: OutcomeSummary

  /// Compares a block with the rest.
  ///
  /// `nil` when no dyad counts in the block, or none outside it.
  ///
  /// - Parameters:
  ///   - block: the two groups, or the same twice.
  ///   - first: the first observation.
  ///   - second: the second, of the same nodes and as directed.
  ///   - labellings: the groups of the nodes, and how they are dealt.
  public init?(
    of block: (Int, Int), from first: DyadTable, to second: DyadTable, labellings: GroupLabellings
  ) {
    let all = Self.all([block], from: first, to: second, labellings: labellings)
    guard let only = all[0] else { return nil }
    self = only
  }

  private init(difference: Double, chance: OutcomeSummary) {
    (self.difference, self.chance) = (difference, chance)
  }

  /// Compares several blocks with the rest, each by itself, under the same labellings.
  ///
  /// - Returns: one for each block; `nil` when no dyad counts in it, or none outside it.
  public static func all(
    _ blocks: [(Int, Int)], from first: DyadTable, to second: DyadTable,
    labellings: GroupLabellings
  ) -> [BlockChange?] {
    let dyads = ChangedDyads(first, second, labels: labellings.labels)
    let observed = dyads.differences(of: blocks, labels: labellings.labels)
    var outcomes = [[Double]](repeating: [], count: blocks.count)
    labellings.forEach { labels in
      for (block, outcome) in dyads.differences(of: blocks, labels: labels).enumerated() {
        if let outcome { outcomes[block].append(outcome) }
      }
    }
    return zip(observed, outcomes).map { observed, outcomes in
      guard let observed, !outcomes.isEmpty else { return nil }
      return BlockChange(
        difference: observed,
        chance: OutcomeSummary(of: outcomes, observed: observed, isExact: labellings.isExact))
    }
  }
}

/// The dyads that changed and those that aren't known in both, under labels that are dealt anew.
private struct ChangedDyads {
  private let changed: [(row: Int, column: Int, change: Double)]
  private let unknown: [(row: Int, column: Int)]
  private let groupCount: Int
  /// The number of dyads of each two groups, the same however labels are dealt.
  private let dyadCounts: [Int]

  init(_ first: DyadTable, _ second: DyadTable, labels: [Int]) {
    var (changed, unknown): ([(Int, Int, Double)], [(Int, Int)]) = ([], [])
    for (row, column) in first.pairs {
      guard let before = first[row, column], let after = second[row, column] else {
        unknown.append((row, column))
        continue
      }
      if before != after { changed.append((row, column, after - before)) }
    }
    (self.changed, self.unknown) = (changed, unknown)
    let groups = (labels.max() ?? -1) + 1
    groupCount = groups
    var sizes = [Int](repeating: 0, count: groups)
    for label in labels where label >= 0 { sizes[label] += 1 }
    let ways = first.isDirected ? 2 : 1
    dyadCounts = (0..<groups * groups).map { cell in
      let (one, other) = (cell / groups, cell % groups)
      return ways * (one == other ? sizes[one] * (sizes[one] - 1) / 2 : sizes[one] * sizes[other])
    }
  }

  /// For each block the mean change in it less that outside it; `nil` when either has no dyad.
  func differences(of blocks: [(Int, Int)], labels: [Int]) -> [Double?] {
    var counts = dyadCounts
    var sums = [Double](repeating: 0, count: counts.count)
    var (count, sum) = (0, 0.0)
    for one in 0..<groupCount {
      for other in one..<groupCount { count += dyadCounts[one * groupCount + other] }
    }
    for (row, column) in unknown {
      guard let cell = cell(labels[row], labels[column]) else { continue }
      counts[cell] -= 1
      count -= 1
    }
    for (row, column, change) in changed {
      guard let cell = cell(labels[row], labels[column]) else { continue }
      sums[cell] += change
      sum += change
    }
    return blocks.map { block in
      guard let cell = cell(block.0, block.1) else { return nil }
      let (inside, outside) = (counts[cell], count - counts[cell])
      guard inside > 0, outside > 0 else { return nil }
      return sums[cell] / Double(inside) - (sum - sums[cell]) / Double(outside)
    }
  }

  /// The cell of two groups, the smaller first; `nil` when either is none or isn't there.
  private func cell(_ one: Int, _ other: Int) -> Int? {
    guard 0..<groupCount ~= one, 0..<groupCount ~= other else { return nil }
    return min(one, other) * groupCount + max(one, other)
  }
}
