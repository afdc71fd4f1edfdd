import InnovationSystem

/// Rows of `neighbours.csv` → which municipalities border on each other.
struct NeighboursTable {
  /// The pairs, in the order of the rows.
  private(set) var neighbours: [NeighbourPair] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      var pair = NeighbourPair(
        municipality: parser.required("municipality"), neighbour: parser.required("neighbour"),
        origin: row.origin)
      pair.source = parser.text("source")
      pair.note = parser.text("note")
      neighbours.append(pair)
      problems += parser.problems
    }
  }
}
