/// One of the three things that can be said of a change, how strongly, and what weakens it.
public struct ComparisonClaim: Sendable, Hashable {
  /// What it is about.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Whether there are more collaborations, among those in both.
    case amount
    /// Whether they are the same collaborations.
    case stability
    /// What became of those paid by money that ends.
    case survival
    /// Who came and went.
    case composition
  }

  /// How strongly it can be said; the raw values are those of a finding's certainty.
  public enum Strength: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Well supported.
    case wellSupported = "well-supported"
    /// Likely.
    case likely
    /// Uncertain.
    case uncertain

    /// The weaker one is the larger.
    public static func < (one: Strength, other: Strength) -> Bool {
      let order = Strength.allCases
      return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
  }

  /// What weakens it.
  public enum Reservation: String, Sendable, Hashable, CaseIterable {
    /// Fewer than 10 organisations in both: too few to test change.
    case fewCommon = "few-common"
    /// Fewer than 80 % of those asked answered in one of the snapshots.
    case lowResponse = "low-response"
    /// The study doesn't say who answered.
    case unknownResponse = "unknown-response"
    /// Some that changed have a party that was not heard where the collaboration is missing.
    case silentParties = "silent-parties"
    /// Another threshold or rule, one answer less or the pairs nobody reported on turn the change
    /// round.
    case turnsRound = "turns-round"
    /// It was not tested.
    case notTested = "not-tested"
    /// It can't be told from chance; that is no evidence that nothing changed.
    case notDistinguishable = "not-distinguishable"
    /// Fewer than 5 in one of the groups compared.
    case smallGroups = "small-groups"
    /// Two snapshots show change, not its cause.
    case noCause = "no-cause"
    /// The study doesn't say why some came or went.
    case unexplained
    /// The two have different scales.
    case differentScales = "different-scales"
  }

  /// What it is about.
  public let subject: Subject
  /// How strongly it can be said.
  public let strength: Strength
  /// What weakens it, in a fixed order.
  public let reservations: [Reservation]

  /// Makes a claim as strong as the worst of what weakens it allows.
  init(_ subject: Subject, _ weaknesses: [Reservation: Strength]) {
    self.subject = subject
    strength = weaknesses.values.max() ?? .wellSupported
    reservations = Reservation.allCases.filter { weaknesses[$0] != nil }
  }
}
