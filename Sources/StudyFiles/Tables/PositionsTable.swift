import InnovationSystem

/// Rows of `positions.csv` → where organisations stand in figures.
struct PositionsTable {
  /// The positions, in the order of the rows.
  private(set) var positions: [OrganisationPosition] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      let organisation = parser.required("id")
      let x = requiredNumber("x_mm", &parser)
      let y = requiredNumber("y_mm", &parser)
      var position = OrganisationPosition(
        organisation: organisation, x: x, y: y, origin: row.origin)
      position.note = parser.text("note")
      position.attributes = row.attributes.mapValues(\.text)
      positions.append(position)
      problems += parser.problems
    }
  }

  /// A number that must be there; 0 when it isn't, with a problem.
  private func requiredNumber(_ column: String, _ parser: inout RowParser) -> Double {
    guard !parser.required(column).isEmpty else { return 0 }
    return parser.number(column) ?? 0
  }
}
