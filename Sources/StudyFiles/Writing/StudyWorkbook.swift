import InnovationSystem
import Spreadsheets

/// A study as a workbook: a sheet for what it says of itself, one for its snapshots, and one for each
/// table, with lists to choose from.
public enum StudyWorkbook {
  /// The workbook.
  ///
  /// - Parameters:
  ///   - study: the study to write.
  ///   - language: `en` for English names and values; bokmål otherwise.
  public static func document(of study: Study, language: String) -> WorkbookDocument {
    let isEnglish = language == "en"
    let written = DescriptionWriter(study)
    var sheets = [descriptionSheet(written, isEnglish: isEnglish)]
    if !written.snapshots.isEmpty { sheets.append(snapshotSheet(written, isEnglish: isEnglish)) }
    for table in TaxonomyTables(study.taxonomy)?.tables ?? [] {
      sheets.append(sheet(table, choices: [:]))
    }
    let choices = StudyChoices(study, isEnglish: isEnglish)
    for table in StudyTables(study, language: language).tables {
      sheets.append(sheet(table, choices: choices.byColumn(of: table.name)))
    }
    return WorkbookDocument(title: study.id, sheets: sheets)
  }

  private static func descriptionSheet(
    _ written: DescriptionWriter, isEnglish: Bool
  ) -> SheetDocument {
    SheetDocument(
      name: DescriptionSheets.studyNames[isEnglish ? 0 : 1],
      columns: [
        ColumnDocument(heading: isEnglish ? "key" : "nøkkel", width: 18),
        ColumnDocument(heading: isEnglish ? "value" : "verdi", width: 90),
      ],
      rows: written.study.flatMap { entry in
        cells(of: entry).map { [.text($0.key), .text($0.text)] }
      })
  }

  private static func snapshotSheet(
    _ written: DescriptionWriter, isEnglish: Bool
  ) -> SheetDocument {
    let snapshots: [[(key: String, text: String)]] = written.snapshots.map { entries in
      entries.flatMap { cells(of: $0) }
    }
    var headings: [String] = []
    for cell in snapshots.joined() where !headings.contains(cell.key) { headings.append(cell.key) }
    let rows: [[CellValue]] = snapshots.map { row in
      headings.map { heading -> CellValue in
        guard let cell = row.first(where: { $0.key == heading }) else { return .empty }
        return .text(cell.text)
      }
    }
    return SheetDocument(
      name: DescriptionSheets.snapshotNames[isEnglish ? 0 : 1],
      columns: headings.map { ColumnDocument(heading: $0) }, rows: rows)
  }

  /// `title.nb`, `title.en`, or `title` for a text of no stated language.
  private static func cells(of entry: DescriptionWriter.Entry) -> [(key: String, text: String)] {
    entry.value.entries.map { part in
      (part.language.map { entry.key + "." + $0 } ?? entry.key, part.text)
    }
  }

  private static func sheet(
    _ table: StudyTables.Written, choices: [String: [String]]
  ) -> SheetDocument {
    let columns = zip(table.columns, table.headings).enumerated().map { index, names in
      let longest = table.rows.lazy.prefix(200).map { $0[index].count }.max() ?? 0
      return ColumnDocument(
        heading: names.1, width: Double(min(60, max(10, max(longest, names.1.count) + 2))),
        choices: choices[names.0] ?? [], isFreeChoice: true)
    }
    let numeric = Set(
      table.columns.indices.filter { StudyChoices.numbers.contains(table.columns[$0]) })
    return SheetDocument(
      name: table.name, columns: columns,
      rows: table.rows.map { row in
        row.enumerated().map { index, text in
          if text.isEmpty { return .empty }
          if numeric.contains(index), let number = Double(text) { return .number(number) }
          return .text(text)
        }
      }, emptyRows: 50)
  }
}

/// What may be chosen from a list in the columns of a workbook.
struct StudyChoices {
  private let study: Study
  private let isEnglish: Bool

  /// Columns whose cells are numbers.
  static let numbers: Set<String> = [
    "intensity", "weight", "reported_from", "reported_to", "contact_points", "capacity",
    "respondents", "share", "importance",
  ]

  /// Prepares the choices of a study.
  init(_ study: Study, isEnglish: Bool) {
    self.study = study
    self.isEnglish = isEnglish
  }

  /// The choices of a table's columns, by our names.
  func byColumn(of table: String) -> [String: [String]] {
    let ids = study.organisations.map(\.id)
    let snapshots = study.snapshots.map(\.id).filter { !$0.isEmpty }
    var choices = [
      "kind": study.taxonomy.kinds.map(\.code), "sector": study.taxonomy.sectors.map(\.code),
      "phases": words(Phase.self), "evidence": words(EvidenceKind.self),
      "relation": words(RelationType.self), "practice": words(PracticeStage.self),
      "direction": words(CollaborationDirection.self), "snapshot": snapshots,
      "organisation": ids, "parent": ids, "lead": ids,
    ]
    switch TableKind.allCases.first(where: { $0.fileNames.contains(table) }) {
    case .collaborations?:
      choices["from"] = ids
      choices["to"] = ids
      choices["status"] = words(CollaborationStatus.self)
      let isOnScale = study.snapshots.allSatisfy { $0.scale.values == 0...5 }
      for column in ["intensity", "reported_from", "reported_to"] where isOnScale {
        choices[column] = (0...5).map(String.init)
      }
    case .responses?: choices["status"] = words(ResponseStatus.self)
    case .projects?: choices["type"] = words(ProjectType.self)
    case .gaps?: choices["status"] = words(LedgerStatus.self)
    case .lineage?: choices["type"] = words(LineageEventType.self)
    default: break
    }
    return choices.filter { !$0.value.isEmpty }
  }

  private func words<Value: TableValue>(_ type: Value.Type) -> [String] {
    Value.allCases.map { isEnglish ? $0.rawValue : $0.bokmål }
  }
}
