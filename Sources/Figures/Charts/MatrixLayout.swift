import GraphvizRendering

/// Where everything in a matrix lies, in points from its upper left corner.
struct MatrixLayout {
  private static let sampleWidth = 12.0
  private static let gap = 5.0

  private static let highestCell = 30.0

  private let count: Int
  /// The size of text; a cell is at least as wide as that and as high as a line.
  private let textSize: Double

  /// The width of a column.
  let cellWidth: Double
  /// The height of a row.
  private(set) var cellHeight: Double
  /// Where the cells begin.
  let origin: Point
  /// Whether the numbers of the columns stand on two lines, every other one higher.
  let isStaggered: Bool

  /// Fits a matrix into a width.
  init(count: Int, width: Double, labelWidth: Double, textSize: Double) {
    self.textSize = textSize
    self.count = count
    let left = Self.leftWidth(labelWidth, textSize)
    let share = ((width - left) / Double(max(1, count))).rounded(.down)
    let line = ChartCanvas.lineHeight(textSize)
    cellWidth = max(textSize.rounded(.up), min(22, share))
    cellHeight = max(line, min(16, cellWidth))
    isStaggered = count > 9 && cellWidth < Self.numberWidth(textSize)
    origin = Point(x: left, y: isStaggered ? 2 * line : line)
  }

  /// The same matrix with rows as high as the room of a figure gives; `nil` without a room.
  ///
  /// - Throws: `GraphvizError.doesNotFit` when a row has no room for a line of text.
  func fitted(to room: FigureRoom?) throws(GraphvizError) -> MatrixLayout? {
    guard let room else { return nil }
    var layout = self
    layout.cellHeight = try room.rowHeight(
      count: count, ChartCanvas.lineHeight(textSize)...Self.highestCell, besides: origin.y)
    return layout
  }

  /// How many rows and columns fit into a width.
  static func capacity(width: Double, labelWidth: Double, textSize: Double) -> Int {
    max(1, Int((width - leftWidth(labelWidth, textSize)) / textSize.rounded(.up)))
  }

  private static func leftWidth(_ labelWidth: Double, _ textSize: Double) -> Double {
    (sampleWidth + numberWidth(textSize) + labelWidth + 3 * gap).rounded(.up)
  }

  /// The room for two digits.
  private static func numberWidth(_ textSize: Double) -> Double { (textSize * 1.5).rounded(.up) }

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
    Point(x: Self.sampleWidth + Self.gap + Self.numberWidth(textSize), y: cell(row, 0).centre.y)
  }

  /// The left side of a row's name.
  func label(_ row: Int) -> Point {
    Point(x: number(ofRow: row).x + Self.gap, y: cell(row, 0).centre.y)
  }

  /// The middle of a column's number.
  func number(ofColumn column: Int) -> Point {
    let isHigh = isStaggered && !column.isMultiple(of: 2)
    let line = ChartCanvas.lineHeight(textSize)
    return Point(x: cell(0, column).centre.x, y: origin.y - line * (isHigh ? 1.5 : 0.5))
  }
}
