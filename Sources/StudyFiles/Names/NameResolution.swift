import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Turns the names in somebody's sheets into organisations, each with an id.
///
/// Spellings that differ only as `nameKey` allows (case, white space) are one name; whatever else
/// looks alike stays apart until somebody says so in a file of aliases.
struct NameResolution {
  /// The table of organisations: those of the sheets, then those that other rows name.
  private(set) var organisations: [TableRow] = []
  /// What is wrong.
  private(set) var problems: [Problem] = []
  /// The spellings that were taken as one name.
  private(set) var joinedNames: [Understanding.JoinedName] = []
  /// Further rows of an organisation, whose content was joined with its first.
  private(set) var joinedRows: [TableRow] = []
  /// The ids of organisations that only rows of other tables name.
  private(set) var namedByRows: Set<String> = []
  /// The kinds that were guessed.
  private(set) var guessedKinds: [Understanding.GuessedKind] = []

  private let aliases: AliasIndex
  private let hasTable: Bool
  private var positions: [String: Int] = [:]
  private var ambiguous: Set<String> = []
  private var ids: Set<String> = []
  private var spellings: [[String: Int]] = []
  private var viaAlias: Set<Int> = []
  private var added: [Problem] = []
  // Most rows repeat a spelling met before; its key need not be made again.
  private var known: [String: Int] = [:]

  /// Starts with the rows that sheets of organisations have.
  init(_ rows: [TableRow], aliases: AliasIndex, isListOfAll: Bool) {
    self.aliases = aliases
    hasTable = isListOfAll && !rows.isEmpty
    for row in rows { add(row) }
  }

  // MARK: Organisations of their own rows

  private mutating func add(_ row: TableRow) {
    guard let cell = row.fields["name"] ?? row.fields["id"] else {
      let empty = row.sheet == nil ? nil : row.columns["name"].map { $0 + 1 }
      problems.append(
        Problem(
          .missingValue, file: row.file, sheet: row.sheet, line: row.line, column: empty,
          values: ["field": "name"], consequence: .rowLeftOut))
      return
    }
    var row = row
    var name = cell
    name.text = aliases.name(for: cell.text) ?? cell.text
    let key = nameKey(name.text)
    if let known = positions[key] {
      if isSame(organisations[known], row) {
        join(row, to: known)
        joinedRows.append(row)
        note(cell.text, for: known)
        return
      }
      ambiguous.insert(key)
    }
    row.fields["name"] = name
    let position = append(row, name: name)
    if let short = row.fields["short_name"]?.text, positions[nameKey(short)] == nil {
      positions[nameKey(short)] = position
    }
    note(cell.text, for: position)
  }

  /// Whether two rows of one name are of one organisation: no number tells them apart.
  private func isSame(_ one: TableRow, _ other: TableRow) -> Bool {
    ["id", "organisation_number", "municipality"].allSatisfy { field in
      guard let first = one.fields[field]?.text, let second = other.fields[field]?.text,
        one.columns[field] != nil
      else { return true }
      return nameKey(first) == nameKey(second)
    }
  }

  /// Adds what a further row of an organisation says; what it says otherwise is reported.
  private mutating func join(_ row: TableRow, to position: Int) {
    for (name, cell) in row.fields.sorted(by: { $0.key < $1.key }) where name != "name" {
      guard let old = organisations[position].fields[name] else {
        organisations[position].fields[name] = cell
        continue
      }
      if nameKey(old.text) != nameKey(cell.text) {
        problems.append(
          Problem(
            .conflictingValue, file: row.file, sheet: row.sheet, line: cell.line,
            column: cell.place,
            values: [
              "field": name, "value": cell.text, "other": old.text, "line": String(old.line),
            ], consequence: .valueLeftOut))
      }
    }
    for (heading, cell) in row.attributes {
      guard let old = organisations[position].attributes[heading] else {
        organisations[position].attributes[heading] = cell
        continue
      }
      if !old.text.components(separatedBy: "; ").contains(cell.text) {
        organisations[position].attributes[heading]?.text = old.text + "; " + cell.text
      }
    }
  }

  private mutating func append(_ row: TableRow, name: Cell) -> Int {
    var row = row
    let position = organisations.count
    let given = row.fields["id"]?.text
    let id = given ?? freeIdentifier(for: name.text, row)
    var cell = row.fields["id"] ?? name
    cell.text = id
    row.fields["id"] = cell
    ids.insert(id)
    organisations.append(row)
    spellings.append([:])
    for key in [nameKey(name.text), nameKey(id)] where positions[key] == nil {
      positions[key] = position
    }
    return position
  }

