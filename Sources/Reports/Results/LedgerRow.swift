import GapAnalysis
import InnovationSystem
import Wording

/// A row of the ledger as people read it.
struct LedgerRow {
  /// What the columns are called.
  static let headings = [
    LedgerWords.concerns, LedgerWords.reasons, LedgerWords.firstSeen, LedgerWords.lastSeen,
    ReportWords.status, LedgerWords.closedIn, LedgerWords.owner, LedgerWords.due,
    LedgerWords.note,
  ]

  /// The row's id; empty in one of people's own.
  let id: String
  /// What stands in each column; empty where nothing is known.
  let cells: [String]

  /// Words a row of a study's ledger: names as the study has them now, reasons by their headings.
  init(_ entry: LedgerEntry, in study: Study, _ language: Language) {
    id = entry.id
    let reasons = entry.reasons.map { FindingWords.words(for: $0)?.heading[language] ?? $0 }
    let isKnown = study.isAboutSomething(entry)
    cells = [
      (isKnown ? entry.subject?.name(in: study, language) : nil) ?? entry.concern ?? entry.id,
      reasons.joined(separator: "; "), entry.firstSeen ?? "", entry.lastSeen ?? "",
      Terms.word(entry.status.rawValue, in: LedgerWords.statuses, language),
      entry.closedIn ?? "", entry.owner ?? "", entry.due ?? "", entry.note ?? "",
    ]
  }
}

extension StudyResults {
  /// The ledger, in its order but for what is closed, which comes last.
  var ledgerRows: [LedgerRow] {
    (study.ledger.filter { !$0.isClosed } + study.ledger.filter(\.isClosed)).map {
      LedgerRow($0, in: study, language)
    }
  }
}
