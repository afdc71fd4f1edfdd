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
    let ofBoxes = sizes.indices.reduce(0) { $0 + overlaps(of: $1, placement, below: $1) }
    var ofLines = 0.0
    for line in 0..<lines.count {
      if bound.isPassed(by: ofBoxes + ofLines) { break }
      ofLines =
        ofLines + ofLength(line, placement) + behindBoxes(line, placement)
        + crossings(of: line, placement, before: line, moved: -1)
    }
    return ofBoxes + ofLines
  }

  /// The cost of everything that a box's place decides; as soon as it passes the bound, what has
  /// been counted so far.
  func share(of box: Int, _ placement: Placement, within bound: CostBound = .none) -> Double {
    var sum = overlaps(of: box, placement, below: sizes.count)
    // What the lines cost by their length alone is quickly told, and often enough.
    var left = bound.room < .infinity ? lengths(of: box, placement) : 0
    for line in linesOfBox[box] {
      if bound.isPassed(by: sum) { return sum }
      if bound.isSurelyPassed(by: sum + left) { return sum + left }
      let length = ofLength(line, placement)
      left -= length
      sum +=
        length + behindBoxes(line, placement)
        + crossings(of: line, placement, before: lines.count, moved: box)
    }
    if bound.isPassed(by: sum) { return sum }
    let (mine, visible) = (placement.boxesAmongLines[box], frames[box].rawValue)
    for index in 0..<lines.count {
      if placement.lines[index].isBeside(mine) { continue }
      let line = lines[index]
      guard line.first != box, line.second != box, line.frames.rawValue & visible != 0
      else { continue }
      sum += hidden(line, by: box, placement)
    }
    return sum
  }

  // The loops below run some hundred thousand times for each figure. They look at the extents of
  // things before they ask how much of one lies in another, and call little on the way.

  /// Overlaps of a box with those of smaller index than `limit`.
  private func overlaps(of box: Int, _ placement: Placement, below limit: Int) -> Double {
    let mine = placement.boxesAmongBoxes[box]
    var sum = 0.0
    for other in 0..<limit where other != box {
      let their = placement.boxesAmongBoxes[other]
      if their.isBeside(mine) { continue }
      let depth = mine.depth(in: their)
      if depth > 0 { sum += weights.overlap * (8 + depth * 2) }
    }
    return sum
  }

  private func lengths(of box: Int, _ placement: Placement) -> Double {
    linesOfBox[box].reduce(0) { $0 + ofLength($1, placement) }
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

  private func behindBoxes(_ index: Int, _ placement: Placement) -> Double {
    let (line, mine) = (lines[index], placement.lines[index])
    var sum = 0.0
    for box in 0..<sizes.count {
      if placement.boxesAmongLines[box].isBeside(mine) { continue }
      guard box != line.first, box != line.second,
        line.frames.rawValue & frames[box].rawValue != 0
      else { continue }
      sum += hidden(line, by: box, placement)
    }
    return sum
  }

  /// What a line costs that runs behind a stranger's box.
  private func hidden(_ line: LayoutProblem.Line, by box: Int, _ placement: Placement) -> Double {
    let points = placement.points
    let hidden = Box(centre: points[box], size: sizes[box], widenedBy: Self.clearance)
      .length(ofSegmentFrom: points[line.first], to: points[line.second])
    return hidden > 0 ? 5 + hidden / 10 : 0
  }

  /// Crossings of a line with those of smaller index than `limit`, and how narrow its angles are.
  ///
  /// A pair of the moved box's own lines counts once: with the earlier of the two.
  private func crossings(
    of index: Int, _ placement: Placement, before limit: Int, moved box: Int
  ) -> Double {
    let (line, mine) = (lines[index], placement.lines[index])
    let (first, second, visible) = (line.first, line.second, line.frames.rawValue)
    var sum = 0.0
    for other in 0..<limit where other != index {
      if placement.lines[other].isApart(from: mine) { continue }
      let their = lines[other]
      if other < index, their.first == box || their.second == box { continue }
      let common = their.frames.rawValue & visible
      guard common != 0 else { continue }
      if their.first == first || their.second == second || their.first == second
        || their.second == first
      {
        sum += weights.narrowness * narrowness(line, their, placement.points)
      } else if crosses(line, their, placement.points) {
        sum += weights.crossing * (isSeries ? Double(common.nonzeroBitCount) : 1)
      }
    }
    return sum
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
