import GraphvizRendering

/// Where the boxes of a problem stand, and how far they and their lines reach from there.
///
/// The reaches follow each move, so that a cost which is asked for some hundred thousand times need not
/// look at most pairs of things: sixteen at a time, they are told to be apart. The value owns its memory.
struct Placement: ~Copyable {
  private let centres: OwnedValues<Point>
  /// How far the lines reach; those of a box that was moved alone follow when they are let.
  private(set) var lines: Reaches
  /// How far the boxes reach with the space that lines should keep from them.
  private(set) var boxesAmongLines: Reaches
  /// How far the boxes reach with half the space that boxes should keep from each other.
  private(set) var boxesAmongBoxes: Reaches
  private let ends: OwnedValues<LayoutProblem.Line>
  private let linesOfBox: LinesOfBoxes
  private let halves: OwnedValues<Size>
  /// Where the box that moved last was, among lines and among boxes, and its lines.
  private var formerPoint = Point(x: 0, y: 0)
  private let formerBoxes: OwnedValues<Reaches.Former>
  private let formerLines: OwnedValues<Reaches.Former>
  /// The box whose lines haven't followed it yet.
  private var waiting: Int?

  /// The boxes of a problem at points.
  init(_ points: [Point], of problem: LayoutProblem) {
    centres = OwnedValues(points)
    ends = OwnedValues(problem.lines)
    linesOfBox = LinesOfBoxes(problem)
    let halves = problem.sizes.map { Size(width: $0.width / 2, height: $0.height / 2) }
    let grid = CoarseGrid(over: problem.area)
    func reaches(widenedBy gap: Double) -> Reaches {
      Reaches(
        zip(points, halves).map { Extent(centre: $0, half: $1, widenedBy: gap) }, on: grid)
    }
    self.halves = OwnedValues(halves)
    let nowhere = Reaches.Former.nowhere
    formerBoxes = OwnedValues(repeating: nowhere, count: 2)
    formerLines = OwnedValues(
      repeating: nowhere, count: problem.linesOfBox.map(\.count).max() ?? 0)
    lines = Reaches(
      problem.lines.map { Extent(from: points[$0.first], to: points[$0.second]) }, on: grid)
    boxesAmongLines = reaches(widenedBy: LayoutCost.clearance)
    boxesAmongBoxes = reaches(widenedBy: LayoutCost.gap / 2)
  }

  /// The centre of each box.
  var points: [Point] { centres.array }

  /// The centre of a box.
  @inline(__always)
  func centre(of box: Int) -> Point { centres[box] }

  /// Moves a box, and the ends of its lines with it.
  mutating func move(_ box: Int, to point: Point) {
    moveAlone(box, to: point)
    letLinesFollow()
  }

  /// Moves a box whose lines follow later, if it needn't be moved back before.
  mutating func moveAlone(_ box: Int, to point: Point) {
    formerPoint = centres[box]
    centres[box] = point
    formerBoxes[0] = boxesAmongLines.move(
      box, to: extent(of: box, widenedBy: LayoutCost.clearance))
    formerBoxes[1] = boxesAmongBoxes.move(
      box, to: extent(of: box, widenedBy: LayoutCost.gap / 2))
    waiting = box
  }

  /// Moves the ends of the lines of a box that was moved alone.
  mutating func letLinesFollow() {
    guard let box = waiting else { return }
    waiting = nil
    for place in 0..<linesOfBox.count(of: box) {
      let index = linesOfBox[box, place]
      let line = ends[index]
      formerLines[place] = lines.move(
        index, to: Extent(from: centres[line.first], to: centres[line.second]))
    }
  }

  /// Moves the box that was moved last back to where it was.
  mutating func moveBack(_ box: Int) {
    centres[box] = formerPoint
    boxesAmongLines.moveBack(box, to: formerBoxes[0])
    boxesAmongBoxes.moveBack(box, to: formerBoxes[1])
    guard waiting == nil else {
      waiting = nil
      return
    }
    for place in 0..<linesOfBox.count(of: box) {
      lines.moveBack(linesOfBox[box, place], to: formerLines[place])
    }
  }

  private func extent(of box: Int, widenedBy gap: Double) -> Extent {
    Extent(centre: centres[box], half: halves[box], widenedBy: gap)
  }
}
