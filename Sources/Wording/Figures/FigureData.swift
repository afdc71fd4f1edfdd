/// What a figure shows, as a table: its equivalent for those who can't see it.
public struct FigureData: Sendable, Hashable {
  /// A cell.
  public enum Cell: Sendable, Hashable {
    /// Words, or none.
    case text(String)
    /// A number with so many decimals; `nil` where there is none.
    case number(Double?, places: Int)

    /// A count.
    public static func count(_ count: Int?) -> Cell { .number(count.map(Double.init), places: 0) }
  }

  /// What stands over the columns.
  public let headings: [String]
  /// The rows, each with a cell for every column.
  public private(set) var rows: [[Cell]] = []

  /// Makes an empty table.
  public init(headings: [String]) { self.headings = headings }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for every column.
  public mutating func add(_ cells: [Cell]) {
    precondition(cells.count == headings.count, "a row of another width than the table")
    rows.append(cells)
  }
}
