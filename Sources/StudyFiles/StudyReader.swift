import Foundation
import InnovationSystem

/// Why a study could not be read: every problem at once, in order of file, line and column.
public struct StudyProblems: Error, Sendable, Hashable {
  /// The problems, warnings among them; at least one is an error.
  public let problems: [Problem]
}

/// A study as read, and what somebody should look at.
public struct StudyReading: Sendable {
  /// The study.
  public let study: Study
  /// The warnings, in order of file, line and column.
  public let warnings: [Problem]
}

/// Reads a study from a folder, or from a single table of collaborations.
///
/// The format is described in `docs/study-format.md`. Nothing is guessed and nothing is changed on
/// disk.
public struct StudyReader {
  private var problems: [Problem] = []
  private var description = StudyDescription()
  private var tables: [TableKind: Table] = [:]
  private var descriptionFile = "study.yaml"
  private let folder: URL
  private let name: String

  /// Reads the study at a path.
  ///
  /// - Parameter path: a folder, a description such as its `study.yaml`, or a file of collaborations
  ///   or participations.
  /// - Throws: every problem at once when any of them is an error.
  public static func read(_ path: String) throws(StudyProblems) -> StudyReading {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw StudyProblems(problems: [Problem(.noStudy, file: path, values: ["reason": "missing"])])
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    if isFolder.boolValue {
      var reader = StudyReader(folder: url)
      return try reader.readFolder(path)
    }
    if ["yaml", "yml"].contains(url.pathExtension.lowercased()) {
      var reader = StudyReader(folder: url.deletingLastPathComponent())
      reader.descriptionFile = url.lastPathComponent
      return try reader.readFolder(path)
    }
    var reader = StudyReader(
      folder: url.deletingLastPathComponent(),
      name: url.deletingPathExtension().lastPathComponent)
    reader.readSingleFile(url)
    return try reader.assembled()
  }

  private init(folder: URL, name: String? = nil) {
    self.folder = folder
    self.name = name ?? folder.lastPathComponent
  }

  /// A file on its own holds collaborations, unless its columns are those of participations.
  private mutating func readSingleFile(_ url: URL) {
    let file = url.lastPathComponent
    readTable(.collaborations, at: url, called: file, TableLayout())
    guard let table = tables[.collaborations], table.columns.isDisjoint(with: ["from", "to"]),
      let bytes = try? FileText.bytes(of: url, called: file)
    else { return }
    let other = Table(bytes, file: file, kind: .participations)
    guard other.columns.isSuperset(of: ["project", "organisation"]) else { return }
    tables = [.participations: other]
    problems = other.problems
  }

  private mutating func readFolder(_ path: String) throws(StudyProblems) -> StudyReading {
    let hasDescription = readDescription()
    for kind in TableKind.allCases { findTable(kind) }
    if tables[.collaborations] == nil, tables[.participations] == nil,
      !problems.contains(where: { $0.severity == .error })
    {
      let reason = hasDescription || !tables.isEmpty ? "no-collaborations" : "empty-folder"
      problems.append(Problem(.noStudy, file: path, values: ["reason": reason]))
    }
    return try assembled()
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
    let present = [kind.rawValue, kind.bokmålName].map { $0 + ".csv" }.filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
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
      let table = Table(
        try FileText.bytes(of: url, called: file), file: file, kind: kind, layout: layout)
      problems += table.problems
      tables[kind] = table
    } catch {
      problems.append(error)
    }
  }

  private mutating func assembled() throws(StudyProblems) -> StudyReading {
    var assembly = StudyAssembly(description, tables, name: name)
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
      problems += study.problems().filter { !places.contains($0.place) }
    }
    var seen: Set<Problem> = []
    let sorted = problems.map(inWordsOfTheFile).filter { seen.insert($0).inserted }.sorted()
    guard !sorted.contains(where: { $0.severity == .error }) else {
      throw StudyProblems(problems: sorted)
    }
    return StudyReading(study: study, warnings: sorted)
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

extension Problem {
  fileprivate struct Place: Hashable {
    let file: String?
    let line: Int?
    let column: Int?
  }

  fileprivate var place: Place { Place(file: file, line: line, column: column) }
}

extension Problem.Code {
  /// Whether checking the content after this problem would report the same slip again.
  fileprivate var spoilsContent: Bool {
    switch self {
    case .noStudy, .unreadableFile, .notUTF8, .emptyFile, .malformedDescription, .unclosedQuote,
      .missingColumn, .fieldCount:
      true
    default: false
    }
  }
}
