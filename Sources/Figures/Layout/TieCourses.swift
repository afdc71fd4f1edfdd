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
  /// How much less of a box's edge than may lie on a tie does so where even that takes a loop: the tie grazes
  /// the box, which is drawn above it.
  private static let grazing = 0.5
  /// The space that is enough on a way round boxes: between two of them a tie must be seen.
  private static let narrowest = 0.5

  private let boxes: [(id: String, box: Box)]
  let boxOf: [String: Box]
  let area: Box

  /// Prepares to lead ties among boxes, by the identifiers of their nodes, inside an area.
  init(_ boxes: [(String, Box)], within area: Box) {
    self.boxes = boxes.map { (id: $0.0, box: $0.1) }
    boxOf = Dictionary(boxes, uniquingKeysWith: { first, _ in first })
    self.area = area
  }

  /// The same ties, bent where they have to be, and apart from one another as far as there is room.
  ///
  /// - Parameter drawn: others that are drawn already.
  /// - Complexity: O(*ties* · *boxes*) times the number of bends tried; for each that no bend helps, as
  ///   `TieDetours`; for each that lies along others, as `spread`.
  func routed(_ ties: [DrawingEdge], beside drawn: [DrawingEdge] = []) -> [DrawingEdge] {
    var detours = TieDetours(boxes, within: area)
    let led = ties.map { tie in
      guard let line = line(of: tie) else { return tie }
      let strangers = strangers(of: tie)
      var led = tie
      led.path = path(of: line, around: strangers)
      let course = led.path.course(from: line.start, to: line.end)
      if isHidden(course, by: strangers, tie.width),
        let way = detours.way(of: tie, spaces: Self.spacesOnWays(of: line))
      {
        led.path = way
        detours.take(way)
      }
      return led
    }
    return spread(led, beside: drawn, by: &detours)
  }

  /// A tie from middle to middle; `nil` when an end of it isn't there.
  func line(of tie: DrawingEdge) -> TieLine? {
    guard let start = boxOf[tie.from]?.centre, let end = boxOf[tie.to]?.centre else { return nil }
    return TieLine(start: start, end: end, width: tie.width)
  }

  /// The same lines, straight as they are but for those that would be hidden: for lines that may pass close by
  /// others' boxes.
  func routedWhereHidden(_ lines: [DrawingEdge]) -> [DrawingEdge] {
    lines.map { tie in
      guard let line = line(of: tie),
        isHidden([line.start, line.end], by: strangers(of: tie), tie.width)
      else { return tie }
      return routed([tie])[0]
    }
  }

  func strangers(of tie: DrawingEdge) -> [Box] {
    boxes.filter { $0.id != tie.from && $0.id != tie.to }.map(\.box)
  }

  /// Whether more of a course lies behind boxes than a little of their edges, or a corner.
  private func isHidden(_ course: [Point], by boxes: [Box], _ width: Double) -> Bool {
    let depth = PassingLine(width: width).depth
    return boxes.contains { hidden(course, by: [$0.inset(by: depth)]) > PassingLine.corner }
  }

  /// The spaces to keep between the middle of a tie and strangers, the first of which there is enough room for
  /// being best.
  static func spaces(of line: TieLine) -> [Double] {
    let least = leastClearance + line.width / 2
    return [max(clearance, least), min(clearance, least)]
  }

  /// The same, and the last where no other is: where the tie grazes boxes.
  private static func spacesOfBends(of line: TieLine) -> [Double] {
    spaces(of: line) + [grazing - PassingLine(width: line.width).depth]
  }

  /// The same on ways round boxes, between two of which all of a tie must be seen, or at least its middle.
  private static func spacesOnWays(of line: TieLine) -> [Double] {
    spaces(of: line) + [narrowest + line.width / 2, narrowest]
  }

  /// The course of a tie that passes by all boxes, or else the one of which least is hidden.
  private func path(of line: TieLine, around boxes: [Box]) -> EdgePath {
    bend(of: line, around: boxes).map { .bent(towards: $0) } ?? .straight
  }

  /// The control point of a tie that passes by all boxes; `nil` when it is to be straight.
  private func bend(of line: TieLine, around boxes: [Box]) -> Point? {
    guard line.length > 0 else { return nil }
    for clearance in Self.spacesOfBends(of: line) {
      if isClear([line.start, line.end], of: boxes, by: clearance) { return nil }
      let bends = line.bends(upTo: line.furthestBend, in: area)
      if let bend = bends.first(where: {
        isClear(line.curve(towards: $0), of: boxes, by: clearance)
      }) {
        return bend
      }
    }
    return leastHidden(line, by: boxes)
  }

  /// The control point nearest to the straight line whose curve passes by all boxes, or else the one of
  /// whose curve least is hidden; `nil` when that is the straight line.
  private func leastHidden(_ line: TieLine, by boxes: [Box]) -> Point? {
    var least = hidden([line.start, line.end], by: boxes)
    var best: Point?
    for bend in line.bends(upTo: TieLine.furthest, in: area) {
      let curve = line.curve(towards: bend)
      if isClear(curve, of: boxes, by: Self.clearance) { return bend }
      let hidden = hidden(curve, by: boxes)
      // A point, so that a tie is not bent for nothing.
      if hidden < least - 1 { (least, best) = (hidden, bend) }
    }
    return best
  }

  /// How much of a course lies behind boxes, in points.
  func hidden(_ course: [Point], by boxes: [Box]) -> Double {
    boxes.reduce(0) { sum, box in
      zip(course, course.dropFirst()).reduce(sum) { $0 + box.length(ofSegmentFrom: $1.0, to: $1.1) }
    }
  }

  func isClear(_ course: [Point], of boxes: [Box], by clearance: Double) -> Bool {
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
