import Foundation
import Wording

/// Where it may be written who A1, A2 … are.
enum KeyFile {
  /// Refuses a place where the key would take the place of data, or be shared with what has no names.
  ///
  /// - Parameters:
  ///   - key: the path that was asked for.
  ///   - study: the study's path; the key may be neither it nor anywhere below it.
  ///   - shared: the folder that will be shared, all of it; `nil` when there is none.
  /// - Throws: `CommandFailure`.
  static func refuse(
    _ key: String, study: String, shared: String? = nil, _ language: Language
  ) throws {
    if OutputFolder.isSame(key, as: study) || isBelow(key, study) || isOtherFile(key) {
      throw CommandFailure(lines: [AnonymousWords.keyInStudy(key)[language]])
    }
    if let shared, isBelow(key, shared) {
      throw CommandFailure(lines: [AnonymousWords.keyInReport[language]])
    }
  }

  /// Writes the key so that only its owner may read it.
  static func write(_ bytes: [UInt8], to key: String, _ language: Language) throws {
    try OutputFolder.write([key: bytes], in: nil, language)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
  }

  private static func isBelow(_ key: String, _ folder: String) -> Bool {
    var url = URL(fileURLWithPath: key).standardizedFileURL
    while url.path != "/" {
      url.deleteLastPathComponent()
      if OutputFolder.isSame(url.path, as: folder) { return true }
    }
    return false
  }

  /// Whether a file is there that isn't a key.
  private static func isOtherFile(_ path: String) -> Bool {
    guard let there = FileManager.default.contents(atPath: path) else { return false }
    let text = String(decoding: there.prefix(100), as: UTF8.self).filter { $0 != "\u{FEFF}" }
    return !Language.allCases.contains { language in
      AnonymousWords.keyHeadings.first.map { text.hasPrefix($0[language]) } ?? false
    }
  }
}
