import InnovationSystem
import Spreadsheets

/// Reads a workbook's sheets that describe the study, as `study.yaml` does in a folder.
struct DescriptionSheets {
  /// What they say.
  private(set) var description = StudyDescription()
  /// The sheets that are not such, to be read as tables.
  private(set) var others: [SourceSheet] = []
  /// What was understood of those that are.
  private(set) var understandings: [Understanding.Sheet] = []
  /// What is wrong with them.
  private(set) var problems: [Problem] = []
  /// The study's own kinds, when a sheet has them.
  private(set) var taxonomy: Taxonomy?

  /// The names of the sheet of keys and values, and of the one with a row for each snapshot.
  static let studyNames = ["study", "studie"]
  static let snapshotNames = ["snapshots", "målinger", "målingar"]
  static let sectorNames = ["sectors", "sektorer", "sektorar"]
  static let kindNames = ["kinds", "aktørtyper", "aktørtypar"]

  /// The names of sheets for people, which hold no data.
  static let documentationNames = [
    "spørsmål", "questions", "veiledning", "rettleiing", "guide", "readme", "les meg", "lesmeg",
    "lists",
  ]

  /// Sorts a file's sheets.
  init(_ sheets: [SourceSheet]) {
    var sectors: SourceSheet?
    var kinds: SourceSheet?
    for sheet in sheets {
      let name = sheet.sheetName.map(folded) ?? ""
      if Self.matches(name, Self.studyNames), Self.isKeyed(sheet) {
        readStudy(sheet)
      } else if Self.matches(name, Self.snapshotNames), Self.has("id", in: sheet) {
        readSnapshots(sheet)
      } else if Self.matches(name, Self.sectorNames), Self.has("code", in: sheet) {
        sectors = sheet
        understand(sheet, "sectors")
      } else if Self.matches(name, Self.kindNames), Self.has("code", in: sheet) {
        kinds = sheet
        understand(sheet, "kinds")
      } else if Self.matches(name, Self.documentationNames) {
        understandings.append(
          Understanding.Sheet(
            file: sheet.file, name: sheet.sheetName, shape: nil, reason: .documentation,
            values: [:]))
      } else {
        others.append(sheet)
      }
    }
    if let sectors, let kinds {
      let read = TaxonomyReader.read(kinds: kinds, sectors: sectors)
      taxonomy = read.taxonomy
      problems += read.problems
    }
  }

  private static func matches(_ name: String, _ names: [String]) -> Bool {
    names.map(folded).contains(name)
  }

  private static func has(_ heading: String, in sheet: SourceSheet) -> Bool {
    sheet.sheet.rows.first?.cells.contains { folded($0.text) == heading } ?? false
  }

  private static func isKeyed(_ sheet: SourceSheet) -> Bool {
    !sheet.sheet.rows.isEmpty && sheet.sheet.rows.allSatisfy { $0.cells.count <= 2 }
  }

  private mutating func understand(_ sheet: SourceSheet, _ table: String) {
    var understanding = Understanding.Sheet(
      file: sheet.file, name: sheet.sheetName, shape: .studyTable, reason: .namedAsTable,
      values: [:])
    understanding.table = table
    understanding.rows = sheet.sheet.rows.count
    understanding.usedRows = understanding.rows
    understanding.emptyRows = sheet.sheet.emptyRowCount
    understandings.append(understanding)
  }

  private mutating func readStudy(_ sheet: SourceSheet) {
    var fields = DescriptionCells(sheet)
    for row in sheet.sheet.rows {
      guard let key = row[0], let value = row[1] else { continue }
      fields.add(key, value)
    }
    description.id = fields.text("id")
    description.title = fields.studyText("title")
    description.language = fields.text("language")
    description.source = fields.studyText("source")
    description.notice = fields.studyText("notice")
    description.collector = fields.text("collected_by")
    description.targetVersion = fields.text("target_version")
    description.common = fields.settings(id: "")
    problems += fields.finish(header: ["key", "nøkkel"])
    understand(sheet, "study")
  }

