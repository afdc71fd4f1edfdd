import GraphvizRendering

/// How hard a placement is to read: overlaps, lines behind strangers, crossings, long lines.
///
/// The unit is one crossing of two lines. The parts are weighed (`LayoutWeights`) so that no box
/// overlaps another and no line runs behind a stranger unless there is no other way. The value owns its
/// memory.
struct LayoutCost: ~Copyable {
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
  let lines: OwnedValues<LayoutProblem.Line>
  let linesOfBox: LinesOfBoxes
  private let sizes: OwnedValues<Size>
  private let frames: OwnedValues<Frames>

  init(_ problem: LayoutProblem) {
    (weights, isSeries) = (LayoutWeights(problem), problem.isSeries)
    lines = OwnedValues(problem.lines)
    linesOfBox = LinesOfBoxes(problem)
    sizes = OwnedValues(problem.sizes)
    frames = OwnedValues(problem.frames)
    let area = problem.area.width * problem.area.height
    usualLength = (area / Double(max(1, problem.sizes.count))).squareRoot()
  }

  /// The cost of a whole placement; as soon as it passes the bound, what has been counted so far.
  func total(_ placement: borrowing Placement, within bound: CostBound = .none) -> Double {
    var ofBoxes = 0.0
    for box in 0..<sizes.count {
      var sum = 0.0
      placement.boxesAmongBoxes.near(placement.boxesAmongBoxes.steps(of: box), below: box) {
        sum += overlap(of: box, $0, placement)
      }
      ofBoxes += sum
    }
    var ofLines = 0.0
    for line in 0..<lines.count {
      if bound.isPassed(by: ofBoxes + ofLines) { break }
      let steps = placement.lines.steps(of: line)
      var (ofBehind, ofCrossing) = (0.0, 0.0)
      placement.boxesAmongLines.near(steps, below: sizes.count) {
        ofBehind += behind($0, line, placement)
      }
      let course = Course(line, lines[line], placement)
      placement.lines.near(steps, below: line) { ofCrossing += crossing(course, $0, placement) }
      ofLines = ofLines + ofLength(line, placement) + ofBehind + ofCrossing
    }
    return ofBoxes + ofLines
  }

  /// The cost of everything that a box's place decides, in a placement whose lines have all followed; as soon
  /// as it passes the bound, what has been counted so far.
  func share(
    of box: Int, _ placement: borrowing Placement, within bound: CostBound = .none
  ) -> Double {
    var parts = ShareParts(
      boxes: sizes.count, lines: lines.count, own: linesOfBox.count(of: box))
    let least = shareOfPlace(box, placement, within: bound, &parts)
    if bound.isSurelyPassed(by: least) { return least }
    return share(of: box, placement, from: least, within: bound, &parts)
  }

  // What is soonest told, and most often enough, is counted first; the sum is taken in another order, which
  // is that of `CostTable`. What each thing has part in it is noted, as far as the bound.

  /// The part of a box's share that doesn't ask how far its lines reach.
  func shareOfPlace(
    _ box: Int, _ placement: borrowing Placement, within bound: CostBound,
    _ parts: inout ShareParts
  ) -> Double {
    var least = overlaps(of: box, placement, &parts.overlaps)
    if bound.isSurelyPassed(by: least) { return least }
    for place in 0..<linesOfBox.count(of: box) {
      parts.lengths[place] = ofLength(linesOfBox[box, place], placement)
      least += parts.lengths[place]
    }
    return least
  }

  /// The whole of a box's share, given the part that didn't pass the bound.
  func share(
    of box: Int, _ placement: borrowing Placement, from part: Double, within bound: CostBound,
    _ parts: inout ShareParts
  ) -> Double {
    var least = part + linesBehind(box, placement, &parts.hidden)
    let count = linesOfBox.count(of: box)
    for place in 0..<count {
      if bound.isSurelyPassed(by: least) { return least }
      least += boxesBefore(linesOfBox[box, place], placement, place, &parts.behind)
    }
    for place in 0..<count {
      if bound.isSurelyPassed(by: least) { return least }
      least += crossings(
        of: linesOfBox[box, place], placement, moved: box, place, &parts.crossings)
    }
    if bound.isSurelyPassed(by: least) { return least }
    return parts.sum(own: count)
  }

  // The loops below run some hundred thousand times for each figure. They look at the extents of
  // things before they ask how much of one lies in another, and call little on the way.

  /// What it costs that a box overlaps others, each of which is noted.
  private func overlaps(
    of box: Int, _ placement: borrowing Placement, _ parts: inout SparseRows
  ) -> Double {
    let steps = placement.boxesAmongBoxes.steps(of: box)
    return parts.note(0, among: { placement.boxesAmongBoxes.near(steps, word: $0) }) { other in
      other == box ? 0 : overlap(of: box, other, placement)
    }
  }

