import NetworkMetrics

/// What the certainty of a kind of finding rests on.
public enum CertaintyBasis: String, Sendable, Hashable, CaseIterable {
  /// Whether those concerned have answered.
  case answers
  /// Whether the collaborations it rests on are confirmed.
  case reports
  /// Whether the collaborations state what is asked for, such as their phases.
  case statements
  /// The number of snapshots.
  case snapshots
  /// The lists of participants.
  case participants
  /// Assumptions: it is a scenario.
  case scenario
  /// Only what was stated: it is a count.
  case counted
}

/// What a catalog needs to know of a kind of finding; its words live in `Wording`, under the kind.
public struct GapDescription: Sendable, Hashable {
  /// The kind's stable name in output, such as `phase-gap`.
  public let kind: String
  /// What the question can't be answered without.
  public let needs: [GapNeed]
  /// What the certainty of its findings rests on.
  public let certainty: [CertaintyBasis]
  /// The works it follows; empty for a convention of our own.
  public let references: [Reference]
}

extension GapDetector {
  /// None: the question or its convention is our own.
  public static var references: [Reference] { [] }

  /// What a catalog needs to know of the detector.
  public static var description: GapDescription {
    GapDescription(
      kind: kind, needs: needs, certainty: certaintyBasis, references: references)
  }
}
