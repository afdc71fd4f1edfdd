/// What a box's place decides of a placement's cost, by the things it decides it with.
struct ShareParts: ~Copyable {
  /// Of overlapping each box, in one row.
  var overlaps: SparseRows
  /// Of the length of each of the box's lines.
  let lengths: OwnedValues<Double>
  /// Of running behind each box, a row for each of the box's lines.
  var behind: SparseRows
  /// Of crossing each line, a row for each of the box's lines.
  var crossings: SparseRows
  /// Of each line's running behind the box, in one row.
  var hidden: SparseRows

  /// Room for the parts of a box with a number of lines, among so many boxes and lines.
  init(boxes: Int, lines: Int, own: Int) {
    overlaps = SparseRows(rows: 1, columns: boxes)
    lengths = OwnedValues(repeating: 0, count: own)
    behind = SparseRows(rows: own, columns: boxes)
    crossings = SparseRows(rows: own, columns: lines)
    hidden = SparseRows(rows: 1, columns: lines)
  }

  /// The sum for a box with a number of lines, in the order that is agreed upon.
  func sum(own: Int) -> Double {
    var sum = overlaps.sum(0)
    for place in 0..<own {
      sum += lengths[place] + behind.sum(place) + crossings.sum(place)
    }
    return hidden.sum(0, from: sum)
  }
}
