import GraphAlgorithms
import GraphvizRendering

/// Improves a placement by moving one box at a time, or two for each other, when that costs less.
///
/// Simulated annealing from a seeded generator, so the same problem gets the same placement on
/// every run (Davidson & Harel 1996, doi 10.1145/234535.234538). The best placement met is kept.
struct LayoutRefinement: ~Copyable {
  private let problem: LayoutProblem
  /// The temperature to begin with: a series has more hollows to get out of.
  private let heat: Double
  private var generator: SeededGenerator
  private var placement: Placement
  private var current: Double
  private var table: CostTable
  /// What each box's place decides of the cost, as long as nothing has moved since it was counted.
  private var shares: [Double?]
  private var best: [Point]
  private var bestCost: Double

  /// How many boxes' shares of the cost have been counted from the places of things: what takes the time.
  var counted: Int { table.counted }
  /// How many exchanges of two boxes have been tried.
  private(set) var exchangesTried = 0
  /// How many of them had to be counted over all boxes and lines.
  private(set) var countedWhole = 0

  /// Starts from a placement.
  init(_ problem: LayoutProblem, from start: [Point], seed: UInt64) {
    self.problem = problem
    heat = problem.isSeries ? 9 : 3
    generator = SeededGenerator(seed: seed)
    best = start.indices.map { problem.clamped(start[$0], box: $0) }
    placement = Placement(best, of: problem)
    table = CostTable(of: &placement, in: problem)
    current = table.cost.total(placement)
    shares = best.map { _ in nil }
    bestCost = current
  }

  /// The best placement after a number of tried moves, and what it costs.
  mutating func run(moves: Int) -> (points: [Point], cost: Double) {
    guard best.count > 1 else { return (best, bestCost) }
    for step in 0..<moves {
      let progress = Double(step) / Double(moves)
      let temperature = heat * (1 - progress) * (1 - progress)
      let reach = max(4, (1 - progress) * table.cost.usualLength * 1.5)
      if generator.nextUnit() < 0.12 * (1 - progress) {
        trySwap(temperature)
      } else {
        tryMove(reach, temperature)
      }
      if current < bestCost - 1e-9 {
        best = placement.points
        bestCost = current
      }
    }
    return (best, table.cost.total(Placement(best, of: problem)))
  }

  private mutating func tryMove(_ reach: Double, _ temperature: Double) {
    let box = generator.nextInteger(below: shares.count)
    let before = shares[box] ?? table.share(of: box)
    let old = placement.centre(of: box)
    let moved = Point(
      x: old.x + (generator.nextUnit() * 2 - 1) * reach,
      y: old.y + (generator.nextUnit() * 2 - 1) * reach)
    // Most moves are too dear before it matters where the lines are.
    placement.moveAlone(box, to: problem.clamped(moved, box: box))
    let after = table.tried(box, &placement, within: CostBound(base: before, room: temperature))
    if isAccepted(after - before, temperature) {
      current += after - before
      table.keep(box)
      forgetShares()
      shares[box] = after
    } else {
      placement.moveBack(box)
      shares[box] = before
    }
  }

  private mutating func trySwap(_ temperature: Double) {
    let one = generator.nextInteger(below: shares.count)
    let other = generator.nextInteger(below: shares.count)
    guard one != other else { return }
    exchangesTried += 1
    let before = (shares[one] ?? table.share(of: one)) + (shares[other] ?? table.share(of: other))
    let old = (placement.centre(of: one), placement.centre(of: other))
    placement.move(one, to: problem.clamped(old.1, box: one))
    placement.move(other, to: problem.clamped(old.0, box: other))
    // What both decided together is in this twice, so it is no less than what that cost.
    let most = CostBound(base: before, room: temperature)
    let swapped =
      most.isSurelyPassed(by: table.tried(one, and: other, &placement, within: most))
      ? .infinity : countedOverAll(CostBound(base: current, room: temperature))
    if isAccepted(swapped - current, temperature) {
      current = swapped
      for box in [one, other] { table.count(box, &placement) }
      forgetShares()
    } else {
      placement.move(one, to: old.0)
      placement.move(other, to: old.1)
    }
  }

  private mutating func countedOverAll(_ bound: CostBound) -> Double {
    countedWhole += 1
    return table.cost.total(placement, within: bound)
  }

  private mutating func forgetShares() {
    for box in shares.indices { shares[box] = nil }
  }

  /// Better is taken; worse now and then, less often as it cools, and never by as much as the
  /// temperature: that is why a cost needn't be counted to its end once it is past that.
  private mutating func isAccepted(_ change: Double, _ temperature: Double) -> Bool {
    if change <= 0 { return true }
    guard temperature > 0 else { return false }
    let odds = 1 - change / temperature
    return odds > 0 && generator.nextUnit() < odds * odds * odds
  }
}
