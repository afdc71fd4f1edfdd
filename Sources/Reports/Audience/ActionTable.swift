import GapAnalysis
import InnovationSystem
import Wording

/// What to do: an action for each of the first findings, who sees to it and by when where the ledger
/// says so.
enum ActionTable {
  private struct Row {
    let headline: Headline
    let entry: LedgerEntry?
  }

  /// The table of a report; `nil` when nothing was found.
  static func table(_ results: StudyResults) -> ReportTable? {
    let choices = results.assessment.headlines
    let rows = zip(Headlines(results).all, choices).map { headline, choice in
      let subject = GapSubject(of: choice.finding, in: results.study)
      return Row(
        headline: headline,
        entry: subject.flatMap { about in
          results.study.ledger.first { $0.subject == about && !$0.isClosed }
        })
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "actions", AudienceWords.actions, results.language, rows,
      columns: [
        .words("action", ReportWords.whatToDo) { $0.headline.action },
        .words("finding", ReportWords.finding) { $0.headline.sentence },
        .term("certainty", ReportWords.howSure) {
          .init($0.headline.certainty.rawValue, in: Terms.certainties, results.language)
        },
        .text("owner", LedgerWords.owner) { $0.entry?.owner },
        .text("due", LedgerWords.due) { $0.entry?.due },
      ])
  }
}
