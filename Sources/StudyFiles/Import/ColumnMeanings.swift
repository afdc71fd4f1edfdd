import InnovationSystem
import OrganisationNames
import Spreadsheets

/// What each column of somebody's sheet is in one of our tables.
struct ColumnMeanings {
  /// Our name of a column, by its position.
  private(set) var names: [Int: String] = [:]
  /// The positions that their values decided.
  private(set) var decidedByValues: Set<Int> = []
  /// What must not reach the study.
  let personal: PersonalColumns
  /// The positions of columns that seem to name people.
  private(set) var people: Set<Int> = []

  private let analysis: SheetAnalysis
  private let kind: TableKind

  /// Decides on the columns of a sheet.
  ///
  /// - Parameters:
  ///   - kind: the table its rows become.
  ///   - fixed: what is decided already, by position.
  ///   - subjects: positions of columns that are organisations or projects themselves.
  ///   - isOwnTable: whether the sheet is called as the table.
  init(
    _ analysis: SheetAnalysis, kind: TableKind, fixed: [Int: String], subjects: Set<Int> = [],
    isOwnTable: Bool = false
  ) {
    self.analysis = analysis
    self.kind = kind
    names = fixed
    var taken = Set(fixed.values)
    let usual = kind.headings
    for column in analysis.columns where names[column.position] == nil {
      guard !subjects.contains(column.position), !column.key.isEmpty,
        !Self.ambiguousKeys.contains(column.key), let name = usual[column.key],
        !taken.contains(name)
      else { continue }
      names[column.position] = name
      taken.insert(name)
    }
    for column in analysis.columns
    where names[column.position] == nil && !subjects.contains(column.position)
      && Self.ambiguousKeys.contains(column.key)
    {
      let decided = AmbiguousHeading.meaning(of: column, in: kind)
      // In a sheet called as one of our tables, the format's own heading holds; but a level that
      // doesn't read as one may be any kind of level.
      let own = isOwnTable ? kind.columns.namesByFolded[column.key] : nil
      guard let name = decided ?? (own == "level" ? nil : own), !taken.contains(name)
      else { continue }
      names[column.position] = name
      if decided != nil { decidedByValues.insert(column.position) }
      taken.insert(name)
    }
    personal = PersonalColumns(
      in: analysis.source, header: analysis.header,
      known: Set(names.keys).union(subjects),
      roles: Set(names.filter { TableKind.roleColumns.contains($0.value) }.keys))
    people = peopleColumns(subjects)
  }

  /// A column `navn` beside one of organisations most likely names people, if its values do.
  private func peopleColumns(_ subjects: Set<Int>) -> Set<Int> {
    let isCandidate = { (column: SheetAnalysis.Column) in
      names[column.position] == nil && !subjects.contains(column.position)
        && ["navn", "namn", "name", "leder", "leiar", "ansvarlig", "ansvarleg"].contains(column.key)
    }
    return Set(
      analysis.columns.filter { isCandidate($0) && PersonNames.seemToBe($0.cells) }
        .map(\.position))
  }

  private static let ambiguousKeys = Set(HeadingSynonyms.ambiguous.map(folded))

  /// The problems of personal data in the sheet.
  var problems: [Problem] {
    personal.problems
      + analysis.columns.filter { people.contains($0.position) }.compactMap { column in
        column.heading.map {
          analysis.source.problem(
            .personalData, at: $0,
            ["field": $0.text, "reason": PersonalColumns.Kind.person.rawValue], .columnLeftOut)
        }
      }
  }

  /// Whether a cell must not reach the study.
  func covers(_ cell: Cell) -> Bool { people.contains(cell.column) || personal.covers(cell) }
}

extension TableKind {
  /// Our column for each folded heading that people may use: the format's own first.
  fileprivate var headings: [String: String] {
    var headings = columns.namesByFolded
    for (name, words) in HeadingSynonyms.meanings(in: self).sorted(by: { $0.key < $1.key }) {
      for word in words where headings[folded(word)] == nil { headings[folded(word)] = name }
    }
    return headings
  }
}

/// Decides by its values what a column with an ambiguous heading is.
enum AmbiguousHeading {
  /// Our column in a table; `nil` to keep the column as an attribute.
  static func meaning(of column: SheetAnalysis.Column, in kind: TableKind) -> String? {
    // A dash says that there is none, and nothing of what the column is.
    let values = Set(column.cells.prefix(5000).map(\.text)).subtracting(["-"])
    guard !values.isEmpty else { return kind.columns.namesByFolded[column.key] }
    switch column.key {
    case "nivå", "nivaa", "level": return level(column, values, kind)
    case "kilde", "kjelde", "source":
      guard kind == .collaborations else { return kind.has("source") ? "source" : nil }
      return share(of: values) { EvidenceKind.value(of: $0) != nil } >= 0.8
        ? "evidence" : "reference"
    default: return type(values, kind)
    }
  }

  private static func level(
    _ column: SheetAnalysis.Column, _ values: Set<String>, _ kind: TableKind
  ) -> String? {
    if kind == .organisations {
      return share(of: values) { AdministrativeLevel.value(of: $0) != nil } >= 0.8 ? "level" : nil
    }
    guard kind == .collaborations else { return nil }
    let numbers = NumberColumn(column.cells, given: nil)
    let readable = column.cells.count { IntensityWords.read($0, numbers) != nil }
    return 2 * readable >= column.cells.count ? "intensity" : nil
  }

  private static func type(_ values: Set<String>, _ kind: TableKind) -> String? {
    switch kind {
    case .organisations:
      let names = KindNames.builtIn
      if share(of: values, where: { names.kind(called: $0) != nil }) >= 0.5 { return "kind" }
      if share(of: values, where: { names.sector(called: $0) != nil }) >= 0.5 { return "sector" }
      return values.count <= 12 ? "sector" : nil
    case .collaborations:
      return share(of: values) { RelationType.value(of: $0) != nil } >= 0.8 ? "relation" : nil
    case .projects:
      return share(of: values) { ProjectType.value(of: $0) != nil } >= 0.8 ? "type" : nil
    default: return nil
    }
  }

  private static func share(of values: Set<String>, where fits: (String) -> Bool) -> Double {
    Double(values.count(where: fits)) / Double(values.count)
  }
}

extension TableKind {
  /// Whether the table has a column of ours.
  func has(_ column: String) -> Bool { columns.contains { $0.name == column } }
}
