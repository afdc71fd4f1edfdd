/// The line of an edge, written as Graphviz reads a pinned edge.
struct EdgeCourse {
  /// Where the line starts, on the canvas.
  var start: Point
  /// Where the line ends: the other centre, or the base of the arrowhead.
  var end: Point
  /// The point of the arrowhead, without the sharp corner its outline adds; `nil` without arrow.
  var tip: Point?
  /// How the line gets there.
  var path = EdgePath.straight

  /// The line from centre to centre.
  init(from start: Point, to end: Point) {
    self.start = start
    self.end = end
  }

  /// The line from a centre to the outline of the node the arrow points to.
  ///
  /// - Parameters:
  ///   - width: Width of the line in points.
  ///   - outlineWidth: Width of the outline of the node, in points; half of it is outside.
  init(from start: Point, to outline: NodeOutline, width: Double, outlineWidth: Double) {
    let (x, y) = (start.x - outline.centre.x, start.y - outline.centre.y)
    let length = (x * x + y * y).squareRoot()
    self.init(from: start, to: outline.centre)
    guard length > 0.01 else { return }
    let direction = Point(x: x / length, y: y / length)
    let gap =
      outline.distance(along: direction) + outlineWidth / 2 + Self.corner(ofArrowWithWidth: width)
    let head = 10 * Self.arrowSize(width: width)
    // Nodes that nearly touch leave no room: then the head lies over the start.
    let point = min(gap, length)
    let base = max(point + 0.1, min(point + head, length))
    tip = outline.centre.moved(by: point, along: direction)
    end = outline.centre.moved(by: base, along: direction)
  }

  /// Graphviz' `arrowsize` for a line, in units of 10 pt: heads grow slower than lines.
  static func arrowSize(width: Double) -> Double { min(3, 0.45 + 0.2 * width) }

  /// The curve as Graphviz wants it: the control points of cubic curves, after the tip if there is one.
  var text: String {
    let points = path.controlPoints(from: start, to: end).map(\.text)
    return ((tip.map { ["e," + $0.text] } ?? []) + points).joined(separator: " ")
  }

  /// How far the outline of an arrowhead reaches beyond its tip, in points. Graphviz makes the
  /// head 0.35 as wide (each side) as long, more for lines above 4 pt.
  private static func corner(ofArrowWithWidth width: Double) -> Double {
    let slope = 0.35 * max(1, width / 4)
    return width / 2 * (1 + slope * slope).squareRoot() / slope
  }
}

extension Point {
  /// The two numbers as Graphviz reads a position.
  var text: String { DecimalText.text(x) + "," + DecimalText.text(y) }

  fileprivate func moved(by distance: Double, along direction: Point) -> Point {
    Point(x: x + distance * direction.x, y: y + distance * direction.y)
  }
}
