import GraphAlgorithms
import GraphvizRendering

/// Improves a placement by moving one box at a time, or two for each other, when that costs less.
///
/// Simulated annealing from a seeded generator, so the same problem gets the same placement on
/// every run (Davidson & Harel 1996, doi 10.1145/234535.234538). The best placement met is kept.
struct LayoutRefinement {
  private let cost: LayoutCost
  /// The temperature to begin with: a series has more hollows to get out of.
  private let heat: Double
  private var generator: SeededGenerator
  private var points: [Point]
  private var current: Double
  private var best: [Point]
  private var bestCost: Double

  /// Starts from a placement.
  init(_ problem: LayoutProblem, from start: [Point], seed: UInt64) {
    cost = LayoutCost(problem)
    heat = problem.isSeries ? 9 : 3
    generator = SeededGenerator(seed: seed)
    points = start.indices.map { problem.clamped(start[$0], box: $0) }
    current = cost.total(points)
    best = points
    bestCost = current
  }

  /// The best placement after a number of tried moves, and what it costs.
  mutating func run(moves: Int) -> (points: [Point], cost: Double) {
    guard points.count > 1 else { return (best, bestCost) }
    for step in 0..<moves {
      let progress = Double(step) / Double(moves)
      let temperature = heat * (1 - progress) * (1 - progress)
      let reach = max(4, (1 - progress) * cost.usualLength * 1.5)
      if generator.nextUnit() < 0.12 * (1 - progress) {
        trySwap(temperature)
      } else {
        tryMove(reach, temperature)
      }
      if current < bestCost - 1e-9 {
        best = points
        bestCost = current
      }
    }
    return (best, cost.total(best))
  }

  private mutating func tryMove(_ reach: Double, _ temperature: Double) {
    let box = generator.nextInteger(below: points.count)
    let before = cost.share(of: box, points)
    let old = points[box]
    let moved = Point(
      x: old.x + (generator.nextUnit() * 2 - 1) * reach,
      y: old.y + (generator.nextUnit() * 2 - 1) * reach)
    points[box] = cost.problem.clamped(moved, box: box)
    let change = cost.share(of: box, points) - before
    if isAccepted(change, temperature) { current += change } else { points[box] = old }
  }

  private mutating func trySwap(_ temperature: Double) {
    let one = generator.nextInteger(below: points.count)
    let other = generator.nextInteger(below: points.count)
    guard one != other else { return }
    let old = (points[one], points[other])
    points[one] = cost.problem.clamped(old.1, box: one)
    points[other] = cost.problem.clamped(old.0, box: other)
    let swapped = cost.total(points)
    if isAccepted(swapped - current, temperature) {
      current = swapped
    } else {
      (points[one], points[other]) = old
    }
  }

  /// Better is taken; worse now and then, less often as it cools.
  private mutating func isAccepted(_ change: Double, _ temperature: Double) -> Bool {
    if change <= 0 { return true }
    guard temperature > 0 else { return false }
    let odds = 1 - change / temperature
    return odds > 0 && generator.nextUnit() < odds * odds * odds
  }
}
