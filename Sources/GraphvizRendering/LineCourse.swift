/// What is seen of a line, prepared to be compared with other lines: where two lie on or close beside each
/// other, a reader can't tell which of them goes where.
public struct LineCourse: Sendable {
  /// How far apart the places are that are looked at, at most, in points.
  private static let step = 4.0
  /// The cosine of the angle, 20°, above which two lines cross rather than run beside each other.
  private static let along = 0.94

  /// How far from an end that they share two lines may come together, in points: one sees there where both go.
  public static let together = 15.0

  /// The width of the line, in points.
  public let width: Double
  private let points: [Point]
  private let places: [Place]
  private let low: Point
  private let high: Point

  /// A place on the line, which way it runs there, and how much of it the place stands for.
  private struct Place {
    let point: Point
    let direction: Point
    let length: Double
  }

  /// Prepares a line.
  ///
  /// - Parameters:
  ///   - points: points along its middle, between which it is straight.
  ///   - width: its width in points.
  ///   - isSeen: whether the line is seen at a point, and not under what it ends at.
  public init(_ points: [Point], width: Double, isSeen: (Point) -> Bool = { _ in true }) {
    self.points = points
    self.width = width
    places = zip(points, points.dropFirst()).flatMap(Self.places).filter { isSeen($0.point) }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    low = Point(x: xs.min() ?? 0, y: ys.min() ?? 0)
    high = Point(x: xs.max() ?? 0, y: ys.max() ?? 0)
  }

  private static func places(from start: Point, to end: Point) -> [Place] {
    let (across, up) = (end.x - start.x, end.y - start.y)
    let length = (across * across + up * up).squareRoot()
    guard length > 0 else { return [] }
    let count = Int((length / step).rounded(.up))
    let direction = Point(x: across / length, y: up / length)
    return (0..<count).map { number in
      let share = (Double(number) + 0.5) / Double(count)
      return Place(
        point: Point(x: start.x + across * share, y: start.y + up * share), direction: direction,
        length: length / Double(count))
    }
  }

  /// How much of what is seen of the line runs along another with no more than a gap between their edges,
  /// in points. What crosses the other counts for nothing.
  ///
  /// - Complexity: O(*n* · *m*) in the pieces of the two, none when they are far apart.
  public func length(along other: LineCourse, within gap: Double) -> Double {
    let reach = (width + other.width) / 2 + gap
    guard comes(within: reach, of: other) else { return 0 }
    return places.reduce(0) { sum, place in
      other.runs(along: place, within: reach) ? sum + place.length : sum
    }
  }

  /// How often two lines cross each other; where they begin or end is no crossing.
  ///
  /// - Complexity: O(*n* · *m*) in the pieces of the two, none when they are far apart.
  public func crossings(of other: LineCourse) -> Int {
    guard comes(within: 0, of: other) else { return 0 }
    return points.indices.dropFirst().reduce(0) { count, end in
      count
        + other.points.indices.dropFirst().count { otherEnd in
          Self.isCrossed(
            points[end - 1], points[end], by: other.points[otherEnd - 1], other.points[otherEnd])
        }
    }
  }

  private func comes(within reach: Double, of other: LineCourse) -> Bool {
    low.x - reach <= other.high.x && other.low.x <= high.x + reach
      && low.y - reach <= other.high.y && other.low.y <= high.y + reach
  }

  /// Whether the middle of the line comes nearer to a point than a distance, in points.
  public func comes(within distance: Double, of point: Point) -> Bool {
    isNear(point, within: distance) { _, _ in true }
  }

  private func runs(along place: Place, within reach: Double) -> Bool {
    isNear(place.point, within: reach) { across, up in
      let length = (across * across + up * up).squareRoot()
      return abs(across * place.direction.x + up * place.direction.y) > Self.along * length
    }
  }

  /// Whether a piece that goes so far across and up, and counts, comes nearer to a point than a distance.
  private func isNear(
    _ point: Point, within distance: Double, counts: (Double, Double) -> Bool
  ) -> Bool {
    let (x, y) = (point.x, point.y)
    guard x > low.x - distance, x < high.x + distance, y > low.y - distance,
      y < high.y + distance
    else { return false }
    for end in points.indices.dropFirst() {
      let (from, to) = (points[end - 1], points[end])
      let (across, up) = (to.x - from.x, to.y - from.y)
      let square = across * across + up * up
      guard square > 0 else { continue }
      let share = min(1, max(0, ((x - from.x) * across + (y - from.y) * up) / square))
      let (dx, dy) = (from.x + across * share - x, from.y + up * share - y)
      if dx * dx + dy * dy < distance * distance, counts(across, up) { return true }
    }
    return false
  }

  private static func isCrossed(_ a: Point, _ b: Point, by c: Point, _ d: Point) -> Bool {
    func side(_ point: Point, of start: Point, _ end: Point) -> Double {
      (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    }
    return side(a, of: c, d) * side(b, of: c, d) < -1e-9
      && side(c, of: a, b) * side(d, of: a, b) < -1e-9
  }
}
