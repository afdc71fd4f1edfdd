import InnovationSystem

/// Rows of `funding.csv` → what pays.
struct FundingTable {
  /// The funding sources, in the order of the rows.
  private(set) var funding: [FundingSource] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      var source = FundingSource(
        id: parser.required("id"), name: parser.required("name"), origin: row.origin)
      source.isTimeLimited = parser.choice("time_limited", of: TruthValue.self).map { $0 == .yes }
      source.from = parser.date("from")
      source.to = parser.date("to")
      source.status = parser.text("status")
      source.source = parser.text("source")
      source.note = parser.text("note")
      funding.append(source)
      problems += parser.problems
    }
  }
}
