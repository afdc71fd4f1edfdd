import GraphvizRendering

/// Leads ties around the boxes they don't belong to.
///
/// A tie is straight unless that takes it behind a stranger; then it is bent as little as it takes
/// to pass by. Rather than in a wide loop it passes close by, or behind no more than a stranger's edge.
/// Where no single bend passes by all, it goes round the boxes by their corners (`TieDetours`). Where there
/// is no way between them either, it takes the bend of which least is hidden, and stays straight when none
/// hides less.
struct TieCourses {
  /// The space to keep between a tie and a stranger's box, in points.
  static let clearance = 3.0
  /// The space that is enough where there is no more without a loop, in points.
  private static let leastClearance = 1.0
  /// The same where even that takes a loop: the tie grazes the box, which is drawn above it.
  private static let grazing = -2.0
  /// The space that is enough on a way round boxes: between two of them a tie must be seen.
  private static let narrowest = 0.5
  /// How much of the edge of a stranger's box may lie on a tie, and how long a piece of the tie may lie
  /// deeper: round a corner. As `TieCheck` has it, in points.
  private static let edge = 2.5
  private static let corner = 2.0
  /// How far a tie's bend may lie from the straight line before it is a loop, by the line's length.
  private static let loop = 0.6
  /// The furthest that a tie's bend lies from the straight line, in points.
  private static let furthest = 340.0

  private let boxes: [(id: String, box: Box)]
  private let boxOf: [String: Box]
  private let area: Box

  /// Prepares to lead ties among boxes, by the identifiers of their nodes, inside an area.
  init(_ boxes: [(String, Box)], within area: Box) {
    self.boxes = boxes.map { (id: $0.0, box: $0.1) }
    boxOf = Dictionary(boxes, uniquingKeysWith: { first, _ in first })
    self.area = area
  }

  /// The same ties, bent where they have to be.
  ///
  /// - Complexity: O(*ties* · *boxes*) times the number of bends tried; for each that no bend helps, as
  ///   `TieDetours`.
  func routed(_ ties: [DrawingEdge]) -> [DrawingEdge] {
    var detours = TieDetours(boxes, within: area)
    return ties.map { tie in
      guard let start = boxOf[tie.from]?.centre, let end = boxOf[tie.to]?.centre else { return tie }
      let strangers = strangers(of: tie)
      let line = Line(start: start, end: end, width: tie.width)
      var routed = tie
      routed.path = path(of: line, around: strangers)
      if isHidden(routed.path.course(from: start, to: end), by: strangers) {
        routed.path =
          detours.way(of: tie, spaces: Self.spaces(of: line, atLeast: Self.narrowest))
          ?? routed.path
      }
      return routed
    }
  }

  /// The same lines, straight as they are but for those that would be hidden: for lines that may pass close by
  /// others' boxes.
  func routedWhereHidden(_ lines: [DrawingEdge]) -> [DrawingEdge] {
    lines.map { line in
      guard let start = boxOf[line.from]?.centre, let end = boxOf[line.to]?.centre,
        isHidden([start, end], by: strangers(of: line))
      else { return line }
      return routed([line])[0]
    }
  }

  private func strangers(of tie: DrawingEdge) -> [Box] {
    boxes.filter { $0.id != tie.from && $0.id != tie.to }.map(\.box)
  }

  /// Whether more of a course lies behind boxes than a little of their edges, or a corner.
  private func isHidden(_ course: [Point], by boxes: [Box]) -> Bool {
    boxes.contains { hidden(course, by: [$0.inset(by: Self.edge)]) > Self.corner }
  }

  /// The spaces to keep from strangers, the first of which there is enough room for being best, and the
  /// last where no other is.
  private static func spaces(of line: Line, atLeast last: Double) -> [Double] {
    [clearance, min(clearance, leastClearance + line.width / 2), last]
  }

  /// A tie from middle to middle, and how wide it is drawn.
  private struct Line {
    let start: Point
    let end: Point
    let width: Double

    var length: Double {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      return (dx * dx + dy * dy).squareRoot()
    }

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
  }

  /// The course of a tie that passes by all boxes, or else the one of which least is hidden.
  private func path(of line: Line, around boxes: [Box]) -> EdgePath {
    bend(of: line, around: boxes).map { .bent(towards: $0) } ?? .straight
  }

  /// The control point of a tie that passes by all boxes; `nil` when it is to be straight.
  private func bend(of line: Line, around boxes: [Box]) -> Point? {
    guard line.length > 0 else { return nil }
    for clearance in Self.spaces(of: line, atLeast: Self.grazing) {
      if isClear([line.start, line.end], of: boxes, by: clearance) { return nil }
      let furthest = min(Self.furthest, max(Self.loop * line.length, 10))
      if let bend = bends(of: line, upTo: furthest).first(where: {
        isClear(line.curve(towards: $0), of: boxes, by: clearance)
      }) {
        return bend
      }
    }
    return leastHidden(line, by: boxes)
  }

  /// The control point nearest to the straight line whose curve passes by all boxes, or else the one of
  /// whose curve least is hidden; `nil` when that is the straight line.
  private func leastHidden(_ line: Line, by boxes: [Box]) -> Point? {
    var least = hidden([line.start, line.end], by: boxes)
    var best: Point?
    for bend in bends(of: line, upTo: Self.furthest) {
      let curve = line.curve(towards: bend)
      if isClear(curve, of: boxes, by: Self.clearance) { return bend }
      let hidden = hidden(curve, by: boxes)
      // A point, so that a tie is not bent for nothing.
      if hidden < least - 1 { (least, best) = (hidden, bend) }
    }
    return best
  }

  /// How much of a course lies behind boxes, in points.
  private func hidden(_ course: [Point], by boxes: [Box]) -> Double {
    boxes.reduce(0) { sum, box in
      zip(course, course.dropFirst()).reduce(sum) { $0 + box.length(ofSegmentFrom: $1.0, to: $1.1) }
    }
  }

  /// The control points that a tie can be bent towards, those nearest to the straight line first.
  ///
  /// Graphviz counts them, which lie outside the curve, as part of the drawing.
  private func bends(of line: Line, upTo furthest: Double) -> some Sequence<Point> {
    stride(from: 10.0, through: furthest, by: 6).lazy.flatMap { distance -> [Point] in
      var points: [Point] = []
      for share in [0.5, 0.35, 0.65, 0.2, 0.8] {
        points.append(line.point(at: share, aside: distance))
        points.append(line.point(at: share, aside: -distance))
      }
      return points
    }.filter(area.contains)
  }

  private func isClear(_ course: [Point], of boxes: [Box], by clearance: Double) -> Bool {
    boxes.allSatisfy { box in
      let wide = Box(
        minX: box.minX - clearance, minY: box.minY - clearance,
        maxX: box.maxX + clearance, maxY: box.maxY + clearance)
      return zip(course, course.dropFirst()).allSatisfy {
        wide.length(ofSegmentFrom: $0, to: $1) == 0
      }
    }
  }
}
