import Foundation
import InnovationSystem
import Spreadsheets

/// The file of a study folder's gap ledger, written so that whatever people have in it stays.
///
/// Only cells of the program's own columns whose value is another are replaced, and rows added at the
/// end. Separator, encoding, headings, quotation marks, order of rows and columns, further columns,
/// empty lines: every other byte is as it was.
public struct LedgerFile: Sendable {
  /// Why a ledger can't be written.
  public enum Failure: Error, Sendable, Hashable {
    /// The study isn't a folder in the study format, so that there is nowhere to write.
    case noFolder
    /// The file is a workbook.
    case notText(String)
    /// Something is wrong with the file, or it has changed since it was read.
    case unreadable([Problem])
  }

  /// What the file is to hold.
  public struct Update: Sendable {
    /// All its bytes.
    public let bytes: [UInt8]
    /// Whether anything in it is new.
    public let isChanged: Bool
    /// Whether it is in another encoding than before.
    public let isConverted: Bool
  }

  /// Where the file is, or will be.
  public let url: URL
  /// The code of the language that its words are in.
  public var language: String { words.language }

  private let words: LedgerHeadings
  private let content: Content?

  private struct Content {
    let bytes: [UInt8]
    let document: DelimitedDocument
    let table: Table
  }

  /// Finds the ledger of a study.
  ///
  /// - Parameters:
  ///   - path: what the study was read from: a study folder or its description.
  ///   - language: the language of a new file, and of one whose headings don't tell.
  public init(
    ofStudyAt path: String, language: String, options: ReadingOptions = ReadingOptions()
  ) throws(Failure) {
    let (folder, description) = try Self.place(path)
    let layout = Self.layout(in: folder, description)
    guard let name = layout.file ?? TableKind.gaps.files(in: folder).first else {
      words = .words(in: language)
      url = folder.appendingPathComponent(words.file)
      content = nil
      return
    }
    url = URL(fileURLWithPath: name, relativeTo: folder)
    guard FileManager.default.fileExists(atPath: url.path) else {
      words = .words(in: language)
      content = nil
      return
    }
    let content = try Self.read(url, name, layout, options)
    words = .words(of: content.table.headings.values.map(\.text), preferring: language)
    self.content = content
  }

  private static func place(_ path: String) throws(Failure) -> (URL, String) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    if ["yaml", "yml"].contains(url.pathExtension.lowercased()) {
      return (url.deletingLastPathComponent(), url.lastPathComponent)
    }
    guard FolderForm(of: url).isStudy else { throw .noFolder }
    return (url, "study.yaml")
  }

  private static func layout(in folder: URL, _ description: String) -> TableLayout {
    let file = folder.appendingPathComponent(description)
    guard let bytes = try? FileText.bytes(of: file, called: description) else {
      return TableLayout()
    }
    return StudyDescriptionReader(bytes, file: description).description.layouts[.gaps]
      ?? TableLayout()
  }

  private static func read(
    _ url: URL, _ name: String, _ layout: TableLayout, _ options: ReadingOptions
  ) throws(Failure) -> Content {
    do {
      guard let data = try? Data(contentsOf: url) else {
        throw Problem(.unreadableFile, file: name)
      }
      let bytes = [UInt8](data)
      let source = try SourceFile.read(bytes, called: name, options: options.spreadsheet)
      guard case .text = source.workbook.format, let sheet = source.sheets.first else {
        throw Failure.notText(name)
      }
      let table = Table(sheet, kind: .gaps, layout: layout)
      let errors = (source.problems + table.problems).filter { $0.severity == .error }
      guard errors.isEmpty else { throw Failure.unreadable(errors) }
      let document = try DelimitedDocument(bytes, options: options.spreadsheet)
      return Content(bytes: bytes, document: document, table: table)
    } catch let failure as Failure {
      throw failure
    } catch let problem as Problem {
      throw .unreadable([problem])
    } catch let error as SpreadsheetError {
      throw .unreadable([Problem(error, file: name)])
    } catch {
      throw .unreadable([Problem(.unreadableFile, file: name)])
    }
  }

  /// What the file is to hold: the very bytes it has when nothing is new.
  ///
  /// - Parameters:
  ///   - entries: the ledger, those of the file first and in its order.
  ///   - before: the ledger as it was read.
  /// - Throws: `unreadable` when the file has other rows than `before`.
  public func updated(
    _ entries: [LedgerEntry], before: [LedgerEntry]
  ) throws(Failure) -> Update {
    guard let content else {
      return Update(bytes: Array(newText(entries).utf8), isChanged: true, isConverted: false)
    }
    guard content.table.rows.map(\.line) == before.map({ $0.origin?.line }) else {
      throw .unreadable([Problem(.unreadableFile, file: url.lastPathComponent)])
    }
    var document = content.document
    var isChanged = entries.count > before.count
    let columns = content.table.headings.mapValues(\.column)
    for (row, (old, new)) in zip(content.table.rows, zip(before, entries)) {
      let (was, now) = (fields(old), fields(new))
      for (name, column) in columns.sorted(by: { $0.value < $1.value }) {
        guard let text = now[name], was[name] != text else { continue }
        document.set(text, line: row.line, column: column)
        isChanged = true
      }
    }
    for entry in entries.dropFirst(before.count) {
      let fields = fields(entry)
      let cells = columns.compactMap { name, column in fields[name].map { (column, $0) } }
      document.append(
        Dictionary(uniqueKeysWithValues: cells), asLongAs: content.table.headerLine)
    }
    let bytes = isChanged ? document.bytes : content.bytes
    guard bytes != content.bytes else {
      return Update(bytes: bytes, isChanged: false, isConverted: false)
    }
    return Update(bytes: bytes, isChanged: true, isConverted: document.isConverted)
  }

  /// The text of a new file: comma in English, else semicolon, with the mark by which Excel knows the
  /// letters.
  private func newText(_ entries: [LedgerEntry]) -> String {
    let rows = entries.map { entry in
      let fields = fields(entry)
      return words.headings.map { fields[$0.column] ?? "" }
    }
    let separator = words.language == "en" ? "," : ";"
    return "\u{FEFF}" + CSVText.text([words.headings.map(\.heading)] + rows, separator: separator)
  }

  /// The program's own fields of a row.
  private func fields(_ entry: LedgerEntry) -> [String: String] {
    [
      "id": entry.id, "concerns": Self.plain(entry.concern ?? ""),
      "first_seen": entry.firstSeen ?? "", "last_seen": entry.lastSeen ?? "",
      "reasons": entry.reasons.joined(separator: ", "),
      "status": words.statuses[entry.status] ?? entry.status.rawValue,
      "closed_in": entry.closedIn ?? "",
    ]
  }

  /// A text that no spreadsheet takes for a formula.
  private static func plain(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    return isFormula ? "'" + text : text
  }
}
