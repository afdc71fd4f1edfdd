import Foundation
import InnovationSystem

/// Reads a hand-written description strictly: UTF-8, with or without a byte order mark.
enum FileText {
  /// The bytes of a file without its byte order mark.
  ///
  /// - Throws: the located problem: not readable, empty or not UTF-8.
  static func bytes(of url: URL, called name: String) throws(Problem) -> [UInt8] {
    guard let data = try? Data(contentsOf: url) else {
      throw Problem(.unreadableFile, file: name)
    }
    return try bytes([UInt8](data), called: name)
  }

  /// The same check of bytes already at hand.
  static func bytes(_ raw: [UInt8], called name: String) throws(Problem) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = raw.starts(with: mark) ? Array(raw.dropFirst(mark.count)) : raw
    guard bytes.contains(where: { !$0.isBlank }) else { throw Problem(.emptyFile, file: name) }
    if String(validating: bytes, as: UTF8.self) == nil || bytes.contains(0) {
      throw Problem(.notUTF8, file: name, line: firstBadLine(of: bytes))
    }
    return bytes
  }

  private static func firstBadLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil || $0.contains(0) }
    return (bad ?? 0) + 1
  }
}
