import Foundation
import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Makes a study of somebody's own files, whatever their shape.
///
/// Rows that can't be used are left out and reported; the rest is read. Nothing that stands in the
/// files is silently missing: every row is in the study, or in a problem, or above the headings.
struct StudyImport {
  /// A file to read.
  struct Input {
    let url: URL
    /// The file, as people know it.
    let name: String
    /// The snapshot that all its rows belong to; `nil` when the rows or sheets say.
    let snapshot: String?
    /// What is in it, when it has been read already.
    private(set) var source: SourceFile?

    /// Makes an input that is still to be read.
    init(url: URL, name: String, snapshot: String?) {
      (self.url, self.name, self.snapshot) = (url, name, snapshot)
    }

    /// What is in it, which is read unless it has been.
    func file(_ options: SpreadsheetOptions) throws(Problem) -> SourceFile {
      if let source { return source }
      return try SourceFile.read(url, called: name, options: options)
    }

    /// The same input, read already if that is what was read.
    func read(as source: SourceFile?) -> Input {
      guard let source, source.name == name else { return self }
      var input = self
      input.source = source
      return input
    }
  }

  private let name: String
  private let options: ReadingOptions
  private var sheets: [SheetImport] = []
  private var description = StudyDescription()
  private var taxonomy: Taxonomy?
  private var understanding = Understanding()
  private var problems: [Problem] = []

  /// Reads files as one study.
  ///
  /// - Parameters:
  ///   - inputs: the files.
  ///   - name: the study's id, when no sheet says.
  ///   - aliases: decided spellings, besides those in the files.
  static func read(
    _ inputs: [Input], name: String, aliases: [NameAlias], options: ReadingOptions
  ) throws(StudyProblems) -> StudyReading {
    var reader = StudyImport(name: name, options: options)
    for input in inputs { reader.read(input) }
    return try reader.study(aliases)
  }

  private init(name: String, options: ReadingOptions) {
    self.name = name
    self.options = options
  }

  private mutating func read(_ input: Input) {
    do {
      let file = try input.file(options.spreadsheet)
      problems += file.problems
      let isText = file.workbook.format != .workbook
      understanding.files.append(
        .init(
          name: input.name, text: isText ? file.workbook.format.text : nil,
          leftOut: file.workbook.leftOut))
      let described = DescriptionSheets(file.sheets)
      take(described)
      let read = described.others.map { SheetRecognition.read($0, options: options) }
      sheets += named(withoutStrayLists(read), snapshot: input.snapshot)
    } catch {
      problems.append(error)
    }
  }

  /// A list without headings is one only where nothing better is found.
  private func withoutStrayLists(_ read: [SheetImport]) -> [SheetImport] {
    let isFound = read.contains { sheet in
      sheet.understanding.reason != .noHeadings
        && (sheet.rows[.collaborations] != nil || sheet.rows[.participations] != nil)
    }
    guard isFound else { return read }
    return read.map { sheet in
      guard sheet.understanding.reason == .noHeadings else { return sheet }
      var left = SheetImport(sheet.source, shape: nil, reason: .nothingRecognised)
      let first = sheet.source.sheet.rows.first?.cells.map(\.text) ?? []
      left.understanding.values = ["headings": first.joined(separator: ", ")]
      return left
    }
  }

  private mutating func take(_ described: DescriptionSheets) {
    guard !described.understandings.isEmpty else { return }
    if described.understandings.contains(where: { $0.shape != nil }) {
      description = described.description
    }
    taxonomy = described.taxonomy ?? taxonomy
    understanding.sheets += described.understandings
    problems += described.problems
  }

  /// Sheets called by years are snapshots when no row says otherwise.
  private func named(_ read: [SheetImport], snapshot: String?) -> [SheetImport] {
    let measured = read.filter { $0.rows[.collaborations] != nil }
    let areDated =
      measured.count > 1
      && measured.allSatisfy { PartialDate($0.understanding.name ?? "") != nil }
    guard snapshot != nil || areDated else { return read }
    return read.map { sheet in
      guard let id = snapshot ?? sheet.understanding.name, PartialDate(id) != nil || snapshot != nil
      else { return sheet }
      var sheet = sheet
      for kind in [TableKind.collaborations, .responses] { sheet.setSnapshot(id, of: kind) }
      return sheet
    }
  }

