import GapAnalysis
import InnovationSystem
import SnapshotComparison
import Wording

/// Everything that is told of two snapshots: what changed, each by itself, and what to beware of.
public struct ComparisonResults: Sendable {
  /// A warning and the snapshot it is of.
  public struct Warning: Sendable {
    /// The snapshot's id.
    public let snapshot: String
    /// The warning.
    public let warning: StudyWarning
  }

  /// What changed.
  public let comparison: StudyComparison
  /// The language of the texts.
  public let language: Language
  /// Whether nobody chose the two snapshots.
  public let isDefault: Bool
  /// How organisations of two studies were found to be the same; `nil` for one study.
  public let matches: [MatchedStudies.Match]?
  /// How sure one can be; `nil` when so many are in both that drawing would take too long.
  public let inference: ComparisonInference?
  /// What happened over all snapshots; `nil` unless the study has three or more and nobody chose two.
  public let series: SeriesComparison?
  /// The earlier and the later snapshot as they were, measured.
  public let evaluations: [SnapshotEvaluation]
  /// What makes the two hard to compare, and what each leaves open, in order of number.
  public let warnings: [Warning]

  /// Measures two snapshots that were compared.
  ///
  /// - Parameters:
  ///   - comparison: what changed.
  ///   - language: the language of the texts.
  ///   - isDefault: whether nobody chose the two.
  ///   - matches: how organisations were found to be the same, when the two are of two studies.
  public init(
    _ comparison: StudyComparison, _ language: Language, isDefault: Bool = false,
    matches: [MatchedStudies.Match]? = nil
  ) {
    self.matches = matches
    self.comparison = comparison
    inference =
      comparison.panel.organisations.count <= Self.mostForInference
      ? ComparisonInference(comparison) : nil
    self.language = language
    self.isDefault = isDefault
    let study = comparison.compared.later.study
    series =
      isDefault
      ? SeriesComparison(
        study, usesLineage: comparison.compared.usesLineage,
        options: study.organisations.count <= Self.mostForInference ? InferenceOptions() : nil)
      : nil
    let inputs = Self.inputs(comparison.compared)
    evaluations = inputs.map(SnapshotEvaluation.init)
    let found = zip(inputs, [Self.ofOne, Self.ofBoth]).flatMap { input, codes in
      WarningCatalog.warnings(in: input, findings: [], sensitivity: nil)
        .filter { codes.contains($0.code) }
        .map { Warning(snapshot: input.view.snapshot.id, warning: $0) }
    }
    warnings = found.enumerated().sorted { one, other in
      (one.element.warning.code.rawValue, one.offset)
        < (other.element.warning.code.rawValue, other.offset)
    }.map(\.element)
  }

  /// What a test of the change in density gave; `nil` when there is no verdict.
  var test: ClaimWords.Test? {
    guard let density = inference?.density, density.verdict.isGiven else { return nil }
    return ClaimWords.Test(
      low: density.interval.lowerBound, high: density.interval.upperBound, p: density.pValue)
  }

  /// Three claims, and how strongly each can be made.
  var claims: [ComparisonClaim] { comparison.claims(inference) }

  /// The study that the two snapshots are of.
  var study: Study { comparison.compared.later.study }

  /// With more organisations in both nothing is drawn.
  public static let mostForInference = 400

  /// What to know of a snapshot by itself.
  private static let ofOne: Set<StudyWarning.Code> = [
    .verySmallNetwork, .lowResponse, .veryLowResponse, .centralNotHeard, .inferredFromProjects,
    .collectorMostCentral, .nameCap, .egoData, .fewConfirmed, .plannedLeftOut,
  ]

  /// What to know of the later one, beside what makes the two hard to compare.
  private static let ofBoth: Set<StudyWarning.Code> = ofOne.union([
    .fewCommonOrganisations, .sizeChanged, .unexplainedMembership, .possiblySameOrganisation,
    .scaleDiffers, .windowDiffers, .changeIsNotCause,
  ])

  /// The two snapshots as if the study had no others, each with what the study knew by the later.
  private static func inputs(_ compared: ComparedSnapshots) -> [GapInput] {
    var study = compared.later.study
    let pair = [compared.earlier.snapshot, compared.later.snapshot]
    study.snapshots = pair
    study.lineage = compared.events
    return pair.map { GapInput(study, at: $0) }
  }
}
