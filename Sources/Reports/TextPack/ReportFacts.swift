import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import SnapshotComparison
import Wording

/// The numbers that a report's standing sentences tell, each with its place in the tables.
struct ReportFacts {
  private let results: StudyResults

  /// Prepares the numbers of a report.
  init(_ results: StudyResults) { self.results = results }

  private var study: Study { results.study }
  private var view: SnapshotView { results.view }
  private var snapshot: String { view.snapshot.id }

  /// Every measure of the network in every snapshot.
  var keyFigures: [PassageFact] {
    results.series.flatMap { scores in
      scores.networkMeasures.compactMap { metric in
        let id = metric.description.id
        return scores.network(id).map {
          PassageFact("key-figures", id, scores.view.snapshot.id, $0)
        }
      }
    }
  }

  /// What the summary tells.
  var summary: [PassageFact] {
    let own = keyFigures.filter {
      $0.column == snapshot
        && ["organisations", "collaborations", "mean-degree", "components"].contains($0.row)
    }
    guard !study.isTwoMode else { return participations }
    let isolates = view.organisations.count { degree(of: $0.id) == 0 }
    return own + threshold + [fact("isolates", isolates), fact("parts", parts - isolates)]
  }

  /// The lowest intensity that counts, and how many ties lie below it.
  var threshold: [PassageFact] {
    guard let threshold = view.snapshot.threshold else { return [] }
    return [
      PassageFact("data-quality", "threshold", snapshot, threshold),
      fact("below-threshold", view.recorded.count - view.collaborations.count),
    ]
  }

  /// Who takes part in what.
  var participations: [PassageFact] {
    guard !study.participations.isEmpty else { return [] }
    let projects = Dictionary(grouping: study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
    return [
      fact("organisations", view.organisations.count),
      fact("projects", study.projectNames.count),
      fact("participations", study.participations.count),
      fact("in-one-project", projects.values.count { $0 == 1 }),
    ]
  }

  /// Who answered, what could be seen, and what is confirmed.
  var responses: [PassageFact] {
    let states = view.collaborations.compactMap { $0.confirmation(in: view.snapshot) }
    let confirmations = ["both", "one", "unresolved", "documented"].map { state in
      fact("confirmed-" + state, states.count { $0.rawValue == state })
    }
    let guessed = fact("kinds-guessed", view.organisations.count(where: \.isKindGuessed))
    guard let summary = view.responseSummary else { return confirmations + [guessed] }
    let shares: [(String, Double?)] = [
      ("response-rate", summary.rate), ("pair-coverage", summary.pairCoverage),
      ("density-lowest", summary.densityBounds?.lowerBound),
      ("density-highest", summary.densityBounds?.upperBound),
    ]
    return [
      fact("in-frame", summary.inFrame), fact("asked", summary.asked),
      fact("answered", summary.answered), fact("not-answered", summary.asked - summary.answered),
      fact("not-asked", summary.inFrame - summary.asked),
    ]
      + shares.compactMap { row, value in
        value.map { PassageFact("data-quality", row, snapshot, $0) }
      } + confirmations + [guessed]
  }

  /// What the warnings tell.
  var warnings: [PassageFact] { results.assessment.warnings.flatMap(\.facts) }

  /// For how many a single person answered.
  var respondents: [PassageFact] {
    Respondents(view).counts.map { [fact("one-respondent", $0.single), fact("answered", $0.all)] }
      ?? []
  }

  /// How many snapshots there are.
  var snapshots: [PassageFact] {
    [PassageFact("provenance", "snapshots", "count", study.snapshots.count)]
  }

  /// How the target model is met.
  var targets: [PassageFact] {
    guard let summary = RequirementSummary(results.findings) else { return [] }
    let worst = summary.worstRule.map { rule in
      [
        PassageFact("target-model", rule.id, "missing", rule.missing),
        PassageFact("target-model", rule.id, "assessed", rule.assessed),
      ]
    }
    return [
      ("met", summary.met), ("partly", summary.partly), ("missing", summary.missing),
      ("not-assessable", summary.notAssessable), ("assessed", summary.assessed),
    ].map { PassageFact("target-model", "all", $0, $1) } + (worst ?? [])
  }

  /// What is planned, and how much of the target model it would close.
  var plans: [PassageFact] {
    let plans = PlannedTies(of: study, at: view.snapshot)
    guard !plans.pairs.isEmpty else { return [] }
    let closed = plans.closes(in: GapInput(study, at: view.snapshot))?.closed
    return [PassageFact("planned", "all", "ties", plans.pairs.count)]
      + (closed.map { [PassageFact("planned", "all", "closes", $0)] } ?? [])
  }

  /// What the captions of networks tell besides.
  var positions: [PassageFact] {
    let sectors = Dictionary(grouping: view.organisations) {
      study.taxonomy.sectorCode(of: $0) ?? ""
    }
    guard !study.isTwoMode else { return [] }
    let most = view.organisations.map { degree(of: $0.id) }.max() ?? 0
    return [fact("most-ties", most), fact("sectors", sectors.keys.count { !$0.isEmpty })]
      + sectors.sorted { $0.key < $1.key }.map {
        PassageFact("sectors", $0.key, "organisations", $0.value.count)
      }
  }

  private func fact(_ row: String, _ value: Int) -> PassageFact {
    PassageFact("data-quality", row, snapshot, value)
  }

  private var parts: Int { Int(results.scores.network("components") ?? 0) }

  private func degree(of id: String) -> Int {
    view.collaborations.count { $0.first == id || $0.second == id }
  }
}

/// How many people answered for those that did.
struct Respondents {
  private let view: SnapshotView

  /// Looks at a snapshot.
  init(_ view: SnapshotView) { self.view = view }

  /// For how many of those that answered a single person did; `nil` when it isn't known of all.
  var counts: (single: Int, all: Int)? {
    let answers = view.study.responses.filter {
      $0.snapshot == view.snapshot.id && $0.status == .answered
        && view.position(of: $0.organisation) != nil
    }
    let known = answers.compactMap(\.respondents)
    guard !answers.isEmpty, known.count == answers.count else { return nil }
    return (known.count { $0 == 1 }, answers.count)
  }
}
