/// A sheet of a workbook, or all of a text file.
public struct Sheet: Sendable, Hashable {
  /// The name on its tab; empty for a text file.
  public var name: String
  /// Whether the workbook hides it.
  public var isHidden: Bool
  /// The rows that hold something, in ascending order.
  public var rows: [SheetRow]
  /// How many rows are in the file with nothing in them: styled ones, lines of separators alone.
  public var emptyRowCount: Int

  /// Makes a sheet of rows that hold something.
  public init(
    name: String = "", isHidden: Bool = false, rows: [SheetRow] = [], emptyRowCount: Int = 0
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.emptyRowCount = emptyRowCount
  }
}
