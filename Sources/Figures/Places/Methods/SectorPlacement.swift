import GraphvizRendering

/// In a ring, sector by sector: “us” and “them” at a glance.
///
/// Sectors, and organisations within them, change places while that makes fewer ties cross.
public struct SectorPlacement: PlacementMethod {
  public static let id = "sectors"

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    let order = RingOrder(
      groups: request.sectors, lines: request.problem.lines.map { ($0.first, $0.second) }
    ).order
    return EllipsePlacement.points(order, in: request.problem)
  }
}

/// An order round a ring in which the members of a group stand together and few lines cross.
struct RingOrder {
  /// The members in their order.
  private(set) var order: [Int] = []

  private let lines: [(Int, Int)]

  /// Starts with the groups in their order and improves it by swaps.
  ///
  /// - Complexity: O(*n*² · *m*²) for each round, of at most 20.
  init(groups: [Int], lines: [(Int, Int)]) {
    self.lines = lines
    var blocks = Set(groups).sorted().map { group in
      groups.indices.filter { groups[$0] == group }
    }
    var best = crossings(blocks.flatMap { $0 })
    for _ in 0..<20 {
      let before = best
      for first in blocks.indices {
        for second in blocks.indices.dropFirst(first + 1) {
          blocks.swapAt(first, second)
          let cost = crossings(blocks.flatMap { $0 })
          if cost < best { best = cost } else { blocks.swapAt(first, second) }
        }
        for one in blocks[first].indices {
          for other in blocks[first].indices.dropFirst(one + 1) {
            blocks[first].swapAt(one, other)
            let cost = crossings(blocks.flatMap { $0 })
            if cost < best { best = cost } else { blocks[first].swapAt(one, other) }
          }
        }
      }
      if best == before { break }
    }
    order = blocks.flatMap { $0 }
  }

  /// The lines that cross when drawn as chords, and a little for long ones.
  private func crossings(_ order: [Int]) -> Int {
    var place = [Int](repeating: 0, count: order.count)
    for (index, member) in order.enumerated() { place[member] = index }
    let chords = lines.map { (min(place[$0.0], place[$0.1]), max(place[$0.0], place[$0.1])) }
    var sum = 0
    for (index, one) in chords.enumerated() {
      let span = one.1 - one.0
      sum += min(span, order.count - span)
      for other in chords[..<index] {
        let crosses =
          (one.0 < other.0 && other.0 < one.1 && one.1 < other.1)
          || (other.0 < one.0 && one.0 < other.1 && other.1 < one.1)
        if crosses { sum += 4 }
      }
    }
    return sum
  }
}

/// Boxes round an ellipse, so far apart as their sizes ask for.
enum EllipsePlacement {
  /// The middles of the boxes of a problem in an order round the ellipse, from the top with the sun.
  ///
  /// The ellipse is as wide as the area and as high as it takes for no two to overlap; where no page
  /// is high enough, those that do are pushed off it.
  static func points(_ order: [Int], in problem: LayoutProblem) -> [Point] {
    var height = max(140, problem.area.height)
    while true {
      let points = points(order, in: problem, height: height)
      if !overlaps(points, problem.sizes) { return points }
      if height > 900 { return NetworkLayout.separated(points, in: problem.boxes(height: height)) }
      height *= 1.06
    }
  }

  private static func points(
    _ order: [Int], in problem: LayoutProblem, height: Double
  ) -> [Point] {
    let widest = order.map { problem.sizes[$0].width }.max() ?? 0
    let tallest = order.map { problem.sizes[$0].height }.max() ?? 0
    let radii = Size(
      width: max(10, (problem.area.width - widest) / 2), height: max(10, (height - tallest) / 2))
    let middle = Point(
      x: (problem.area.minX + problem.area.maxX) / 2, y: problem.area.minY + height / 2)
    var angles = order.indices.map { 2 * Double.pi * Double($0) / Double(max(1, order.count)) }
    for _ in 0..<60 {
      // How much of the ellipse each box takes where it is now, per radian.
      let shares = zip(order, angles).map { box, angle in
        extent(of: problem.sizes[box], at: angle, radii)
      }
      let total = shares.reduce(0, +)
      var sum = 0.0
      let wanted = shares.map { share in
        defer { sum += share }
        return 2 * Double.pi * (sum + share / 2) / total
      }
      angles = zip(angles, wanted).map { ($0 + $1) / 2 }
    }
    var points = [Point](repeating: middle, count: order.count)
    for (box, angle) in zip(order, angles) {
      points[box] = Point(
        x: middle.x + radii.width * sine(angle), y: middle.y - radii.height * sine(angle + .pi / 2))
    }
    return points
  }

  /// The part of a turn, in radians, that a box with its gap takes at an angle.
  private static func extent(of size: Size, at angle: Double, _ radii: Size) -> Double {
    let dx = abs(radii.width * sine(angle + .pi / 2))
    let dy = abs(radii.height * sine(angle))
    let (width, height) = (size.width + 14, size.height + 12)
    // The box is passed when either its width or its height is behind.
    return min(dx > 1 ? width / dx : .infinity, dy > 1 ? height / dy : .infinity)
  }

  /// The sine, rounded so that every machine's library gives the same places.
  private static func sine(_ angle: Double) -> Double {
    (Self.taylor(angle.remainder(dividingBy: 2 * .pi)) * 1e9).rounded() / 1e9
  }

  /// The sine of an angle in −π…π by its series.
  private static func taylor(_ x: Double) -> Double {
    var (term, sum) = (x, x)
    for step in 1...14 {
      term *= -x * x / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  /// Whether any two boxes come too near each other.
  static func overlaps(_ points: [Point], _ sizes: [Size]) -> Bool {
    let boxes = zip(points, sizes).map { Box(centre: $0, size: $1, widenedBy: 4) }
    return boxes.indices.contains { first in
      boxes[..<first].contains { $0.overlap(with: boxes[first]) > 0 }
    }
  }
}
