import Foundation
import InnovationSystem
import Spreadsheets

/// A sheet, and where it comes from.
struct SourceSheet {
  /// The file, as people know it.
  let file: String
  /// The cells.
  var sheet: Sheet
  /// Whether the file is a workbook, so that places are cells rather than lines.
  let isWorkbook: Bool

  /// The sheet's name; `nil` in a text file.
  var sheetName: String? { isWorkbook ? sheet.name : nil }

  /// Makes a problem of a cell.
  func problem(
    _ code: Problem.Code, at cell: Cell, _ values: [String: String] = [:],
    _ consequence: Problem.Consequence? = nil
  ) -> Problem {
    Problem(
      code, file: file, sheet: sheetName, line: cell.line, column: cell.place, values: values,
      consequence: consequence)
  }

  /// Makes a problem of a row, or of the whole sheet.
  func problem(
    _ code: Problem.Code, line: Int? = nil, _ values: [String: String] = [:],
    _ consequence: Problem.Consequence? = nil
  ) -> Problem {
    Problem(
      code, file: file, sheet: sheetName, line: line, values: values, consequence: consequence)
  }
}

/// A file of sheets as read, and how it was understood.
struct SourceFile {
  /// The file, as people know it.
  let name: String
  /// What was read.
  let workbook: Workbook
  /// What is wrong with its form.
  let problems: [Problem]

  /// The sheets with their places.
  var sheets: [SourceSheet] {
    workbook.sheets.map {
      SourceSheet(file: name, sheet: $0, isWorkbook: workbook.format == .workbook)
    }
  }

  /// Reads a file.
  ///
  /// - Throws: the located problem when nothing of it can be read.
  static func read(
    _ url: URL, called name: String, options: SpreadsheetOptions = SpreadsheetOptions()
  ) throws(Problem) -> SourceFile {
    do {
      return SourceFile(name, try SpreadsheetReader.read(url, options: options))
    } catch {
      throw Problem(error, file: name)
    }
  }

  /// Reads bytes already at hand.
  static func read(
    _ bytes: [UInt8], called name: String, options: SpreadsheetOptions = SpreadsheetOptions()
  ) throws(Problem) -> SourceFile {
    do {
      return SourceFile(name, try SpreadsheetReader.read(bytes: bytes, options: options))
    } catch {
      throw Problem(error, file: name)
    }
  }

  private init(_ name: String, _ read: Workbook) {
    self.name = name
    var workbook = read
    var problems = workbook.slips.map { slip in
      Problem(
        slip.kind == .unclosedQuote ? .unclosedQuote : .textAfterQuote, file: name,
        line: slip.line, column: slip.character)
    }
    for index in workbook.sheets.indices {
      guard let mended = PrintableText.mend(&workbook.sheets[index]) else { continue }
      let sheet = SourceSheet(
        file: name, sheet: workbook.sheets[index], isWorkbook: workbook.format == .workbook)
      problems.append(
        sheet.problem(
          .unprintableCharacters, at: mended.first,
          ["value": mended.numbers, "count": String(mended.cells)]))
    }
    (self.workbook, self.problems) = (workbook, problems)
  }
}

extension Problem {
  /// What a person is told of a file that can't be read.
  init(_ error: SpreadsheetError, file: String) {
    switch error {
    case .unreadable: self.init(.unreadableFile, file: file)
    case .empty: self.init(.emptyFile, file: file)
    case .oldOrEncrypted: self.init(.oldOrEncrypted, file: file)
    case .otherFormat(let format):
      self.init(.otherFormat, file: file, values: ["value": format])
    case .damaged(let part, let reason):
      self.init(.damagedWorkbook, file: file, values: ["value": part, "detail": reason])
    case .unsafe(let part):
      self.init(.unsafeWorkbook, file: file, values: ["value": part])
    case .tooLarge(let part, let limit):
      self.init(
        .fileTooLarge, file: file, values: ["value": part, "limit": String(limit >> 20)])
    case .tooManyCells(let limit):
      self.init(.tooManyCells, file: file, values: ["limit": String(limit)])
    case .tooManyColumns(let limit):
      self.init(.tooManyColumns, file: file, values: ["limit": String(limit)])
    case .unknownEncoding(let line):
      self.init(.unknownEncoding, file: file, line: line)
    }
  }
}
