import GraphvizRendering

/// Whether a tie runs behind something that it doesn't end at: a reader sees it go in on one side and come
/// out on the other, and takes it for two ties that aren't there. And whether two run on each other, so that
/// nobody sees which goes where.
struct TieCheck {
  /// How much of two ties may lie on each other, in points.
  private static let shared = 20.0

  private let drawing: Drawing
  private let outlines: [NodeOutline]
  private let placeOf: [String: Int]
  /// What stands for something, by its place in the drawing, without what may lie on ties.
  private let parts: [Int]

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
    }
  }

  /// The flaws, in the order of the drawing: for each tie those it runs behind, then the ties on each other.
  var flaws: [FigureFlaw] {
    let ties = drawing.edges.filter(isTie)
    return ties.flatMap { tie in
      strangers(of: tie).map { .tieBehind(tie: tie.id, stranger: drawing.nodes[$0].id) }
    } + onEachOther(ties.filter { $0.title != nil })
  }

  /// Lines without a name of their own, such as those from the dots of a map, may lie under ties.
  private func onEachOther(_ ties: [DrawingEdge]) -> [FigureFlaw] {
    let courses = ties.map { seen($0) }
    return ties.indices.flatMap { one in
      ties.indices.dropFirst(one + 1).compactMap { other in
        guard let second = courses[other],
          courses[one]?.length(along: second, within: 0) ?? 0 > Self.shared
        else { return nil }
        // Towards an end that they share one sees where both go.
        let ends = Set([ties[one].from, ties[one].to]).intersection([
          ties[other].from, ties[other].to,
        ])
        let length = seen(ties[one], awayFrom: ends)?.length(along: second, within: 0) ?? 0
        guard length > Self.shared else { return nil }
        return .tiesOnEachOther(ties[one].id, ties[other].id, length: length)
      }
    }
  }

  /// What is seen of a tie outside what it ends at, and not near some of its ends.
  private func seen(_ tie: DrawingEdge, awayFrom ends: Set<String> = []) -> LineCourse? {
    guard let from = placeOf[tie.from], let to = placeOf[tie.to] else { return nil }
    let outlines = [(tie.from, from), (tie.to, to)].map { id, place in
      self.outlines[place].inset(by: ends.contains(id) ? -LineCourse.together : 0)
    }
    return LineCourse(
      tie.path.course(from: outlines[0].centre, to: outlines[1].centre), width: tie.width,
      isSeen: { point in !outlines.contains { $0.contains(point) } })
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
    let depth = PassingLine(width: tie.width).depth
    return parts.filter { part in
      guard part != from, part != to else { return false }
      let inner = outlines[part].inset(by: depth)
      return reach.meets(inner)
        // What the end of a line lies in is what it ends at, whatever the end is called.
        && !outlines[part].contains(start) && !outlines[part].contains(end)
        && Self.length(of: course, in: inner) > PassingLine.corner
    }
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
