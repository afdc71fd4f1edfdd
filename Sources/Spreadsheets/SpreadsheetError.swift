/// Why a spreadsheet file can't be read.
public enum SpreadsheetError: Error, Sendable, Hashable {
  /// It isn't there, may not be read, or is a folder.
  case unreadable
  /// It holds nothing but white space.
  case empty
  /// It is a workbook of the old kind (.xls), or one with a password: the two look alike.
  case oldOrEncrypted
  /// It is something else: `OpenDocument`, `Numbers`, `PDF`, `RTF`, `Word`, `PowerPoint`, `xlsb`,
  /// `zip`, `html` (which Excel saves as .xls, too) or `binary`.
  case otherFormat(String)
  /// A part of the workbook, or the archive itself (an empty part name), can't be read.
  case damaged(part: String, reason: String)
  /// A part declares a document type or refers to entities, which no workbook needs.
  case unsafe(part: String)
  /// A part, or the file itself (an empty part name), holds more bytes than the limit.
  case tooLarge(part: String, limit: Int)
  /// More cells hold something than the limit.
  case tooManyCells(limit: Int)
  /// A cell lies in a column beyond the limit.
  case tooManyColumns(limit: Int)
  /// It isn't text in the encoding asked for, or in any we know; the line of the first byte that
  /// can't be, or 1.
  case unknownEncoding(line: Int)
}