  // MARK: Putting together

  private mutating func study(_ aliases: [NameAlias]) throws(StudyProblems) -> StudyReading {
    reportSkippedSheets()
    sheets = TwoModeLists.read(sheets)
    let isDescribed = understanding.sheets.contains { $0.table == "study" }
    var imported = ImportedTables(sheets, aliases: aliases, guessesKinds: !isDescribed)
    guard !imported.tables.isEmpty else { throw nothingRead() }
    decideOnScale()
    placeInTime(&imported)
    let taxonomy = ownSectors(in: &imported)
    var found: [Problem] = []
    var study: Study?
    // Leaving a row out may leave others without what they refer to; each round ends in fewer rows.
    while true {
      var assembly = StudyAssembly(description, imported.tables, name: name)
      assembly.use(taxonomy)
      let made = assembly.study()
      let form = Set(assembly.problems.map(\.place))
      let all = assembly.problems + made.problems().filter { !form.contains($0.place) }
      let errors = all.filter { $0.severity == .error }
      if errors.isEmpty {
        found += all
        study = made
        break
      }
      let mended = imported.mend(errors)
      found += mended.problems
      if !mended.isWhole { break }
    }
    problems += imported.problems + found
    guard let study else { throw StudyProblems(problems: finished(problems)) }
    problems += MunicipalityCheck.problems(in: study)
    var reading = StudyReading(study: study, warnings: [])
    understanding.joinedNames = imported.joinedNames
    understanding.guessedKinds = imported.guessedKinds
    account(for: imported)
    reading.warnings = finished(problems)
    reading.understanding = understanding
    return reading
  }

  private mutating func reportSkippedSheets() {
    for sheet in sheets where sheet.understanding.shape == nil {
      let reason = sheet.understanding.reason
      guard reason == .hidden || reason == .nothingRecognised else { continue }
      problems.append(
        sheet.source.problem(
          .sheetNotRead,
          sheet.understanding.values.merging(["reason": reason.rawValue]) { $1 },
          .sheetLeftOut))
    }
  }

  private func nothingRead() -> StudyProblems {
    let errors = problems.contains { $0.severity == .error }
    let file = understanding.files.first?.name ?? name
    let reason = sheets.allSatisfy(\.source.sheet.rows.isEmpty) ? "no-rows" : "nothing-recognised"
    let nothing = errors ? [] : [Problem(.noStudy, file: file, values: ["reason": reason])]
    return StudyProblems(problems: finished(problems + nothing))
  }

  private mutating func decideOnScale() {
    var evidence = ScaleEvidence()
    for sheet in sheets { evidence.merge(sheet.scale) }
    let stated = options.scale ?? description.common.scale
    let isStated =
      stated != nil
      || !description.snapshots.isEmpty && description.snapshots.allSatisfy { $0.scale != nil }
    if options.scale == nil, !isStated {
      description.common.scale = evidence.assumed ?? IntensityScale.none
      understanding.assumedScale =
        evidence.hasNumbers || evidence.labels != nil
        ? description.common.scale : nil
    }
    description.apply(options)
  }

  /// Rows with a beginning or an end, and no snapshot, are looked at on dates.
  private mutating func placeInTime(_ imported: inout ImportedTables) {
    let rows = imported.rows(of: .collaborations)
    guard !rows.contains(where: { $0.fields["snapshot"] != nil }),
      rows.contains(where: { $0.fields["valid_from"] != nil || $0.fields["valid_to"] != nil })
    else { return }
    if let snapshots = description.datedSnapshots(options) {
      imported.place(at: snapshots)
    } else if let assumed = SnapshotDates.assumed(in: rows) {
      understanding.assumedDate = assumed.date
      understanding.isDateLastBeginning = assumed.isLastBeginning
      imported.place(at: [(id: assumed.date.description, date: assumed.date)])
    }
  }

