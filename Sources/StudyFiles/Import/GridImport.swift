import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Turns a grid into rows of our tables.
struct GridImport {
  private let found: GridRecognition
  private let reader: GridReader
  private let options: ReadingOptions

  private var source: SourceSheet { found.grid.analysis.source }

  /// Reads the cells of a grid.
  init(_ found: GridRecognition, options: ReadingOptions) {
    self.found = found
    self.options = options
    reader = GridReader(found.grid, options: options)
  }

  /// Adds what the grid says to an import; answers of several snapshots each on their own.
  func read(into sheet: inout SheetImport) {
    if found.shape == .roster, let column = found.grid.snapshotColumn {
      readSnapshots(column, into: &sheet)
    } else {
      readWhole(into: &sheet)
    }
  }

  private func readSnapshots(_ column: SheetAnalysis.Column, into sheet: inout SheetImport) {
    let body = found.grid.analysis.body
    let groups = Dictionary(grouping: body) { $0[column.position]?.text }
    for row in groups[nil] ?? [] {
      sheet.problems.append(
        source.problem(.missingValue, line: row.number, ["field": column.title], .rowLeftOut))
    }
    for (id, rows) in groups.sorted(by: { $0.key ?? "" < $1.key ?? "" }) {
      guard let id else { continue }
      var part = SheetImport(source, shape: .roster, reason: found.reason)
      GridImport(found.restricted(to: rows), options: options).readWhole(into: &part)
      for kind in [TableKind.collaborations, .responses] { part.setSnapshot(id, of: kind) }
      sheet.absorb(part)
    }
    for kind in [TableKind.collaborations, .responses] where sheet.rows[kind] != nil {
      sheet.headings[kind]?["snapshot"] = column.heading
    }
    sheet.problems.removeAll {
      $0.code == .columnOfAnswers && $0.column == column.heading?.place
    }
  }

  private func readWhole(into sheet: inout SheetImport) {
    sheet.problems += reader.problems
    sheet.usedLines.formUnion(reader.subjects.map(\.cell.line))
    sheet.understanding.headerLine = found.grid.analysis.header?.number
    switch found.shape {
    case .projectColumns: readProjects(into: &sheet)
    case .roster: readRoster(into: &sheet)
    default: readMatrix(into: &sheet)
    }
    reportSums(in: &sheet)
    noteColumns(in: &sheet)
  }

  private func reportSums(in sheet: inout SheetImport) {
    for heading in found.grid.others.filter(GridRecognition.isSum).compactMap(\.heading) {
      sheet.problems.append(
        source.problem(.sumNotRead, at: heading, ["value": heading.text], .columnLeftOut))
    }
  }

  // MARK: Organisations × projects

  private func readProjects(into sheet: inout SheetImport) {
    let present = reader.entries.filter { Double($0.value.text) != 0 }
    let rows = present.map { entry in
      let (organisation, project) =
        found.isTransposed ? (entry.column, entry.row) : (entry.row, entry.column)
      return row(["organisation": organisation, "project": project], at: entry.value)
    }
    sheet.add(rows, to: .participations, under: ["organisation": corner, "project": corner])
    addOrganisations(to: &sheet, isSubject: !found.isTransposed)
  }

  // MARK: Organisations × organisations

  private func readMatrix(into sheet: inout SheetImport) {
    sheet.scale = reader.scale
    let pairs = Pairs(reader.entries)
    reportOwn(pairs.own, in: &sheet)
    let name = reader.scale.assumed == nil && options.scale == nil ? "weight" : "intensity"
    let rows = pairs.ordered.compactMap { pair -> TableRow? in
      let fields: [String: Cell] =
        pairs.isSymmetric
        ? [name: pair.forward ?? pair.backward].compactMapValues { $0 }
        : ["reported_from": pair.forward, "reported_to": pair.backward].compactMapValues { $0 }
      let isNothing = pairs.isSymmetric && fields.values.allSatisfy { Double($0.text) == 0 }
      guard !isNothing else { return nil }
      return row(
        fields.merging(["from": pair.from, "to": pair.to]) { $1 },
        at: pair.forward ?? pair.backward ?? pair.from)
    }
    let measured = pairs.isSymmetric ? [name] : ["reported_from", "reported_to"]
    sheet.add(rows, to: .collaborations, under: headings(["from", "to"] + measured))
    sheet.understanding.values["symmetric"] = pairs.isSymmetric ? "yes" : "no"
    addOrganisations(to: &sheet, isSubject: true)
  }

  // MARK: Respondents × organisations

  private func readRoster(into sheet: inout SheetImport) {
    sheet.scale = reader.scale
    reportSpread(in: &sheet)
    let pairs = Pairs(highest(of: reader.entries))
    reportOwn(pairs.own, in: &sheet)
    let rows = pairs.ordered.map { pair in
      let fields = ["reported_from": pair.forward, "reported_to": pair.backward]
        .compactMapValues { $0 }
      return row(
        fields.merging(["from": pair.from, "to": pair.to]) { $1 },
        at: pair.forward ?? pair.backward ?? pair.from)
    }
    sheet.add(
      rows, to: .collaborations, under: headings(["from", "to", "reported_from", "reported_to"]))
    sheet.add(
      responses, to: .responses, under: headings(["organisation", "status", "respondents"]))
    sheet.mentions += reader.subjects.map(\.cell) + found.grid.names.map(\.cell)
    let unread = found.grid.others.filter { !GridRecognition.isSum($0) }.compactMap(\.heading)
      .filter { !PersonalColumns.isContactHeading($0.text) }
    for heading in unread {
      sheet.problems.append(
        source.problem(.columnOfAnswers, at: heading, ["value": heading.text], .columnLeftOut))
    }
  }

