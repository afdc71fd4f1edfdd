import GraphvizRendering

/// Where everything in a matrix lies, in points from its upper left corner.
struct MatrixLayout {
  /// A cell's least width and height: a digit and a line of 9 pt text.
  static let leastCell = (width: 9.0, height: 12.0)
  private static let largestCell = (width: 22.0, height: 16.0)
  private static let sampleWidth = 12.0
  private static let numberWidth = 14.0
  private static let gap = 5.0

  /// The width of a column.
  let cellWidth: Double
  /// The height of a row.
  let cellHeight: Double
  /// Where the cells begin.
  let origin: Point
  /// Whether the numbers of the columns stand on two lines, every other one higher.
  let isStaggered: Bool

  /// Fits a matrix into a width.
  init(count: Int, width: Double, labelWidth: Double) {
    let left = Self.leftWidth(labelWidth)
    let share = ((width - left) / Double(max(1, count))).rounded(.down)
    cellWidth = max(Self.leastCell.width, min(Self.largestCell.width, share))
    cellHeight = max(Self.leastCell.height, min(Self.largestCell.height, cellWidth))
    isStaggered = count > 9 && cellWidth < Self.numberWidth
    origin = Point(x: left, y: isStaggered ? 2 * Self.leastCell.height : Self.leastCell.height)
  }

  /// How many rows and columns fit into a width.
  static func capacity(width: Double, labelWidth: Double) -> Int {
    max(1, Int((width - leftWidth(labelWidth)) / leastCell.width))
  }

  private static func leftWidth(_ labelWidth: Double) -> Double {
    (sampleWidth + numberWidth + labelWidth + 3 * gap).rounded(.up)
  }

  /// The rectangle of a cell.
  func cell(_ row: Int, _ column: Int) -> Box {
    let (x, y) = (origin.x + Double(column) * cellWidth, origin.y + Double(row) * cellHeight)
    return Box(minX: x, minY: y, maxX: x + cellWidth, maxY: y + cellHeight)
  }

  /// The middle of the sector's sample before a row.
  func sample(_ row: Int) -> Point {
    Point(x: Self.sampleWidth / 2, y: cell(row, 0).centre.y)
  }

  /// The right side of a row's number.
  func number(ofRow row: Int) -> Point {
    Point(x: Self.sampleWidth + Self.gap + Self.numberWidth, y: cell(row, 0).centre.y)
  }

  /// The left side of a row's name.
  func label(_ row: Int) -> Point {
    Point(x: number(ofRow: row).x + Self.gap, y: cell(row, 0).centre.y)
  }

  /// The middle of a column's number.
  func number(ofColumn column: Int) -> Point {
    let isHigh = isStaggered && !column.isMultiple(of: 2)
    let line = Self.leastCell.height
    return Point(x: cell(0, column).centre.x, y: origin.y - line * (isHigh ? 1.5 : 0.5))
  }
}
