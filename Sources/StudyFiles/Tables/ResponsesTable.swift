import InnovationSystem

/// Rows of `responses.csv` → who was asked and who answered.
struct ResponsesTable {
  /// The responses, in the order of the rows.
  private(set) var responses: [Response] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  ///
  /// - Parameter defaultSnapshot: the id of the only snapshot; `nil` when each row must name its own.
  init(_ table: Table, defaultSnapshot: String?) {
    for row in table.rows {
      var parser = RowParser(row)
      let snapshot = parser.text("snapshot") ?? defaultSnapshot ?? parser.required("snapshot")
      let organisation = parser.required("organisation")
      if parser.text("status") == nil { _ = parser.required("status") }
      if let status = parser.choice("status", of: ResponseStatus.self) {
        var response = Response(
          snapshot: snapshot, organisation: organisation, status: status, origin: row.origin)
        response.respondents = parser.wholeNumber("respondents")
        responses.append(response)
      }
      problems += parser.problems
    }
  }
}