  private mutating func readSnapshots(_ sheet: SourceSheet) {
    guard let header = sheet.sheet.rows.first else { return }
    for row in sheet.sheet.rows.dropFirst() {
      var fields = DescriptionCells(sheet)
      for cell in row.cells {
        if let heading = header[cell.column] { fields.add(heading, cell) }
      }
      guard let id = fields.text("id") else {
        problems.append(
          sheet.problem(.missingValue, line: row.number, ["field": "id"], .rowLeftOut))
        continue
      }
      var entry = fields.settings(id: id)
      entry.date = fields.date("date")
      entry.title = fields.studyText("title")
      entry.source = fields.studyText("source")
      problems += fields.finish(header: [])
      description.snapshots.append(entry)
    }
    understand(sheet, "snapshots")
  }
}

/// The cells of a description under our keys.
private struct DescriptionCells {
  private let sheet: SourceSheet
  private var cells: [String: Cell] = [:]
  private var keys: [String: Cell] = [:]
  private var read: Set<String> = []
  private var problems: [Problem] = []

  init(_ sheet: SourceSheet) { self.sheet = sheet }

  private static let words = StudyDescriptionReader.studyKeys.merging(
    StudyDescriptionReader.ownSnapshotKeys
  ) { first, _ in first }

  /// Adds a value; its key may end with a language, as in `title.nb`.
  mutating func add(_ key: Cell, _ value: Cell) {
    let parts = key.text.split(separator: ".").map(String.init)
    let language = parts.count == 2 && ["nb", "nn", "en"].contains(parts[1]) ? parts[1] : nil
    let word = folded(language == nil ? key.text : parts[0])
    let name = Self.words[word] ?? word
    let full = language.map { name + "." + $0 } ?? name
    cells[full] = value
    keys[full] = key
  }

  mutating func text(_ key: String) -> String? {
    read.insert(key)
    return cells[key]?.text
  }

  mutating func studyText(_ key: String) -> StudyText? {
    var texts: [String: String] = [:]
    for language in ["nb", "nn", "en"] { texts[language] = text(key + "." + language) }
    if let plain = text(key) { texts[""] = plain }
    return texts.isEmpty ? nil : StudyText(texts)
  }

  mutating func settings(id: String) -> StudyDescription.SnapshotEntry {
    var entry = StudyDescription.SnapshotEntry(id: id)
    entry.boundary = studyText("boundary")
    entry.scale = choice("scale", of: IntensityScale.self)
    entry.threshold = number("threshold")
    entry.rule = choice("rule", of: CombiningRule.self)
    entry.question = studyText("question")
    entry.recallMonths = number("recall_months").flatMap { Int(exactly: $0) }
    return entry
  }

  mutating func date(_ key: String) -> PartialDate? {
    guard let text = text(key) else { return nil }
    let date = DateWords.plainDate(text).flatMap { PartialDate($0) }
    if date == nil { report(.notADate, key) }
    return date
  }

  private mutating func number(_ key: String) -> Double? {
    guard let text = text(key), let cell = cells[key] else { return nil }
    let number = NumberColumn([cell], given: nil).plainNumber(in: cell).flatMap(Double.init)
    if number == nil, !text.isEmpty { report(.notANumber, key) }
    return number
  }

  private mutating func choice<Value: TableValue>(
    _ key: String, of type: Value.Type
  ) -> Value? {
    guard let text = text(key) else { return nil }
    let value = Value.value(of: text)
    if value == nil { report(.unknownValue, key) }
    return value
  }

  private mutating func report(_ code: Problem.Code, _ key: String) {
    guard let cell = cells[key] else { return }
    problems.append(
      sheet.problem(code, at: cell, ["field": key, "value": cell.text], .valueLeftOut))
  }

  /// What is wrong, keys that nobody asked for among it.
  func finish(header: [String]) -> [Problem] {
    let unknown = keys.filter { !read.contains($0.key) && !header.contains($0.key) }
    return problems
      + unknown.values.sorted { $0.line < $1.line }.map {
        sheet.problem(.unknownKey, at: $0, ["value": $0.text], .valueLeftOut)
      }
  }
}
