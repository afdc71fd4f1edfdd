import Foundation
import InnovationSystem

extension AliasFile {
  /// The file of aliases beside somebody's data with more of them; nothing is written here.
  ///
  /// - Parameters:
  ///   - more: the aliases to add; one whose spelling has an alias already replaces it.
  ///   - data: the study folder, or the file, they are for.
  ///   - language: the language of the headings in a new file.
  public static func adding(
    _ more: [NameAlias], to data: URL, language: String
  ) throws(StudyProblems) -> (url: URL, bytes: [UInt8]) {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: data.path, isDirectory: &isFolder)
    let folder = isFolder.boolValue ? data : data.deletingLastPathComponent()
    let present = names.map { folder.appendingPathComponent($0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    let spellings = Set(more.map(\.alias))
    let kept = try read(in: folder, except: nil).filter { !spellings.contains($0.alias) }
    let rows = (kept + more).map { [$0.alias, $0.name, $0.note ?? ""] }
    let header = language == "en" ? ["alias", "name", "note"] : ["alias", "navn", "merknad"]
    let lines = ([header] + rows).map { $0.map(field).joined(separator: ";") }
    return (
      present ?? folder.appendingPathComponent(names[0]),
      Array((lines.joined(separator: "\n") + "\n").utf8)
    )
  }

  private static func field(_ text: String) -> String {
    let isPlain = !text.contains { ";\",\n\r\t".contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
