import InnovationSystem

/// Two sectors and the phases of the innovation cycle in which they work together: one row of the
/// cells that `PhaseGaps` reports and a heat map shows.
public struct SectorPairPhases: Sendable {
  /// What is known of two sectors in one phase.
  public enum Cell: Sendable, Hashable {
    /// The number of collaborations that state the phase, at least one.
    case covered(Int)
    /// None does, and enough state their phases; how sure it is.
    case hole(Certainty)
    /// None does, but too few state their phases to tell.
    case unknown
  }

  /// The codes of the two sectors, in the taxonomy's order.
  public let sectors: [String]
  /// The organisations of the first sector, in ascending order of id.
  public let first: [String]
  /// The organisations of the second sector, in ascending order of id.
  public let second: [String]
  /// The collaborations between them at the threshold, in ascending order of ids.
  public let ties: [CombinedCollaboration]
  /// The number of collaborations that state each phase; those that none states are left out.
  public let counts: [Phase: Int]
  /// The highest intensity of each phase that is covered.
  public let highest: [Phase: Double]
  /// How sure it is that a phase without collaboration has none.
  public let certaintyOfHoles: Certainty
  /// Whether enough collaborations state their phases, in the network and between the two sectors,
  /// for a phase that none states to be a hole.
  public let areHolesKnown: Bool

  /// Every two of the sectors of municipalities, labour offices, hospitals, research and users.
  public static func all(in input: GapInput) -> [SectorPairPhases] {
    input.serviceSectorPairs.map { SectorPairPhases($0, $1, in: input) }
  }

  /// What is known of a phase.
  public func cell(_ phase: Phase) -> Cell {
    if let count = counts[phase] { return .covered(count) }
    return areHolesKnown ? .hole(certaintyOfHoles) : .unknown
  }

  private init(_ one: String, _ other: String, in input: GapInput) {
    sectors = [one, other]
    first = input.organisations(ofSector: one)
    second = input.organisations(ofSector: other)
    ties = input.collaborations(between: first, and: second)
    var counts: [Phase: Int] = [:]
    var highest: [Phase: Double] = [:]
    for tie in ties {
      for phase in tie.phases ?? [] {
        counts[phase, default: 0] += 1
        highest[phase] = max(highest[phase] ?? 0, tie.intensity)
      }
    }
    self.counts = counts
    self.highest = highest
    areHolesKnown =
      ties.allSatisfy { $0.phases != nil }
      && PhaseGaps.statedShare(in: input.view) >= PhaseGaps.leastStated
    certaintyOfHoles =
      areHolesKnown ? input.certaintyOfAbsence(between: first, and: second) : .uncertain
  }
}
