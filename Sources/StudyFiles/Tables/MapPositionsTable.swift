import InnovationSystem

/// Rows of `map-positions.csv` → where organisations stand on the map, and from the row without an id where
/// the map lies.
struct MapPositionsTable {
  /// The positions, in the order of the rows.
  private(set) var positions: [OrganisationPosition] = []
  /// Where the map lies; `nil` when no row says so.
  private(set) var frame: MapFrame?
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      let (x, y) = (Self.number("x_mm", &parser), Self.number("y_mm", &parser))
      if let id = parser.text("id") {
        var position = OrganisationPosition(organisation: id, x: x, y: y, origin: row.origin)
        position.note = parser.text("note")
        position.attributes = row.attributes.mapValues(\.text)
        positions.append(position)
      } else {
        read(row, &parser, at: (x, y))
      }
      problems += parser.problems
    }
    if frame == nil, let first = table.rows.first {
      problems.append(Problem(.mapFrame, first.origin))
    }
  }

  private mutating func read(
    _ row: TableRow, _ parser: inout RowParser, at place: (x: Double, y: Double)
  ) {
    guard frame == nil else { return problems.append(Problem(.mapFrame, row.origin)) }
    var found = MapFrame(
      point: (Self.number("latitude", &parser), Self.number("longitude", &parser)), at: place,
      kilometresPerMillimetre: Self.number("km_per_mm", &parser),
      height: Self.number("height_mm", &parser))
    found.note = parser.text("note")
    found.attributes = row.attributes.mapValues(\.text)
    found.origin = row.origin
    frame = found
  }

  /// A number that must be there; 0 when it isn't, with a problem.
  private static func number(_ column: String, _ parser: inout RowParser) -> Double {
    guard !parser.required(column).isEmpty else { return 0 }
    return parser.number(column) ?? 0
  }
}
