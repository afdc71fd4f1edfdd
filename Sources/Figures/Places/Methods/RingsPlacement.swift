import GraphvizRendering

/// In rings by a measure: the highest in the middle, the next four around it, the others outside.
///
/// The measure is that of the latest snapshot, so that every snapshot has the same places; those who
/// have no score there come last. Being in the middle says how high the measure is, nothing else.
public struct RingsPlacement: PlacementMethod {
  public static let id = "rings"

  /// The height that is enough where nobody lies on another, in points: lines need room as well.
  private static let usualHeight = 300.0

  /// How many the inner ring holds.
  static let inner = 4

  /// How far the inner ring is from the middle, as parts of the usual: nearer where long names of the
  /// outer ring reach inwards.
  private static let reaches = [1, 0.85, 0.7, 0.55].flatMap { up in
    [1, 0.75, 0.5, 0.25].map { Size(width: $0, height: up) }
  }

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    let problem = request.problem
    let scores = request.scores.map { $0 ?? -.infinity }
    let ranked = problem.sizes.indices.sorted { one, other in
      scores[one] != scores[other] ? scores[one] > scores[other] : one < other
    }
    let outer = Array(ranked.dropFirst(1 + Self.inner))
    let middle = Array(ranked.dropFirst().prefix(Self.inner))
    let order = ringOrder(outer.isEmpty ? middle : outer, request)
    let inside = outer.isEmpty ? [] : middle
    var height = request.height ?? Self.usualHeight
    while height <= 800 {
      let ring = ring(order, height, problem)
      for reach in Self.reaches {
        let points = points(inside, reach, within: ring, order, problem)
        if !EllipsePlacement.overlaps(points, problem.sizes) { return points }
      }
      height *= 1.08
    }
    let ring = ring(order, height, problem)
    return NetworkLayout.separated(
      points(inside, Self.reaches[0], within: ring, order, problem),
      in: problem.boxes(height: 1.5 * height))
  }

  /// An order of some boxes in which few of the lines between them cross.
  private func ringOrder(_ boxes: [Int], _ request: PlacementRequest) -> [Int] {
    let sectors = request.sectors
    let sorted = boxes.sorted()
    var number: [Int: Int] = [:]
    for (index, box) in sorted.enumerated() { number[box] = index }
    let lines = request.problem.lines.compactMap { line -> (Int, Int)? in
      guard let one = number[line.first], let other = number[line.second] else { return nil }
      return (one, other)
    }
    return RingOrder(groups: sorted.map { sectors[$0] }, lines: lines).order.map { sorted[$0] }
  }

  /// The outer ring, at least so high.
  private func ring(_ boxes: [Int], _ height: Double, _ problem: LayoutProblem) -> [Point] {
    EllipsePlacement.points(
      Array(boxes.indices),
      in: problem.boxes(boxes, height: height))
  }

  private func points(
    _ inner: [Int], _ part: Size, within ring: [Point], _ outer: [Int], _ problem: LayoutProblem
  ) -> [Point] {
    let ys = ring.map(\.y)
    let middle = Point(
      x: (problem.area.minX + problem.area.maxX) / 2,
      y: ys.isEmpty ? problem.area.minY + 40 : ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2)
    var points = problem.sizes.map { _ in middle }
    for (box, point) in zip(outer, ring) { points[box] = point }
    let reach = Size(
      width: problem.area.width * 0.27 * part.width,
      height: max(30, (middle.y - (ys.min() ?? 0)) * 0.52 * part.height))
    // Two above and two below: beside the middle there is no room on a page.
    let seats = [(-0.6, -1.0), (0.6, -1.0), (0.6, 1.0), (-0.6, 1.0)].map {
      Point(x: middle.x + $0.0 * reach.width, y: middle.y + $0.1 * reach.height)
    }
    for (box, seat) in zip(inner, nearest(inner, to: seats, points, problem)) {
      points[box] = seat
    }
    return points
  }

  /// The seat of each box, so that lines to the outer ring are short: greedy, then improved by swaps.
  private func nearest(
    _ boxes: [Int], to seats: [Point], _ points: [Point], _ problem: LayoutProblem
  ) -> [Point] {
    var chosen = Array(seats.prefix(boxes.count))
    func length(_ box: Int, _ seat: Point) -> Double {
      problem.linesOfBox[box].map { problem.lines[$0] }.reduce(0) { sum, line in
        let other = points[line.first == box ? line.second : line.first]
        let (dx, dy) = (other.x - seat.x, other.y - seat.y)
        return sum + (dx * dx + dy * dy).squareRoot()
      }
    }
    for _ in 0..<6 {
      for one in chosen.indices {
        for other in chosen.indices.dropFirst(one + 1) {
          let now = length(boxes[one], chosen[one]) + length(boxes[other], chosen[other])
          let swapped = length(boxes[one], chosen[other]) + length(boxes[other], chosen[one])
          if swapped < now - 1e-6 { chosen.swapAt(one, other) }
        }
      }
    }
    return chosen
  }
}
