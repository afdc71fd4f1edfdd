import GraphvizRendering
import XCTest

@testable import Figures

/// `LayoutCost` of boxes at points, all extents taken anew.
private struct CostOfPoints {
  let problem: LayoutProblem

  init(_ problem: LayoutProblem) { self.problem = problem }

  func total(_ points: [Point]) -> Double {
    LayoutCost(problem).total(Placement(points, of: problem))
  }

  func share(of box: Int, _ points: [Point]) -> Double {
    LayoutCost(problem).share(of: box, Placement(points, of: problem))
  }
}

/// The cost that placements are compared by.
final class LayoutCostTests: XCTestCase {
  private let box = Size(width: 40, height: 20)
  private let area = Box(minX: 0, minY: 0, maxX: 400, maxY: 300)

  /// What the refinement relies on: moving one box changes the whole by as much as its share.
  func testMovingABoxChangesTheTotalByTheChangeOfItsShare() {
    for seed in 1...40 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let cost = CostOfPoints(problem)
      var points = problem.sizes.map { _ in randomPoint(&numbers) }
      for _ in 0..<25 {
        let moved = numbers.below(points.count)
        let (total, share) = (cost.total(points), cost.share(of: moved, points))
        points[moved] = randomPoint(&numbers)
        XCTAssertEqual(
          cost.total(points) - total, cost.share(of: moved, points) - share, accuracy: 1e-6,
          "seed \(seed), box \(moved)")
      }
    }
  }

  /// Bit for bit, so that no figure changes: with lines on top of each other, boxes side by side and
  /// touching, and several drawings at once.
  func testWhatIsLookedAtLessIsTheSameAsByTheDefinition() {
    for seed in 1...60 {
      var numbers = Numbers(seed: UInt64(seed))
      let one = randomProblem(&numbers)
      let series = LayoutProblem(
        sizes: one.sizes,
        lines: one.lines.map {
          LayoutProblem.Line(
            first: $0.first, second: $0.second, strength: $0.strength,
            frames: Frames(rawValue: UInt64(1 + numbers.below(7))))
        }, area: area, frames: one.sizes.map { _ in Frames(rawValue: UInt64(1 + numbers.below(7))) }
      )
      for problem in [one, series] {
        let (cost, plain) = (CostOfPoints(problem), PlainLayoutCost(problem))
        for round in 0..<6 {
          let points = problem.sizes.map { _ in
            round < 3
              ? randomPoint(&numbers)
              : Point(x: Double(20 * numbers.below(12)), y: Double(20 * numbers.below(8)))
          }
          XCTAssertEqual(cost.total(points), plain.total(points), "seed \(seed)")
          for box in points.indices {
            XCTAssertEqual(
              cost.share(of: box, points), plain.share(of: box, points), "seed \(seed)")
          }
        }
      }
    }
  }

  func testExtentsFollowTheBoxesThatMove() {
    for seed in 1...20 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let cost = LayoutCost(problem)
      var placement = Placement(problem.sizes.map { _ in randomPoint(&numbers) }, of: problem)
      for _ in 0..<20 {
        let box = numbers.below(problem.sizes.count)
        placement.move(box, to: randomPoint(&numbers))
        XCTAssertEqual(
          cost.total(placement), CostOfPoints(problem).total(placement.points), "seed \(seed)")
        let points = placement.points
        placement.move(box, to: randomPoint(&numbers))
        placement.moveBack(box)
        XCTAssertEqual(placement.points, points)
        XCTAssertEqual(cost.total(placement), CostOfPoints(problem).total(points), "seed \(seed)")
        // Moved back before its lines have followed, and after.
        for isFollowed in [false, true] {
          placement.moveAlone(box, to: randomPoint(&numbers))
          if isFollowed { placement.letLinesFollow() }
          placement.moveBack(box)
          XCTAssertEqual(cost.total(placement), CostOfPoints(problem).total(points), "seed \(seed)")
        }
        placement.moveAlone(box, to: randomPoint(&numbers))
        placement.letLinesFollow()
        XCTAssertEqual(
          cost.total(placement), CostOfPoints(problem).total(placement.points), "seed \(seed)")
      }
    }
  }

  /// A cost may stop being counted only where the rest can't matter.
  func testWhatPassesTheBoundIsTooMuchAlsoInPart() {
    for seed in 1...40 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let cost = LayoutCost(problem)
      let placement = Placement(problem.sizes.map { _ in randomPoint(&numbers) }, of: problem)
      let (total, share) = (cost.total(placement), cost.share(of: 0, placement))
      for part in [0.3, 0.9, 1, 1.1] {
        func told(_ whole: Double, _ count: (CostBound) -> Double) {
          let bound = CostBound(base: whole * part / 2, room: whole * part / 2)
          let counted = count(bound)
          XCTAssertEqual(bound.isPassed(by: counted), bound.isPassed(by: whole), "seed \(seed)")
          if !bound.isPassed(by: whole) { XCTAssertEqual(counted, whole, "seed \(seed)") }
        }
        told(total) { cost.total(placement, within: $0) }
        told(share) { cost.share(of: 0, placement, within: $0) }
      }
    }
  }

  func testTheSameHoldsForLinesThatJoinTheSameTwoBoxes() {
    let lines = [(0, 1), (1, 0), (0, 2), (2, 1)].map {
      LayoutProblem.Line(first: $0, second: $1, strength: 1)
    }
    let cost = CostOfPoints(
      LayoutProblem(sizes: [box, box, box], lines: lines, area: area))
    var points = [Point(x: 50, y: 50), Point(x: 200, y: 60), Point(x: 300, y: 200)]
    let (total, share) = (cost.total(points), cost.share(of: 0, points))
    points[0] = Point(x: 240, y: 80)
    XCTAssertEqual(
      cost.total(points) - total, cost.share(of: 0, points) - share, accuracy: 1e-6)
  }

  func testACrossingCostsOne() {
    let crossed = [
      Point(x: 50, y: 50), Point(x: 350, y: 250), Point(x: 50, y: 250), Point(x: 350, y: 50),
    ]
    let cost = CostOfPoints(problem([(0, 1), (2, 3)]))
    let alone = [[(0, 1)], [(2, 3)]].map { CostOfPoints(problem($0)).total(crossed) }
    XCTAssertEqual(cost.total(crossed), alone[0] + alone[1] + 1, accuracy: 1e-9)
  }

  func testOverlapAndALineBehindAStrangerCostMoreThanACrossing() {
    let apart = [
      Point(x: 50, y: 50), Point(x: 350, y: 50), Point(x: 200, y: 200), Point(x: 350, y: 250),
    ]
    var behind = apart
    behind[2] = Point(x: 200, y: 50)
    let cost = CostOfPoints(problem([(0, 1)]))
    XCTAssertGreaterThan(cost.total(behind) - cost.total(apart), 1)
    var overlapping = apart
    overlapping[2] = Point(x: 350, y: 250)
    XCTAssertGreaterThan(cost.total(overlapping) - cost.total(apart), 1)
  }

  func testALongLineCostsMoreThanAShortOne() {
    let cost = CostOfPoints(problem([(0, 1)]))
    func total(_ x: Double) -> Double {
      cost.total([
        Point(x: 30, y: 20), Point(x: x, y: 20), Point(x: 30, y: 280), Point(x: 350, y: 280),
      ])
    }
    XCTAssertLessThan(total(120), total(370))
  }

  func testRefinementNeverMakesAPlacementWorseAndKeepsItInTheArea() {
    for seed in 1...5 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let start = problem.sizes.indices.map { problem.clamped(randomPoint(&numbers), box: $0) }
      let before = CostOfPoints(problem).total(start)
      var refinement = LayoutRefinement(problem, from: start, seed: UInt64(seed))
      let result = refinement.run(moves: 2000)
      XCTAssertLessThanOrEqual(result.cost, before + 1e-6)
      XCTAssertEqual(result.cost, CostOfPoints(problem).total(result.points), accuracy: 1e-6)
      for (index, point) in result.points.enumerated() {
        let clamped = problem.clamped(point, box: index)
        XCTAssertEqual(point.x, clamped.x, accuracy: 1e-9)
        XCTAssertEqual(point.y, clamped.y, accuracy: 1e-9)
      }
    }
  }

  /// Bit for bit: what is remembered and what isn't counted to its end decides nothing.
  func testRefinementTakesTheSameMovesAsWhereEverythingIsCounted() {
    for seed in 1...12 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let start = problem.sizes.map { _ in randomPoint(&numbers) }
      var refinement = LayoutRefinement(problem, from: start, seed: UInt64(seed))
      var plain = PlainLayoutRefinement(problem, from: start, seed: UInt64(seed))
      XCTAssertEqual(
        refinement.run(moves: 1500).points, plain.run(moves: 1500), "seed \(seed)")
    }
  }

  /// The same where lines fill several words of bits, and boxes several registers.
  func testSoItIsOfManyBoxesAndLines() {
    for seed in 1...2 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = largeProblem(&numbers)
      let start = problem.sizes.map { _ in randomPoint(&numbers) }
      let (cost, plain) = (CostOfPoints(problem), PlainLayoutCost(problem))
      XCTAssertEqual(cost.total(start), plain.total(start), "seed \(seed)")
      for box in start.indices {
        XCTAssertEqual(cost.share(of: box, start), plain.share(of: box, start), "seed \(seed)")
      }
      var refinement = LayoutRefinement(problem, from: start, seed: UInt64(seed))
      var everything = PlainLayoutRefinement(problem, from: start, seed: UInt64(seed))
      XCTAssertEqual(
        refinement.run(moves: 400).points, everything.run(moves: 400), "seed \(seed)")
    }
  }

  /// A budget: that two boxes had better not be exchanged is nearly always told from what the two decide.
  func testFewExchangesAreCountedOverAll() {
    var (whole, tried) = (0, 0)
    for seed in 1...5 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = largeProblem(&numbers)
      let start = problem.sizes.map { _ in randomPoint(&numbers) }
      var refinement = LayoutRefinement(problem, from: start, seed: UInt64(seed))
      _ = refinement.run(moves: 1500)
      whole += refinement.countedWhole
      tried += refinement.exchangesTried
    }
    XCTAssertGreaterThan(tried, 200)
    XCTAssertLessThan(whole, tried / 4)
  }

  /// A budget: of each tried move only what comes after it is counted, not what was before, and two boxes
  /// anew for each exchange that is made, of which there are fewer than one in eight tries.
  func testWhatIsKnownIsNotCountedAgain() {
    for seed in 1...5 {
      var numbers = Numbers(seed: UInt64(seed))
      let problem = randomProblem(&numbers)
      let start = problem.sizes.map { _ in randomPoint(&numbers) }
      var refinement = LayoutRefinement(problem, from: start, seed: UInt64(seed))
      XCTAssertEqual(refinement.counted, start.count, "once for each at the start")
      _ = refinement.run(moves: 2000)
      XCTAssertLessThanOrEqual(refinement.counted, start.count + 2000 + 2000 / 8)
    }
  }

  func testRefinementIsTheSameOnEveryRun() {
    var numbers = Numbers(seed: 7)
    let problem = randomProblem(&numbers)
    let start = problem.sizes.map { _ in randomPoint(&numbers) }
    var one = LayoutRefinement(problem, from: start, seed: 3)
    var other = LayoutRefinement(problem, from: start, seed: 3)
    XCTAssertEqual(one.run(moves: 500).points, other.run(moves: 500).points)
  }

  private func problem(_ lines: [(Int, Int)]) -> LayoutProblem {
    LayoutProblem(
      sizes: [box, box, box, box],
      lines: lines.map { LayoutProblem.Line(first: $0, second: $1, strength: 1) }, area: area)
  }

  private func randomPoint(_ numbers: inout Numbers) -> Point {
    Point(x: numbers.between(0, 400), y: numbers.between(0, 300))
  }

  /// 30 boxes and some hundred and fifty lines, in three drawings.
  private func largeProblem(_ numbers: inout Numbers) -> LayoutProblem {
    var pairs: Set<[Int]> = []
    for _ in 0..<170 {
      let (one, other) = (numbers.below(30), numbers.below(30))
      if one != other { pairs.insert([min(one, other), max(one, other)]) }
    }
    let lines = pairs.sorted { $0.lexicographicallyPrecedes($1) }.map {
      LayoutProblem.Line(
        first: $0[0], second: $0[1], strength: numbers.between(0.5, 2.5),
        frames: Frames(rawValue: UInt64(1 + numbers.below(7))))
    }
    let sizes = (0..<30).map { _ in
      Size(width: numbers.between(10, 40), height: numbers.between(8, 20))
    }
    return LayoutProblem(
      sizes: sizes, lines: lines, area: area,
      frames: sizes.map { _ in Frames(rawValue: UInt64(1 + numbers.below(7))) })
  }

  private func randomProblem(_ numbers: inout Numbers) -> LayoutProblem {
    let count = 2 + numbers.below(10)
    var pairs: Set<[Int]> = []
    for _ in 0..<(2 * count) {
      let (one, other) = (numbers.below(count), numbers.below(count))
      if one != other { pairs.insert([min(one, other), max(one, other)]) }
    }
    let lines = pairs.sorted { $0.lexicographicallyPrecedes($1) }.map {
      LayoutProblem.Line(first: $0[0], second: $0[1], strength: numbers.between(0.5, 2.5))
    }
    let sizes = (0..<count).map { _ in
      Size(width: numbers.between(20, 90), height: numbers.between(12, 50))
    }
    return LayoutProblem(sizes: sizes, lines: lines, area: area)
  }
}

