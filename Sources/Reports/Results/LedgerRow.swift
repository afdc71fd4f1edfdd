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

  /// What stands in each column; empty where nothing is known.
  let cells: [String]

  /// Words a row of a study's ledger: names as the study has them now, reasons by their headings.
  init(_ entry: LedgerEntry, in study: Study, _ language: Language) {
    let reasons = entry.reasons.map { FindingWords.words(for: $0)?.heading[language] ?? $0 }
    cells = [
      study.concern(of: entry, language), reasons.joined(separator: "; "), entry.firstSeen ?? "",
      entry.lastSeen ?? "", Terms.word(entry.status.rawValue, in: LedgerWords.statuses, language),
      entry.closedIn ?? "", entry.owner ?? "", entry.due ?? "", entry.note ?? "",
    ]
  }
}

extension Study {
  /// What a row of the ledger concerns, in words: with names as they are now, else as written there.
  func concern(of entry: LedgerEntry, _ language: Language) -> String {
    (isAboutSomething(entry) ? entry.subject?.name(in: self, language) : nil)
      ?? entry.concern ?? entry.id
  }
}

extension StudyResults {
  /// The ledger, in its order but for what is closed, which comes last.
  var ledgerEntries: [LedgerEntry] {
    study.ledger.filter { !$0.isClosed } + study.ledger.filter(\.isClosed)
  }

  /// The same in words.
  var ledgerRows: [LedgerRow] { ledgerEntries.map { LedgerRow($0, in: study, language) } }
}
