import Foundation
import InnovationSystem
import Spreadsheets

/// Reads a folder in the study format, strictly.
///
/// The format is described in `docs/study-format.md`. Only how a text file is encoded is guessed.
struct StudyFolderReader {
  private var problems: [Problem] = []
  private var description = StudyDescription()
  private var tables: [TableKind: Table] = [:]
  private let descriptionFile: String
  private let folder: URL
  /// The list of organisations, when it has been read already.
  private let organisations: SourceFile?
  private let options: ReadingOptions

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - form: the folder, and what has been read of it.
  ///   - description: the name of the description.
  ///   - path: the folder, as people know it.
  static func read(
    _ form: FolderForm, description: String, called path: String, _ options: ReadingOptions
  ) throws(StudyProblems) -> StudyReading {
    var reader = StudyFolderReader(
      form, descriptionFile: description, options: options)
    return try reader.readFolder(path)
  }

  private init(_ form: FolderForm, descriptionFile: String, options: ReadingOptions) {
    self.descriptionFile = descriptionFile
    (folder, organisations) = (form.folder, form.organisations)
    self.options = options
  }

  private mutating func readFolder(_ path: String) throws(StudyProblems) -> StudyReading {
    let hasDescription = readDescription()
    description.apply(options)
    for kind in TableKind.allCases { findTable(kind) }
    placeInTime()
    if tables[.collaborations] == nil, tables[.participations] == nil,
      !problems.contains(where: { $0.severity == .error })
    {
      let reason = hasDescription || !tables.isEmpty ? "no-collaborations" : "empty-folder"
      problems.append(Problem(.noStudy, file: path, values: ["reason": reason]))
    }
    return try assembled()
  }

  /// Collaborations that name no snapshot but hold for a time are in the snapshots of the dates asked
  /// for; without a date all count, which is told.
  private mutating func placeInTime() {
    guard let table = tables[.collaborations], !table.columns.contains("snapshot"),
      let heading = table.headings["valid_to"] ?? table.headings["valid_from"]
    else { return }
    guard !options.dates.isEmpty, let dates = description.datedSnapshots(options) else {
      problems.append(
        Problem(
          .datesNotUsed, file: table.file, sheet: table.sheet, line: table.headerLine,
          column: heading.place))
      return
    }
    let placed = SnapshotDates(table.rows, at: dates)
    // Nothing is left out of a study folder because it can't be right.
    problems += placed.problems.map { $0.code == .datesReversed ? $0.unmended : $0 }
    tables[.collaborations] = table.inSnapshots(placed.rows)
  }

  private mutating func readDescription() -> Bool {
    let url = folder.appendingPathComponent(descriptionFile)
    guard FileManager.default.fileExists(atPath: url.path) else { return false }
    do {
      let reader = StudyDescriptionReader(
        try FileText.bytes(of: url, called: descriptionFile), file: descriptionFile)
      description = reader.description
      problems += reader.problems
    } catch {
      problems.append(error)
    }
    return true
  }

  private mutating func findTable(_ kind: TableKind) {
    let layout = description.layouts[kind] ?? TableLayout()
    if let file = layout.file {
      readTable(kind, at: URL(fileURLWithPath: file, relativeTo: folder), called: file, layout)
      return
    }
    let present = kind.files(in: folder)
    guard let file = present.first else { return }
    if present.count > 1 {
      problems.append(
        Problem(
          .duplicateTable, file: present[1], values: ["value": present[1], "other": present[0]]))
    }
    readTable(kind, at: folder.appendingPathComponent(file), called: file, layout)
  }

  private mutating func readTable(
    _ kind: TableKind, at url: URL, called file: String, _ layout: TableLayout
  ) {
    do {
      let read = try source(of: kind, at: url, called: file)
      guard let sheet = read.sheets.first else { return }
      let table = Table(sheet, kind: kind, layout: layout)
      problems += read.problems + table.problems
      tables[kind] = table
    } catch {
      problems.append(error)
    }
  }

  /// What is in a file, which is read unless it has been.
  private func source(
    of kind: TableKind, at url: URL, called file: String
  ) throws(Problem) -> SourceFile {
    if kind == .organisations, let organisations, organisations.name == file {
      return organisations
    }
    return try SourceFile.read(url, called: file, options: options.spreadsheet)
  }

  private mutating func assembled() throws(StudyProblems) -> StudyReading {
    let aliases = tables[.aliases].map { AliasesTable($0).aliases } ?? []
    ReferenceResolution(tables[.organisations], aliases: AliasIndex(aliases)).resolve(&tables)
    var assembly = StudyAssembly(description, tables, name: folder.lastPathComponent)
    if let own = description.taxonomy {
      let url = URL(fileURLWithPath: own, relativeTo: folder)
      assembly.readTaxonomy(in: url, called: own)
    }
    let study = assembly.study()
    problems += assembly.problems
    // Content is checked only when the form is sound, so that one slip isn't reported thrice.
    let isReadable = !problems.contains { $0.severity == .error && $0.code.spoilsContent }
    if isReadable {
      let places = Set(problems.map(\.place))
      problems += (study.problems() + MunicipalityCheck.problems(in: study))
        .filter { !places.contains($0.place) }
    }
    var seen: Set<Problem> = []
    let sorted = problems.map(inWordsOfTheFile).filter { seen.insert($0).inserted }.sorted()
    guard !sorted.contains(where: { $0.severity == .error }) else {
      throw StudyProblems(problems: sorted)
    }
    return StudyReading(study: study, warnings: sorted, understanding: nil)
  }

  /// People look for the column under the name that their own file gives it.
  private func inWordsOfTheFile(_ problem: Problem) -> Problem {
    guard let field = problem.values["field"],
      let heading = TableKind.allCases.lazy.compactMap({ tables[$0] })
        .filter({ $0.file == problem.file }).compactMap({ $0.headings[field] }).first
    else { return problem }
    return problem.callingField(heading.text)
  }
}

extension TableKind {
  /// The files of a folder that are called as the table, the English name first.
  func files(in folder: URL) -> [String] {
    fileNames.map { $0 + ".csv" }.filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
  }
}

extension Problem.Code {
  /// Whether checking the content after this problem would report the same slip again.
  var spoilsContent: Bool {
    switch self {
    case .noStudy, .unreadableFile, .notUTF8, .unknownEncoding, .emptyFile, .malformedDescription,
      .unclosedQuote, .otherFormat, .oldOrEncrypted,
      .missingColumn, .fieldCount:
      true
    default: false
    }
  }
}
