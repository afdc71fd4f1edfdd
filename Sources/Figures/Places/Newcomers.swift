import GraphvizRendering

/// Finds places for those who come later, without moving anyone.
///
/// The newcomer with most ties to those who have a place comes first. Each takes the point of a fine
/// grid that costs least by `LayoutCost`, among the points where it overlaps nobody; when there is
/// none, the network grows downwards.
struct Newcomers {
  private let network: PlaceNetwork
  private let width: Double
  /// The distance of the grid's points.
  private static let step = 8.0

  /// Prepares to place newcomers in a figure of a width.
  init(_ network: PlaceNetwork, width: Double) {
    self.network = network
    self.width = width
  }

  /// Places some, adding them to those who have a place.
  ///
  /// - Complexity: O(*grid* · *lines*) for each.
  func place(_ newcomers: [Int], among points: inout [Int: Point]) {
    var waiting = newcomers
    while !waiting.isEmpty {
      let ties = waiting.map { slot in
        network.lines.filter {
          ($0.first == slot && points[$0.second] != nil)
            || ($0.second == slot && points[$0.first] != nil)
        }.count
      }
      let next = waiting.indices.max { (ties[$0], -$0) < (ties[$1], -$1) } ?? 0
      let slot = waiting.remove(at: next)
      points[slot] = point(for: slot, among: points)
    }
  }

  private func point(for slot: Int, among points: [Int: Point]) -> Point {
    let others = points.keys.sorted()
    let size = network.sizes[slot]
    let bottom =
      others.compactMap { other in
        points[other].map { $0.y + network.sizes[other].height / 2 }
      }.max() ?? 0
    let area = Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: width - FigureSheet.margin - 1,
      maxY: bottom + size.height + 2 * LayoutCost.gap)
    let problem = network.problem(of: others + [slot], in: area)
    let cost = LayoutCost(problem)
    let boxes = others.compactMap { other in
      points[other].map { Box(centre: $0, size: network.sizes[other]) }
    }
    var placement = Placement(
      others.compactMap { points[$0] } + [Point(x: 0, y: 0)], of: problem)
    var best: (point: Point, cost: Double)?
    for candidate in grid(for: size, in: area) {
      let box = Box(centre: candidate, size: size, widenedBy: LayoutCost.gap)
      guard boxes.allSatisfy({ $0.overlap(with: box) == 0 }) else { continue }
      placement.move(others.count, to: candidate)
      // Growing the figure costs a little, so that a gap is taken before a new row.
      let growth = max(0, candidate.y + size.height / 2 - bottom) / size.height
      let price = cost.share(of: others.count, placement) + growth
      if best.map({ price < $0.cost - 1e-9 }) ?? true { best = (candidate, price) }
    }
    return best?.point
      ?? Point(x: area.minX + size.width / 2, y: bottom + size.height / 2 + LayoutCost.gap)
  }

  private func grid(for size: Size, in area: Box) -> [Point] {
    let rows = stride(
      from: area.minY + size.height / 2, through: area.maxY - size.height / 2, by: Self.step)
    return rows.flatMap { y in
      stride(from: area.minX + size.width / 2, through: area.maxX - size.width / 2, by: Self.step)
        .map { Point(x: $0, y: y) }
    }
  }
}
