import GraphvizRendering

/// How hard a placement is to read: overlaps, lines behind strangers, crossings, long lines.
///
/// The unit is one crossing of two lines. The parts are weighed (`LayoutWeights`) so that no box
/// overlaps another and no line runs behind a stranger unless there is no other way.
struct LayoutCost {
  /// The space to keep between boxes, in points.
  static let gap = 9.0
  /// The space to keep between a line and a stranger's box, in points.
  static let clearance = 4.0

  /// The length of a line that should be seen between its two boxes, in points.
  static let shortestLine = 20.0

  /// The length that lines between near boxes have, in points.
  let usualLength: Double
  private let weights: LayoutWeights
  private let isSeries: Bool
  private let lines: [LayoutProblem.Line]
  private let linesOfBox: [[Int]]
  private let sizes: [Size]
  private let frames: [Frames]

  init(_ problem: LayoutProblem) {
    (weights, isSeries) = (LayoutWeights(problem), problem.isSeries)
    (lines, linesOfBox) = (problem.lines, problem.linesOfBox)
    (sizes, frames) = (problem.sizes, problem.frames)
    let area = problem.area.width * problem.area.height
    usualLength = (area / Double(max(1, problem.sizes.count))).squareRoot()
  }

  /// The cost of a whole placement; as soon as it passes the bound, what has been counted so far.
  func total(_ placement: Placement, within bound: CostBound = .none) -> Double {
    var ofBoxes = 0.0
    for box in 0..<sizes.count {
      ofBoxes += (0..<box).reduce(0) { $0 + overlap(of: box, $1, placement) }
    }
    var ofLines = 0.0
    for line in 0..<lines.count {
      if bound.isPassed(by: ofBoxes + ofLines) { break }
      let ofBehind = (0..<sizes.count).reduce(0) { $0 + behind($1, line, placement) }
      let ofCrossing = (0..<line).reduce(0) { $0 + crossing(line, $1, placement) }
      ofLines = ofLines + ofLength(line, placement) + ofBehind + ofCrossing
    }
    return ofBoxes + ofLines
  }

  /// The cost of everything that a box's place decides; as soon as it passes the bound, what has
  /// been counted so far.
  func share(of box: Int, _ placement: Placement, within bound: CostBound = .none) -> Double {
    var parts = ShareParts(boxes: sizes.count, lines: lines.count, own: linesOfBox[box].count)
    return share(of: box, placement, within: bound, &parts)
  }

  /// The same, with what each thing has part in it; those parts that were counted before the bound was
  /// passed.
  func share(
    of box: Int, _ placement: Placement, within bound: CostBound, _ parts: inout ShareParts
  ) -> Double {
    var sum = 0.0
    for other in 0..<sizes.count where other != box {
      parts.overlaps[other] = overlap(of: box, other, placement)
      sum += parts.overlaps[other]
    }
    let own = linesOfBox[box]
    // What the lines cost by their length alone is quickly told, and often enough.
    for (place, line) in own.enumerated() { parts.lengths[place] = ofLength(line, placement) }
    var left = bound.room < .infinity ? parts.lengths.prefix(own.count).reduce(0, +) : 0
    for (place, line) in own.enumerated() {
      if bound.isPassed(by: sum) { return sum }
      if bound.isSurelyPassed(by: sum + left) { return sum + left }
      left -= parts.lengths[place]
      sum +=
        parts.lengths[place]
        + behindBoxes(line, placement, from: place * sizes.count, &parts.behind)
        + crossings(of: line, placement, moved: box, place, &parts.crossings)
    }
    if bound.isPassed(by: sum) { return sum }
    for line in 0..<lines.count {
      parts.hidden[line] = behind(box, line, placement)
      sum += parts.hidden[line]
    }
    return sum
  }

  // The loops below run some hundred thousand times for each figure. They look at the extents of
  // things before they ask how much of one lies in another, and call little on the way.

  /// What it costs that two boxes overlap.
  @inline(__always)
  private func overlap(of box: Int, _ other: Int, _ placement: Placement) -> Double {
    let (mine, their) = (placement.boxesAmongBoxes[box], placement.boxesAmongBoxes[other])
    if their.isBeside(mine) { return 0 }
    let depth = mine.depth(in: their)
    return depth > 0 ? weights.overlap * (8 + depth * 2) : 0
  }

  /// Long lines cost by their square; one of which too little is seen between its boxes costs too.
  private func ofLength(_ index: Int, _ placement: Placement) -> Double {
    let (line, points) = (lines[index], placement.points)
    let one = points[line.first]
    let other = points[line.second]
    let ratio = distance(one, other) / usualLength
    let across =
      abs(one.x - other.x) - (sizes[line.first].width + sizes[line.second].width)
      / 2
    let up =
      abs(one.y - other.y)
      - (sizes[line.first].height + sizes[line.second].height) / 2
    let seen = (max(0, across) * max(0, across) + max(0, up) * max(0, up)).squareRoot()
    let hidden = max(0, Self.shortestLine - seen) / Self.shortestLine
    return weights.length * line.strength * ratio * ratio + 1.5 * hidden
  }

