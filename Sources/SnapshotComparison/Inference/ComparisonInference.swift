import GraphAlgorithms
import InnovationSystem

/// How sure one can be of what a comparison shows.
///
/// All drawing is seeded, so the same study gives the same numbers.
public struct ComparisonInference: Sendable {
  /// How much the density of those in both changed; `nil` below three of them.
  public let density: ChangeEstimate?
  /// How much their number of collaborations changed: the same test in another unit.
  public let meanDegree: ChangeEstimate?
  /// How far the same pairs work together in both; `nil` when it is undefined. It is no test of change.
  public let association: QAPCorrelation?
  /// Whether some sectors changed otherwise than the rest.
  public let groups: [GroupChange]
  /// Whether an organisation has moved among the others, in ascending order of id; empty where there is no
  /// verdict.
  public let moves: [OrganisationMove]
  /// What the headline numbers could be, by what makes it so.
  public let ranges: [HeadlineRange]

  /// Tests and bounds a comparison.
  ///
  /// - Complexity: O(*d*·(*n* + *m*) + *r*·*m* log *m*) for *d* draws of all kinds, *n* organisations in both,
  ///   *m* recorded rows and *r* respondents.
  public init(_ comparison: StudyComparison, options: InferenceOptions = InferenceOptions()) {
    let tables = comparison.panel.dyadTables
    let obstacle = Verdict(withoutTesting: comparison)
    let bootstrap = PairedVertexBootstrap(
      of: tables.before, and: tables.after, draws: options.bootstrapDraws, seed: options.seed)
    density = bootstrap.flatMap { ChangeEstimate(.density, $0, unless: obstacle) }
    meanDegree = bootstrap.flatMap { ChangeEstimate(.meanDegree, $0, unless: obstacle) }
    association = QAPCorrelation(
      of: tables.before, and: tables.after, draws: options.orderDraws, seed: options.seed)
    groups = GroupChange.all(comparison, options, unless: obstacle)
    let leftOut = comparison.compared.variations(by: .leavingOneOut)
    moves = OrganisationMove.all(
      comparison.panel, leavingOneOut: leftOut, options, unless: obstacle)
    ranges = HeadlineRange.all(of: comparison, leavingOneOut: leftOut)
  }

  /// The range of one headline number for one reason; `nil` when that reason doesn't apply.
  public func range(of headline: Headline, by reason: HeadlineRange.Reason) -> HeadlineRange? {
    ranges.first { $0.headline == headline && $0.reason == reason }
  }

  /// Whether the density went up in one reading of the data and down in another: the direction depends on
  /// the threshold, the rule, a respondent, or what nobody reported on.
  public var turnsRound: Bool {
    ranges.contains { $0.headline == .densityChange && $0.low < 0 && $0.high > 0 }
  }
}
