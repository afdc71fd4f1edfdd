import GraphvizRendering

/// The areas that a plan gives: every row fills the width, every column the height of its row.
struct GroupRows {
  /// How much wider a column is made at a time, in points.
  private static let step = 12.0

  private let tiles: [GroupTile]
  private let width: Double
  private let rows: [Row]
  /// Whether every row has room for its columns.
  let fits: Bool

  private struct Row {
    let columns: [[Int]]
    let widths: [Double]
    let height: Double
  }

  /// Finds how wide and high the areas of a plan are.
  init(_ plan: GroupPlan, _ tiles: [GroupTile], width: Double) {
    self.tiles = tiles
    self.width = width
    var fits = true
    rows = plan.rows.map { columns in
      var widths = columns.map { column in column.map { tiles[$0].leastWidth }.max() ?? 0 }
      var free =
        width - widths.reduce(0, +) - Double(columns.count - 1) * GroupTiling.gap
      fits = fits && free >= 0
      func height(_ column: Int) -> Double {
        columns[column].reduce(-GroupTiling.gap) {
          $0 + tiles[$1].height(width: widths[column]) + GroupTiling.gap
        }
      }
      var heights = columns.indices.map(height)
      // The highest column is the one that more width helps.
      while free > 0 {
        let highest = heights.indices.max { (heights[$0], -$0) < (heights[$1], -$1) } ?? 0
        widths[highest] += min(free, Self.step)
        free -= Self.step
        heights[highest] = height(highest)
      }
      return Row(columns: columns, widths: widths, height: heights.max() ?? 0)
    }
    self.fits = fits
  }

  /// How far down the areas reach.
  var height: Double {
    rows.reduce(-GroupTiling.gap) { $0 + $1.height + GroupTiling.gap }
  }

  /// The area of each group; higher ones where there is more height to fill.
  func areas(filling wanted: Double? = nil) -> [Box] {
    let own = rows.reduce(0) { $0 + $1.height }
    let stretch = own > 0 ? max(1, (own + (wanted ?? height) - height) / own) : 1
    var areas = tiles.map { _ in Box(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    var top = 0.0
    for row in rows {
      var left = 0.0
      for (column, width) in zip(row.columns, row.widths) {
        let heights = column.map { tiles[$0].height(width: width) }
        let gaps = Double(column.count - 1) * GroupTiling.gap
        let share = (row.height * stretch - gaps) / heights.reduce(0, +)
        var y = top
        for (group, height) in zip(column, heights) {
          areas[group] = Box(minX: left, minY: y, maxX: left + width, maxY: y + height * share)
          y += height * share + GroupTiling.gap
        }
        left += width + GroupTiling.gap
      }
      top += row.height * stretch + GroupTiling.gap
    }
    return areas
  }
}
