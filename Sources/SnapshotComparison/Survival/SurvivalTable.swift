import GraphAlgorithms

/// What became of the earlier collaborations, by a property they had then.
///
/// Descriptive: collaborations of one organisation are not independent of each other, so the
/// probability says how uneven the table is, not what caused it.
public struct SurvivalTable: Sendable, Hashable {
  /// What the collaborations are grouped by.
  public enum Property: String, Sendable, Hashable, CaseIterable {
    /// Whether all stated money was limited in time: `time-limited`, `other`, `not-stated`.
    case funding
    /// Whether one governs the other: `line`, `other`.
    case line
    /// The sectors of the two, as `A–B` in the taxonomy's order; pairs without a sector are left out.
    case sectors
    /// The phases it took part in; one in several phases counts in each, one without is left out.
    case phase
  }

  /// The collaborations with one value of the property.
  public struct Row: Sendable, Hashable {
    /// The value; for sectors the two codes.
    public let value: [String]
    /// How many are in the later snapshot too.
    public let kept: Int
    /// How many are not.
    public let lost: Int

    /// How many there were.
    public var total: Int { kept + lost }
  }

  /// What the collaborations are grouped by.
  public let property: Property
  /// One row for each value that occurs, in a fixed order.
  public let rows: [Row]

  /// Fisher's exact probability, two-sided, of a table as uneven; only where the property has two
  /// values and both occur, so never for sectors and phases.
  public var exactProbability: Double? {
    let known = rows.filter { $0.value != ["not-stated"] }
    guard property == .funding || property == .line, known.count == 2 else { return nil }
    let kept = known[0].kept + known[1].kept
    return Hypergeometric(
      population: known[0].total + known[1].total, hits: kept, draws: known[0].total
    ).probability(asUnlikelyAs: known[0].kept)
  }
}
