import GraphvizRendering

extension NetworkLayout {
  /// The centres of boxes in the room of a figure, and the height they take there.
  ///
  /// Without a height they get the area of the problem. With one they are laid out in all of it; if boxes
  /// would lie on each other there, and they don't as they would stand without it, they stand so in its
  /// middle.
  ///
  /// - Throws: `GraphvizError.doesNotFit` with a height that is enough, and what Graphviz says.
  func positions(
    for problem: LayoutProblem, in room: FigureRoom?
  ) throws(GraphvizError) -> (points: [Point], height: Double) {
    let usual = StandingBoxes(try positions(for: problem), problem.sizes)
    guard let room else { return (usual.points, usual.height) }
    if room.height >= 60 {
      var area = problem.area
      area.maxY = room.height - 2
      let filling = StandingBoxes(
        try positions(for: LayoutProblem(sizes: problem.sizes, lines: problem.lines, area: area)),
        problem.sizes)
      if !filling.hasOverlap, filling.height <= room.height {
        return (filling.moved(by: (room.height - filling.height) / 2), room.height)
      }
    }
    guard room.height >= usual.height else { throw room.tooLow(needed: usual.height) }
    return (usual.moved(by: (room.height - usual.height) / 2), room.height)
  }
}

/// Boxes where a layout has put them, from the top of their room.
private struct StandingBoxes {
  let points: [Point]
  let height: Double
  private let boxes: [Box]

  init(_ points: [Point], _ sizes: [Size]) {
    let found = zip(points, sizes).map { Box(centre: $0, size: $1) }
    let top = found.map(\.minY).min() ?? 0
    self.points = points.map { Point(x: $0.x, y: $0.y + 2 - top) }
    boxes = found
    height = (found.map(\.maxY).max() ?? 0) - top + 4
  }

  /// Whether two boxes lie on each other.
  var hasOverlap: Bool { Box.haveOverlap(boxes) }

  func moved(by distance: Double) -> [Point] {
    points.map { Point(x: $0.x, y: $0.y + distance) }
  }
}

extension Box {
  /// Whether any two of some rectangles lie on each other by more than half a point.
  static func haveOverlap(_ boxes: [Box]) -> Bool {
    boxes.indices.contains { first in
      boxes[..<first].contains { $0.overlap(with: boxes[first]) > 0.5 }
    }
  }
}