  /// What a line costs by the boxes it runs behind, each of which is noted from a place on.
  private func behindBoxes(
    _ line: Int, _ placement: Placement, from place: Int, _ parts: inout [Double]
  ) -> Double {
    var sum = 0.0
    for box in 0..<sizes.count {
      let part = behind(box, line, placement)
      parts[place + box] = part
      sum += part
    }
    return sum
  }

  /// What it costs that a line runs behind a box.
  @inline(__always)
  private func behind(_ box: Int, _ index: Int, _ placement: Placement) -> Double {
    if placement.boxesAmongLines[box].isBeside(placement.lines[index]) { return 0 }
    let line = lines[index]
    guard box != line.first, box != line.second,
      line.frames.rawValue & frames[box].rawValue != 0
    else { return 0 }
    return hidden(line, by: box, placement)
  }

  /// What a line costs that runs behind a stranger's box.
  private func hidden(_ line: LayoutProblem.Line, by box: Int, _ placement: Placement) -> Double {
    let points = placement.points
    let hidden = Box(centre: points[box], size: sizes[box], widenedBy: Self.clearance)
      .length(ofSegmentFrom: points[line.first], to: points[line.second])
    return hidden > 0 ? 5 + hidden / 10 : 0
  }

  /// Crossings of a line of the moved box with all others, each of which is noted in the row at a place.
  ///
  /// A pair of the moved box's own lines counts once: with the earlier of the two.
  private func crossings(
    of index: Int, _ placement: Placement, moved box: Int, _ place: Int, _ parts: inout [Double]
  ) -> Double {
    var sum = 0.0
    for other in 0..<lines.count where other != index {
      if other < index, lines[other].first == box || lines[other].second == box { continue }
      let part = crossing(index, other, placement)
      parts[place * lines.count + other] = part
      sum += part
    }
    return sum
  }

  /// What it costs that two lines cross, or leave one box at a narrow angle; the same either way round.
  @inline(__always)
  private func crossing(_ index: Int, _ other: Int, _ placement: Placement) -> Double {
    if placement.lines[other].isApart(from: placement.lines[index]) { return 0 }
    let (line, their) = (lines[index], lines[other])
    let common = their.frames.rawValue & line.frames.rawValue
    guard common != 0 else { return 0 }
    if their.first == line.first || their.second == line.second || their.first == line.second
      || their.second == line.first
    {
      return weights.narrowness * narrowness(line, their, placement.points)
    }
    guard crosses(line, their, placement.points) else { return 0 }
    return weights.crossing * (isSeries ? Double(common.nonzeroBitCount) : 1)
  }

  /// Two lines from one box in nearly the same direction can't be told apart.
  private func narrowness(
    _ one: LayoutProblem.Line, _ other: LayoutProblem.Line, _ points: [Point]
  ) -> Double {
    let shared = one.first == other.first || one.first == other.second ? one.first : one.second
    let first = points[one.first == shared ? one.second : one.first]
    let second = points[other.first == shared ? other.second : other.first]
    let centre = points[shared]
    let u = Point(x: first.x - centre.x, y: first.y - centre.y)
    let v = Point(x: second.x - centre.x, y: second.y - centre.y)
    let along = u.x * v.x + u.y * v.y
    // Nearly all are wider than that by far, which can be told without roots.
    if along < 0 || along * along < 0.88 * (u.x * u.x + u.y * u.y) * (v.x * v.x + v.y * v.y) {
      return 0
    }
    let lengths = distance(first, centre) * distance(second, centre)
    guard lengths > 0 else { return 1 }
    let cosine = along / lengths
    return cosine > 0.94 ? (cosine - 0.94) * 20 : 0
  }

  private func crosses(
    _ one: LayoutProblem.Line, _ other: LayoutProblem.Line, _ points: [Point]
  ) -> Bool {
    let (a, b, c, d) = (
      points[one.first], points[one.second], points[other.first], points[other.second]
    )
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let left = dx * (c.y - a.y) - dy * (c.x - a.x)
    let right = dx * (d.y - a.y) - dy * (d.x - a.x)
    guard left * right < 0 else { return false }
    let (ex, ey) = (d.x - c.x, d.y - c.y)
    return (ex * (a.y - c.y) - ey * (a.x - c.x)) * (ex * (b.y - c.y) - ey * (b.x - c.x)) < 0
  }

  private func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }
}
