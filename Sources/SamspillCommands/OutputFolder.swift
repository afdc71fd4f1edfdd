import Foundation
import Wording

/// Writes files so that either all are there or none has changed.
enum OutputFolder {
  /// Writes every file beside its place, then moves each into it.
  ///
  /// Files of other names in the folder are left alone.
  ///
  /// - Parameters:
  ///   - files: the bytes by name; in no folder, by path.
  ///   - folder: the folder, made when it isn't there; `nil` when the names are paths.
  /// - Throws: `CommandFailure` that says what could not be written.
  static func write(
    _ files: [String: [UInt8]], in folder: String?, _ language: Language
  ) throws {
    let manager = FileManager.default
    let parent = folder.map { URL(fileURLWithPath: $0) } ?? URL(fileURLWithPath: ".")
    var isFolder: ObjCBool = false
    let existed = manager.fileExists(atPath: parent.path, isDirectory: &isFolder)
    if existed, !isFolder.boolValue { throw failure(parent.path, language) }
    var staged: [(from: URL, to: URL)] = []
    func discard() {
      for file in staged { try? manager.removeItem(at: file.from) }
      if !existed { try? manager.removeItem(at: parent) }
    }
    do {
      if !existed { try manager.createDirectory(at: parent, withIntermediateDirectories: true) }
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        let target =
          folder == nil ? URL(fileURLWithPath: name) : parent.appendingPathComponent(name)
        guard !isDirectory(target) else { throw failure(target.path, language) }
        try manager.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        let beside = target.deletingLastPathComponent()
          .appendingPathComponent(".\(target.lastPathComponent).samspill")
        staged.append((beside, target))
        try Data(bytes).write(to: beside)
      }
    } catch {
      discard()
      throw failure(folder ?? files.keys.sorted().first ?? "", language)
    }
    for file in staged where rename(file.from.path, file.to.path) != 0 {
      discard()
      throw failure(file.to.path, language)
    }
  }

  /// Whether two paths lead to one folder.
  static func isSame(_ folder: String, as other: String) -> Bool {
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    return real(folder) == real(other)
  }

  private static func isDirectory(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func failure(_ path: String, _ language: Language) -> CommandFailure {
    CommandFailure(lines: [CommandWords.cannotWrite(path)[language]])
  }
}
