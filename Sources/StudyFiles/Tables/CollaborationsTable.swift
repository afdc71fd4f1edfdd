import InnovationSystem

/// Rows of `collaborations.csv` → collaborations.
struct CollaborationsTable {
  /// The collaborations, in the order of the rows.
  private(set) var collaborations: [Collaboration] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []
  /// Whether the table holds intensities on a scale, rather than weights or nothing.
  let hasIntensity: Bool

  /// Reads the rows of a table.
  ///
  /// - Parameter defaultSnapshot: the id of the only snapshot; `nil` when each row must name its own.
  init(_ table: Table, defaultSnapshot: String?) {
    hasIntensity = !table.columns.isDisjoint(with: ["intensity", "reported_from", "reported_to"])
    let namesIntensity = table.columns.contains("intensity")
    let strength = namesIntensity ? "intensity" : "weight"
    if namesIntensity, let weight = table.headings["weight"] {
      problems.append(
        Problem(
          .duplicateColumn, file: table.file, line: table.headerLine, column: weight.place,
          values: ["value": weight.text, "field": "intensity"]))
    }
    for row in table.rows {
      var parser = RowParser(row)
      let collaboration = Self.read(
        &parser, strength: strength, defaultSnapshot: defaultSnapshot)
      problems += parser.problems
      collaborations.append(collaboration)
    }
  }

  private static func read(
    _ parser: inout RowParser, strength: String, defaultSnapshot: String?
  ) -> Collaboration {
    var row = Collaboration(
      snapshot: parser.text("snapshot") ?? defaultSnapshot ?? parser.required("snapshot"),
      from: parser.required("from"),
      to: parser.required("to"),
      intensity: parser.number(strength), origin: parser.row.origin)
    row.reportedFrom = parser.number("reported_from")
    row.reportedTo = parser.number("reported_to")
    row.direction = parser.choice("direction", of: CollaborationDirection.self)
    if let field = parser.row.fields["phases"], !field.text.isEmpty {
      row.phases = parser.choices("phases", of: Phase.self)
    }
    row.practice = parser.choice("practice", of: PracticeStage.self)
    row.innovationTypes = parser.choices("innovation_type", of: InnovationType.self)
    row.forms = parser.choices("form", of: InnovationForm.self)
    row.relations = parser.choices("relation", of: RelationType.self)
    row.contactLevels = parser.choices("contact_level", of: ContactLevel.self)
    row.contactPoints = parser.wholeNumber("contact_points")
    row.contactKey = parser.text("contact_key")
    row.funding = parser.list("funding")
    row.status = parser.choice("status", of: CollaborationStatus.self) ?? .existing
    row.evidence = parser.choice("evidence", of: EvidenceKind.self)
    row.reference = parser.text("reference")
    row.projects = parser.list("project")
    row.validFrom = parser.date("valid_from")
    row.validTo = parser.date("valid_to")
    row.attributes = parser.row.attributes.mapValues(\.text)
    row.note = parser.text("note")
    return row
  }
}
