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
/// - Complexity: O(labellings·*n*²).
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
    let dyads = first.pairs.compactMap { row, column -> (Int, Int, Double)? in
      guard let before = first[row, column], let after = second[row, column] else { return nil }
      return (row, column, after - before)
    }
    let difference = { Self.difference(in: dyads, block: block, labels: $0) }
    guard let observed = difference(labellings.labels) else { return nil }
    var outcomes: [Double] = []
    labellings.forEach { labels in
      if let outcome = difference(labels) { outcomes.append(outcome) }
    }
    guard !outcomes.isEmpty else { return nil }
    self.difference = observed
    chance = OutcomeSummary(of: outcomes, observed: observed, isExact: labellings.isExact)
  }

  private static func difference(
    in dyads: [(Int, Int, Double)], block: (Int, Int), labels: [Int]
  ) -> Double? {
    var (inside, outside, insideCount, outsideCount) = (0.0, 0.0, 0, 0)
    for (row, column, change) in dyads {
      let (one, other) = (labels[row], labels[column])
      guard one >= 0, other >= 0 else { continue }
      if (one, other) == block || (other, one) == block {
        inside += change
        insideCount += 1
      } else {
        outside += change
        outsideCount += 1
      }
    }
    guard insideCount > 0, outsideCount > 0 else { return nil }
    return inside / Double(insideCount) - outside / Double(outsideCount)
  }
}
