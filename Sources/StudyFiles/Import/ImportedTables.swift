import InnovationSystem
import OrganisationNames
import Spreadsheets

/// What several sheets gave together: our tables, with organisations for names.
struct ImportedTables {
  /// The tables.
  private(set) var tables: [TableKind: Table] = [:]
  /// What is wrong.
  private(set) var problems: [Problem] = []
  /// The spellings that were joined.
  private(set) var joinedNames: [Understanding.JoinedName] = []
  /// Further rows of an organisation, whose content was joined with its first.
  private(set) var joinedRows: [TableRow] = []
  private var namedByRows: Set<String> = []
  /// The kinds that were guessed.
  private(set) var guessedKinds: [Understanding.GuessedKind] = []

  private let sheets: [SheetImport]
  private let guessesKinds: Bool
  private var rows: [TableKind: [TableRow]] = [:]

  /// Joins the sheets' rows.
  ///
  /// - Parameters:
  ///   - extra: decided spellings, besides those in the sheets.
  ///   - guessesKinds: whether to guess the kinds of organisations that have none.
  init(_ sheets: [SheetImport], aliases extra: [NameAlias], guessesKinds: Bool) {
    self.sheets = sheets
    self.guessesKinds = guessesKinds
    for sheet in sheets {
      problems += sheet.problems
      for (kind, more) in sheet.rows { rows[kind, default: []] += more }
    }
    takeSectors()
    takeProjectNames()
    resolveNames(AliasIndex(extra + ownAliases))
    for kind in TableKind.allCases {
      guard let rows = rows[kind], !rows.isEmpty else { continue }
      tables[kind] = table(kind, rows)
    }
  }

  private var ownAliases: [NameAlias] {
    (rows[.aliases] ?? []).compactMap { row in
      guard let alias = row.fields["alias"], let name = row.fields["name"] else { return nil }
      return NameAlias(alias: alias.text, name: name.text)
    }
  }

  private func table(_ kind: TableKind, _ rows: [TableRow]) -> Table {
    var headings: [String: Cell] = [:]
    for sheet in sheets { headings.merge(sheet.headings[kind] ?? [:]) { first, _ in first } }
    for name in Set(rows.prefix(1).flatMap(\.fields.keys)) where headings[name] == nil {
      headings[name] = rows[0].fields[name]
    }
    return Table(
      file: rows[0].file, sheet: rows[0].sheet, rows: rows,
      headerLine: headings.values.map(\.line).min() ?? 1, headings: headings)
  }

  /// Among kinds, people write sectors too (`NAV`); each goes where it belongs.
  private mutating func takeSectors() {
    let names = KindNames.builtIn
    rows[.organisations] = rows[.organisations]?.map { row in
      guard let kind = row.fields["kind"], names.kind(called: kind.text) == nil,
        let sector = names.sector(called: kind.text)
      else { return row }
      var row = row
      row.fields["kind"] = nil
      if row.fields["sector"] == nil { row.fields["sector"] = kind.replaced(by: sector) }
      return row
    }
  }

  /// A project's name beside its number makes a row of the projects.
  private mutating func takeProjectNames() {
    let name = HeadingSynonyms.projectName
    guard var participations = rows[.participations],
      participations.contains(where: { $0.fields[name] != nil })
    else { return }
    let known = Set((rows[.projects] ?? []).compactMap { $0.fields["id"]?.text })
    var seen = known
    for index in participations.indices {
      guard let title = participations[index].fields.removeValue(forKey: name),
        let id = participations[index].fields["project"], seen.insert(id.text).inserted
      else { continue }
      rows[.projects, default: []].append(
        TableRow(
          file: participations[index].file, sheet: participations[index].sheet,
          line: participations[index].line, fields: ["id": id, "name": title],
          columns: participations[index].columns))
    }
    // A table of projects must have every project that takes part in it.
    for row in participations {
      guard rows[.projects] != nil, let id = row.fields["project"], seen.insert(id.text).inserted
      else { continue }
      rows[.projects]?.append(
        TableRow(
          file: row.file, sheet: row.sheet, line: row.line, fields: ["id": id, "name": id],
          columns: row.columns))
    }
    rows[.participations] = participations
  }

