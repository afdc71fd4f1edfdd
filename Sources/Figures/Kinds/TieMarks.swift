import GraphvizRendering

/// Where signs stand on ties.
struct TieMarks {
  /// The extent of a sign's disc, in points.
  static let size = Size(width: 12, height: 12)
  /// How far apart the middles of two signs are at least, one way or the other, in points.
  private static let apart = 14.0
  /// The space between a sign and other ties, in points.
  private static let space = 1.5
  /// How far beside its tie a sign is tried, in points.
  private static let beside = [7.0, -7, 10, -10]

  private let boxes: [String: Box]
  private let obstacles: [Box]
  private let ties: [DrawingEdge]

  /// Prepares to put signs on some of all ties.
  ///
  /// - Parameters:
  ///   - boxes: what ties end at, by the identifiers of their nodes.
  ///   - obstacles: what signs must not lie on besides.
  init(_ boxes: [(String, Box)], _ obstacles: [Box], on ties: [DrawingEdge]) {
    self.boxes = Dictionary(boxes, uniquingKeysWith: { first, _ in first })
    self.obstacles = boxes.map(\.1) + obstacles
    self.ties = ties
  }

  /// The middle of what is seen of a tie, half-way between the two outlines, or as near to it as there is no
  /// other sign, no name and no other tie; if there is no such place on the tie, close beside it; and if
  /// there is none there either, where least of a name is hidden and fewest other ties run.
  ///
  /// - Parameter marks: the middles of the signs that stand already.
  func place(on tie: DrawingEdge, besides marks: [Point]) -> Point? {
    let (course, seen) = course(of: tie)
    guard !seen.isEmpty else { return course.isEmpty ? nil : course[course.count / 2] }
    let fine = Self.fine(seen)
    let fromMiddle = fine.indices.sorted { one, other in
      (abs(one - fine.count / 2), one) < (abs(other - fine.count / 2), other)
    }.map { fine[$0] }
    let apart = ([0] + Self.beside).flatMap { shift in
      shift == 0 ? fromMiddle : Self.shifted(fromMiddle, by: shift, of: course)
    }.filter { point in
      marks.allSatisfy {
        abs($0.x - point.x) > Self.apart || abs($0.y - point.y) > Self.apart
      }
    }
    let others = ties.filter { $0.id != tie.id }.map { (self.course(of: $0).all, $0.width) }
    let costs = apart.map { point in
      let mark = Box(centre: point, size: Size(width: 14, height: 14))
      let hidden = obstacles.map { mark.overlap(with: $0) }.max() ?? 0
      return (hidden, others.count { Self.isNear(point, $0.0, width: $0.1) })
    }
    let best = apart.indices.min {
      (costs[$0].0, costs[$0].1, $0) < (costs[$1].0, costs[$1].1, $1)
    }
    return best.map { apart[$0] } ?? fromMiddle[0]
  }

  /// How long the part of a tie is that is seen between the two outlines, in points.
  func seenLength(of tie: DrawingEdge) -> Double {
    let seen = course(of: tie).seen
    return zip(seen, seen.dropFirst()).reduce(0) { length, step in
      let (across, up) = (step.1.x - step.0.x, step.1.y - step.0.y)
      return length + (across * across + up * up).squareRoot()
    }
  }

  /// Whether a line of a width runs under a sign or close by it.
  private static func isNear(_ point: Point, _ course: [Point], width: Double) -> Bool {
    let reach = size.width / 2 + width / 2 + space
    return zip(course, course.dropFirst()).contains { start, end in
      let (across, up) = (end.x - start.x, end.y - start.y)
      let square = across * across + up * up
      let along = (point.x - start.x) * across + (point.y - start.y) * up
      let share = square > 0 ? min(1, max(0, along / square)) : 0
      let (dx, dy) = (start.x + across * share - point.x, start.y + up * share - point.y)
      return dx * dx + dy * dy < reach * reach
    }
  }

  /// Points on a course, at most three points apart.
  private static func fine(_ course: [Point]) -> [Point] {
    zip(course, course.dropFirst()).reduce(into: [course[0]]) { points, ends in
      let (across, up) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      let steps = max(1, Int(((across * across + up * up).squareRoot() / 3).rounded(.up)))
      points += (1...steps).map { step in
        let share = Double(step) / Double(steps)
        return Point(x: ends.0.x + across * share, y: ends.0.y + up * share)
      }
    }
  }

  /// Points moved across the direction from one end of a course to the other.
  private static func shifted(_ points: [Point], by distance: Double, of course: [Point]) -> [Point]
  {
    guard let start = course.first, let end = course.last else { return points }
    let (across, up) = (end.x - start.x, end.y - start.y)
    let length = max(1, (across * across + up * up).squareRoot())
    return points.map {
      Point(x: $0.x - up / length * distance, y: $0.y + across / length * distance)
    }
  }

  /// Points along a tie from one end's centre to the other's, and those outside the two outlines;
  /// none when an end wasn't added.
  private func course(of tie: DrawingEdge) -> (all: [Point], seen: [Point]) {
    guard let start = boxes[tie.from], let end = boxes[tie.to] else { return ([], []) }
    // A straight tie bends towards its own middle.
    let middle = Box(
      minX: start.centre.x, minY: start.centre.y, maxX: end.centre.x, maxY: end.centre.y
    ).centre
    let path = tie.path == .straight ? .bent(towards: middle) : tie.path
    let course = path.course(from: start.centre, to: end.centre)
    return (course, course.filter { !start.contains($0) && !end.contains($0) })
  }
}
