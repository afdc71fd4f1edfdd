import Foundation
import GraphvizRendering

/// Where the boxes of organisations may stand around the dots of their places, and where they stand best.
///
/// A dot is at the true place and never covered; the boxes stand beside it, each at the free seat that is
/// easiest to read by `LayoutCost` and has a short leader. Without chance, so that the same problem gets
/// the same seats.
struct MapSeats: ~Copyable {
  /// The side of a dot, in points.
  static let dot = 5.0
  /// The least space between a box and a dot or another box, in points.
  private static let gap = 3.5
  /// The nearest seat's distance from its dot, in points; the others' grow outwards.
  private static let nearest = 11.0
  /// How much of a tie should be seen between its boxes, in points.
  private static let shortestTie = LayoutCost.shortestLine
  /// How many free seats are looked at for each box, the nearest first.
  private static let mostSeats = 90

  private let problem: LayoutProblem
  private let anchors: [Point]
  /// The problem with the dots as boxes after the others.
  private let withDots: LayoutProblem
  private let cost: LayoutCost
  private let dots: [Point]
  /// The boxes that stay where they are, below the map; they come after the others in the problem.
  private let fixed: [Point]
  /// The middle of each box; `nil` while it has no seat.
  private var seats: [Point?]
  /// The boxes that somebody has kept where they are.
  private let held: Set<Int>

  /// Prepares to seat the boxes of a problem around their dots.
  ///
  /// - Parameters:
  ///   - anchors: the dot of each box; none for the last boxes, which stay where they are.
  ///   - dots: all dots, each once.
  ///   - fixed: where the last boxes are.
  ///   - held: where boxes with a dot are that stay there, by their numbers.
  init(
    _ problem: LayoutProblem, anchors: [Point], dots: [Point], fixed: [Point],
    held: [Int: Point] = [:]
  ) {
    self.problem = problem
    self.fixed = fixed
    self.anchors = anchors
    self.dots = dots
    seats = anchors.indices.map { held[$0] }
    self.held = Set(held.keys)
    // Dots are boxes too that a line had better not run behind.
    withDots = LayoutProblem(
      sizes: problem.sizes + dots.map { _ in Size(width: Self.dot, height: Self.dot) },
      lines: problem.lines, area: problem.area,
      frames: problem.frames + dots.map { _ in .all })
    cost = LayoutCost(withDots)
  }

  /// The middle of each box; `nil` when there is no room for all.
  ///
  /// - Complexity: O(*boxes* · *seats* · *lines*) a round, some rounds.
  mutating func seated() -> [Point]? {
    let all = allSeats().compactMap { $0 }
    return all.count == anchors.count ? all : nil
  }

  /// The middle of each box; `nil` for those that there is no room for beside the others.
  mutating func allSeats() -> [Point?] {
    var shared: [Point: Int] = [:]
    for anchor in anchors { shared[anchor, default: 0] += 1 }
    // Those alone at their place first: they have least to choose between.
    let order = anchors.indices.filter { !held.contains($0) }.sorted {
      (shared[anchors[$0]] ?? 0, $0) < (shared[anchors[$1]] ?? 0, $1)
    }
    for box in order {
      seats[box] = freeSeats(of: box, atMost: 1).first
      if held.isEmpty, seats[box] == nil { return seats }
    }
    if anchors.count <= NetworkLayout.refinable { improve(order) }
    return seats
  }

  // MARK: Seats

  private func freeSeats(of box: Int, atMost most: Int) -> [Point] {
    var found: [Point] = []
    let furthest = max(problem.area.width, problem.area.height)
    var distance = Self.nearest
    while distance < furthest {
      for seat in ring(of: box, at: distance) where isFree(seat, for: box) {
        found.append(seat)
        if found.count == most { return found }
      }
      distance = distance * 1.3 + 3
    }
    return found
  }

  /// Seats around a dot, the box's edge about as far from it in all directions; to the sides first.
  private func ring(of box: Int, at distance: Double) -> [Point] {
    let (anchor, size) = (anchors[box], problem.sizes[box])
    let count = distance < 60 ? 16 : 32
    return (0..<count).map { step in
      let turn = Double(step / 2 + step % 2) * (step % 2 == 0 ? 1 : -1) / Double(count)
      let (across, down) = (cos(turn * 2 * .pi), -sin(turn * 2 * .pi))
      return Point(
        x: ((anchor.x + across * (size.width / 2 + distance)) * 100).rounded() / 100,
        y: ((anchor.y + down * (size.height / 2 + distance)) * 100).rounded() / 100)
    }
  }

