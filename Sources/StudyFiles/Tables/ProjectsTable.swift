import InnovationSystem

/// Rows of `projects.csv` → projects and arenas.
struct ProjectsTable {
  /// The projects, in the order of the rows.
  private(set) var projects: [Project] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      var project = Project(
        id: parser.required("id"), name: parser.required("name"), origin: row.origin)
      project.type = parser.choice("type", of: ProjectType.self)
      project.from = parser.date("from")
      project.to = parser.date("to")
      project.funding = parser.list("funding")
      project.innovationTypes = parser.choices("innovation_type", of: InnovationType.self)
      project.forms = parser.choices("form", of: InnovationForm.self)
      project.lead = parser.text("lead")
      project.source = parser.text("source")
      project.note = parser.text("note")
      project.attributes = row.attributes.mapValues(\.text)
      projects.append(project)
      problems += parser.problems
    }
  }
}
