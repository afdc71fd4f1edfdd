import GraphvizRendering

/// How the bracket looks that joins several rows of one heading: open towards the rows.
enum RowBracket {
  private static let colour = "#595959"
  /// How thick it is inside its outline of one point, in points.
  private static let thickness = 0.2

  /// A bracket that fills a box.
  static func area(_ box: Box) -> DrawingArea {
    let (left, right, top, bottom) = (box.minX, box.maxX, box.minY, box.maxY)
    let corners = [
      (left, top), (right, top), (right, top + thickness), (left + thickness, top + thickness),
      (left + thickness, bottom - thickness), (right, bottom - thickness), (right, bottom),
      (left, bottom),
    ]
    return DrawingArea(corners: corners.map { Point(x: $0.0, y: $0.1) }, fill: colour)
  }
}
