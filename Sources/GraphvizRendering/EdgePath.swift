/// The course of an edge.
public enum EdgePath: Sendable, Hashable, Codable {
  /// The straight line between the centres of the two nodes.
  case straight
  /// The curve between the two centres that is drawn towards a point of the canvas: a quadratic
  /// Bézier curve with that control point, which it passes at half the distance.
  case bent(towards: Point)
  /// Straight pieces from centre to centre by way of points of the canvas. Each corner is rounded off by a
  /// quadratic Bézier curve that begins and ends so many points from it, or in the middle of a shorter
  /// piece.
  case around([Point], rounding: Double)

  /// Into how many pieces a curve is divided where its course is asked for.
  private static let pieces = 24

  /// The same with each point of the canvas moved.
  public func moved(_ move: (Point) -> Point) -> EdgePath {
    switch self {
    case .straight: self
    case .bent(let bend): .bent(towards: move(bend))
    case .around(let corners, let rounding): .around(corners.map(move), rounding: rounding)
    }
  }

  /// Points along the course from one centre to another, both included; between two of them it is straight,
  /// or nearly so.
  public func course(from start: Point, to end: Point) -> [Point] {
    switch self {
    case .straight: [start, end]
    case .bent(let bend): Self.curve(from: start, to: end, towards: bend)
    case .around(let corners, let rounding):
      Self.corners(from: start, by: corners, to: end, rounding: rounding).reduce([start]) {
        $0 + Self.curve(from: $1.before, to: $1.after, towards: $1.point)
      } + [end]
    }
  }

  /// The point that the course comes to its end from: the last of its corners, or the start.
  func last(from start: Point) -> Point {
    switch self {
    case .straight: start
    case .bent(let bend): bend
    case .around(let corners, _): corners.last ?? start
    }
  }

  /// The control points of the cubic curves that make the course: the start, and three for each curve.
  func controlPoints(from start: Point, to end: Point) -> [Point] {
    switch self {
    case .straight: return Self.line(from: start, to: end)
    case .bent(let bend):
      return [
        start, start.between(bend, 2.0 / 3), end.between(bend, 2.0 / 3), end,
      ]
    case .around(let corners, let rounding):
      var points = [start]
      for corner in Self.corners(from: start, by: corners, to: end, rounding: rounding) {
        points += Self.line(from: points[points.count - 1], to: corner.before).dropFirst()
        points += [
          corner.before.between(corner.point, 2.0 / 3), corner.after.between(corner.point, 2.0 / 3),
          corner.after,
        ]
      }
      return points + Self.line(from: points[points.count - 1], to: end).dropFirst()
    }
  }

  /// A corner, and where its rounding begins and ends.
  private typealias Corner = (before: Point, point: Point, after: Point)

  private static func corners(
    from start: Point, by corners: [Point], to end: Point, rounding: Double
  ) -> [Corner] {
    let all = [start] + corners + [end]
    return corners.indices.map { index in
      let (before, corner, after) = (all[index], all[index + 1], all[index + 2])
      func cut(towards other: Point) -> Point {
        let length = corner.distance(to: other)
        return length > 0 ? corner.between(other, min(rounding, length / 2) / length) : corner
      }
      return (cut(towards: before), corner, cut(towards: after))
    }
  }

  private static func line(from start: Point, to end: Point) -> [Point] {
    [0, 1.0 / 3, 2.0 / 3, 1].map { start.between(end, $0) }
  }

  private static func curve(from start: Point, to end: Point, towards bend: Point) -> [Point] {
    (0...pieces).map { step in
      let t = Double(step) / Double(pieces)
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return Point(
        x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y)
    }
  }
}

extension Point {
  /// The point at a share of the way to another.
  fileprivate func between(_ other: Point, _ share: Double) -> Point {
    Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }

  fileprivate func distance(to other: Point) -> Double {
    let (across, up) = (other.x - x, other.y - y)
    return (across * across + up * up).squareRoot()
  }
}
