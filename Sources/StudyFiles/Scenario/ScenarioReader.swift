import Foundation
import InnovationSystem
import Spreadsheets

/// A scenario as read, and what somebody should look at.
public struct ScenarioReading: Sendable {
  /// The scenario; its name is that of the file, without the ending.
  public let scenario: Scenario
  /// The warnings, in order of line and column.
  public let warnings: [Problem]
}

/// Reads a scenario file: a table of changes, as text or as the first sheet of a workbook.
///
/// The format is described in `docs/study-format.md`. It is read strictly, like a study folder.
public enum ScenarioReader {
  /// Reads the scenario at a path.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - study: the study it changes; its organisations may be named by id, name or alias.
  ///   - snapshot: the snapshot it changes.
  ///   - options: how the study was read; only encoding and separator matter here.
  /// - Throws: every problem at once when the scenario can't be applied.
  public static func read(
    _ path: String, of study: Study, at snapshot: Snapshot,
    options: ReadingOptions = ReadingOptions()
  ) throws(StudyProblems) -> ScenarioReading {
    let url = URL(fileURLWithPath: path)
    guard FileManager.default.fileExists(atPath: path) else {
      throw StudyProblems(problems: [Problem(.noStudy, file: path, values: ["reason": "missing"])])
    }
    let file: SourceFile
    do {
      file = try SourceFile.read(url, called: path, options: options.spreadsheet)
    } catch {
      throw StudyProblems(problems: [error])
    }
    guard let sheet = file.sheets.first else {
      throw StudyProblems(problems: [Problem(.emptyFile, file: path)])
    }
    let name = url.deletingPathExtension().lastPathComponent
    return try read(sheet, called: name, file.problems, (study, snapshot))
  }

  private static func read(
    _ sheet: SourceSheet, called name: String, _ problems: [Problem],
    _ changed: (study: Study, snapshot: Snapshot)
  ) throws(StudyProblems) -> ScenarioReading {
    var table = Table(sheet, known: ScenarioTable.columns)
    ReferenceResolution(changed.study).resolve(["from", "to"], of: &table)
    let read = ScenarioTable(table)
    let scenario = Scenario(name: name, changes: read.changes)
    var found = problems + table.problems + read.problems
    let isSound = !found.contains { $0.severity == .error && $0.code.spoilsContent }
    if isSound, table.rows.isEmpty {
      found.append(Problem(.scenarioEmpty, file: sheet.file, sheet: sheet.sheetName))
    }
    if isSound {
      let places = Set(found.map(\.place))
      found += scenario.problems(in: changed.study, at: changed.snapshot)
        .filter { !places.contains($0.place) }
    }
    let told = found.map { problem in
      let heading = problem.values["field"].flatMap { table.headings[$0]?.text }
      return heading.map(problem.callingField) ?? problem
    }.sorted()
    guard !told.contains(where: { $0.severity == .error }) else {
      throw StudyProblems(problems: told)
    }
    return ScenarioReading(scenario: scenario, warnings: told)
  }
}
