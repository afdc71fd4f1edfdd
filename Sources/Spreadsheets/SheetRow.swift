/// A row of a sheet, with the cells of it that hold something.
public struct SheetRow: Sendable, Hashable {
  /// The row's number in a workbook, or the line of a text file that it begins on; from 1.
  public var number: Int
  /// The cells that hold something, by ascending column.
  public var cells: [Cell]
  /// How many fields the line of a text file had, empty ones included; `nil` in a workbook.
  public var fieldCount: Int?
  /// The empty fields of a text file's line, for where they are; none in a workbook.
  public var gaps: [Cell]

  /// Makes a row of cells that ascend by column.
  public init(number: Int, cells: [Cell], fieldCount: Int? = nil, gaps: [Cell] = []) {
    self.number = number
    self.cells = cells
    self.fieldCount = fieldCount
    self.gaps = gaps
  }

  /// The cell in a column from 0; `nil` when there is nothing in it.
  ///
  /// - Complexity: O(1) when no earlier cell is empty, else O(log *n*).
  public subscript(column: Int) -> Cell? {
    if cells.indices.contains(column), cells[column].column == column { return cells[column] }
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }
}