  /// Groups that the built-in taxonomy doesn't have become the study's own sectors.
  private func ownSectors(in imported: inout ImportedTables) -> Taxonomy {
    let base = taxonomy ?? TaxonomyReader.builtIn.taxonomy
    let known = Set(base.sectors.map(\.code))
    let values = Set(
      imported.rows(of: .organisations).compactMap { $0.fields["sector"]?.text })
    let own = values.subtracting(known).sorted()
    guard !own.isEmpty, own.count <= 12 else { return base }
    let sectors = own.map { Sector(code: $0, name: StudyText($0), role: nil) }
    return Taxonomy(kinds: base.kinds, sectors: base.sectors + sectors)
  }

  // MARK: Accounts

  /// Counts where every row went; one that is nowhere is reported.
  private mutating func account(for imported: ImportedTables) {
    var used: [SourcePlace: Set<Int>] = [:]
    for rows in TableKind.allCases.map(imported.rows) + [imported.joinedRows] {
      for row in rows {
        let place = SourcePlace(file: row.file, sheet: row.sheet)
        used[place, default: []].insert(row.line)
        used[place, default: []].formUnion(row.fields.values.map(\.line))
      }
    }
    let reported = Dictionary(grouping: problems) {
      SourcePlace(file: $0.file ?? "", sheet: $0.sheet)
    }
    for sheet in sheets {
      let place = SourcePlace(file: sheet.source.file, sheet: sheet.source.sheetName)
      var entry = sheet.understanding
      let lines = (used[place] ?? []).union(sheet.usedLines)
      let told = Set((reported[place] ?? []).compactMap(\.line))
      let header = entry.headerLine ?? 0
      if entry.shape != nil {
        let body = sheet.source.sheet.rows.filter { $0.number > header }
        entry.rows = body.count
        let leftOut = Set(
          (reported[place] ?? []).filter { $0.consequence == .rowLeftOut }.compactMap(\.line))
        entry.usedRows = body.count {
          lines.contains($0.number) && !leftOut.contains($0.number)
        }
        for row in body where !lines.contains(row.number) && !told.contains(row.number) {
          problems.append(sheet.source.problem(.unusedRow, line: row.number, [:], .rowLeftOut))
        }
      }
      understanding.sheets.append(entry)
    }
  }

  /// The problems, each once, in order, in the words of the files' own headings.
  private func finished(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    return problems.map(inWordsOfTheFile).filter { seen.insert($0).inserted }.sorted()
  }

  private func inWordsOfTheFile(_ problem: Problem) -> Problem {
    guard let field = problem.values["field"] else { return problem }
    let sheet = sheets.first {
      $0.source.file == problem.file && $0.source.sheetName == problem.sheet
    }
    let headings = sheet?.headings.sorted { $0.key.rawValue < $1.key.rawValue }
    guard let heading = headings?.lazy.compactMap({ $0.value[field] }).first, !heading.text.isEmpty
    else { return problem }
    return problem.callingField(heading.text)
  }
}

private struct SourcePlace: Hashable {
  let file: String
  let sheet: String?
}

extension WorkbookFormat {
  /// How a text file was read; `nil` for a workbook.
  var text: TextFormat? { if case .text(let format) = self { format } else { nil } }
}

extension SheetImport {
  /// Puts every row of a table that names no snapshot into one.
  mutating func setSnapshot(_ id: String, of kind: TableKind) {
    mapRows(of: kind) { row in
      guard row.fields["snapshot"] == nil else { return [row] }
      var row = row
      let cell = row.fields.values.min { $0.column < $1.column }
      row.fields["snapshot"] =
        cell?.replaced(by: id) ?? Cell(id, column: 0, line: row.line)
      return [row]
    }
  }
}
