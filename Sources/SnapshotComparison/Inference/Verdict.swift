/// What a test of change lets one say.
///
/// There is no verdict of *no change*: what can't be told from chance may still have changed.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// More than chance usually gives: p below 5 %.
  case beyondChance = "beyond-chance"
  /// Chance gives as much often enough. It does not mean that nothing has changed.
  case notBeyondChance = "not-beyond-chance"
  /// Fewer than ten organisations are in both; the measured rate of false alarms is off below that.
  case tooFewOrganisations = "too-few-organisations"
  /// Fewer than 60 % of those asked answered in one of the snapshots.
  case tooFewAnswers = "too-few-answers"
  /// No draw differs from another, so there is no error to measure a change by.
  case noSpread = "no-spread"
  /// The two have different scales, so what counts as collaboration may differ.
  case differentScales = "different-scales"

  /// The least number of organisations in both for a verdict.
  ///
  /// At eight the bootstrap rejects 3 % where 5 % are due, from ten on 3–5 %
  /// (docs/inference.md).
  public static let leastOrganisations = 10
  /// The least share of those asked that must have answered in each snapshot (convention).
  public static let leastAnswered = 0.6
  /// The level of the tests.
  public static let level = 0.05

  /// Whether it says something of the change.
  public var isGiven: Bool { self == .beyondChance || self == .notBeyondChance }
}

extension Verdict {
  /// Why there is no verdict on two snapshots, before anything is drawn; `nil` when there may be one.
  init?(withoutTesting comparison: StudyComparison) {
    let compared = comparison.compared
    let rates = [compared.earlier, compared.later].compactMap { $0.responseSummary?.rate }
    if comparison.panel.organisations.count < Self.leastOrganisations {
      self = .tooFewOrganisations
    } else if !compared.hasCommonScale {
      self = .differentScales
    } else if let least = rates.min(), least < Self.leastAnswered {
      self = .tooFewAnswers
    } else {
      return nil
    }
  }

  /// The verdict that a probability gives where nothing stands in its way.
  init(_ pValue: Double?, unless obstacle: Verdict?) {
    if let obstacle {
      self = obstacle
    } else if let pValue {
      self = pValue < Self.level ? .beyondChance : .notBeyondChance
    } else {
      self = .noSpread
    }
  }
}
