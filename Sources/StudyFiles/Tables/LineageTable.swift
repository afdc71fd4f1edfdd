import InnovationSystem

/// Rows of `lineage.csv` → what happened to organisations' identities.
struct LineageTable {
  /// The events, in the order of the rows.
  private(set) var events: [LineageEvent] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      if parser.text("date") == nil { _ = parser.required("date") }
      if parser.text("type") == nil { _ = parser.required("type") }
      let type = parser.choice("type", of: LineageEventType.self)
      if let date = parser.date("date"), let type {
        var event = LineageEvent(
          date: date, type: type, from: parser.text("from"), to: parser.text("to"),
          origin: row.origin)
        event.share = parser.number("share")
        event.policy = parser.choice("ties", of: InheritancePolicy.self)
        event.evidence = parser.text("evidence")
        event.note = parser.text("note")
        events.append(event)
      }
      problems += parser.problems
    }
  }
}
