/// Where a record was read.
public struct Origin: Sendable, Hashable {
  /// The file, as people know it.
  public let file: String
  /// The sheet of a workbook; `nil` in a text file.
  public let sheet: String?
  /// The line the record begins on, or its row in a sheet, from 1.
  public let line: Int
  /// Where each of the record's fields stands, from 1: the character column at which it begins, or
  /// the number of the sheet's column.
  public let columns: [String: Int]
  /// The lines of the fields that begin further down than the record.
  public let lines: [String: Int]

  /// Makes an origin.
  public init(
    file: String, sheet: String? = nil, line: Int, columns: [String: Int] = [:],
    lines: [String: Int] = [:]
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.columns = columns
    self.lines = lines
  }
}
