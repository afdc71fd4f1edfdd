import InnovationSystem

/// Rows of `aliases.csv` → spellings that stand for organisations.
struct AliasesTable {
  /// The aliases, in the order of the rows.
  private(set) var aliases: [NameAlias] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      aliases.append(
        NameAlias(
          alias: parser.required("alias"), name: parser.required("name"),
          note: parser.text("note"), origin: row.origin))
      problems += parser.problems
    }
  }
}
