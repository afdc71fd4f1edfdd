import Foundation
import InnovationSystem
import Spreadsheets

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
  public internal(set) var warnings: [Problem]
  /// What was made of somebody's own files; `nil` for a study folder, where nothing is guessed.
  public internal(set) var understanding: Understanding?
}

/// Reads a study from what people have.
///
/// A folder in the format of `docs/study-format.md` is read strictly: an error in it stops the
/// reading. Any other file or folder of files (workbooks, delimited text) is read as far as it can
/// be, and what was guessed or left out is said. Nothing is changed on disk.
public enum StudyReader {
  /// The kinds and sectors of a study that brings none of its own: the Norwegian public sector.
  public static var builtInTaxonomy: Taxonomy { TaxonomyReader.builtIn.taxonomy }

  /// Reads the study at a path.
  ///
  /// - Parameters:
  ///   - path: a study folder, a description such as its `study.yaml`, a workbook, a text file, or a
  ///     folder of such files.
  ///   - options: how to read somebody's own files where a guess would be wrong.
  /// - Throws: every problem at once when the study can't be used.
  public static func read(
    _ path: String, options: ReadingOptions = ReadingOptions()
  ) throws(StudyProblems) -> StudyReading {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw StudyProblems(problems: [NearbyFiles.missing(path)])
    }
    if !isFolder.boolValue, let lock = NearbyFiles.lock(path) {
      throw StudyProblems(problems: [lock])
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    if ["yaml", "yml"].contains(url.pathExtension.lowercased()), !isFolder.boolValue {
      return try StudyFolderReader.read(
        FolderForm(described: url.deletingLastPathComponent()), description: url.lastPathComponent,
        called: path, options)
    }
    guard isFolder.boolValue else {
      let folder = url.deletingLastPathComponent()
      let input = StudyImport.Input(url: url, name: url.lastPathComponent, snapshot: nil)
      return try StudyImport.read(
        [input], name: url.deletingPathExtension().lastPathComponent,
        aliases: AliasFile.read(in: folder, except: url), options: options)
    }
    let form = FolderForm(of: url, options)
    if form.isStudy {
      return try StudyFolderReader.read(form, description: "study.yaml", called: path, options)
    }
    let inputs = FolderOfFiles(url).inputs.map { $0.read(as: form.organisations) }
    guard !inputs.isEmpty else {
      throw StudyProblems(
        problems: [Problem(.noStudy, file: path, values: ["reason": "empty-folder"])])
    }
    return try StudyImport.read(
      inputs, name: url.lastPathComponent, aliases: AliasFile.read(in: url, except: nil),
      options: options)
  }
}
