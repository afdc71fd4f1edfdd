import Foundation
import InnovationSystem

extension StudyFolderWriter {
  /// The table of positions, or of those on the map, of a study that is read from a folder; nothing is written here.
  ///
  /// Its name is that of the table that is there, else the language of the folder's other tables
  /// decides.
  ///
  /// - Parameters:
  ///   - language: the language of a folder without further tables.
  ///   - onMap: whether the table is that of positions on the map.
  public static func positions(
    of study: Study, in folder: URL, language: String, onMap: Bool = false
  ) -> (path: String, bytes: [UInt8]) {
    func has(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(name + ".csv").path)
    }
    let kind: TableKind = onMap ? .mapPositions : .positions
    let others = TableKind.allCases.filter { $0 != kind }
    let isEnglish =
      has(kind.rawValue)
      || !has(kind.bokmålName)
        && (others.contains { has($0.rawValue) }
          || language == "en" && !others.contains { has($0.bokmålName) || has($0.nynorskName) })
    let name = (isEnglish ? kind.rawValue : kind.bokmålName) + ".csv"
    let files = files(of: study, language: isEnglish ? "en" : "nb")
    return (folder.appendingPathComponent(name).path, files[name] ?? [])
  }
}
