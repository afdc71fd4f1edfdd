import InnovationSystem

/// Rows of `organisations.csv` → organisations.
struct OrganisationsTable {
  /// The organisations, in the order of the rows.
  private(set) var organisations: [Organisation] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table; kind, level and line fall back on the taxonomy's usual ones.
  init(_ table: Table, taxonomy: Taxonomy) {
    for row in table.rows {
      var parser = RowParser(row)
      organisations.append(Self.read(&parser, taxonomy))
      problems += parser.problems
    }
  }

  private static func read(_ parser: inout RowParser, _ taxonomy: Taxonomy) -> Organisation {
    var organisation = Organisation(
      id: parser.required("id"), name: parser.required("name"), origin: parser.row.origin)
    organisation.shortName = parser.text("short_name")
    organisation.kind = parser.text("kind")
    organisation.sector = parser.text("sector")
    let kind = taxonomy.kind(organisation.kind)
    organisation.level =
      parser.choice("level", of: AdministrativeLevel.self)
      ?? (parser.saysNone("level") ? nil : kind?.level)
    organisation.line =
      parser.choice("line", of: AuthorityLine.self)
      ?? (parser.saysNone("line") ? nil : kind?.line)
    organisation.municipality = parser.text("municipality")
    readCoordinates(of: &organisation, &parser)
    organisation.organisationNumber = parser.text("organisation_number")?
      .replacing(" ", with: "").replacing("\u{A0}", with: "")
    organisation.parent = parser.text("parent")
    organisation.competences = parser.list("competences")
    organisation.capacity = parser.wholeNumber("capacity")
    if let snapshots = parser.row.fields["snapshots"]?.text, !snapshots.isEmpty {
      organisation.frame = .only(Set(parser.list("snapshots")))
    }
    organisation.isKindGuessed =
      parser.choice("kind_guessed", of: TruthValue.self).map { $0 == .yes } ?? false
    organisation.attributes = parser.row.attributes.mapValues(\.text)
    organisation.source = parser.text("source")
    organisation.note = parser.text("note")
    return organisation
  }

  /// Both or neither: of one that can't be read it is told already, and not that it is missing too.
  private static func readCoordinates(
    of organisation: inout Organisation, _ parser: inout RowParser
  ) {
    let (latitude, longitude) = (parser.number("latitude"), parser.number("longitude"))
    let isRead =
      (latitude != nil || parser.text("latitude") == nil)
      && (longitude != nil || parser.text("longitude") == nil)
    if isRead { (organisation.latitude, organisation.longitude) = (latitude, longitude) }
  }
}
