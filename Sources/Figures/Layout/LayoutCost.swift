import GraphvizRendering

/// How hard a placement is to read: overlaps, lines behind strangers, crossings, long lines.
///
/// The unit is one crossing of two lines. The parts are weighed so that no box overlaps another and
/// no line runs behind a stranger unless there is no other way.
struct LayoutCost {
  /// The space to keep between boxes, in points.
  static let gap = 9.0
  /// The space to keep between a line and a stranger's box, in points.
  static let clearance = 4.0

  /// The length of a line that should be seen between its two boxes, in points.
  static let shortestLine = 20.0

  let problem: LayoutProblem
  /// The length that lines between near boxes have, in points.
  let usualLength: Double
  /// In a series a crossing counts in each drawing that has it, and lines may be a little longer, so
  /// that each drawing is as easy to read as if it were alone; the weights were found by trying.
  private let isSeries: Bool
  private let lines: [LayoutProblem.Line]
  private let linesOfBox: [[Int]]
  private let sizes: [Size]
  private let frames: [Frames]
  /// Half the size of each box.
  private let halves: [Size]

  init(_ problem: LayoutProblem) {
    self.problem = problem
    isSeries = problem.isSeries
    (lines, linesOfBox) = (problem.lines, problem.linesOfBox)
    (sizes, frames) = (problem.sizes, problem.frames)
    halves = problem.sizes.map { Size(width: $0.width / 2, height: $0.height / 2) }
    let area = problem.area.width * problem.area.height
    usualLength = (area / Double(max(1, problem.sizes.count))).squareRoot()
  }

  /// The cost of a whole placement.
  func total(_ points: [Point]) -> Double {
    points.indices.reduce(0) { $0 + overlaps(of: $1, points, below: $1) }
      + lines.indices.reduce(0) { sum, line in
        sum + ofLength(line, points) + behindBoxes(line, points)
          + crossings(of: line, points, before: line, moved: -1)
      }
  }

  /// The cost of everything that a box's place decides.
  func share(of box: Int, _ points: [Point]) -> Double {
    var sum = overlaps(of: box, points, below: points.count)
    for line in linesOfBox[box] {
      sum +=
        ofLength(line, points) + behindBoxes(line, points)
        + crossings(of: line, points, before: lines.count, moved: box)
    }
    let mine = Box(centre: points[box], size: sizes[box], widenedBy: Self.clearance)
    let visible = frames[box].rawValue
    for index in 0..<lines.count {
      let line = lines[index]
      guard line.first != box, line.second != box, line.frames.rawValue & visible != 0
      else { continue }
      sum += Self.hidden(points[line.first], points[line.second], by: mine)
    }
    return sum
  }

  // The loops below run some million times for each figure. They look at the extents of things
  // before they ask how much of one lies in another, and call little on the way: that took nine
  // tenths of the time of a build without optimisation.

  /// Overlaps of a box with those of smaller index than `limit`.
  private func overlaps(of box: Int, _ points: [Point], below limit: Int) -> Double {
    let (centre, half, gap) = (points[box], halves[box], Self.gap / 2)
    let (left, right) = (centre.x - half.width - gap, centre.x + half.width + gap)
    let (bottom, top) = (centre.y - half.height - gap, centre.y + half.height + gap)
    var sum = 0.0
    for other in 0..<limit where other != box {
      let (point, size) = (points[other], halves[other])
      let (minX, maxX) = (point.x - size.width - gap, point.x + size.width + gap)
      guard left < maxX, minX < right else { continue }
      let (minY, maxY) = (point.y - size.height - gap, point.y + size.height + gap)
      guard bottom < maxY, minY < top else { continue }
      let depth = min(min(right, maxX) - max(left, minX), min(top, maxY) - max(bottom, minY))
      if depth > 0 { sum += 8 + depth * 2 }
    }
    return sum
  }

  /// Long lines cost by their square; one of which too little is seen between its boxes costs too.
  private func ofLength(_ index: Int, _ points: [Point]) -> Double {
    let line = lines[index]
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
    return (isSeries ? 0.15 : 0.2) * line.strength * ratio * ratio + 1.5 * hidden
  }

  private func behindBoxes(_ index: Int, _ points: [Point]) -> Double {
    let line = lines[index]
    let (one, other, clearance) = (points[line.first], points[line.second], Self.clearance)
    let (left, right) = one.x < other.x ? (one.x, other.x) : (other.x, one.x)
    let (bottom, top) = one.y < other.y ? (one.y, other.y) : (other.y, one.y)
    var sum = 0.0
    for box in 0..<points.count where box != line.first && box != line.second {
      let (point, half) = (points[box], halves[box])
      // Beside the line's extent nothing of it is hidden.
      guard left < point.x + half.width + clearance, point.x - half.width - clearance < right,
        bottom < point.y + half.height + clearance, point.y - half.height - clearance < top,
        line.frames.rawValue & frames[box].rawValue != 0
      else { continue }
      sum += Self.hidden(
        one, other, by: Box(centre: point, size: sizes[box], widenedBy: clearance))
    }
    return sum
  }

  /// What a line costs that runs behind a stranger's box.
  private static func hidden(_ one: Point, _ other: Point, by box: Box) -> Double {
    if one.x <= box.minX, other.x <= box.minX { return 0 }
    if one.x >= box.maxX, other.x >= box.maxX { return 0 }
    if one.y <= box.minY, other.y <= box.minY { return 0 }
    if one.y >= box.maxY, other.y >= box.maxY { return 0 }
    let hidden = box.length(ofSegmentFrom: one, to: other)
    return hidden > 0 ? 5 + hidden / 10 : 0
  }

  /// Crossings of a line with those of smaller index than `limit`, and how narrow its angles are.
  ///
  /// A pair of the moved box's own lines counts once: with the earlier of the two.
  private func crossings(
    of index: Int, _ points: [Point], before limit: Int, moved box: Int
  ) -> Double {
    let line = lines[index]
    let (first, second, visible) = (line.first, line.second, line.frames.rawValue)
    let (a, b) = (points[first], points[second])
    let (left, right) = a.x < b.x ? (a.x, b.x) : (b.x, a.x)
    let (bottom, top) = a.y < b.y ? (a.y, b.y) : (b.y, a.y)
    var sum = 0.0
    for other in 0..<limit where other != index {
      let their = lines[other]
      if other < index, their.first == box || their.second == box { continue }
      let common = their.frames.rawValue & visible
      guard common != 0 else { continue }
      if their.first == first || their.second == second || their.first == second
        || their.second == first
      {
        sum += narrowness(line, their, points)
        continue
      }
      let (c, d) = (points[their.first], points[their.second])
      if c.x < left, d.x < left { continue }
      if c.x > right, d.x > right { continue }
      if c.y < bottom, d.y < bottom { continue }
      if c.y > top, d.y > top { continue }
      if Self.cross(a, b, c, d) {
        sum += isSeries ? 2 * Double(common.nonzeroBitCount) : 1
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
    let lengths = distance(first, centre) * distance(second, centre)
    guard lengths > 0 else { return 1 }
    let cosine = (u.x * v.x + u.y * v.y) / lengths
    return cosine > 0.94 ? (cosine - 0.94) * 20 : 0
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let one = dx * (c.y - a.y) - dy * (c.x - a.x)
    let other = dx * (d.y - a.y) - dy * (d.x - a.x)
    guard one * other < 0 else { return false }
    let (ex, ey) = (d.x - c.x, d.y - c.y)
    return (ex * (a.y - c.y) - ey * (a.x - c.x)) * (ex * (b.y - c.y) - ey * (b.x - c.x)) < 0
  }

  private func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }
}