  /// One row for each organisation that a row of the sheet is about.
  private var responses: [TableRow] {
    var order: [String] = []
    var groups: [String: [(cell: Cell, filled: Int)]] = [:]
    for subject in reader.subjects {
      let key = nameKey(subject.cell.text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(subject)
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first?.cell else { return nil }
      let answers = group.count { $0.filled > 0 }
      let status: ResponseStatus = answers > 0 ? .answered : .notAnswered
      return row(
        [
          "organisation": first,
          "status": Cell(
            status.rawValue, column: first.column, line: first.line, character: first.character),
          "respondents": Cell(
            String(answers), column: first.column, line: first.line, character: first.character),
        ], at: first)
    }
  }

  /// The highest of the answers that several respondents of one organisation gave.
  private func highest(of entries: [GridEntry]) -> [GridEntry] {
    var positions: [String: Int] = [:]
    var highest: [GridEntry] = []
    for entry in entries {
      let key = nameKey(entry.row.text) + "\n" + nameKey(entry.column.text)
      guard let position = positions[key] else {
        positions[key] = highest.count
        highest.append(entry)
        continue
      }
      let old = Double(highest[position].value.text) ?? 0
      if Double(entry.value.text) ?? 0 > old { highest[position] = entry }
    }
    return highest
  }

  /// Respondents of one organisation who are two steps or more apart.
  private func reportSpread(in sheet: inout SheetImport) {
    let groups = Dictionary(grouping: reader.entries) {
      nameKey($0.row.text) + "\n" + nameKey($0.column.text)
    }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      let values = group.compactMap { Double($0.value.text) }
      guard let low = values.min(), let high = values.max(), high - low >= 2,
        let first = group.first
      else { continue }
      sheet.problems.append(
        source.problem(
          .respondentsDiffer, at: first.value,
          [
            "value": first.row.text, "other": first.column.text,
            "lowest": Problem.plain(low), "highest": Problem.plain(high),
          ]))
    }
  }

  // MARK: Common

  private func addOrganisations(to sheet: inout SheetImport, isSubject: Bool) {
    sheet.mentions +=
      found.isTransposed
      ? []
      : found.grid.names.map(\.cell).filter { _ in
        found.shape != .projectColumns
      }
    guard isSubject, let subject = found.grid.subject else {
      if found.isTransposed { sheet.mentions += found.grid.names.map(\.cell) }
      return
    }
    let names = Set(found.grid.names.map(\.position))
    let sums = found.grid.others.filter(GridRecognition.isSum).map(\.position)
    ListReader(
      found.grid.analysis, kind: .organisations, fixed: [subject: "name"],
      subjects: names.union(sums),
      options: options
    ).read(into: &sheet)
  }

  private func reportOwn(_ own: [GridEntry], in sheet: inout SheetImport) {
    guard let first = own.first(where: { Double($0.value.text) != 0 }) else { return }
    sheet.problems.append(
      source.problem(
        .diagonalNotRead, at: first.value, ["value": String(own.count)], .valueLeftOut))
  }

  private func row(_ fields: [String: Cell], at cell: Cell) -> TableRow {
    TableRow(
      file: source.file, sheet: source.sheetName, line: cell.line, fields: fields,
      columns: fields.mapValues(\.column))
  }

  private var corner: Cell {
    found.grid.subject.flatMap { found.grid.analysis.column($0)?.heading }
      ?? Cell("", column: 0, line: found.grid.analysis.header?.number ?? 1)
  }

  private func headings(_ names: [String]) -> [String: Cell] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, corner) })
  }

  private func noteColumns(in sheet: inout SheetImport) {
    let known = Dictionary(
      sheet.understanding.columns.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(found.grid.names.map(\.position))
    let columns = found.grid.analysis.columns.filter { !GridRecognition.isSum($0) }
    sheet.understanding.columns = columns.map { column in
      if names.contains(column.position) { return .init(column, use: .subject) }
      return known[column.title]
        ?? .init(column, use: column.position == found.grid.subject ? .read : .personal)
    }
  }
}

extension Understanding.Column {
  fileprivate init(_ column: SheetAnalysis.Column, use: Use) {
    self.init(
      heading: column.title, use: use, meaning: use == .read ? "name" : nil,
      isDecidedByValues: false, decimalSign: nil, isSignUncertain: false)
  }
}

/// The cells of a grid of organisations, pair by pair.
private struct Pairs {
  struct Pair {
    let from: Cell
    let to: Cell
    /// What the first says of the second.
    var forward: Cell?
    /// What the second says of the first.
    var backward: Cell?
  }

  /// The pairs, in the order of their first cells.
  private(set) var ordered: [Pair] = []
  /// The cells of an organisation with itself.
  private(set) var own: [GridEntry] = []

  init(_ entries: [GridEntry]) {
    var positions: [String: Int] = [:]
    for entry in entries {
      let (row, column) = (nameKey(entry.row.text), nameKey(entry.column.text))
      if row == column {
        own.append(entry)
      } else if let position = positions[column + "\n" + row] {
        ordered[position].backward = entry.value
      } else {
        positions[row + "\n" + column] = ordered.count
        ordered.append(Pair(from: entry.row, to: entry.column, forward: entry.value, backward: nil))
      }
    }
  }

  /// Whether both sides say the same wherever both say something: the cells are of the pair.
  var isSymmetric: Bool {
    ordered.allSatisfy { pair in
      guard let forward = pair.forward, let backward = pair.backward else { return true }
      return Double(forward.text) == Double(backward.text)
    }
  }
}
