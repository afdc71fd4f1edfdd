import GraphvizRendering

/// Boxes in rows from left to right.
struct BandFlow {
  /// The middle of each box.
  let points: [Point]
  /// How far down the last row reaches.
  let bottom: Double

  /// Puts boxes in rows below a line of a sheet.
  ///
  /// - Parameters:
  ///   - width: that of the sheet, whose right margin the rows keep out of.
  ///   - left: where the rows begin, from the sheet's left edge; `nil` for its margin.
  ///   - gap: the space between boxes, and between rows.
  init(
    top: Double, width: Double, sizes: [Size], left: Double? = nil,
    gap: Size = Size(width: 8, height: 5)
  ) {
    let left = left ?? FigureSheet.margin + 1
    var x = left
    var y = top
    var rowHeight = 0.0
    points = sizes.map { size in
      if x > left, x + size.width > width - FigureSheet.margin {
        x = left
        y += rowHeight + gap.height
        rowHeight = 0
      }
      let point = Point(x: x + size.width / 2, y: y + size.height / 2)
      x += size.width + gap.width
      rowHeight = max(rowHeight, size.height)
      return point
    }
    bottom = y + rowHeight
  }
}
