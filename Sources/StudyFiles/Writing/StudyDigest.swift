import Digests
import InnovationSystem

/// A fingerprint of what a study holds, however its files are written.
///
/// Taken of the study as `StudyFolderWriter` writes it: another order of columns, another separator
/// or a workbook in place of a folder gives the same; any change of what is known gives another.
public struct StudyDigest: Sendable, Hashable {
  /// The SHA-256 of each table, by its name without ending, as 64 hexadecimal digits.
  public let tables: [String: String]
  /// The SHA-256 of each snapshot's collaborations and answers, by its id, as 64 hexadecimal digits.
  public let snapshots: [String: String]

  /// Takes the fingerprint of a study.
  ///
  /// - Complexity: O(*n* *s*) in the size of the study and the number of its snapshots.
  public init(_ study: Study) {
    tables = Dictionary(
      uniqueKeysWithValues: StudyFolderWriter.files(of: study, language: "en").map { name, bytes in
        (String(name.prefix { $0 != "." }), SHA256.hexadecimal(of: bytes))
      })
    snapshots = Dictionary(
      study.snapshots.map { ($0.id, Self.digest(of: $0, in: study)) }, uniquingKeysWith: { $1 })
  }

  /// The SHA-256 of all tables together, as 64 hexadecimal digits.
  public var whole: String {
    SHA256.hexadecimal(
      of: tables.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8)
  }

  /// The fingerprint of the rows of one snapshot.
  private static func digest(of snapshot: Snapshot, in study: Study) -> String {
    var part = Study(
      id: "", taxonomy: study.taxonomy, organisations: [],
      collaborations: study.collaborations.filter { $0.snapshot == snapshot.id },
      snapshots: [snapshot])
    part.responses = study.responses.filter { $0.snapshot == snapshot.id }
    let tables = StudyTables(part, language: "en").tables
    let rows = tables.flatMap { [[$0.name], $0.columns] + $0.rows }
    return SHA256.hexadecimal(of: CSVText.text(rows, separator: ",").utf8)
  }
}
