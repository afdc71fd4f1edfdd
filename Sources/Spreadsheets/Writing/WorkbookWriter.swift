internal import CXLSXWriter
import Foundation

/// Writes workbooks (.xlsx): plain tables with lists to choose from, that print well.
public enum WorkbookWriter {
  /// The file's bytes, the same on every run.
  ///
  /// Numbers are written with 16 digits, one fewer than some need to come back exactly.
  ///
  /// - Throws: `WorkbookWriteError`.
  public static func bytes(
    of document: WorkbookDocument
  ) throws(WorkbookWriteError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samspill-workbook-" + UUID().uuidString)
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .failed(reason: "no temporary folder can be made: \(folder.path)")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("workbook.xlsx")
    try WorkbookFileWriter.write(document, to: file.path, temporary: folder.path)
    guard let data = try? Data(contentsOf: file) else {
      throw .failed(reason: "the written file can't be read: \(file.path)")
    }
    return [UInt8](data)
  }
}

/// Writes a workbook to a file by libxlsxwriter.
struct WorkbookFileWriter {
  /// 2025-01-01 00:00 UTC: no output holds the clock.
  private static let created: time_t = 1_735_689_600

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let document: WorkbookDocument
  private let styles: WriterStyles

  /// Writes a document to a path, with a folder for the library's own temporary files.
  ///
  /// - Throws: `WorkbookWriteError`.
  static func write(
    _ document: WorkbookDocument, to path: String, temporary: String
  ) throws(WorkbookWriteError) {
    var folder = Array(temporary.utf8CString)
    let opened = folder.withUnsafeMutableBufferPointer { buffer in
      var options = lxw_workbook_options()
      options.tmpdir = buffer.baseAddress
      // The library keeps a copy of the folder's name.
      return workbook_new_opt(path, &options)
    }
    guard let opened else { throw .failed(reason: "the workbook can't be begun") }
    let writer = Self(
      workbook: opened, document: document, styles: WriterStyles(opened, for: document))
    do throws(WorkbookWriteError) {
      try writer.writeSheets()
    } catch {
      lxw_workbook_free(opened)
      throw error
    }
    try Self.check(workbook_close(opened))
  }

  /// Throws what the library says unless all is well.
  static func check(_ code: lxw_error) throws(WorkbookWriteError) {
    guard code != LXW_NO_ERROR else { return }
    throw .failed(reason: lxw_strerror(code).map { String(cString: $0) } ?? "unknown")
  }

  private func writeSheets() throws(WorkbookWriteError) {
    try setProperties()
    var names = SheetNames()
    let tabs = document.sheets.map { names.name(like: $0.name) }
    let listName = names.name(like: document.listSheetName)
    let lists = ChoiceLists(of: document, sheetName: listName)
    for (sheet, tab) in zip(document.sheets, tabs) {
      let writer = SheetWriter(
        sheet: sheet, name: tab, target: try addSheet(tab), styles: styles, lists: lists)
      try writer.write()
    }
    if !lists.lists.isEmpty { try writeLists(lists, named: listName) }
  }

  private func addSheet(
    _ name: String
  ) throws(WorkbookWriteError) -> UnsafeMutablePointer<lxw_worksheet> {
    try Self.check(workbook_validate_sheet_name(workbook, name))
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw .failed(reason: "no sheet can be added: \(name)")
    }
    return sheet
  }

  private func setProperties() throws(WorkbookWriteError) {
    var title = Array(XMLText.cellText(document.title).utf8CString)
    let code = title.withUnsafeMutableBufferPointer { buffer in
      var properties = lxw_doc_properties()
      properties.title = buffer.baseAddress
      properties.created = Self.created
      return workbook_set_properties(workbook, &properties)
    }
    try Self.check(code)
  }

  private func writeLists(
    _ lists: ChoiceLists, named name: String
  ) throws(WorkbookWriteError) {
    let target = try addSheet(name)
    worksheet_hide(target)
    for (column, list) in lists.lists.enumerated() {
      for (row, choice) in list.enumerated() {
        try CellWriter(target: target, sheetName: name).write(
          .text(choice), row: row, column: column, format: nil)
      }
    }
  }
}
