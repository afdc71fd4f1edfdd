import InnovationSystem

/// A study as the tables of the study format, in its words of one language.
///
/// What is written reads back as the same study: `StudyReader` of a folder or workbook made of these
/// tables gives an equal study, but for where its records were read.
public struct StudyTables: Sendable {
  /// One table.
  public struct Written: Sendable, Hashable {
    /// The file's name without its extension, or the sheet's name.
    public let name: String
    /// Our names of the columns, in the format's order; attributes by their headings.
    public let columns: [String]
    /// The headings.
    public let headings: [String]
    /// The rows; an empty text is an empty cell.
    public let rows: [[String]]
  }

  /// The tables that have rows.
  public let tables: [Written]

  private let isEnglish: Bool

  /// Writes a study.
  ///
  /// - Parameters:
  ///   - study: the study to write.
  ///   - language: `en` for English headings and values; bokmål otherwise.
  public init(_ study: Study, language: String) {
    isEnglish = language == "en"
    let writer = RecordWriter(study, isEnglish: isEnglish)
    let records = TableKind.allCases.map { ($0, writer.records(of: $0)) }
    let english = isEnglish
    tables = records.compactMap { kind, records in
      Self.table(kind, records, isEnglish: english)
    }
  }

  private static func table(
    _ kind: TableKind, _ records: [Record], isEnglish: Bool
  ) -> Written? {
    guard !records.isEmpty else { return nil }
    let used = kind.columns.filter { column in
      column.isRequired || records.contains { $0.fields[column.name] ?? "" != "" }
    }
    let attributes = Set(records.flatMap(\.attributes.keys)).sorted()
    return Written(
      name: isEnglish ? kind.rawValue : kind.bokmålName,
      columns: used.map(\.name) + attributes,
      headings: used.map { isEnglish ? $0.name : $0.bokmålHeading } + attributes,
      rows: records.map { record in
        used.map { record.fields[$0.name] ?? "" } + attributes.map { record.attributes[$0] ?? "" }
      })
  }
}

/// A record as text: its fields by our column names, and its attributes.
struct Record {
  var fields: [String: String]
  var attributes: [String: String] = [:]
}

extension TableColumn {
  /// The heading in bokmål; the English one where the format has no other.
  fileprivate var bokmålHeading: String {
    aliases.first { $0 != "source" && $0 != "target" } ?? name
  }
}