  private func isFree(_ seat: Point, for box: Int, besides other: Int? = nil) -> Bool {
    let wide = Box(centre: seat, size: problem.sizes[box], widenedBy: Self.gap)
    let area = problem.area
    guard wide.minX >= area.minX, wide.maxX <= area.maxX, wide.minY >= area.minY,
      wide.maxY <= area.maxY
    else { return false }
    let dot = Size(width: Self.dot, height: Self.dot)
    guard dots.allSatisfy({ Box(centre: $0, size: dot).overlap(with: wide) == 0 }) else {
      return false
    }
    return seats.indices.allSatisfy { index in
      guard index != box, index != other, let taken = seats[index] else { return true }
      return Box(centre: taken, size: problem.sizes[index]).overlap(with: wide) == 0
    }
  }

  // MARK: Improvement

  private mutating func improve(_ order: [Int]) {
    for _ in 0..<4 {
      let hasMoved = move(order)
      let hasSwapped = swapNeighbours(order)
      if !hasMoved, !hasSwapped { return }
    }
  }

  /// Gives each box its best free seat; whether any got another.
  private mutating func move(_ order: [Int]) -> Bool {
    var hasMoved = false
    for box in order {
      guard let old = seats[box] else { continue }
      var best = (seat: old, price: price(of: box))
      for seat in freeSeats(of: box, atMost: Self.mostSeats) {
        seats[box] = seat
        let price = price(of: box)
        if price < best.price - 1e-6 { best = (seat, price) }
      }
      seats[box] = best.seat
      if best.seat != old { hasMoved = true }
    }
    return hasMoved
  }

  /// Lets two boxes of one place change seats where that is easier to read; whether any did.
  private mutating func swapNeighbours(_ order: [Int]) -> Bool {
    var hasSwapped = false
    for (position, one) in order.enumerated() {
      for other in order[(position + 1)...] where anchors[other] == anchors[one] {
        guard let first = seats[one], let second = seats[other],
          isFree(second, for: one, besides: other), isFree(first, for: other, besides: one)
        else { continue }
        let before = price(of: one) + price(of: other)
        (seats[one], seats[other]) = (second, first)
        let isFree = self.isFree(second, for: one)
        if isFree, price(of: one) + price(of: other) < before - 1e-6 {
          hasSwapped = true
        } else {
          (seats[one], seats[other]) = (first, second)
        }
      }
    }
    return hasSwapped
  }

  /// How hard a box at its seat makes the figure to read: its ties and its leader.
  private func price(of box: Int) -> Double {
    let points = seats.indices.map { seats[$0] ?? anchors[$0] }
    let everything = points + fixed
    return cost.share(of: box, Placement(everything + dots, of: withDots))
      + leaderPrice(of: box, points)
      + shortTiePrice(of: box, everything)
  }

  /// Between near boxes too little may be seen of a tie for the mark that some figures put on it.
  private func shortTiePrice(of box: Int, _ points: [Point]) -> Double {
    problem.linesOfBox[box].reduce(0) { sum, line in
      let (first, second) = (problem.lines[line].first, problem.lines[line].second)
      let sizes = (problem.sizes[first], problem.sizes[second])
      let across =
        abs(points[first].x - points[second].x) - (sizes.0.width + sizes.1.width) / 2
      let down =
        abs(points[first].y - points[second].y) - (sizes.0.height + sizes.1.height) / 2
      return sum + 60 * max(0, Self.shortestTie - max(across, down)) / Self.shortestTie
    }
  }

  /// A long leader costs by its square; one behind a stranger, or across another, as much as a tie does.
  private func leaderPrice(of box: Int, _ points: [Point]) -> Double {
    let (seat, anchor) = (points[box], anchors[box])
    let mine = Box(centre: seat, size: problem.sizes[box])
    let across = max(0, abs(seat.x - anchor.x) - mine.width / 2)
    let down = max(0, abs(seat.y - anchor.y) - mine.height / 2)
    var sum = (across * across + down * down) / 250
    for other in points.indices where other != box {
      let theirs = Box(centre: points[other], size: problem.sizes[other])
      sum += Self.hidden(theirs.length(ofSegmentFrom: anchor, to: seat))
      sum += Self.hidden(mine.length(ofSegmentFrom: anchors[other], to: points[other]))
      if anchors[other] != anchor, Self.cross(anchor, seat, anchors[other], points[other]) {
        sum += 3
      }
    }
    for dot in dots where dot != anchor {
      let size = Size(width: Self.dot, height: Self.dot)
      if Box(centre: dot, size: size, widenedBy: 2).length(ofSegmentFrom: anchor, to: seat) > 0 {
        sum += 5
      }
    }
    return sum
  }

  private static func hidden(_ length: Double) -> Double { length > 0 ? 8 + length / 5 : 0 }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