  private mutating func resolveNames(_ aliases: AliasIndex) {
    let given = rows[.organisations] ?? []
    let isListOfAll = sheets.contains {
      $0.understanding.shape == .organisationList || $0.understanding.table == "organisations"
    }
    var names = NameResolution(given, aliases: aliases, isListOfAll: isListOfAll)
    for kind in TableKind.naming + [.lineage, .catchments, .neighbours, .projects, .targets] {
      guard let resolved = rows[kind].map({ names.resolve($0, of: kind) }) else { continue }
      rows[kind] = resolved
    }
    for sheet in sheets {
      for cell in sheet.mentions { names.mention(cell, in: sheet.source) }
    }
    names.finish(guessesKinds: guessesKinds)
    rows[.organisations] = names.resolve(names.organisations, of: .organisations)
    problems += names.problems
    joinedNames = names.joinedNames
    joinedRows = names.joinedRows
    namedByRows = names.namedByRows
    for sheet in sheets {
      namedByRows.subtract(sheet.mentions.map { nameSlug($0.text) })
    }
    guessedKinds = names.guessedKinds
  }

  // MARK: Mending

  /// Takes the values out that make errors, or their rows where the row says nothing without them.
  ///
  /// - Returns: the problems with what was done, and whether every one of them could be mended.
  mutating func mend(_ errors: [Problem]) -> (problems: [Problem], isWhole: Bool) {
    var mended: [Problem] = []
    var isWhole = true
    let places = Dictionary(grouping: errors, by: \.place)
    var met: Set<Place> = []
    for kind in TableKind.allCases {
      guard var table = tables[kind] else { continue }
      var kept: [TableRow] = []
      kept.reserveCapacity(table.rows.count)
      for row in table.rows {
        var row = row
        var isKept = true
        for place in Place.all(of: row, kind) where places[place] != nil {
          for error in places[place] ?? [] where error.isAbout(row, kind) {
            let field = error.values["field"]
            let isNeeded = field.map(kind.needs) ?? true
            if isNeeded { isKept = false } else if let field { row.fields[field] = nil }
            if met.insert(place).inserted || mended.last?.code != error.code {
              let lost: Problem.Consequence = row.sharesItsLine ? .tieLeftOut : .rowLeftOut
              let named =
                field.flatMap { row.ownHeadings[$0] }.map(error.callingField) ?? error
              mended.append(named.mended(by: isNeeded ? lost : .valueLeftOut))
            }
          }
        }
        if isKept { kept.append(row) }
      }
      table.rows = kept
      tables[kind] = kept.isEmpty ? nil : table
    }
    dropUnnamed()
    for (place, errors) in places where !met.contains(place) {
      isWhole = false
      mended += errors
    }
    return (mended.sorted(), isWhole)
  }

  /// Takes out organisations that only rows now left out have named: nothing is known of them, and
  /// they would look as if they worked with nobody.
  private mutating func dropUnnamed() {
    var named: Set<String> = []
    for kind in TableKind.allCases {
      for row in tables[kind]?.rows ?? [] {
        named.formUnion(kind.organisationColumns.compactMap { row.fields[$0]?.text })
      }
    }
    let gone = namedByRows.subtracting(named)
    tables[.organisations]?.rows.removeAll { gone.contains($0.fields["id"]?.text ?? "") }
    joinedNames.removeAll { gone.contains(nameSlug($0.name)) }
    guessedKinds.removeAll { gone.contains(nameSlug($0.name)) }
  }

  /// Puts collaborations that hold for a time into the snapshots of dates.
  mutating func place(at snapshots: [(id: String, date: PartialDate)]) {
    guard let table = tables[.collaborations] else { return }
    let placed = SnapshotDates(table.rows, at: snapshots)
    problems += placed.problems
    tables[.collaborations] = placed.rows.isEmpty ? nil : table.inSnapshots(placed.rows)
  }

  /// The rows of a table.
  func rows(of kind: TableKind) -> [TableRow] { tables[kind]?.rows ?? [] }
}

extension Place {
  /// Every place at which an error of a row may be.
  fileprivate static func all(of row: TableRow, _ kind: TableKind) -> [Place] {
    func place(_ line: Int, _ column: Int?) -> Place {
      Place(file: row.file, sheet: row.sheet, line: line, column: column)
    }
    return [place(row.line, nil)]
      + row.fields.values.map { place($0.line, $0.place) }
      + row.gaps.values.map { place($0.line, $0.place) }
      + row.columns.values.map { place(row.line, $0 + 1) }
  }
}

extension Problem {
  /// Whether the error is of this row rather than of another that begins at the same cell.
  fileprivate func isAbout(_ row: TableRow, _ kind: TableKind) -> Bool {
    guard let field = values["field"] else { return true }
    if let cell = row.fields[field] { return cell.place == column || column == nil }
    return kind.has(field)
  }
}
