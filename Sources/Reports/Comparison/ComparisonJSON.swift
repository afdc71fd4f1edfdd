import GapAnalysis
import InnovationSystem
import SnapshotComparison
import Wording

/// `samspill compare --json`: a contract, described in `docs/json-output.md`.
public struct ComparisonJSON: Encodable {
  private let results: ComparisonResults

  /// Prepares the output of a comparison.
  public init(_ results: ComparisonResults) { self.results = results }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case study, from, to, lineage, panel, full, composition, changes, decomposition, survival,
      splits, lineageEffects, issues, warnings, matches, inference, claims, series
  }

  private struct Warning: Encodable {
    let id: String
    let snapshot: String
    let organisations: [String]
    let details: [String: FindingDetail]
    let text: String
  }

  /// Encodes every key of the contract; what is not known is null.
  public func encode(to encoder: any Encoder) throws {
    let comparison = results.comparison
    let compared = comparison.compared
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(results.study.id, forKey: .study)
    try container.encode(compared.earlier.snapshot.id, forKey: .from)
    try container.encode(compared.later.snapshot.id, forKey: .to)
    try container.encode(compared.usesLineage, forKey: .lineage)
    try container.encode(PanelJSON(comparison, results.inference), forKey: .panel)
    try container.encode(FullJSON(comparison), forKey: .full)
    try container.encode(CompositionJSON(comparison), forKey: .composition)
    try container.encode(
      comparison.changes.map { ChangeJSON($0, compared) }, forKey: .changes)
    try container.encode(DecompositionJSON(comparison.decomposition), forKey: .decomposition)
    try container.encode(comparison.survival.map(SurvivalJSON.init), forKey: .survival)
    try container.encode(
      comparison.splits.map { $0.outcomes.map(SplitJSON.init) }, forKey: .splits)
    try container.encode(
      comparison.lineageEffects.map(LineageEffectJSON.init), forKey: .lineageEffects)
    try container.encode(comparison.issues.map(\.rawValue), forKey: .issues)
    try container.encode(
      results.inference.map { InferenceJSON($0, compared) }, forKey: .inference)
    try container.encode(results.claims.map { ClaimJSON($0, results) }, forKey: .claims)
    try container.encode(results.series.map(SeriesJSON.init), forKey: .series)
    try container.encode(results.matches?.map(MatchJSON.init), forKey: .matches)
    let warnings = results.warnings.map { found in
      Warning(
        id: found.warning.code.rawValue, snapshot: found.snapshot,
        organisations: found.warning.organisations, details: found.warning.details,
        text: found.warning.sentence(in: results.study, results.language))
    }
    try container.encode(warnings, forKey: .warnings)
  }
}

/// Those in both snapshots, and how far they work together as before.
struct PanelJSON: Encodable {
  private struct DensityChange: Encodable {
    @Nullable var estimate: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    @Nullable var standardError: Double?
    @Nullable var t: Double?
    @Nullable var p: Double?
    @Nullable var verdict: String?
    @Nullable var detectable: Double?
  }

  private struct Association: Encodable {
    @Nullable var r: Double?
    @Nullable var p: Double?
    @Nullable var exact: Bool?
  }

  private let common: Int
  private let organisations: [String]
  private let kept: Int
  private let new: Int
  private let lost: Int
  @Nullable private var jaccard: Double?
  @Nullable private var weightedJaccard: Double?
  @Nullable private var persistence: Double?
  @Nullable private var formation: Double?
  private let hamming: Int
  @Nullable private var hammingShare: Double?
  private let density: [Double?]
  private let densityChange: DensityChange
  private let qap: Association
  private let comparablePairs: Int
  private let unseenPairs: [[String]]

  init(_ comparison: StudyComparison, _ inference: ComparisonInference?) {
    let overlap = comparison.overlap
    let ids = comparison.panel.organisations.map(comparison.compared.laterID)
    common = ids.count
    organisations = ids.sorted()
    (kept, new, lost) = (overlap.kept, overlap.new, overlap.lost)
    jaccard = overlap.jaccard
    weightedJaccard = overlap.weightedJaccard
    persistence = overlap.persistence
    formation = overlap.formation
    hamming = overlap.hamming
    hammingShare = overlap.hammingShare
    density = [comparison.densityBefore, comparison.densityAfter]
    let density = inference?.density
    densityChange = DensityChange(
      estimate: comparison.densityChange, low: density?.interval.lowerBound,
      high: density?.interval.upperBound, standardError: density?.standardError, t: density?.t,
      p: density?.pValue, verdict: density?.verdict.rawValue,
      detectable: density?.detectable?.size)
    let association = inference?.association
    qap = Association(
      r: association?.correlation, p: association?.pValue, exact: association?.isExact)
    comparablePairs = overlap.pairs
    unseenPairs = comparison.panel.unseen.map { [ids[$0.first], ids[$0.second]].sorted() }
  }
}

/// Each snapshot whole and as it was.
struct FullJSON: Encodable {
  @Nullable private var jaccard: Double?
  @Nullable private var jaccardRawNames: Double?
  private let organisations: [Int]
  private let ties: [Int]

  init(_ comparison: StudyComparison) {
    jaccard = comparison.full.jaccard
    jaccardRawNames = comparison.full.jaccardRawNames
    let views = [comparison.compared.earlier, comparison.compared.later]
    organisations = views.map(\.organisations.count)
    ties = views.map(\.collaborations.count)
  }
}

/// What became of one collaboration of the panel.
struct ChangeJSON: Encodable {
  private let kind: String
  private let organisations: [String]
  @Nullable private var before: Double?
  @Nullable private var after: Double?

  init(_ change: CollaborationChange, _ compared: ComparedSnapshots) {
    kind = change.kind.rawValue
    organisations = [change.first, change.second].map(compared.laterID).sorted()
    before = change.before
    after = change.after
  }
}

/// An organisation that was found in both of two studies.
struct MatchJSON: Encodable {
  private let earlier: String
  private let later: String
  private let means: String

  init(_ match: MatchedStudies.Match) {
    earlier = match.earlier
    later = match.later
    means = match.means.rawValue
  }
}
