import Foundation
import GraphvizRendering

/// A tie from middle to middle, how wide it is drawn, and where it can be bent.
struct TieLine {
  /// How far a tie's bend may lie from the straight line before it is a loop, by the line's length.
  private static let loop = 0.6
  /// The furthest that a tie's bend lies from the straight line, in points.
  static let furthest = 340.0

  /// The cosine of the angle, 75°, between the straight line and what a tie leaves an end by, at most.
  private static let ahead = 0.26
  /// How many times as long as the straight line a tie may be.
  private static let longest = 1.4
  /// What a turn of one radian is worth, in points of a longer way.
  private static let turn = 20.0

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

  /// How far a course leads astray: how far it lies from the straight line, how much longer it is, in points,
  /// and how much it turns.
  func detour(of course: [Point]) -> Double {
    furthest(of: course) + max(0, Self.length(of: course) - length)
      + Self.turn * Self.turns(of: course)
  }

  /// Whether the eye follows a course: it leaves one end and comes to the other more or less in the direction of
  /// the straight line, and isn't much longer.
  func isEasy(_ course: [Point]) -> Bool {
    guard course.count > 1, Self.length(of: course) <= Self.longest * length else { return false }
    let last = course.count - 1
    return [(course[0], course[1]), (course[last - 1], course[last])].allSatisfy { from, to in
      let (x, y) = (to.x - from.x, to.y - from.y)
      let along = x * (end.x - start.x) + y * (end.y - start.y)
      return along >= Self.ahead * (x * x + y * y).squareRoot() * length
    }
  }

  private static func length(of course: [Point]) -> Double {
    zip(course, course.dropFirst()).reduce(0) { sum, ends in
      let (across, up) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      return sum + (across * across + up * up).squareRoot()
    }
  }

  /// How much a course turns in all, whichever way, in radians.
  private static func turns(of course: [Point]) -> Double {
    let steps = zip(course, course.dropFirst()).map { from, to in
      Point(x: to.x - from.x, y: to.y - from.y)
    }
    return zip(steps, steps.dropFirst()).reduce(0) { sum, pair in
      let cross = pair.0.x * pair.1.y - pair.0.y * pair.1.x
      let dot = pair.0.x * pair.1.x + pair.0.y * pair.1.y
      return sum + abs(atan2(cross, dot))
    }
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
