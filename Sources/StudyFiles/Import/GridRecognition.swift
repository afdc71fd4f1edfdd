import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Finds out whether a sheet is a grid, and of what.
struct GridRecognition {
  /// The grid.
  let grid: Grid
  /// What it is.
  let shape: SheetShape
  /// Why.
  let reason: Understanding.Reason
  /// Whether the rows are projects and the columns organisations.
  let isTransposed: Bool

  /// Recognises a grid; `nil` when the sheet is none.
  ///
  /// - Parameter asked: the only shape to consider, when somebody said which it is.
  init?(_ analysis: SheetAnalysis, asked: SheetShape?) {
    if let square = Self.square(analysis), asked == nil || asked == .matrix {
      self.init(grid: square, .matrix, .squareOfNumbers)
      return
    }
    guard let found = Self.grid(of: analysis) else { return nil }
    let (grid, isTransposed) = found
    let candidate = Self.shape(of: grid, isTransposed: isTransposed, asked: asked)
    guard let candidate, asked == nil || asked == candidate else { return nil }
    let reason: Understanding.Reason =
      switch candidate {
      case .matrix: .namesInRowsAndColumns
      case .roster: .respondentsRateOrganisations
      default: .marksUnderProjects
      }
    self.init(grid: grid, candidate, reason, isTransposed: isTransposed)
  }

  private init(
    grid: Grid, _ shape: SheetShape, _ reason: Understanding.Reason, isTransposed: Bool = false
  ) {
    self.grid = grid
    self.shape = shape
    self.reason = reason
    self.isTransposed = isTransposed
  }

  /// The same grid with some of its rows.
  func restricted(to rows: [SheetRow]) -> GridRecognition {
    let part = Grid(
      analysis: grid.analysis.restricted(to: rows), subject: grid.subject, names: grid.names)
    return GridRecognition(grid: part, shape, reason, isTransposed: isTransposed)
  }

  /// As many rows as columns, and nothing but numbers.
  private static func square(_ analysis: SheetAnalysis) -> Grid? {
    let columns = analysis.columns
    guard let header = analysis.header, columns.count >= 3, columns.count == analysis.body.count,
      header.cells.count == columns.count,
      analysis.body.allSatisfy({ row in
        row.cells.count == columns.count && row.cells.allSatisfy(isNumber)
      })
    else { return nil }
    let names = header.cells.map { (position: $0.column, cell: $0) }
    return Grid(analysis: analysis, subject: nil, names: names)
  }

  private static func isNumber(_ cell: Cell) -> Bool {
    NumberColumn([], given: nil).plainNumber(in: cell) != nil
  }

  /// The column of row names and the columns that hold nothing but grades and marks.
  private static func grid(of analysis: SheetAnalysis) -> (Grid, isTransposed: Bool)? {
    guard analysis.header != nil, let (subject, isProject) = subject(of: analysis) else {
      return nil
    }
    let rowNames = Set((analysis.column(subject)?.cells ?? []).map { nameKey($0.text) })
    let usual = usualKeys
    let candidates = analysis.columns.filter { column in
      column.position != subject && !column.key.isEmpty
        && (!usual.contains(column.key) || isNumberedName(column))
        && !PersonalColumns.isContactHeading(column.heading?.text ?? "") && holdsGrades(column)
        && !isSum(column)
    }
    let titles = HeadingNames.names(of: candidates.compactMap(\.heading))
    let names = zip(candidates, titles).filter { column, title in
      !column.cells.isEmpty || rowNames.contains(nameKey(title.text))
    }
    guard names.count >= 2 else { return nil }
    let grid = Grid(
      analysis: analysis, subject: subject,
      names: names.map { (position: $0.0.position, cell: $0.1) })
    return (grid, isProject)
  }

  private static func subject(of analysis: SheetAnalysis) -> (Int, isProject: Bool)? {
    let actors = HeadingSynonyms.respondents + HeadingSynonyms.actors + HeadingSynonyms.from
    let members = analysis.columns.filter { isNumberedName($0) && holdsGrades($0) }
    if let column = analysis.column(headed: actors, except: Set(members.map(\.position))),
      !column.cells.isEmpty
    {
      return (column.position, false)
    }
    let projects = HeadingSynonyms.meanings(in: .participations)["project"] ?? []
    if let column = analysis.column(headed: projects), !column.cells.isEmpty {
      return (column.position, true)
    }
    // Without a heading we know, the leftmost column of names.
    guard let first = analysis.columns.first(where: { !$0.cells.isEmpty }),
      first.cells.count * 2 > analysis.body.count,
      first.cells.allSatisfy({ $0.kind == .text && $0.text.contains(where: \.isLetter) })
    else { return nil }
    return (first.position, false)
  }

  /// Whether a heading that may be one of ours is a name without one: *Aktør A*, *Organisasjon 2*.
  private static func isNumberedName(_ column: SheetAnalysis.Column) -> Bool {
    guard let heading = column.heading.flatMap({ NumberedHeading($0.text) }) else { return false }
    let words = HeadingSynonyms.actors + HeadingSynonyms.partner + ["part"]
    return words.map(folded).contains(heading.stem)
  }

