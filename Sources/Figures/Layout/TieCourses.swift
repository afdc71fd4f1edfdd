import GraphvizRendering

/// Leads ties around the boxes they don't belong to.
///
/// A tie is straight unless that takes it behind a stranger; then it is bent as little as it takes
/// to pass by. Where no single bend passes by all, it takes the one of which least is hidden, and stays
/// straight when none hides less.
struct TieCourses {
  /// The space to keep between a tie and a stranger's box, in points.
  static let clearance = 3.0
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
  /// - Complexity: O(*ties* · *boxes*) times the number of bends tried.
  func routed(_ ties: [DrawingEdge]) -> [DrawingEdge] {
    ties.map { tie in
      guard let start = boxOf[tie.from]?.centre, let end = boxOf[tie.to]?.centre else { return tie }
      let strangers = boxes.filter { $0.id != tie.from && $0.id != tie.to }.map(\.box)
      guard !isClear([start, end], of: strangers) else { return tie }
      var routed = tie
      if let bend = bend(from: start, to: end, around: strangers) {
        routed.path = .bent(towards: bend)
      }
      return routed
    }
  }

  /// The control point nearest to the straight line whose curve passes by all boxes, or else the one of
  /// whose curve least is hidden; `nil` when that is the straight line.
  private func bend(from start: Point, to end: Point, around boxes: [Box]) -> Point? {
    var least = hidden([start, end], by: boxes)
    var best: Point?
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return nil }
    for distance in stride(from: 10.0, through: Self.furthest, by: 6) {
      for share in [0.5, 0.35, 0.65, 0.2, 0.8] {
        for side in [1.0, -1.0] {
          let bend = Point(
            x: start.x + dx * share - dy / length * distance * side,
            y: start.y + dy * share + dx / length * distance * side)
          let curve = Self.curve(from: start, to: end, towards: bend)
          // Graphviz counts the control points, which lie outside the curve, as part of the drawing.
          guard area.contains(bend) else { continue }
          if isClear(curve, of: boxes) { return bend }
          let hidden = hidden(curve, by: boxes)
          // A point, so that a tie is not bent for nothing.
          if hidden < least - 1 { (least, best) = (hidden, bend) }
        }
      }
    }
    return best
  }

  /// How much of a course lies behind boxes, in points.
  private func hidden(_ course: [Point], by boxes: [Box]) -> Double {
    boxes.reduce(0) { sum, box in
      zip(course, course.dropFirst()).reduce(sum) { $0 + box.length(ofSegmentFrom: $1.0, to: $1.1) }
    }
  }

  private func isClear(_ course: [Point], of boxes: [Box]) -> Bool {
    boxes.allSatisfy { box in
      let wide = Box(
        minX: box.minX - Self.clearance, minY: box.minY - Self.clearance,
        maxX: box.maxX + Self.clearance, maxY: box.maxY + Self.clearance)
      return zip(course, course.dropFirst()).allSatisfy {
        wide.length(ofSegmentFrom: $0, to: $1) == 0
      }
    }
  }

  /// Points along the curve between two points that is drawn towards a third.
  static func curve(from start: Point, to end: Point, towards bend: Point) -> [Point] {
    (0...24).map { step in
      let t = Double(step) / 24
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return Point(
        x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y)
    }
  }
}
