/// What each pair of things in a placement costs, kept so that only what moves is counted anew.
///
/// Sums are taken in the order in which `LayoutCost` takes them, and so are the same to the last bit.
struct CostTable {
  private let problem: LayoutProblem
  private let cost: LayoutCost
  private let boxCount: Int
  private let lineCount: Int
  /// Of two boxes, row by row, the same both ways round.
  private var overlaps: [Double]
  private var lengths: [Double]
  /// Of a line and a box it runs behind, a row for each line.
  private var behind: [Double]
  /// Of two lines, row by row, the same both ways round.
  private var crossings: [Double]
  /// How many boxes' shares have been counted from the places of things, wholly or as far as a bound.
  private(set) var counted = 0
  /// What was last tried.
  private var trial: ShareParts

  /// Counts everything once.
  init(of placement: Placement, in problem: LayoutProblem, by cost: LayoutCost) {
    self.problem = problem
    self.cost = cost
    (boxCount, lineCount) = (problem.sizes.count, problem.lines.count)
    overlaps = [Double](repeating: 0, count: boxCount * boxCount)
    lengths = [Double](repeating: 0, count: lineCount)
    behind = [Double](repeating: 0, count: lineCount * boxCount)
    crossings = [Double](repeating: 0, count: lineCount * lineCount)
    trial = ShareParts(
      boxes: boxCount, lines: lineCount, own: problem.linesOfBox.map(\.count).max() ?? 0)
    for box in 0..<boxCount { count(box, placement) }
  }

  /// The cost of everything that a box's place decides, as it was last kept.
  func share(of box: Int) -> Double {
    var sum = Self.sum(overlaps, box * boxCount..<(box + 1) * boxCount)
    let own = problem.linesOfBox[box]
    for (place, line) in own.enumerated() {
      sum +=
        lengths[line] + Self.sum(behind, line * boxCount..<(line + 1) * boxCount)
        + crossings(of: line, but: own[..<place])
    }
    for line in 0..<lineCount { sum += behind[line * boxCount + box] }
    return sum
  }

  /// A pair of the box's own lines counts once: with the earlier of the two.
  private func crossings(of line: Int, but earlier: ArraySlice<Int>) -> Double {
    var (sum, next) = (0.0, line * lineCount)
    for other in earlier {
      sum = Self.sum(crossings, next..<line * lineCount + other, from: sum)
      next = line * lineCount + other + 1
    }
    return Self.sum(crossings, next..<(line + 1) * lineCount, from: sum)
  }

  /// Numbers of a table, added one after another.
  private static func sum(_ table: [Double], _ range: Range<Int>, from start: Double = 0) -> Double
  {
    table.withUnsafeBufferPointer { table in
      var sum = start
      for place in range { sum += table[place] }
      return sum
    }
  }

  /// The same of a placement in which the box has moved, as far as a bound.
  mutating func tried(_ box: Int, _ placement: Placement, within bound: CostBound) -> Double {
    counted += 1
    return cost.share(of: box, placement, within: bound, &trial)
  }

  /// Keeps what was tried last, which passed no bound.
  mutating func keep(_ box: Int) {
    for other in 0..<boxCount where other != box {
      overlaps[box * boxCount + other] = trial.overlaps[other]
      overlaps[other * boxCount + box] = trial.overlaps[other]
    }
    for line in 0..<lineCount { behind[line * boxCount + box] = trial.hidden[line] }
    for (place, line) in problem.linesOfBox[box].enumerated() {
      lengths[line] = trial.lengths[place]
      for other in 0..<boxCount {
        behind[line * boxCount + other] = trial.behind[place * boxCount + other]
      }
      for other in 0..<lineCount where other != line {
        if other < line, isOwn(other, of: box) { continue }
        let part = trial.crossings[place * lineCount + other]
        crossings[line * lineCount + other] = part
        crossings[other * lineCount + line] = part
      }
    }
  }

  /// Counts all that a box's place decides anew, and keeps it.
  mutating func count(_ box: Int, _ placement: Placement) {
    _ = tried(box, placement, within: .none)
    keep(box)
  }

  private func isOwn(_ line: Int, of box: Int) -> Bool {
    problem.lines[line].first == box || problem.lines[line].second == box
  }
}