  private func freeIdentifier(for name: String, _ row: TableRow) -> String {
    let slug = nameSlug(name)
    guard ids.contains(slug) else { return slug }
    if let number = row.fields["municipality"]?.text, !ids.contains("\(slug)-\(number)") {
      return "\(slug)-\(number)"
    }
    var number = 2
    while ids.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  private mutating func note(_ spelling: String, for position: Int) {
    spellings[position][spelling, default: 0] += 1
  }

  // MARK: References

  /// Replaces the names in a table's rows by ids; rows with a name that two organisations share are
  /// left out and reported.
  mutating func resolve(_ rows: [TableRow], of kind: TableKind) -> [TableRow] {
    rows.compactMap { row in
      var row = row
      for column in kind.organisationColumns {
        guard let cell = row.fields[column], cell.text != "-",
          kind != .targets || !cell.text.contains(":")
        else { continue }
        let count = organisations.count
        guard let position = position(of: cell, in: row, creates: TableKind.naming.contains(kind))
        else {
          if ambiguous.contains(nameKey(cell.text)) { return nil }
          continue
        }
        let id = organisations[position].fields["id"]?.text ?? cell.text
        if organisations.count > count { namedByRows.insert(id) }
        row.fields[column]?.text = id
      }
      return row
    }
  }

  /// Makes an organisation known that a row or column is named after.
  mutating func mention(_ cell: Cell, in source: SourceSheet) {
    let row = TableRow(
      file: source.file, sheet: source.sheetName, line: cell.line, fields: [:], columns: [:])
    _ = position(of: cell, in: row, creates: true)
  }

  private mutating func position(of cell: Cell, in row: TableRow, creates: Bool) -> Int? {
    if let known = known[cell.text] {
      note(cell.text, for: known)
      return known
    }
    let found = newPosition(of: cell, in: row, creates: creates)
    if let found { known[cell.text] = found }
    return found
  }

  private mutating func newPosition(of cell: Cell, in row: TableRow, creates: Bool) -> Int? {
    if ids.contains(cell.text), let known = positions[nameKey(cell.text)],
      organisations[known].fields["id"]?.text == cell.text
    {
      return known
    }
    let alias = aliases.name(for: cell.text)
    let key = nameKey(alias ?? cell.text)
    if ambiguous.contains(key) {
      problems.append(
        Problem(
          .ambiguousName, file: row.file, sheet: row.sheet, line: cell.line, column: cell.place,
          values: ["value": cell.text], consequence: .rowLeftOut))
      return nil
    }
    if let known = positions[key] {
      if alias != nil { viaAlias.insert(known) }
      note(cell.text, for: known)
      return known
    }
    guard creates else { return nil }
    return create(alias ?? cell.text, from: cell, in: row)
  }

  private mutating func create(_ name: String, from cell: Cell, in row: TableRow) -> Int {
    var named = cell
    named.text = name
    let new = TableRow(
      file: row.file, sheet: row.sheet, line: cell.line, fields: ["name": named], columns: [:])
    if hasTable {
      added.append(
        Problem(
          .organisationAdded, file: row.file, sheet: row.sheet, line: cell.line,
          column: cell.place, values: ["value": cell.text]))
    }
    let position = append(new, name: named)
    if name != cell.text { viaAlias.insert(position) }
    note(cell.text, for: position)
    return position
  }

  // MARK: At the end

  /// Chooses each organisation's spelling and guesses the kinds that nobody gave.
  ///
  /// - Parameter guessesKinds: whether to guess; a study written down whole says what it knows.
  mutating func finish(guessesKinds: Bool) {
    let kinds = KindNames.builtIn
    for index in organisations.indices {
      chooseName(at: index)
      let row = organisations[index]
      guard guessesKinds, let name = row.fields["name"], row.fields["kind"] == nil,
        row.fields["sector"] == nil,
        let guess = KindGuesser.kind(of: name.text), kinds.kind(called: guess.kind) == guess.kind
      else { continue }
      organisations[index].fields["kind"] = name.replaced(by: guess.kind)
      organisations[index].fields["kind_guessed"] = name.replaced(by: "yes")
      guessedKinds.append(
        .init(name: name.text, kind: guess.kind, clue: guess.clue))
    }
    joinedNames.sort { $0.name < $1.name }
    suggestNames()
  }

  /// Says of names that the sheet of organisations lacks whom they may mean. Of very many, only the
  /// first are looked up: the sheet is then of something else.
  private mutating func suggestNames() {
    guard !added.isEmpty else { return }
    let listed = organisations.filter { !$0.columns.isEmpty }
    let entries = listed.compactMap { $0.fields["name"].map { NameEntry(name: $0.text) } }
    let names = added.prefix(100).compactMap { $0.values["value"] }
    let found = NameMatcher.matches(of: names, among: entries)
    problems += added.map { problem in
      guard let name = problem.values["value"], let suggestion = found[name] else { return problem }
      return problem.suggesting(suggestion.suggested)
    }
  }

  /// The spelling used most, among equals the first in order, stands for all.
  private mutating func chooseName(at index: Int) {
    let counts = spellings[index].sorted { $0.key < $1.key }
    guard let name = organisations[index].fields["name"] else { return }
    let isGiven = !organisations[index].columns.isEmpty || viaAlias.contains(index)
    let most = counts.max { $0.value < $1.value }?.key
    let chosen = isGiven ? name.text : most ?? name.text
    organisations[index].fields["name"]?.text = chosen
    let id = organisations[index].fields["id"]?.text
    let short = organisations[index].fields["short_name"]?.text
    let others = counts.map(\.key).filter { $0 != chosen && $0 != id && $0 != short }
    guard !others.isEmpty else { return }
    joinedNames.append(
      .init(name: chosen, others: others, isAlias: viaAlias.contains(index)))
  }
}

extension Cell {
  /// The same place with another text.
  func replaced(by text: String) -> Cell {
    var cell = self
    cell.text = text
    return cell
  }
}
