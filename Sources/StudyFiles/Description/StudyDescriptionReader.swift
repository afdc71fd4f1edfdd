import InnovationSystem

/// Reads `study.yaml`, and keeps every problem it meets.
struct StudyDescriptionReader {
  /// What the description says.
  private(set) var description = StudyDescription()
  /// What is wrong with it.
  private(set) var problems: [Problem] = []

  private let file: String

  /// Reads the bytes of a valid UTF-8 text.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    do {
      guard let root = try YAMLReader.read(bytes, file: file) else { return }
      readStudy(root)
    } catch {
      problems.append(error)
    }
  }

  static let studyKeys = [
    "id": "id", "title": "title", "tittel": "title", "language": "language", "språk": "language",
    "source": "source", "kilde": "source", "kjelde": "source", "notice": "notice",
    "merking": "notice",
    "collectedby": "collected_by", "innsamletav": "collected_by", "innsamlaav": "collected_by",
    "targetversion": "target_version", "målbildeversjon": "target_version",
    "målbileteversjon": "target_version",
    "taxonomy": "taxonomy", "taksonomi": "taxonomy", "snapshots": "snapshots",
    "målinger": "snapshots", "målingar": "snapshots", "tables": "tables",
    "tabeller": "tables", "tabellar": "tables",
  ].merging(snapshotKeys) { first, _ in first }

  private static let snapshotKeys = [
    "boundary": "boundary", "avgrensing": "boundary", "scale": "scale", "skala": "scale",
    "threshold": "threshold", "terskel": "threshold", "rule": "rule", "regel": "rule",
    "question": "question", "spørsmål": "question", "recallmonths": "recall_months",
    "måneder": "recall_months", "månader": "recall_months",
  ]

  static let ownSnapshotKeys = [
    "id": "id", "date": "date", "dato": "date", "title": "title", "tittel": "title",
    "source": "source", "kilde": "source", "kjelde": "source",
  ].merging(snapshotKeys) { first, _ in first }

  private mutating func readStudy(_ root: YAMLNode) {
    var fields = YAMLFields(root, keys: Self.studyKeys, file: file)
    description.id = fields.text("id")
    description.title = fields.studyText("title")
    description.language = fields.word("language", among: ["nb", "nn", "en"])
    description.source = fields.studyText("source")
    description.notice = fields.studyText("notice")
    description.collector = fields.text("collected_by")
    description.targetVersion = fields.text("target_version")
    description.taxonomy = fields.text("taxonomy")
    description.common = Self.shared(&fields, into: description.common)
    let snapshots = fields.items("snapshots")
    let tables = fields.node("tables")
    problems += fields.problems
    for node in snapshots { readSnapshot(node) }
    if let tables { readTables(tables) }
  }

  private static func shared(
    _ fields: inout YAMLFields, into start: StudyDescription.SnapshotEntry
  ) -> StudyDescription.SnapshotEntry {
    var entry = start
    entry.boundary = fields.studyText("boundary")
    entry.scale = fields.choice("scale", of: IntensityScale.self)
    entry.threshold = fields.number("threshold")
    entry.rule = fields.choice("rule", of: CombiningRule.self)
    entry.question = fields.studyText("question")
    entry.recallMonths = fields.wholeNumber("recall_months")
    entry.origin = fields.origin
    return entry
  }

  private mutating func readSnapshot(_ node: YAMLNode) {
    var fields = YAMLFields(node, keys: Self.ownSnapshotKeys, file: file)
    var entry = StudyDescription.SnapshotEntry(id: fields.requiredText("id"))
    entry.date = fields.date("date")
    entry.title = fields.studyText("title")
    entry.source = fields.studyText("source")
    entry = Self.shared(&fields, into: entry)
    problems += fields.problems
    description.snapshots.append(entry)
  }

  private mutating func readTables(_ node: YAMLNode) {
    var keys: [String: String] = [:]
    for kind in TableKind.allCases {
      for name in kind.fileNames { keys[folded(name)] = kind.rawValue }
    }
    let fields = YAMLFields(node, keys: keys, file: file)
    for kind in TableKind.allCases {
      guard let node = fields.node(kind.rawValue) else { continue }
      let columns = kind.columns.namesByFolded
      var layout = YAMLFields(
        node,
        keys: [
          "file": "file", "fil": "file", "where": "where", "der": "where", "columns": "columns",
          "kolonner": "columns", "values": "values", "verdier": "values",
        ], file: file)
      description.layouts[kind] = TableLayout(
        file: layout.text("file"),
        filter: layout.texts("where"),
        columns: layout.texts("columns", keys: columns),
        values: layout.textTables("values", keys: columns))
      problems += layout.problems
    }
    problems += fields.problems
  }
}
