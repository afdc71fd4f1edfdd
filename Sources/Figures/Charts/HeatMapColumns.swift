import GraphvizRendering

/// Where the columns of a heat map lie, and what stands over them: words where there is room for them,
/// on one line or two, numbers otherwise.
struct HeatMapColumns {
  /// The space between the names of rows and the first column, in points.
  private static let gap = 6.0
  /// The least space between the words over two columns, in points.
  private static let betweenWords = 4.0
  /// How many characters a line of a row's name may have and how many lines, the usual first.
  private static let rowWidths = [(24, 2), (20, 2), (18, 3), (15, 3), (13, 4)]

  /// The names of the rows, in lines.
  let rows: [[String]]
  /// What stands over each column, in lines.
  let headings: [[String]]
  /// Whether there is room for words over columns and in cells.
  let hasWords: Bool
  /// The highest number in any cell.
  let most: Int
  private let left: Double
  private let widths: [Double]

  /// The height of what stands over the columns.
  static func headingHeight(_ frame: ChartFrame) -> Double { 2 * frame.lineHeight + 2 }

  /// Finds the columns in the room that the names of the rows leave. The names are broken into shorter
  /// lines when the words over the columns have no room otherwise.
  ///
  /// - Throws: what Graphviz says.
  init(
    headings: [String], rows: [String], most: Int, frame: ChartFrame
  ) throws(GraphvizError) {
    self.most = most
    let broken = try headings.map { name throws(GraphvizError) in
      try Self.lines(of: name, frame)
    }
    let needed = try broken.map { lines throws(GraphvizError) in
      try frame.width(of: lines) + Self.betweenWords
    }
    let widest = needed.max() ?? 0
    var found: (rows: [[String]], left: Double, widths: [Double])?
    for (characters, lines) in Self.rowWidths where found.map({ $0.widths[0] < widest }) ?? true {
      let names = rows.map { labelLines($0, width: characters, most: lines) }
      let left = (try frame.width(of: names.flatMap { $0 }) + Self.gap).rounded(.up)
      let widths = Self.widths(of: needed, in: frame.width - left)
      if found == nil || widths[0] >= widest { found = (names, left, widths) }
    }
    self.rows = found?.rows ?? []
    left = found?.left ?? 0
    widths = found?.widths ?? []
    hasWords = (widths.first ?? 0) >= widest
    self.headings = hasWords ? broken : headings.indices.map { ["\($0 + 1)"] }
  }

  /// The rectangle of a column in a row.
  func box(_ column: Int, _ y: Double, height: Double) -> Box {
    let x = widths[..<column].reduce(left, +)
    return Box(minX: x, minY: y, maxX: x + widths[column], maxY: y + height)
  }

  /// Equally wide columns, or when a word needs more than that, a last one that is as wide as it must be.
  ///
  /// - Parameter needed: the width of what is to stand over each.
  private static func widths(of needed: [Double], in room: Double) -> [Double] {
    let equal = (room / Double(needed.count)).rounded(.down)
    guard let last = needed.last?.rounded(.up), needed.max() ?? 0 > equal, last < equal else {
      return needed.map { _ in equal }
    }
    let others = ((room - last) / Double(needed.count - 1)).rounded(.down)
    guard others >= needed.max() ?? 0 else { return needed.map { _ in equal } }
    return needed.dropLast().map { _ in others } + [last]
  }

  /// The one line or the two of a heading that are narrowest.
  private static func lines(
    of name: String, _ frame: ChartFrame
  ) throws(GraphvizError) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [name] }
    var best: (lines: [String], width: Double)?
    for count in 1..<words.count {
      let lines = [words[..<count], words[count...]].map { $0.joined(separator: " ") }
      let width = try frame.width(of: lines)
      if best.map({ width < $0.width - 0.01 }) ?? true { best = (lines, width) }
    }
    return best?.lines ?? [name]
  }
}
