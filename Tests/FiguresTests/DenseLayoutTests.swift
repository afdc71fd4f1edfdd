import GraphvizRendering
import XCTest

@testable import Figures

/// Networks in which nearly everybody works with everybody.
final class DenseLayoutTests: XCTestCase {
  private let box = Size(width: 50, height: 22)
  private let area = Box(minX: 0, minY: 0, maxX: 440, maxY: 300)

  /// Boxes in a row or on each other have fewer crossings, but nobody can read them.
  func testInACompleteNetworkNobodyLiesOnAnother() throws {
    for count in [6, 11, 17, 25] {
      XCTAssertEqual(try overlaps(complete(count)), 0, "\(count) boxes")
    }
  }

  func testNorInManyDrawingsOfOne() throws {
    let fifteen = Frames(rawValue: (1 << 15) - 1)
    XCTAssertEqual(try overlaps(complete(17, frames: fifteen)), 0)
  }

  /// Two lines to a box in one drawing, three in three: weighed as ever, and no more in fifteen.
  func testWeightsOfNetworksOfUsualDensityAreTheUsual() {
    let single = LayoutWeights(ring(12))
    XCTAssertEqual(
      [single.crossing, single.narrowness, single.overlap, single.length], [1, 1, 1, 0.2])
    let three = LayoutWeights(ring(12, frames: Frames(rawValue: 0b111)))
    XCTAssertEqual(
      [three.crossing, three.narrowness, three.overlap, three.length], [2, 1, 1, 0.15])
    let fifteen = LayoutWeights(ring(12, frames: Frames(rawValue: (1 << 15) - 1)))
    XCTAssertEqual(fifteen.crossing, 2 * 3 / 15, accuracy: 1e-12)
  }

  /// The density is that of the densest drawing, not of all on top of each other: of 66 lines
  /// between twelve boxes six drawings have eleven each.
  func testASeriesOfSparseDrawingsIsNotDense() {
    let dense = complete(12)
    let lines = dense.lines.enumerated().map { index, line in
      LayoutProblem.Line(
        first: line.first, second: line.second, strength: 1, frames: Frames(position: index / 11))
    }
    let series = LayoutProblem(
      sizes: dense.sizes, lines: lines, area: area,
      frames: dense.sizes.map { _ in Frames(rawValue: 0b111111) })
    XCTAssertEqual(LayoutWeights(series).overlap, 1)
    XCTAssertEqual(LayoutWeights(dense).overlap, 66 / (12 * 4.43), accuracy: 1e-12)
  }

  /// Long names reach far in from an outer ring; the inner one makes room.
  func testLongNamesLieOnEachOtherInNoLayout() throws {
    let dense = complete(25)
    let sizes = dense.sizes.indices.map { Size(width: 60 + 30 * Double($0 % 5), height: 30) }
    let page = Box(minX: 0, minY: 0, maxX: 440, maxY: 500)
    let problem = LayoutProblem(sizes: sizes, lines: dense.lines, area: page)
    let methods: [any PlacementMethod] = [ForcePlacement(), SectorPlacement(), RingsPlacement()]
    for method in methods {
      let points = try method.positions(
        for: PlacementRequest(
          problem: problem, study: bundled("krackhardt-kite"),
          organisations: sizes.indices.map { ["\($0)"] }, measure: nil,
          renderer: GraphvizRenderer(), options: options(), height: nil))
      XCTAssertEqual(overlaps(points, sizes), 0, type(of: method).id)
    }
  }

  /// The outer ring is as high as the room that a figure of exact height leaves.
  func testRingsFillAHeight() throws {
    let problem = ring(12)
    let points = try RingsPlacement().positions(
      for: PlacementRequest(
        problem: problem, study: bundled("krackhardt-kite"),
        organisations: problem.sizes.indices.map { ["\($0)"] }, measure: nil,
        renderer: GraphvizRenderer(), options: options(), height: 400))
    let ys = points.map(\.y)
    let height = try XCTUnwrap(ys.max()) - XCTUnwrap(ys.min()) + box.height
    XCTAssertTrue(360...400 ~= height, "\(height): no two of eleven stand quite opposite")
    XCTAssertEqual(overlaps(points, problem.sizes), 0)
  }

  private func overlaps(_ problem: LayoutProblem) throws -> Int {
    overlaps(try NetworkLayout(GraphvizRenderer()).positions(for: problem), problem.sizes)
  }

  private func overlaps(_ points: [Point], _ sizes: [Size]) -> Int {
    let boxes = zip(points, sizes).map { Box(centre: $0, size: $1) }
    return boxes.indices.reduce(0) { sum, one in
      sum + boxes.indices.dropFirst(one + 1).count { boxes[one].overlap(with: boxes[$0]) > 0 }
    }
  }

  private func complete(_ count: Int, frames: Frames = .all) -> LayoutProblem {
    problem(
      count, (0..<count).flatMap { one in (0..<count).filter { $0 > one }.map { (one, $0) } },
      frames)
  }

  private func ring(_ count: Int, frames: Frames = .all) -> LayoutProblem {
    problem(count, (0..<count).map { ($0, ($0 + 1) % count) }, frames)
  }

  private func problem(_ count: Int, _ lines: [(Int, Int)], _ frames: Frames) -> LayoutProblem {
    LayoutProblem(
      sizes: [Size](repeating: box, count: count),
      lines: lines.map { LayoutProblem.Line(first: $0, second: $1, strength: 1, frames: frames) },
      area: area, frames: [Frames](repeating: frames, count: count))
  }
}
