import GapAnalysis
import InnovationSystem
import Wording

/// The snapshots side by side, as evaluators expect: how they were taken, answered and built.
enum EvaluationReportTable {
  /// The table of a report; `nil` where nobody says who works with whom.
  static func table(_ results: StudyResults) -> ReportTable? {
    let study = results.study
    guard !study.isTwoMode else { return nil }
    let evaluations = study.snapshots.map { SnapshotEvaluation(GapInput(study, at: $0)) }
    let rows = EvaluationTable(evaluations, results.language).rows.filter { row in
      row.cells.contains { !$0.isEmpty }
    }
    return ReportTable(
      "evaluation", TableWords.evaluation, results.language, rows,
      columns: [
        .text("id", ReportWords.id) { $0.id }, .words("measure", ReportWords.measure) { $0.name },
      ]
        + evaluations.enumerated().map { index, evaluation in
          .snapshot(evaluation.view.snapshot) { $0.cells[index] }
        })
  }
}
