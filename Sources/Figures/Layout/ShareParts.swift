/// What a box's place decides of a placement's cost, by the things it decides it with.
struct ShareParts {
  /// Of overlapping each box.
  var overlaps: [Double]
  /// Of the length of each of the box's lines.
  var lengths: [Double]
  /// Of running behind each box, a row for each of the box's lines.
  var behind: [Double]
  /// Of crossing each line, a row for each of the box's lines.
  var crossings: [Double]
  /// Of each line's running behind the box.
  var hidden: [Double]

  /// Room for the parts of a box with a number of lines, among so many boxes and lines.
  init(boxes: Int, lines: Int, own: Int) {
    overlaps = [Double](repeating: 0, count: boxes)
    lengths = [Double](repeating: 0, count: own)
    behind = [Double](repeating: 0, count: own * boxes)
    crossings = [Double](repeating: 0, count: own * lines)
    hidden = [Double](repeating: 0, count: lines)
  }
}
