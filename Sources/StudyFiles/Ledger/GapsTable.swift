import InnovationSystem

/// Rows of `gaps.csv` → the gap ledger.
struct GapsTable {
  /// The entries, one for each row, in the order of the rows.
  private(set) var entries: [LedgerEntry] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      var entry = LedgerEntry(id: parser.text("id") ?? "", origin: row.origin)
      entry.concern = parser.text("concerns")
      entry.firstSeen = parser.text("first_seen")
      entry.lastSeen = parser.text("last_seen")
      entry.reasons = parser.list("reasons")
      entry.owner = parser.text("owner")
      entry.status = parser.choice("status", of: LedgerStatus.self) ?? .open
      entry.closedIn = parser.text("closed_in")
      // Spreadsheets turn 2026-12-01 into 1.12.2026; what is no date stays as somebody wrote it.
      entry.due = parser.text("due").map { DateWords.plainDate($0) ?? $0 }
      entry.note = parser.text("note")
      entry.attributes = row.attributes.mapValues(\.text)
      entries.append(entry)
      // In a row of their own people write as they like.
      problems += parser.problems.map {
        entry.subject == nil ? $0.mended(by: .valueLeftOut) : $0
      }
    }
  }
}