  /// A column that adds up the others is no organisation.
  static func isSum(_ column: SheetAnalysis.Column) -> Bool {
    Sums.isSum(column.heading?.text ?? "")
  }

  private static func holdsGrades(_ column: SheetAnalysis.Column) -> Bool {
    let numbers = NumberColumn([], given: nil)
    let readable = column.cells.count { cell in
      cell.kind == .formulaWithoutResult || cell.text == "-" || cell.text == "–"
        || IntensityWords.read(cell, numbers) != nil
    }
    return Double(readable) >= 0.8 * Double(column.cells.count)
  }

  private static func shape(
    of grid: Grid, isTransposed: Bool, asked: SheetShape?
  ) -> SheetShape? {
    if isTransposed { return hasOnlyMarks(grid) ? .projectColumns : nil }
    if let asked { return asked.isGrid ? asked : nil }
    let rows = grid.subject.flatMap { grid.analysis.column($0)?.cells } ?? []
    let rowKeys = rows.map { nameKey($0.text) }
    let rowNames = Set(rowKeys)
    let columnNames = Set(grid.names.map { nameKey($0.cell.text) })
    let common = rowNames.intersection(columnNames).count
    if common >= 2, 2 * common >= min(rowNames.count, columnNames.count) {
      let isRoster =
        rowKeys.count > rowNames.count || !columnNames.subtracting(rowNames).isEmpty
        || HeadingSynonyms.respondents.map(folded).contains(subjectKey(of: grid))
      return isRoster ? .roster : .matrix
    }
    if hasOnlyMarks(grid), common == 0 { return .projectColumns }
    let known = grid.names.count { KindGuesser.kind(of: $0.cell.text) != nil }
    return common > 0 || 2 * known >= grid.names.count && fitsScale(grid) ? .roster : nil
  }

  private static func subjectKey(of grid: Grid) -> String {
    grid.subject.flatMap { grid.analysis.column($0)?.key } ?? ""
  }

  private static func cells(of grid: Grid) -> [Cell] {
    grid.names.flatMap { grid.analysis.column($0.position)?.cells ?? [] }
  }

  private static func hasOnlyMarks(_ grid: Grid) -> Bool {
    let numbers = NumberColumn([], given: nil)
    return cells(of: grid).allSatisfy { cell in
      switch IntensityWords.read(cell, numbers) {
      case .mark, .nothing, .number("1"), .number("0"): true
      default: cell.text == "-" || cell.text == "–"
      }
    }
  }

  private static func fitsScale(_ grid: Grid) -> Bool {
    let numbers = NumberColumn([], given: nil)
    return cells(of: grid).allSatisfy { cell in
      guard let number = numbers.plainNumber(in: cell).flatMap(Double.init) else { return true }
      return 0...5 ~= number
    }
  }

  /// Headings that name a column of ours rather than an organisation.
  private static let usualKeys: Set<String> = {
    var words = HeadingSynonyms.ambiguous
    for kind in [TableKind.organisations, .collaborations] {
      words += kind.columns.flatMap { [$0.name] + $0.aliases }
      words += HeadingSynonyms.meanings(in: kind).flatMap(\.value)
    }
    // A single letter is as likely an organisation's name.
    return Set(words.map(folded).filter { $0.count > 1 })
  }()
}

extension SheetShape {
  /// Whether cells tell of a row's name and a column's.
  var isGrid: Bool { self == .matrix || self == .roster || self == .projectColumns }
}

/// Takes the question that a form repeats in every heading off, so that the name is left.
enum HeadingNames {
  /// The headings as names: `Hvor tett … [Bodø kommune]` and `Hvor tett …? - Bodø kommune` become
  /// `Bodø kommune`.
  static func names(of headings: [Cell]) -> [Cell] {
    if headings.count >= 2, headings.allSatisfy({ $0.text.hasSuffix("]") && $0.text.contains("[") })
    {
      return headings.map { cell in
        let start = cell.text.lastIndex(of: "[") ?? cell.text.startIndex
        return named(cell, cell.text[start...].dropFirst().dropLast().trimmingSpaces())
      }
    }
    let prefix = questionPrefix(of: headings.map(\.text))
    return headings.map { named($0, $0.text.dropFirst(prefix).trimmingSpaces()) }
  }

  private static func named(_ cell: Cell, _ text: String) -> Cell {
    guard !text.isEmpty else { return cell }
    var named = cell
    named.text = text
    return named
  }

  /// The length of what all begin with, up to its last mark between question and name; 0 when they
  /// don't begin with a question.
  private static func questionPrefix(of texts: [String]) -> Int {
    guard texts.count >= 2, var common = texts.first.map(Array.init) else { return 0 }
    for text in texts.dropFirst() {
      common = Array(zip(common, text).prefix { $0 == $1 }.map(\.0))
    }
    guard common.count >= 10, let end = common.lastIndex(where: { "?:.-–—_".contains($0) }) else {
      return 0
    }
    return end + 1
  }
}