/// Rectangles and the segments that run through them.
final class BoxTests: XCTestCase {
  private let box = Box(minX: 10, minY: 10, maxX: 30, maxY: 20)

  func testTheDepthOfAnOverlap() {
    XCTAssertEqual(box.overlap(with: Box(minX: 25, minY: 0, maxX: 40, maxY: 40)), 5)
    XCTAssertEqual(box.overlap(with: Box(minX: 30, minY: 10, maxX: 40, maxY: 20)), 0)
    XCTAssertEqual(box.overlap(with: Box(minX: 40, minY: 10, maxX: 50, maxY: 20)), 0)
  }

  func testTheLengthOfASegmentInside() {
    func length(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Double {
      box.length(ofSegmentFrom: Point(x: x1, y: y1), to: Point(x: x2, y: y2))
    }
    XCTAssertEqual(length(0, 15, 40, 15), 20, accuracy: 1e-9)
    XCTAssertEqual(length(20, 0, 20, 40), 10, accuracy: 1e-9)
    XCTAssertEqual(length(12, 15, 18, 15), 6, accuracy: 1e-9)
    XCTAssertEqual(length(0, 0, 40, 0), 0)
    XCTAssertEqual(length(0, 10, 40, 10), 0)
    XCTAssertEqual(length(10, 10, 20, 20), 200.0.squareRoot(), accuracy: 1e-9)
    XCTAssertEqual(length(0, 30, 5, 0), 0)
  }
}
