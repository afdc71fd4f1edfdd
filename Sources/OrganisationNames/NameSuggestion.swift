/// A name that may well be another name of the same organisation. To be asked about, never acted on
/// silently.
public struct NameSuggestion: Sendable, Hashable {
  /// Why two names are taken to be of the same organisation.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same organisation number.
    case sameNumber = "same-number"
    /// A known change of name or identity.
    case lineage
    /// The same words in another order or form, with or without a legal form or *kommune*.
    case sameWords = "same-words"
    /// The same but for accents: *Bodo*.
    case withoutAccents = "without-accents"
    /// One is short for the other.
    case abbreviation
    /// A town is written for its municipality.
    case place
    /// A unit is named by way of its municipality: *Bodø kommune v/NAV*.
    case unitOfOther = "unit-of-other"
    /// A near spelling.
    case spelling
  }

  /// The spelling to replace.
  public let name: String
  /// The one to use instead: another entry's name or, for a place or lineage, a known name that may
  /// not be among the entries.
  public let suggested: String
  /// How sure it is, 0–1, two decimals.
  public let score: Double
  /// Why.
  public let reason: Reason
  /// What happened, for lineage; otherwise `nil`.
  public let event: OrganisationEvent?

  init(
    _ name: String, _ suggested: String, _ match: NameMatch, event: OrganisationEvent? = nil
  ) {
    self.name = name
    self.suggested = suggested
    self.score = (match.score * 100).rounded() / 100
    self.reason = match.reason
    self.event = event
  }
}

/// How sure it is that two names are of the same organisation, and why.
struct NameMatch: Sendable, Hashable {
  let score: Double
  let reason: NameSuggestion.Reason

  init(_ reason: NameSuggestion.Reason, score: Double? = nil) {
    self.reason = reason
    self.score = score ?? reason.usualScore
  }
}

extension NameSuggestion.Reason {
  /// How sure a reason is by itself (convention): facts first, then spellings, then readings.
  var usualScore: Double {
    switch self {
    case .sameNumber: 1
    case .lineage: 0.99
    case .sameWords: 0.98
    case .withoutAccents: 0.97
    case .abbreviation, .place: 0.95
    case .unitOfOther: 0.94
    case .spelling: 0.93
    }
  }
}
