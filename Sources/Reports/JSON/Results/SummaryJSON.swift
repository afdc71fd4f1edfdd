import GapAnalysis
import InnovationSystem

/// What the first sentences count, in `results.json`.
struct SummaryJSON: Encodable {
  private let organisations: Int
  @Nullable private var collaborations: Int?
  @Nullable private var threshold: Double?
  @Nullable private var meanDegree: Double?
  @Nullable private var parts: Int?
  @Nullable private var isolated: [String]?
  @Nullable private var hanging: [String]?
  @Nullable private var mostTies: Int?
  private let sectors: [String: Int]
  private let users: [String]
  @Nullable private var sectorPhases: SectorPhases?
  private let projects: Int
  private let participations: Int
  private let inOneProject: Int

  private struct SectorPhases: Encodable {
    let combinations: Int
    let empty: Int
  }

  init(_ results: StudyResults) {
    let numbers = SummaryNumbers(results)
    sectorPhases = PhaseNumbers(results.view).map {
      SectorPhases(combinations: $0.combinations, empty: $0.empty)
    }
    let isKnown = !results.study.isTwoMode
    organisations = numbers.organisations
    collaborations = isKnown ? numbers.collaborations : nil
    threshold = numbers.threshold
    meanDegree = isKnown ? numbers.meanDegree : nil
    parts = isKnown ? numbers.parts : nil
    isolated = isKnown ? numbers.isolated : nil
    hanging = isKnown ? numbers.hanging : nil
    mostTies = isKnown ? numbers.mostTies : nil
    (sectors, users) = (numbers.sectors, numbers.users)
    (projects, participations) = (numbers.projects, numbers.participations)
    inOneProject = numbers.inOneProject
  }
}

/// What the data-quality box counts in a snapshot, in `results.json`.
struct QualityJSON: Encodable {
  private let inFrame: Int
  private let guessedKinds: Int
  @Nullable private var asked: Int?
  @Nullable private var answered: Int?
  @Nullable private var notAsked: Int?
  @Nullable private var response: Double?
  @Nullable private var pairCoverage: Double?
  @Nullable private var unseenPairs: Int?
  @Nullable private var densityLowest: Double?
  @Nullable private var densityHighest: Double?
  @Nullable private var belowThreshold: Int?
  @Nullable private var oneRespondent: Int?
  @Nullable private var silent: [String]?
  @Nullable private var confirmations: [String: Int]?

  init(_ view: SnapshotView) {
    let numbers = QualityNumbers(view)
    let responses = numbers.responses
    (inFrame, guessedKinds) = (numbers.inFrame, numbers.guessedKinds)
    asked = responses?.asked
    answered = responses?.answered
    notAsked = responses.map { $0.inFrame - $0.asked }
    response = responses?.rate
    pairCoverage = responses?.pairCoverage
    unseenPairs = responses?.unseenPairs
    densityLowest = responses?.densityBounds?.lowerBound
    densityHighest = responses?.densityBounds?.upperBound
    (belowThreshold, oneRespondent) = (numbers.belowThreshold, numbers.oneRespondent)
    silent = responses.map { _ in numbers.silent }
    confirmations = numbers.confirmations.map { counts in
      Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    }
  }
}

/// How the target model is met in the report's snapshot, in `results.json`.
struct RequirementsJSON: Encodable {
  private struct Rule: Encodable {
    let rule: String
    let missing: Int
    let assessed: Int
  }

  private let assessed: Int
  private let met: Int
  private let partly: Int
  private let missing: Int
  private let notAssessable: Int
  @Nullable private var worstRule: Rule?
  private let concerned: Concerned

  private struct Concerned: Encodable {
    let municipalities: Int
    let organisations: Int
    let others: Int
  }

  /// Counts the requirements of a report; `nil` when there are none.
  init?(_ results: StudyResults) {
    guard let summary = RequirementSummary(results.findings) else { return nil }
    let unmet = UnmetRequirements(results)
    concerned = Concerned(
      municipalities: unmet.municipalities, organisations: unmet.organisations,
      others: unmet.organisations - unmet.municipalities)
    assessed = summary.assessed
    (met, partly) = (summary.met, summary.partly)
    (missing, notAssessable) = (summary.missing, summary.notAssessable)
    worstRule = summary.worstRule.map {
      Rule(rule: $0.id, missing: $0.missing, assessed: $0.assessed)
    }
  }
}