  /// What it costs that lines run behind a box, each of which is noted.
  private func linesBehind(
    _ box: Int, _ placement: borrowing Placement, _ parts: inout SparseRows
  ) -> Double {
    let steps = placement.boxesAmongLines.steps(of: box)
    return parts.note(0, among: { placement.lines.near(steps, word: $0) }) { line in
      behind(box, line, placement)
    }
  }

  /// What a line costs by the boxes it runs behind, each of which is noted in the row at a place.
  private func boxesBefore(
    _ line: Int, _ placement: borrowing Placement, _ place: Int, _ parts: inout SparseRows
  ) -> Double {
    let steps = placement.lines.steps(of: line)
    return parts.note(place, among: { placement.boxesAmongLines.near(steps, word: $0) }) { box in
      behind(box, line, placement)
    }
  }

  /// What it costs that two boxes overlap.
  @inline(__always)
  private func overlap(of box: Int, _ other: Int, _ placement: borrowing Placement) -> Double {
    let (mine, their) = (placement.boxesAmongBoxes[box], placement.boxesAmongBoxes[other])
    if their.isBeside(mine) { return 0 }
    let depth = mine.depth(in: their)
    return depth > 0 ? weights.overlap * (8 + depth * 2) : 0
  }

  /// Long lines cost by their square; one of which too little is seen between its boxes costs too.
  private func ofLength(_ index: Int, _ placement: borrowing Placement) -> Double {
    let line = lines[index]
    let one = placement.centre(of: line.first)
    let other = placement.centre(of: line.second)
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

  /// What it costs that a line runs behind a box.
  @inline(__always)
  private func behind(_ box: Int, _ index: Int, _ placement: borrowing Placement) -> Double {
    if placement.boxesAmongLines[box].isBeside(placement.lines[index]) { return 0 }
    let line = lines[index]
    guard box != line.first, box != line.second,
      line.frames.rawValue & frames[box].rawValue != 0
    else { return 0 }
    return hidden(line, by: box, placement)
  }

  /// What a line costs that runs behind a stranger's box.
  private func hidden(_ line: LayoutProblem.Line, by box: Int, _ placement: borrowing Placement)
    -> Double
  {
    let hidden = Box(centre: placement.centre(of: box), size: sizes[box], widenedBy: Self.clearance)
      .length(
        ofSegmentFrom: placement.centre(of: line.first), to: placement.centre(of: line.second))
    return hidden > 0 ? 5 + hidden / 10 : 0
  }

  /// Crossings of a line of the moved box with all others, each of which is noted in the row at a place.
  ///
  /// A pair of the moved box's own lines counts once: with the earlier of the two.
  private func crossings(
    of index: Int, _ placement: borrowing Placement, moved box: Int, _ place: Int,
    _ parts: inout SparseRows
  ) -> Double {
    let steps = placement.lines.steps(of: index)
    let course = Course(index, lines[index], placement)
    return parts.note(place, among: { placement.lines.near(steps, word: $0) }) { other in
      if other == index { return 0 }
      if other < index, lines[other].first == box || lines[other].second == box { return 0 }
      return crossing(course, other, placement)
    }
  }

  /// What it costs that two lines cross, or leave one box at a narrow angle; the same either way round.
  @inline(__always)
  private func crossing(_ course: Course, _ other: Int, _ placement: borrowing Placement) -> Double
  {
    if placement.lines[other].isApart(from: course.extent) { return 0 }
    let (line, their) = (course.line, lines[other])
    let common = their.frames.rawValue & line.frames.rawValue
    guard common != 0 else { return 0 }
    if their.first == line.first || their.second == line.second || their.first == line.second
      || their.second == line.first
    {
      return weights.narrowness * narrowness(line, their, placement)
    }
    let (start, end) = (placement.centre(of: their.first), placement.centre(of: their.second))
    guard course.crosses(from: start, to: end) else { return 0 }
    return weights.crossing * (isSeries ? Double(common.nonzeroBitCount) : 1)
  }

  /// Two lines from one box in nearly the same direction can't be told apart.
  private func narrowness(
    _ one: LayoutProblem.Line, _ other: LayoutProblem.Line, _ placement: borrowing Placement
  ) -> Double {
    let shared = one.first == other.first || one.first == other.second ? one.first : one.second
    let first = placement.centre(of: one.first == shared ? one.second : one.first)
    let second = placement.centre(of: other.first == shared ? other.second : other.first)
    let centre = placement.centre(of: shared)
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

  private func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }
}
