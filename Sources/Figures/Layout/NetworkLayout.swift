import GraphvizRendering
import Synchronization

/// Places boxes and lines in an area: Graphviz's force layout first, then refinement.
struct NetworkLayout {
  /// Up to this many boxes are refined one by one; more keep the force layout.
  static let refinable = 60

  /// How many solved problems are remembered.
  private static let mostSolved = 16
  private static let solved = Mutex<[LayoutProblem: [Point]]>([:])

  private let renderer: GraphvizRenderer

  /// Makes a layout that draws on a renderer.
  init(_ renderer: GraphvizRenderer) { self.renderer = renderer }

  /// The centres of the boxes of a problem; the same on every run.
  ///
  /// A problem that was solved in this process before isn't solved again: all figures of a study
  /// pose the same.
  ///
  /// - Throws: what Graphviz says of the force layout.
  func positions(for problem: LayoutProblem) throws(GraphvizError) -> [Point] {
    if let known = Self.solved.withLock({ $0[problem] }) { return known }
    let points = try solve(problem)
    Self.solved.withLock { solved in
      if solved.count >= Self.mostSolved { solved.removeAll() }
      solved[problem] = points
    }
    return points
  }

  /// Forgets the problems that were solved, so that work can be counted from the beginning.
  static func forgetSolved() { solved.withLock { $0.removeAll() } }

  private func solve(_ problem: LayoutProblem) throws(GraphvizError) -> [Point] {
    guard !problem.sizes.isEmpty else { return [] }
    let isSmall = problem.sizes.count <= Self.refinable
    var best: (points: [Point], cost: Double)?
    for seed in 1...starts(for: problem) {
      let start = fit(try forceLayout(problem, seed: seed), to: problem)
      let candidate =
        isSmall
        ? refined(problem, from: start, seed: UInt64(seed))
        : (points: Self.separated(start, in: problem), cost: 0)
      // A tolerance, so that a last digit never decides between two placements.
      if best.map({ candidate.cost < $0.cost - 1e-6 }) ?? true { best = candidate }
    }
    return Self.separated(widened(best?.points ?? [], in: problem), in: problem).map {
      Point(x: ($0.x * 100).rounded() / 100, y: ($0.y * 100).rounded() / 100)
    }
  }

  /// The centres of boxes that stand somewhere already, each moved within its region until they are easy
  /// to read; more than can be refined stay where they are.
  func improved(_ start: [Point], in problem: LayoutProblem) -> [Point] {
    guard start.count <= Self.refinable else { return start }
    let candidates = (1...3).map { refined(problem, from: start, seed: $0) }
    let best = candidates.reduce(candidates[0]) { $1.cost < $0.cost - 1e-6 ? $1 : $0 }
    return Self.separated(best.points, in: problem).map {
      Point(x: ($0.x * 100).rounded() / 100, y: ($0.y * 100).rounded() / 100)
    }
  }

  /// Small figures are worth several starts; larger ones take long enough with fewer.
  private func starts(for problem: LayoutProblem) -> Int {
    switch problem.sizes.count {
    // What suits several snapshots at once is harder to find.
    case ...25: problem.isSeries ? 6 : 4
    case ...Self.refinable: 2
    default: 1
    }
  }

  private func movesForEach(_ problem: LayoutProblem) -> Int {
    problem.sizes.count > 25 ? 250 : problem.isSeries ? 900 : 400
  }

  private func forceLayout(_ problem: LayoutProblem, seed: Int) throws(GraphvizError) -> [Point] {
    let nodes = problem.sizes.enumerated().map { LayoutRequest.Node(id: "\($0)", size: $1) }
    let edges = problem.lines.map {
      LayoutRequest.Edge(
        from: "\($0.first)", to: "\($0.second)", length: 110 - 20 * min($0.strength, 2),
        weight: $0.strength)
    }
    return try renderer.positions(
      for: LayoutRequest(
        nodes: nodes, edges: edges, engine: nodes.count <= Self.refinable ? .neato : .sfdp,
        seed: seed, separation: LayoutCost.gap, removesOverlap: true))
  }

  private func refined(
    _ problem: LayoutProblem, from start: [Point], seed: UInt64
  ) -> (points: [Point], cost: Double) {
    var refinement = LayoutRefinement(problem, from: start, seed: seed)
    defer { LayoutWork.current?.add(refinement) }
    return refinement.run(moves: movesForEach(problem) * problem.sizes.count)
  }

  /// Stretches a placement over the area, lying if it stands.
  private func fit(_ points: [Point], to problem: LayoutProblem) -> [Point] {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let extent = Box(
      minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    let area = problem.area
    let turns = (extent.height > extent.width) != (area.height > area.width)
    let inner = Box(
      minX: area.minX + area.width * 0.08, minY: area.minY + area.height * 0.08,
      maxX: area.maxX - area.width * 0.08, maxY: area.maxY - area.height * 0.08)
    return points.indices.map { index in
      let across = extent.width > 0 ? (points[index].x - extent.minX) / extent.width : 0.5
      let up = extent.height > 0 ? (points[index].y - extent.minY) / extent.height : 0.5
      let place = turns ? (up, across) : (across, up)
      return problem.clamped(
        Point(x: inner.minX + place.0 * inner.width, y: inner.minY + place.1 * inner.height),
        box: index)
    }
  }

  /// Stretches a placement sideways until it fills the area, which crosses no lines anew.
  private func widened(_ points: [Point], in problem: LayoutProblem) -> [Point] {
    let boxes = points.indices.map { Box(centre: points[$0], size: problem.sizes[$0]) }
    let left = boxes.map(\.minX).min() ?? 0
    let right = boxes.map(\.maxX).max() ?? 0
    let widest = boxes.map(\.width).max() ?? 0
    guard right - left > widest, right - left < problem.area.width else { return points }
    let factor = min(1.4, (problem.area.width - widest) / (right - left - widest))
    guard factor > 1 else { return points }
    let middle = (left + right) / 2
    let goal = (problem.area.minX + problem.area.maxX) / 2
    return points.indices.map { index in
      problem.clamped(
        Point(x: goal + (points[index].x - middle) * factor, y: points[index].y), box: index)
    }
  }

  /// Pushes overlapping boxes apart until none are left or it is tried enough.
  static func separated(_ start: [Point], in problem: LayoutProblem) -> [Point] {
    var points = start
    for _ in 0..<200 {
      var hasMoved = false
      for one in points.indices {
        for other in points.indices.dropFirst(one + 1) {
          let first = Box(centre: points[one], size: problem.sizes[one], widenedBy: 2)
          let second = Box(centre: points[other], size: problem.sizes[other], widenedBy: 2)
          let depth = first.overlap(with: second)
          guard depth > 0 else { continue }
          hasMoved = true
          push(&points, one, other, by: depth / 2 + 0.5, problem)
        }
      }
      if !hasMoved { break }
    }
    return points
  }

  private static func push(
    _ points: inout [Point], _ one: Int, _ other: Int, by distance: Double,
    _ problem: LayoutProblem
  ) {
    var dx = points[other].x - points[one].x
    var dy = points[other].y - points[one].y
    if dx == 0, dy == 0 { (dx, dy) = (1, 0.5) }
    let length = (dx * dx + dy * dy).squareRoot()
    let step = Point(x: dx / length * distance, y: dy / length * distance)
    points[one] = problem.clamped(
      Point(x: points[one].x - step.x, y: points[one].y - step.y), box: one)
    points[other] = problem.clamped(
      Point(x: points[other].x + step.x, y: points[other].y + step.y), box: other)
  }
}
