import GraphvizRendering

/// A tie from middle to middle, how wide it is drawn, and where it can be bent.
struct TieLine {
  /// How far a tie's bend may lie from the straight line before it is a loop, by the line's length.
  private static let loop = 0.6
  /// The furthest that a tie's bend lies from the straight line, in points.
  static let furthest = 340.0

  let start: Point
  let end: Point
  let width: Double

  var length: Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// How far from the straight line a bend may lie that makes no loop, in points.
  var furthestBend: Double { min(Self.furthest, max(Self.loop * length, 10)) }

  /// The point at a share of the way, and so far to the side.
  func point(at share: Double, aside distance: Double) -> Point {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return Point(
      x: start.x + dx * share - dy / length * distance,
      y: start.y + dy * share + dx / length * distance)
  }

  func curve(towards bend: Point) -> [Point] {
    EdgePath.bent(towards: bend).course(from: start, to: end)
  }

  /// The control points inside an area that a tie can be bent towards, those nearest to the straight line
  /// first.
  ///
  /// Graphviz counts them, which lie outside the curve, as part of the drawing.
  func bends(upTo furthest: Double, in area: Box) -> some Sequence<Point> {
    stride(from: 10.0, through: furthest, by: 6).lazy.flatMap { distance -> [Point] in
      [0.5, 0.35, 0.65, 0.2, 0.8].flatMap { share in
        [distance, -distance].map { point(at: share, aside: $0) }
      }
    }.filter(area.contains)
  }

  /// How far the points of a course lie from the straight line, at most, in points.
  func furthest(of course: [Point]) -> Double {
    course.reduce(0) { most, point in
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let (x, y) = (point.x - start.x, point.y - start.y)
      return max(most, abs(dx * y - dy * x) / length)
    }
  }
}
