import Digests
import InnovationSystem

/// A fingerprint of what a study holds, however its files are written.
///
/// Taken of the study as `StudyFolderWriter` writes it: another order of columns, another separator
/// or a workbook in place of a folder gives the same; any change of what is known gives another.
public struct StudyDigest: Sendable, Hashable {
  /// The SHA-256 of each table, by its name without ending, as 64 hexadecimal digits.
  public let tables: [String: String]

  /// Takes the fingerprint of a study.
  ///
  /// - Complexity: O(*n*) in the size of the study.
  public init(_ study: Study) {
    tables = Dictionary(
      uniqueKeysWithValues: StudyFolderWriter.files(of: study, language: "en").map { name, bytes in
        (String(name.prefix { $0 != "." }), SHA256.hexadecimal(of: bytes))
      })
  }

  /// The SHA-256 of all tables together, as 64 hexadecimal digits.
  public var whole: String {
    SHA256.hexadecimal(
      of: tables.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8)
  }
}
