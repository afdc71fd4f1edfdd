import InnovationSystem
import Spreadsheets

/// What one sheet gave: rows of our tables, what is wrong, and what was understood.
struct SheetImport {
  /// The rows, by table.
  var rows: [TableKind: [TableRow]] = [:]
  /// The headings of our columns, by table.
  var headings: [TableKind: [String: Cell]] = [:]
  /// The cells that name an organisation without saying more of it.
  var mentions: [Cell] = []
  /// The lines whose content is in the study though no row of a table begins there.
  var usedLines: Set<Int> = []
  /// What is wrong.
  var problems: [Problem] = []
  /// What was understood.
  var understanding: Understanding.Sheet
  /// Which scale the intensities are on, as far as their labels or values tell.
  var scale = ScaleEvidence()
  /// The sheet itself.
  let source: SourceSheet

  /// Starts with nothing read.
  init(_ source: SourceSheet, shape: SheetShape?, reason: Understanding.Reason) {
    self.source = source
    understanding = Understanding.Sheet(
      file: source.file, name: source.sheetName, shape: shape, reason: reason, values: [:])
    understanding.emptyRows = source.sheet.emptyRowCount
    understanding.rows = source.sheet.rows.count
  }

  /// Adds what another reading of the same sheet says of organisations.
  mutating func addOrganisations(of other: SheetImport) {
    add(
      other.rows[.organisations] ?? [], to: .organisations,
      under: other.headings[.organisations] ?? [:])
    problems += other.problems
    let known = Dictionary(
      other.understanding.columns.filter { $0.use == .read }.map { ($0.heading, $0) },
      uniquingKeysWith: { first, _ in first })
    understanding.columns = understanding.columns.map {
      $0.use == .read ? $0 : known[$0.heading] ?? $0
    }
  }

  /// Adds what a part of the same sheet gave.
  mutating func absorb(_ part: SheetImport) {
    for (kind, more) in part.rows { add(more, to: kind, under: part.headings[kind] ?? [:]) }
    mentions += part.mentions
    usedLines.formUnion(part.usedLines)
    problems += part.problems
    scale.merge(part.scale)
    understanding.headerLine = part.understanding.headerLine
    understanding.columns = part.understanding.columns
  }

  /// Adds rows of a table.
  mutating func add(_ more: [TableRow], to kind: TableKind, under heads: [String: Cell] = [:]) {
    rows[kind, default: []] += more
    headings[kind, default: [:]].merge(heads) { first, _ in first }
  }
}

/// What is known of the scale of a sheet's intensities before anybody has said.
struct ScaleEvidence {
  /// The scale that labels belong to; `nil` when no label was met.
  var labels: IntensityScale?
  /// Whether numbers were met.
  var hasNumbers = false
  /// Whether every number was whole and from 0 to 5.
  var fitsScale = true
  /// Whether some number was above 1, so that they aren't just marks.
  var isGraded = false

  /// Takes account of a cell's plain number.
  mutating func note(_ text: String) {
    guard let number = Double(text) else { return }
    hasNumbers = true
    if number > 1 { isGraded = true }
    if number != number.rounded() || !(0...5 ~= number) { fitsScale = false }
  }

  /// Takes account of another sheet.
  mutating func merge(_ other: ScaleEvidence) {
    labels = labels ?? other.labels
    hasNumbers = hasNumbers || other.hasNumbers
    fitsScale = fitsScale && other.fitsScale
    isGraded = isGraded || other.isGraded
  }

  /// The scale to assume; `nil` when the values are weights, marks or nothing.
  var assumed: IntensityScale? {
    if let labels { return labels }
    return hasNumbers && fitsScale && isGraded ? .levelsOfCollaboration : nil
  }
}
