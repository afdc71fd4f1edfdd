import InnovationSystem
import NetworkMetrics
import Wording

/// The network before the project and after it: the key figures as they are, and as they would be with
/// the planned ties.
enum BeforeAfterTable {
  /// The table of a report; `nil` when nothing is planned.
  static func table(_ results: StudyResults) -> ReportTable? {
    let language = results.language
    let planned = PlannedScenario(
      of: results.study, at: results.view.snapshot, called: AudienceWords.withPlans[language])
    guard !planned.scenario.changes.isEmpty, !results.study.isTwoMode else { return nil }
    let whatIf = WhatIf(
      results.view, [(planned.scenario, withoutEffect: planned.withoutEffect)], language)
    guard let plan = whatIf.plans.first else { return nil }
    let measures = results.scores.networkMeasures.map { $0.description }
    return ReportTable(
      "before-after", AudienceWords.beforeAfter, language, measures,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .words("measure", ReportWords.measure) { measure in
          MeasureWords.words(for: measure.id).map { results.format.capitalised($0.name[language]) }
        },
        .init(id: "today", heading: AudienceWords.today, kind: .any) {
          .number(whatIf.scores.network($0.id), MeasureFormat.form(of: $0.id))
        },
        .init(id: "planned", heading: AudienceWords.withPlans, kind: .any) {
          .number(plan.scores.network($0.id), MeasureFormat.form(of: $0.id))
        },
      ])
  }
}
