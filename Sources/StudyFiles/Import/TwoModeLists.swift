import Spreadsheets

/// Two lists as network programs write them for participations: one of nodes, of which a column says
/// that some are organisations and others projects, and one of ties between the two sorts.
///
/// Read as they look they would be collaborations with projects. They are participations when a column
/// such as `mode` has two values (or the kinds say *project*), and every tie joins one sort to the other.
struct TwoModeLists {
  /// The column that tells the sorts apart, and the value that projects have there.
  private struct Sorting {
    let heading: String
    let project: String
  }

  private let sheets: [SheetImport]

  /// The sheets, with nodes and ties turned into projects and participations where they are that.
  static func read(_ sheets: [SheetImport]) -> [SheetImport] {
    TwoModeLists(sheets: sheets).turned
  }

  private var turned: [SheetImport] {
    let nodes = sheets.flatMap { $0.rows[.organisations] ?? [] }
    let ties = sheets.flatMap { $0.rows[.collaborations] ?? [] }
    guard !nodes.isEmpty, !ties.isEmpty, sheets.allSatisfy({ $0.rows[.participations] == nil }),
      let sorting = sorting(of: nodes)
    else { return sheets }
    let projects = Set(
      nodes.filter { Self.value($0, sorting) == sorting.project }.flatMap(Self.names))
    let others = Set(
      nodes.filter { Self.value($0, sorting) != sorting.project }.flatMap(Self.names))
    let joinTwoSorts = ties.allSatisfy { tie in
      guard let from = tie.fields["from"].map({ folded($0.text) }),
        let to = tie.fields["to"].map({ folded($0.text) })
      else { return false }
      return (projects.contains(from) && others.contains(to))
        || (others.contains(from) && projects.contains(to))
    }
    guard joinTwoSorts, projects.isDisjoint(with: others) else { return sheets }
    return sheets.map { turned($0, sorting, projects) }
  }

  // MARK: Which sort is which

  private static let headings: Set<String> = ["mode", "modus", "bipartite", "partition", "nodeset"]
  private static let projectWords: Set<String> = [
    "project", "prosjekt", "event", "arena", "hendelse", "hending", "moteplass", "møteplass",
  ]

  /// The column that sorts the nodes: one called so with two values, else that of their kinds.
  private func sorting(of nodes: [TableRow]) -> Sorting? {
    let named = Set(nodes.flatMap(\.attributes.keys)).filter { Self.headings.contains(folded($0)) }
    for heading in named.sorted() {
      let values = Set(nodes.map { $0.attributes[heading]?.text ?? "" })
      guard values.count == 2, !values.contains("") else { continue }
      let byKind = values.filter { value in
        nodes.allSatisfy { row in
          row.attributes[heading]?.text != value || Self.isProject(row.fields["kind"])
        }
      }
      // Without a word for it, projects are the second sort: 2 of 1 and 2, 1 of 0 and 1.
      let project = byKind.count == 1 ? byKind.first : values.max()
      return project.map { Sorting(heading: heading, project: $0) }
    }
    let kinds = Set(nodes.compactMap { $0.fields["kind"] }.filter(Self.isProject).map(\.text))
    return kinds.count == 1 ? kinds.first.map { Sorting(heading: "kind", project: $0) } : nil
  }

  private static func isProject(_ kind: Cell?) -> Bool {
    kind.map { projectWords.contains(folded($0.text)) } ?? false
  }

  private static func value(_ row: TableRow, _ sorting: Sorting) -> String? {
    (row.attributes[sorting.heading] ?? row.fields[sorting.heading])?.text
  }

  /// What ties may call a node.
  private static func names(of row: TableRow) -> [String] {
    ["id", "name"].compactMap { row.fields[$0].map { folded($0.text) } }
  }

  // MARK: Turning

  /// The columns of a list of collaborations that say something of participations.
  private static let ofParticipations = [
    "from": "organisation", "to": "project", "valid_from": "from", "valid_to": "to",
  ]
  /// The columns of a list of organisations that say something of projects.
  private static let ofProjects = ["id": "id", "name": "name", "source": "source", "note": "note"]
  /// Headings that mean something of participations though not of collaborations.
  private static let participationHeadings = ["role": "role", "rolle": "role"]
  /// Headings that mean something of projects though not of organisations.
  private static let projectHeadings = [
    "start": "from", "fra": "from", "end": "to", "slutt": "to", "til": "to",
  ]

  private func turned(
    _ sheet: SheetImport, _ sorting: Sorting, _ projects: Set<String>
  ) -> SheetImport {
    var sheet = sheet
    if let rows = sheet.rows.removeValue(forKey: .organisations) {
      sheet.rows[.organisations] = rows.filter { Self.value($0, sorting) != sorting.project }
      sheet.rows[.projects] = rows.filter { Self.value($0, sorting) == sorting.project }
        .map { Self.moved($0, Self.ofProjects, Self.projectHeadings) }
      sheet.headings[.projects] = sheet.headings[.organisations]
      sheet.understanding.reason = .organisationsAndProjects
      sheet.understanding.values = ["first": sorting.heading, "second": sorting.project]
    }
    if let rows = sheet.rows.removeValue(forKey: .collaborations) {
      sheet.rows[.participations] = rows.map { row in
        let isTurned = row.fields["from"].map { projects.contains(folded($0.text)) } ?? false
        let names = Self.ofParticipations.merging(
          isTurned ? ["from": "project", "to": "organisation"] : [:]
        ) { $1 }
        return Self.moved(row, names, Self.participationHeadings)
      }
      let heads = sheet.headings.removeValue(forKey: .collaborations) ?? [:]
      sheet.headings[.participations] = Dictionary(
        heads.compactMap { name, cell in Self.ofParticipations[name].map { ($0, cell) } },
        uniquingKeysWith: { first, _ in first })
      sheet.understanding.shape = .partnerList
      sheet.understanding.reason = .tiesToProjects
      sheet.understanding.columns = sheet.understanding.columns.map { column in
        column.meaning(
          column.meaning.map { Self.ofParticipations[$0] }
            ?? Self.participationHeadings[folded(column.heading)])
      }
      sheet.scale = ScaleEvidence()
    }
    return sheet
  }

  /// A row with its fields under other names; those without one become attributes, and attributes with
  /// one of some headings become fields.
  private static func moved(
    _ row: TableRow, _ names: [String: String], _ headings: [String: String]
  ) -> TableRow {
    var moved = TableRow(
      file: row.file, sheet: row.sheet, line: row.line, fields: [:],
      attributes: row.attributes,
      columns: Dictionary(
        row.columns.compactMap { name, position in names[name].map { ($0, position) } },
        uniquingKeysWith: { first, _ in first }))
    for (name, cell) in row.fields {
      if let new = names[name] { moved.fields[new] = cell } else { moved.attributes[name] = cell }
    }
    for (name, cell) in row.gaps { if let new = names[name] { moved.gaps[new] = cell } }
    for (heading, cell) in moved.attributes.sorted(by: { $0.key < $1.key }) {
      guard let name = headings[folded(heading)], moved.fields[name] == nil else { continue }
      moved.fields[name] = cell
      moved.attributes[heading] = nil
    }
    return moved
  }
}
