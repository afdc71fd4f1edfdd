import InnovationSystem

/// Rows of `catchments.csv` → who gives a municipality a service.
struct CatchmentsTable {
  /// The assignments, in the order of the rows.
  private(set) var catchments: [Catchment] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      let municipality = parser.required("municipality")
      if parser.text("service") == nil { _ = parser.required("service") }
      if let service = parser.choice("service", of: CatchmentService.self) {
        var catchment = Catchment(
          municipality: municipality, service: service, provider: parser.text("provider"),
          origin: row.origin)
        catchment.providerName = parser.text("provider_name")
        catchment.validFrom = parser.date("valid_from")
        catchment.validTo = parser.date("valid_to")
        catchment.source = parser.text("source")
        catchments.append(catchment)
      }
      problems += parser.problems
    }
  }
}
