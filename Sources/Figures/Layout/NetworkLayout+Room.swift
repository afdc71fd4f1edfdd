import GraphvizRendering

extension NetworkLayout {
  /// The centres of boxes in the room of a figure, and the height they take there.
  ///
  /// Without a height they get the area of the problem; with one they fill it if they can
  /// (`FigureRoom.filled`).
  ///
  /// - Throws: `GraphvizError.doesNotFit` with a height that is enough, and what Graphviz says.
  func positions(
    for problem: LayoutProblem, in room: FigureRoom?
  ) throws(GraphvizError) -> (points: [Point], height: Double) {
    let usual = StandingBoxes(try positions(for: problem), problem.sizes)
    guard let room else { return (usual.points, usual.height) }
    let placed = try room.filled(usual: usual) { height throws(GraphvizError) in
      var area = problem.area
      area.maxY = height - 2
      return StandingBoxes(
        try positions(for: LayoutProblem(sizes: problem.sizes, lines: problem.lines, area: area)),
        problem.sizes)
    }
    return (placed.points, placed.height)
  }
}

/// Boxes where a layout has put them, from the top of their room.
private struct StandingBoxes: RoomFilling {
  private(set) var points: [Point]
  private(set) var height: Double
  private let boxes: [Box]

  init(_ points: [Point], _ sizes: [Size]) {
    let found = zip(points, sizes).map { Box(centre: $0, size: $1) }
    let top = found.map(\.minY).min() ?? 0
    self.points = points.map { Point(x: $0.x, y: $0.y + 2 - top) }
    boxes = found
    height = (found.map(\.maxY).max() ?? 0) - top + 4
  }

  var hasOverlap: Bool { Box.haveOverlap(boxes) }

  func centred(in room: Double) -> StandingBoxes {
    var moved = self
    let distance = (room - height) / 2
    moved.points = points.map { Point(x: $0.x, y: $0.y + distance) }
    moved.height = room
    return moved
  }
}
