import Foundation

extension StudyReader {
  /// A description is no larger than this where only its language is asked for, in bytes.
  private static let largestDescription = 1 << 20

  /// The code of the language that a study's description states, without reading the study; `nil` when
  /// there is no description at the path, or it states none.
  ///
  /// - Parameter path: a study folder, or a description.
  public static func statedLanguage(at path: String) -> String? {
    var url = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { url.appendPathComponent("study.yaml") }
    guard ["yaml", "yml"].contains(url.pathExtension.lowercased()),
      let handle = try? FileHandle(forReadingFrom: url),
      let data = try? handle.read(upToCount: largestDescription),
      String(data: data, encoding: .utf8) != nil
    else { return nil }
    return StudyDescriptionReader(Array(data), file: url.lastPathComponent).description.language
  }
}
