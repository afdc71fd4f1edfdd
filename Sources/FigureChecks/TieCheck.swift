import GraphvizRendering

/// Whether a tie runs behind something that it doesn't end at: a reader sees it go in on one side and come
/// out on the other, and takes it for two ties that aren't there.
struct TieCheck {
  /// How much of the edge of a stranger may lie on a tie, in points.
  private static let edge = 2.5
  /// How long a piece of a tie may lie deeper, as behind a corner, in points.
  private static let corner = 2.0

  private let drawing: Drawing
  private let outlines: [NodeOutline]
  private let placeOf: [String: Int]
  /// What stands for something, by its place in the drawing, without what may lie on ties.
  private let parts: [(place: Int, inner: NodeOutline)]

  /// Prepares to examine a drawing.
  ///
  /// - Parameter outlines: those of all nodes, in the order of the drawing.
  init(_ drawing: Drawing, _ outlines: [NodeOutline]) {
    self.drawing = drawing
    self.outlines = outlines
    placeOf = Dictionary(
      zip(drawing.nodes.map(\.id), drawing.nodes.indices), uniquingKeysWith: { first, _ in first })
    parts = drawing.nodes.indices.filter {
      let node = drawing.nodes[$0]
      return node.role.isPart && node.shape != .invisible && node.shape != .plainText
    }.map { (place: $0, inner: outlines[$0].inset(by: Self.edge)) }
  }

  /// The flaws: for each tie, in the order of the drawing, those it runs behind.
  var flaws: [FigureFlaw] {
    drawing.edges.filter(isTie).flatMap { tie in
      strangers(of: tie).map { .tieBehind(tie: tie.id, stranger: drawing.nodes[$0].id) }
    }
  }

  /// Whether a line ties two things together, rather than being something by itself: the intervals and
  /// moves of a chart of ranks may cross its dots.
  private func isTie(_ line: DrawingEdge) -> Bool {
    guard line.role == .mark else { return line.role == .named }
    return [line.from, line.to].allSatisfy { end in
      placeOf[end].map { drawing.nodes[$0].role.isPart } ?? false
    }
  }

  private func strangers(of tie: DrawingEdge) -> [Int] {
    guard let from = placeOf[tie.from], let to = placeOf[tie.to] else { return [] }
    let (start, end) = (outlines[from].centre, outlines[to].centre)
    let course = tie.path.course(from: start, to: end)
    let (xs, ys) = (course.map(\.x), course.map(\.y))
    let reach = FigureBox(
      minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    return parts.filter { part in
      part.place != from && part.place != to && reach.meets(part.inner)
        // What the end of a line lies in is what it ends at, whatever the end is called.
        && !outlines[part.place].contains(start) && !outlines[part.place].contains(end)
        && Self.length(of: course, in: part.inner) > Self.corner
    }.map(\.place)
  }

  /// How much of a course lies in an outline, in points.
  private static func length(of course: [Point], in outline: NodeOutline) -> Double {
    zip(course, course.dropFirst()).reduce(0) { sum, ends in
      let (across, up) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      let length = (across * across + up * up).squareRoot()
      let steps = max(1, Int((length * 2).rounded(.up)))
      let inside = (0..<steps).count { step in
        let share = (Double(step) + 0.5) / Double(steps)
        return outline.contains(
          Point(x: ends.0.x + across * share, y: ends.0.y + up * share))
      }
      return sum + length * Double(inside) / Double(steps)
    }
  }
}

extension FigureBox {
  /// Whether an outline reaches into the rectangle.
  fileprivate func meets(_ outline: NodeOutline) -> Bool {
    let (middle, half) = (
      outline.centre, Size(width: outline.size.width / 2, height: outline.size.height / 2)
    )
    return middle.x + half.width > minX && middle.x - half.width < maxX
      && middle.y + half.height > minY && middle.y - half.height < maxY
  }
}
