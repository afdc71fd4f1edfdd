import InnovationSystem

/// Rows of `participations.csv` → who takes part in which project.
struct ParticipationsTable {
  /// The participations, in the order of the rows.
  private(set) var participations: [Participation] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      var participation = Participation(
        project: parser.required("project"), organisation: parser.required("organisation"),
        origin: row.origin)
      participation.role = parser.text("role")
      participation.from = parser.date("from")
      participation.to = parser.date("to")
      participation.isConfirmed = parser.choice("confirmed", of: TruthValue.self).map { $0 == .yes }
      participation.source = parser.text("source")
      participation.attributes = row.attributes.mapValues(\.text)
      participations.append(participation)
      problems += parser.problems
    }
  }
}
