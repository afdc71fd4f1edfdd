/// The lines of each box of a problem, one row after another.
struct LinesOfBoxes: ~Copyable {
  private let starts: OwnedValues<Int>
  private let lines: OwnedValues<Int>

  /// The lines of the boxes of a problem.
  init(_ problem: LayoutProblem) {
    var starts = [0]
    for lines in problem.linesOfBox { starts.append(starts[starts.count - 1] + lines.count) }
    self.starts = OwnedValues(starts)
    lines = OwnedValues(problem.linesOfBox.flatMap { $0 })
  }

  /// How many lines a box has.
  @inline(__always)
  func count(of box: Int) -> Int { starts[box + 1] - starts[box] }

  /// A box's line, by its place among the box's lines.
  @inline(__always)
  subscript(_ box: Int, _ place: Int) -> Int { lines[starts[box] + place] }
}
