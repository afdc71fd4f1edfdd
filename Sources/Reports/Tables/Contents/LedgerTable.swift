import GapAnalysis
import InnovationSystem
import Wording

/// The gap ledger: a row for each of its rows, the closed ones last.
struct LedgerTable {
  /// The table's id.
  static let id = "gap-ledger"

  private let results: StudyResults

  /// Prepares the table of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table; `nil` when the study has no ledger.
  var table: ReportTable? {
    let study = results.study
    guard !study.ledger.isEmpty else { return nil }
    return ReportTable(
      Self.id, LedgerWords.heading, language, results.ledgerEntries, columns: seen + decided)
  }

  private var language: Language { results.language }

  private var seen: [TableColumn<LedgerEntry>] {
    [
      .text("id", ReportWords.id) { $0.id.isEmpty ? nil : $0.id },
      .words("concerns", LedgerWords.concerns) { results.study.concern(of: $0, language) },
      .terms("reasons", LedgerWords.reasons) { entry in
        entry.reasons.map {
          .init(code: $0, words: FindingWords.words(for: $0)?.heading[language] ?? $0)
        }
      },
      .text("first-seen", LedgerWords.firstSeen) { $0.firstSeen },
      .text("last-seen", LedgerWords.lastSeen) { $0.lastSeen },
    ]
  }

  private var decided: [TableColumn<LedgerEntry>] {
    [
      .term("status", ReportWords.status) {
        .init($0.status.rawValue, in: LedgerWords.statuses, language)
      },
      .text("closed-in", LedgerWords.closedIn) { $0.closedIn },
      .text("owner", LedgerWords.owner) { $0.owner },
      .text("due", LedgerWords.due) { $0.due },
      .text("note", LedgerWords.note) { $0.note },
    ]
  }
}
