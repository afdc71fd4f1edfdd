import GraphvizRendering

/// Where the boxes of a problem stand, and how far they and their lines reach from there.
///
/// The reaches follow each move, so that a cost which is asked for some hundred thousand times need not
/// look at most pairs of things: sixteen at a time, they are told to be apart.
struct Placement {
  /// The centre of each box.
  private(set) var points: [Point]
  /// How far the lines reach.
  private(set) var lines: Reaches
  /// How far the boxes reach with the space that lines should keep from them.
  private(set) var boxesAmongLines: Reaches
  /// How far the boxes reach with half the space that boxes should keep from each other.
  private(set) var boxesAmongBoxes: Reaches
  private let ends: [LayoutProblem.Line]
  private let linesOfBox: [[Int]]
  private let halves: [Size]
  /// Where the box that moved last was, the box itself twice and then its lines.
  private var formerPoint = Point(x: 0, y: 0)
  private var former: [Reaches.Former] = []

  /// The boxes of a problem at points.
  init(_ points: [Point], of problem: LayoutProblem) {
    self.points = points
    (ends, linesOfBox) = (problem.lines, problem.linesOfBox)
    let halves = problem.sizes.map { Size(width: $0.width / 2, height: $0.height / 2) }
    let grid = CoarseGrid(over: problem.area)
    func reaches(widenedBy gap: Double) -> Reaches {
      Reaches(
        zip(points, halves).map { Extent(centre: $0, half: $1, widenedBy: gap) }, on: grid)
    }
    self.halves = halves
    lines = Reaches(
      problem.lines.map { Extent(from: points[$0.first], to: points[$0.second]) }, on: grid)
    boxesAmongLines = reaches(widenedBy: LayoutCost.clearance)
    boxesAmongBoxes = reaches(widenedBy: LayoutCost.gap / 2)
  }

  /// Moves a box, and the ends of its lines with it.
  mutating func move(_ box: Int, to point: Point) {
    former.removeAll(keepingCapacity: true)
    formerPoint = points[box]
    points[box] = point
    former.append(
      boxesAmongLines.move(box, to: extent(of: box, widenedBy: LayoutCost.clearance)))
    former.append(boxesAmongBoxes.move(box, to: extent(of: box, widenedBy: LayoutCost.gap / 2)))
    for index in linesOfBox[box] {
      let line = ends[index]
      former.append(
        lines.move(index, to: Extent(from: points[line.first], to: points[line.second])))
    }
  }

  /// Moves the box that was moved last back to where it was.
  mutating func moveBack(_ box: Int) {
    points[box] = formerPoint
    boxesAmongLines.moveBack(box, to: former[0])
    boxesAmongBoxes.moveBack(box, to: former[1])
    for (place, index) in linesOfBox[box].enumerated() {
      lines.moveBack(index, to: former[place + 2])
    }
  }

  private func extent(of box: Int, widenedBy gap: Double) -> Extent {
    Extent(centre: points[box], half: halves[box], widenedBy: gap)
  }
}
