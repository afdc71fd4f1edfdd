import GraphvizRendering

@testable import Figures

/// `LayoutCost` as it is defined, every pair of things asked about: what the quicker one is held to.
struct PlainLayoutCost {
  let problem: LayoutProblem
  /// The length that lines between near boxes have, in points.
  let usualLength: Double
  private let weights: LayoutWeights

  init(_ problem: LayoutProblem) {
    self.problem = problem
    weights = LayoutWeights(problem)
    let area = problem.area.width * problem.area.height
    usualLength = (area / Double(max(1, problem.sizes.count))).squareRoot()
  }

  /// The cost of a whole placement.
  func total(_ points: [Point]) -> Double {
    points.indices.reduce(0) { $0 + cost(of: $1, at: points, below: $1) }
      + problem.lines.indices.reduce(0) { sum, line in
        sum + ofLength(line, points) + behindBoxes(line, points)
          + crossings(of: line, points, among: 0..<line)
      }
  }

  /// The cost of everything that a box's place decides.
  func share(of box: Int, _ points: [Point]) -> Double {
    var sum = cost(of: box, at: points, below: points.count)
    let own = problem.linesOfBox[box]
    for line in own {
      sum +=
        ofLength(line, points) + behindBoxes(line, points)
        + crossings(of: line, points, among: problem.lines.indices, ownLinesOf: box)
    }
    let mine = Box(centre: points[box], size: problem.sizes[box], widenedBy: LayoutCost.clearance)
    for (index, line) in problem.lines.enumerated()
    where line.first != box && line.second != box {
      sum += behind(mine, of: box, index, points)
    }
    return sum
  }

  /// Overlaps of a box with those of smaller index than `limit`.
  private func cost(of box: Int, at points: [Point], below limit: Int) -> Double {
    let mine = Box(centre: points[box], size: problem.sizes[box], widenedBy: LayoutCost.gap / 2)
    var sum = 0.0
    for other in 0..<limit where other != box {
      let theirs = Box(
        centre: points[other], size: problem.sizes[other], widenedBy: LayoutCost.gap / 2)
      let depth = mine.overlap(with: theirs)
      if depth > 0 { sum += weights.overlap * (8 + depth * 2) }
    }
    return sum
  }

  /// Long lines cost by their square; one of which too little is seen between its boxes costs too.
  private func ofLength(_ index: Int, _ points: [Point]) -> Double {
    let line = problem.lines[index]
    let one = points[line.first]
    let other = points[line.second]
    let ratio = distance(one, other) / usualLength
    let across =
      abs(one.x - other.x) - (problem.sizes[line.first].width + problem.sizes[line.second].width)
      / 2
    let up =
      abs(one.y - other.y)
      - (problem.sizes[line.first].height + problem.sizes[line.second].height) / 2
    let seen = (max(0, across) * max(0, across) + max(0, up) * max(0, up)).squareRoot()
    let hidden = max(0, LayoutCost.shortestLine - seen) / LayoutCost.shortestLine
    return weights.length * line.strength * ratio * ratio + 1.5 * hidden
  }

  private func behindBoxes(_ index: Int, _ points: [Point]) -> Double {
    let line = problem.lines[index]
    var sum = 0.0
    for box in points.indices where box != line.first && box != line.second {
      sum += behind(
        Box(centre: points[box], size: problem.sizes[box], widenedBy: LayoutCost.clearance),
        of: box,
        index, points)
    }
    return sum
  }

  private func behind(_ box: Box, of number: Int, _ index: Int, _ points: [Point]) -> Double {
    let line = problem.lines[index]
    guard line.frames.meet(problem.frames[number]) else { return 0 }
    let hidden = box.length(ofSegmentFrom: points[line.first], to: points[line.second])
    return hidden > 0 ? 5 + hidden / 10 : 0
  }

  /// A pair of one box's own lines counts once: with the earlier of the two.
  private func crossings(
    of index: Int, _ points: [Point], among others: Range<Int>, ownLinesOf box: Int? = nil
  ) -> Double {
    let line = problem.lines[index]
    let a = points[line.first]
    let b = points[line.second]
    var sum = 0.0
    for other in others where other != index {
      let second = problem.lines[other]
      if other < index, second.first == box || second.second == box { continue }
      guard second.frames.meet(line.frames) else { continue }
      if second.first == line.first || second.second == line.second
        || second.first == line.second || second.second == line.first
      {
        sum += weights.narrowness * narrowness(line, second, points)
        continue
      }
      if cross(a, b, points[second.first], points[second.second]) {
        let drawings = second.frames.intersection(line.frames).count
        sum += weights.crossing * (problem.isSeries ? Double(drawings) : 1)
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

  private func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  private func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }
}
