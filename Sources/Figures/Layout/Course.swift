import GraphvizRendering

/// Where a line runs, to be compared with many others.
struct Course {
  let line: LayoutProblem.Line
  let extent: Extent
  private let start: Point
  private let way: (x: Double, y: Double)
  private let end: Point

  init(_ index: Int, _ line: LayoutProblem.Line, _ placement: borrowing Placement) {
    self.line = line
    extent = placement.lines[index]
    (start, end) = (placement.centre(of: line.first), placement.centre(of: line.second))
    way = (end.x - start.x, end.y - start.y)
  }

  /// Whether it crosses the segment between two points.
  @inline(__always)
  func crosses(from one: Point, to other: Point) -> Bool {
    let left = way.x * (one.y - start.y) - way.y * (one.x - start.x)
    let right = way.x * (other.y - start.y) - way.y * (other.x - start.x)
    guard left * right < 0 else { return false }
    let (x, y) = (other.x - one.x, other.y - one.y)
    return (x * (start.y - one.y) - y * (start.x - one.x))
      * (x * (end.y - one.y) - y * (end.x - one.x)) < 0
  }
}
