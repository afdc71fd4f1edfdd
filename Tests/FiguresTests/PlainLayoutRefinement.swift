import GraphAlgorithms
import GraphvizRendering

@testable import Figures

/// `LayoutRefinement` as it is defined, every cost counted anew and to its end: what the quicker one
/// is held to.
struct PlainLayoutRefinement {
  private let problem: LayoutProblem
  private let cost: PlainLayoutCost
  private var generator: SeededGenerator
  private var points: [Point]
  private var current: Double

  init(_ problem: LayoutProblem, from start: [Point], seed: UInt64) {
    self.problem = problem
    cost = PlainLayoutCost(problem)
    generator = SeededGenerator(seed: seed)
    points = start.indices.map { problem.clamped(start[$0], box: $0) }
    current = cost.total(points)
  }

  /// The best placement after a number of tried moves.
  mutating func run(moves: Int) -> [Point] {
    var best = (points: points, cost: current)
    for step in 0..<moves {
      let left = 1 - Double(step) / Double(moves)
      let temperature = (problem.isSeries ? 9 : 3) * left * left
      if generator.nextUnit() < 0.12 * left {
        trySwap(temperature)
      } else {
        tryMove(max(4, left * cost.usualLength * 1.5), temperature)
      }
      if current < best.cost - 1e-9 { best = (points, current) }
    }
    return best.points
  }

  private mutating func tryMove(_ reach: Double, _ temperature: Double) {
    let box = generator.nextInteger(below: points.count)
    let (before, old) = (cost.share(of: box, points), points[box])
    let x = old.x + (generator.nextUnit() * 2 - 1) * reach
    let y = old.y + (generator.nextUnit() * 2 - 1) * reach
    points[box] = problem.clamped(Point(x: x, y: y), box: box)
    let change = cost.share(of: box, points) - before
    if isAccepted(change, temperature) { current += change } else { points[box] = old }
  }

  private mutating func trySwap(_ temperature: Double) {
    let one = generator.nextInteger(below: points.count)
    let other = generator.nextInteger(below: points.count)
    guard one != other else { return }
    let old = points
    points[one] = problem.clamped(old[other], box: one)
    points[other] = problem.clamped(old[one], box: other)
    let swapped = cost.total(points)
    if isAccepted(swapped - current, temperature) { current = swapped } else { points = old }
  }

  private mutating func isAccepted(_ change: Double, _ temperature: Double) -> Bool {
    if change <= 0 { return true }
    guard temperature > 0 else { return false }
    let odds = 1 - change / temperature
    return odds > 0 && generator.nextUnit() < odds * odds * odds
  }
}
