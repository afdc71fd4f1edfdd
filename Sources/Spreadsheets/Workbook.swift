/// What was read from a spreadsheet file.
public struct Workbook: Sendable, Hashable {
  /// The sheets in the order of their tabs; one for a text file.
  public var sheets: [Sheet]
  /// What kind of file it was.
  public var format: WorkbookFormat
  /// What is wrong with the form of a text file, in order.
  public var slips: [TextSlip]
  /// What the package also holds and we don't read, each once, in the order of the cases.
  public var leftOut: [LeftOutPart]

  /// Makes a workbook.
  public init(
    sheets: [Sheet], format: WorkbookFormat, slips: [TextSlip] = [], leftOut: [LeftOutPart] = []
  ) {
    self.sheets = sheets
    self.format = format
    self.slips = slips
    self.leftOut = leftOut
  }
}

/// What kind of file a workbook was read from.
public enum WorkbookFormat: Sendable, Hashable {
  /// An Office Open XML workbook (.xlsx, .xlsm, .xltx).
  case workbook
  /// A delimited text.
  case text(TextFormat)
}

/// A kind of thing that a workbook file can hold and that is never read, run or followed.
public enum LeftOutPart: String, Sendable, Hashable, CaseIterable {
  /// Programs (VBA, or Excel 4 macro sheets).
  case macros
  /// Values fetched from other workbooks.
  case externalLinks = "external-links"
  /// Queries to databases or services.
  case dataConnections = "data-connections"
  /// Documents and programs' objects put into a sheet.
  case embeddedObjects = "embedded-objects"
  /// Copies of the data that pivot tables were made from.
  case pivotCaches = "pivot-caches"
  /// Sheets that are nothing but a chart.
  case chartSheets = "chart-sheets"
}
