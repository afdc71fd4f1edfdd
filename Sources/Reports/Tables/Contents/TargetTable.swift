import GapAnalysis
import InnovationSystem
import Wording

/// The target model: each requirement, and how each snapshot meets each rule.
struct TargetTable {
  private struct Fulfilment {
    let snapshot: String
    let rule: TargetRule?
    let summary: RequirementSummary?
  }

  private let results: StudyResults

  /// Prepares the tables of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The requirements in the report's snapshot; `nil` when there are none.
  var requirements: ReportTable? {
    let required = results.findings.filter { $0.kind == RequiredCollaborations.kind }
    guard !required.isEmpty else { return nil }
    return ReportTable(
      "target-model", ReportWords.targetModel, language, required,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .text("rule", ReportWords.rule) { $0.text("rule") },
        .text("requirement", ReportWords.requirement, parties),
        .term("status", ReportWords.status) {
          .init($0.text("status"), in: Terms.requirementStatuses, language)
        },
        .term("certainty", ReportWords.howSure) {
          .init($0.certainty.rawValue, in: Terms.certainties, language)
        },
        .texts("organisations", TableWords.organisationIDs) { $0.organisations },
        .text("description", TableWords.ruleText) { rule(of: $0)?.explanation },
        .text("source", ReportWords.reference) { rule(of: $0)?.source },
      ])
  }

  /// How every snapshot meets the model and each of its rules; `nil` without a target model.
  var fulfilment: ReportTable? {
    let rows = results.assessment.targets.flatMap { series in
      [Fulfilment(snapshot: series.snapshot.id, rule: nil, summary: series.summary)]
        + zip(study.targets, series.rules).map {
          Fulfilment(snapshot: series.snapshot.id, rule: $0, summary: $1.summary)
        }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "target-fulfilment", TableWords.fulfilment, language, rows,
      columns: [
        .text("snapshot", PageWords.snapshot) { $0.snapshot.isEmpty ? nil : $0.snapshot },
        .term("rule", ReportWords.rule) { row in
          .init(
            code: row.rule?.id ?? "all", words: row.rule?.id ?? TableWords.allRules[language])
        },
        .text("description", TableWords.ruleText) { $0.rule?.explanation },
      ] + statuses)
  }

  private var language: Language { results.language }
  private var study: Study { results.study }

  private var statuses: [TableColumn<Fulfilment>] {
    let counts: [(String, (RequirementSummary) -> Int)] = [
      ("met", { $0.met }), ("partly", { $0.partly }), ("missing", { $0.missing }),
      ("not-assessable", { $0.notAssessable }),
    ]
    return counts.map { code, count in
      let words = Terms.requirementStatuses[code] ?? Words(nb: code, nn: code, en: code)
      return .count(code, words.capitalised) { row in row.summary.map(count) ?? 0 }
    }
  }

  private func rule(of finding: Finding) -> TargetRule? {
    study.targets.first { $0.id == finding.text("rule") }
  }

  private func parties(of finding: Finding) -> String? {
    let names = finding.organisations.map(study.displayName)
    return (names + [finding.text("partnerName")].compactMap { $0 }).joined(separator: " – ")
  }
}
