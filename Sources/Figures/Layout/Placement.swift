import GraphvizRendering

/// Where the boxes of a problem stand, and how far they and their lines reach from there.
///
/// The extents follow each move, so that a cost which is asked for some hundred thousand times looks
/// at most pairs of things only to see that they are apart.
struct Placement {
  /// The centre of each box.
  private(set) var points: [Point]
  /// The extents of the lines.
  private(set) var lines: [Extent]
  /// The extents of the boxes with the space that lines should keep from them.
  private(set) var boxesAmongLines: [Extent] = []
  /// The extents of the boxes with half the space that boxes should keep from each other.
  private(set) var boxesAmongBoxes: [Extent] = []
  private let problem: LayoutProblem
  private let halves: [Size]

  /// The boxes of a problem at points.
  init(_ points: [Point], of problem: LayoutProblem) {
    self.points = points
    self.problem = problem
    halves = problem.sizes.map { Size(width: $0.width / 2, height: $0.height / 2) }
    lines = problem.lines.map { Extent(from: points[$0.first], to: points[$0.second]) }
    boxesAmongLines = points.indices.map { extent(of: $0, widenedBy: LayoutCost.clearance) }
    boxesAmongBoxes = points.indices.map { extent(of: $0, widenedBy: LayoutCost.gap / 2) }
  }

  /// Moves a box, and the ends of its lines with it.
  mutating func move(_ box: Int, to point: Point) {
    points[box] = point
    boxesAmongLines[box] = extent(of: box, widenedBy: LayoutCost.clearance)
    boxesAmongBoxes[box] = extent(of: box, widenedBy: LayoutCost.gap / 2)
    for index in problem.linesOfBox[box] {
      let line = problem.lines[index]
      lines[index] = Extent(from: points[line.first], to: points[line.second])
    }
  }

  private func extent(of box: Int, widenedBy gap: Double) -> Extent {
    Extent(centre: points[box], half: halves[box], widenedBy: gap)
  }
}
