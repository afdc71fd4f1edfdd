import InnovationSystem

/// Rows of a scenario file → changes.
struct ScenarioTable {
  /// The columns it may have.
  static let columns: [TableColumn] = [
    TableColumn("change", ["endring"], required: true),
    TableColumn("from", ["fra", "frå"], required: true), TableColumn("to", ["til"]),
    TableColumn("intensity", ["intensitet"]), TableColumn("phases", ["faser", "fasar"]),
    TableColumn("note", ["merknad"]),
  ]

  /// The changes, in the order of the rows.
  private(set) var changes: [ScenarioChange] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      if parser.text("change") == nil { _ = parser.required("change") }
      let from = parser.required("from")
      let intensity = parser.number("intensity")
      let phases = parser.choices("phases", of: Phase.self)
      if let kind = parser.choice("change", of: ScenarioChange.Kind.self) {
        var change = ScenarioChange(
          kind, from, parser.text("to"), intensity: intensity, phases: phases)
        change.note = parser.text("note")
        change.origin = row.origin
        changes.append(change)
      }
      problems += parser.problems
    }
  }
}
