import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// The numbers that a report's standing sentences tell, each with its place in the tables or, where it
/// is in none, in `results.json`.
struct ReportFacts {
  private let results: StudyResults
  private let numbers: SummaryNumbers
  private let quality: QualityNumbers

  /// Prepares the numbers of a report.
  init(_ results: StudyResults) {
    self.results = results
    numbers = SummaryNumbers(results)
    quality = QualityNumbers(results.view)
  }

  private var study: Study { results.study }
  private var view: SnapshotView { results.view }
  private var column: String { "snapshot:" + view.snapshot.id }

  /// What the summary tells.
  var summary: [PassageFact] {
    guard !study.isTwoMode else { return participations }
    let measures = ["organisations", "collaborations", "mean-degree"].compactMap { id in
      results.scores.network(id).map { PassageFact("key-figures", id, column, $0) }
    }
    return measures + threshold
      + [
        PassageFact("summary", "parts", "", numbers.parts),
        PassageFact("summary", "isolated", "", numbers.isolated.count),
        PassageFact("summary", "hanging", "", numbers.hanging.count),
      ]
  }

  /// The lowest intensity that counts, and how many ties lie below it.
  var threshold: [PassageFact] {
    numbers.threshold.map {
      [
        PassageFact("summary", "threshold", "", $0),
        data("below-threshold", quality.belowThreshold),
      ].compactMap { $0 }
    } ?? []
  }

  /// Who takes part in what.
  var participations: [PassageFact] {
    [
      ("organisations", numbers.organisations), ("projects", numbers.projects),
      ("participations", numbers.participations), ("inOneProject", numbers.inOneProject),
    ].map { PassageFact("summary", $0, "", $1) }
  }

  /// Who answered, what could be seen, and what is confirmed.
  var responses: [PassageFact] {
    let summary = quality.responses
    let shares: [(String, Double?)] = [
      ("response", summary?.rate), ("coverage", summary?.pairCoverage),
      ("density-lowest", summary?.densityBounds?.lowerBound),
      ("density-highest", summary?.densityBounds?.upperBound),
    ]
    let counts =
      [
        data("answered", summary?.answered), data("asked", summary?.asked),
        data("not-answered", summary.map { $0.asked - $0.answered }),
        data("not-asked", summary.map { $0.inFrame - $0.asked }),
      ]
      + Confirmation.allCases.map { data($0.rawValue, quality.confirmations?[$0]) }
      + [data("guessed-kinds", quality.guessedKinds), data("in-frame", quality.inFrame)]
    return counts.compactMap { $0 }
      + shares.compactMap { row, value in
        value.map { PassageFact("data-quality", row, column, $0) }
      }
  }

  /// What the warnings tell.
  var warnings: [PassageFact] { results.assessment.warnings.flatMap(\.facts) }

  /// For how many a single person answered.
  var respondents: [PassageFact] {
    [data("one-respondent", quality.oneRespondent), data("answered", quality.responses?.answered)]
      .compactMap { $0 }
  }

  /// How many snapshots there are.
  var snapshots: [PassageFact] {
    [PassageFact("snapshots", "count", "", study.snapshots.count)]
  }

  /// How the target model is met, and whom its unmet requirements concern.
  var targets: [PassageFact] {
    guard let summary = RequirementSummary(results.findings) else { return [] }
    let worst = summary.worstRule.map { rule in
      [("missing", rule.missing), ("assessed", rule.assessed)].map {
        PassageFact("requirements", "worstRule", $0, $1)
      }
    }
    let concerned = UnmetRequirements(results)
    return [
      ("met", summary.met), ("partly", summary.partly), ("missing", summary.missing),
      ("notAssessable", summary.notAssessable), ("assessed", summary.assessed),
    ].map { PassageFact("requirements", $0, "", $1) } + (worst ?? [])
      + [
        ("municipalities", concerned.municipalities), ("organisations", concerned.organisations),
        ("others", concerned.organisations - concerned.municipalities),
      ].map { PassageFact("requirements", "concerned", $0, $1) }
  }

  /// What is planned, and how much of the target model it would close.
  var plans: [PassageFact] {
    guard let plans = results.plans else { return [] }
    return [
      PassageFact("plans", "ties", "", plans.ties),
      plans.closes.map { PassageFact("plans", "closes", "", $0) },
      PassageFact("plans", "userPartners", "", plans.userPartners.count),
    ].compactMap { $0 }
  }

  /// In how many combinations of a sector and a phase nobody is.
  var phases: [PassageFact] {
    PhaseNumbers(view).map {
      [
        PassageFact("summary", "sectorPhases", "combinations", $0.combinations),
        PassageFact("summary", "sectorPhases", "empty", $0.empty),
      ]
    } ?? []
  }

  /// What the captions of networks tell besides.
  var positions: [PassageFact] {
    guard !study.isTwoMode else { return [] }
    return [
      PassageFact("summary", "mostTies", "", numbers.mostTies),
      PassageFact("summary", "sectors", "count", numbers.sectors.count),
    ]
      + numbers.sectors.sorted { $0.key < $1.key }.map {
        PassageFact("summary", "sectors", $0.key, $0.value)
      }
  }

  private func data(_ row: String, _ value: Int?) -> PassageFact? {
    value.map { PassageFact("data-quality", row, column, $0) }
  }
}
