/// What a cell is to hold.
public enum CellValue: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Words, which never become a formula.
  case text(String)
  /// A number; one that isn't finite is written as nothing.
  case number(Double)
  /// A number that is shown by a format code, such as `0.000`; one that isn't finite is nothing.
  case formatted(Double, String)
}

/// A column of a sheet to write.
public struct ColumnDocument: Sendable, Hashable {
  /// The heading.
  public var heading: String
  /// The width, in characters.
  public var width: Double
  /// What may be chosen from a list in each cell; none for no list.
  public var choices: [String]
  /// Whether other things than the choices may be written as well, without a word.
  public var isFreeChoice: Bool
  /// What is shown while a cell of the column is chosen; cut at 255 characters, which is the most.
  public var hint: String?
  /// Whether its cells are numbers, so that its heading stands at the right as they do.
  public var isNumeric = false

  /// Makes a column.
  public init(
    heading: String, width: Double = 18, choices: [String] = [], isFreeChoice: Bool = false,
    hint: String? = nil
  ) {
    self.heading = heading
    self.width = width
    self.choices = choices
    self.isFreeChoice = isFreeChoice
    self.hint = hint
  }
}

/// A sheet to write: some lines, and below them a table.
public struct SheetDocument: Sendable, Hashable {
  /// The name on its tab; what Excel can't take in it is changed.
  public var name: String
  /// Lines above the table, of which the first is the title.
  public var preamble: [String]
  /// The table's columns; without any, the sheet is its preamble alone.
  public var columns: [ColumnDocument]
  /// The table's rows; a short one is empty to its right.
  public var rows: [[CellValue]]
  /// How many empty rows below the data have the columns' lists and hints, too.
  public var emptyRows: Int
  /// How many columns from the left stay when the others are scrolled.
  public var frozenColumns = 0
  /// Whether a text longer than a cell can hold is cut, with … for the rest, rather than refused.
  public var cutsLongTexts = false
  /// Whether each row is made as high as its texts need, which some programs don't do by themselves.
  public var fitsRows = false

  /// Makes a sheet.
  public init(
    name: String, preamble: [String] = [], columns: [ColumnDocument] = [],
    rows: [[CellValue]] = [], emptyRows: Int = 0
  ) {
    self.name = name
    self.preamble = preamble
    self.columns = columns
    self.rows = rows
    self.emptyRows = emptyRows
  }
}

/// A workbook to write.
public struct WorkbookDocument: Sendable, Hashable {
  /// The title in the file's properties.
  public var title: String
  /// The sheets in the order of their tabs.
  public var sheets: [SheetDocument]
  /// The name of the hidden sheet that holds the lists of choices.
  public var listSheetName: String = "lists"

  /// Makes a workbook.
  public init(title: String, sheets: [SheetDocument], listSheetName: String = "lists") {
    self.title = title
    self.sheets = sheets
    self.listSheetName = listSheetName
  }
}

/// Why a workbook can't be written.
public enum WorkbookWriteError: Error, Sendable, Hashable {
  /// A text is longer than a cell can hold (32,767); the cell as a spreadsheet says it: `B3`.
  case textTooLong(sheet: String, cell: String, limit: Int)
  /// A sheet has more rows than a sheet can have.
  case tooManyRows(sheet: String, limit: Int)
  /// A sheet has more columns than a sheet can have.
  case tooManyColumns(sheet: String, limit: Int)
  /// The library or the disk refused, with what was said.
  case failed(reason: String)
}
