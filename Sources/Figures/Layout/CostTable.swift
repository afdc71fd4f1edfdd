/// What each pair of things in a placement costs, kept so that only what moves is counted anew.
///
/// Nearly all cost nothing. Those aren't even gone through.
///
/// Sums are taken in the order in which `LayoutCost` takes them, and so are the same to the last bit. The value
/// owns its memory.
struct CostTable: ~Copyable {
  /// What things cost.
  let cost: LayoutCost
  private let boxCount: Int
  private let lineCount: Int
  /// Of two boxes, the same both ways round.
  private var overlaps: SparseRows
  private let lengths: OwnedValues<Double>
  /// Of a line and a box it runs behind, a row for each line.
  private var behind: SparseRows
  /// The same, a row for each box.
  private var hidden: SparseRows
  /// Of two lines, the same both ways round.
  private var crossings: SparseRows
  /// How many boxes' shares have been counted from the places of things, wholly or as far as a bound.
  private(set) var counted = 0
  /// What was last tried.
  private var trial: ShareParts

  /// Counts everything once.
  init(of placement: inout Placement, in problem: LayoutProblem) {
    cost = LayoutCost(problem)
    (boxCount, lineCount) = (problem.sizes.count, problem.lines.count)
    overlaps = SparseRows(rows: boxCount, columns: boxCount)
    lengths = OwnedValues(repeating: 0, count: lineCount)
    behind = SparseRows(rows: lineCount, columns: boxCount)
    hidden = SparseRows(rows: boxCount, columns: lineCount)
    crossings = SparseRows(rows: lineCount, columns: lineCount)
    trial = ShareParts(
      boxes: boxCount, lines: lineCount, own: problem.linesOfBox.map(\.count).max() ?? 0)
    for box in 0..<boxCount { count(box, &placement) }
  }

  /// The cost of everything that a box's place decides, as it was last kept.
  func share(of box: Int) -> Double {
    var sum = overlaps.sum(box)
    for place in 0..<cost.linesOfBox.count(of: box) {
      let line = cost.linesOfBox[box, place]
      sum += lengths[line] + behind.sum(line) + crossings(of: line, of: box)
    }
    return hidden.sum(box, from: sum)
  }

  /// A pair of the box's own lines counts once: with the earlier of the two.
  private func crossings(of line: Int, of box: Int) -> Double {
    crossings.sum(line) { $0 > line || !isOwn($0, of: box) }
  }

  /// The same of a placement in which the box has moved, as far as a bound; lines that wait follow their box as
  /// soon as it matters where they are.
  mutating func tried(
    _ box: Int, _ placement: inout Placement, within bound: CostBound
  ) -> Double {
    counted += 1
    let least = cost.shareOfPlace(box, placement, within: bound, &trial)
    if bound.isSurelyPassed(by: least) { return least }
    placement.letLinesFollow()
    return cost.share(of: box, placement, from: least, within: bound, &trial)
  }

  /// The same of two boxes that have been exchanged, everything counted once; not for keeping.
  mutating func tried(
    _ one: Int, and other: Int, _ placement: inout Placement, within bound: CostBound
  ) -> Double {
    let first = tried(one, &placement, within: bound)
    if bound.isSurelyPassed(by: first) { return first }
    return first + tried(other, &placement, within: .none) - triedPart(of: one, with: other)
  }

  /// What of the share that was last tried is another box's as well.
  private func triedPart(of other: Int, with box: Int) -> Double {
    var sum = trial.overlaps.sum(0) { $0 == other } + trial.hidden.sum(0) { isOwn($0, of: other) }
    for place in 0..<cost.linesOfBox.count(of: box) {
      let line = cost.linesOfBox[box, place]
      let isCommon = isOwn(line, of: other)
      sum += isCommon ? trial.lengths[place] : 0
      sum += trial.behind.sum(place) { isCommon || $0 == other }
      sum += trial.crossings.sum(place) { isCommon || isOwn($0, of: other) }
    }
    return sum
  }

  /// Keeps what was tried last, which passed no bound.
  mutating func keep(_ box: Int) {
    let count = cost.linesOfBox.count(of: box)
    overlaps.clearBothWays(box)
    overlaps.putBothWays(box, trial.overlaps, row: 0)
    hidden.clear(box, withColumnsOf: &behind)
    hidden.put(box, trial.hidden, row: 0, alsoInto: &behind)
    // All rows are cleared first, since a pair of own lines is in two of them.
    for place in 0..<count {
      let line = cost.linesOfBox[box, place]
      behind.clear(line, withColumnsOf: &hidden)
      crossings.clearBothWays(line)
    }
    for place in 0..<count {
      let line = cost.linesOfBox[box, place]
      lengths[line] = trial.lengths[place]
      behind.put(line, trial.behind, row: place, alsoInto: &hidden)
      crossings.putBothWays(line, trial.crossings, row: place)
    }
  }

  /// Counts all that a box's place decides anew, and keeps it.
  mutating func count(_ box: Int, _ placement: inout Placement) {
    _ = tried(box, &placement, within: .none)
    keep(box)
  }

  private func isOwn(_ line: Int, of box: Int) -> Bool {
    cost.lines[line].first == box || cost.lines[line].second == box
  }
}
