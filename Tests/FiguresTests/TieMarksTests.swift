import GraphvizRendering
import XCTest

@testable import Figures

/// Where the sign of a tie stands.
final class TieMarksTests: XCTestCase {
  private let boxes = [
    ("a", 50.0, 100.0), ("b", 350.0, 100.0), ("c", 200.0, 200.0), ("d", 200.0, 20.0),
  ].map { id, x, y in (id, Box(centre: Point(x: x, y: y), size: Size(width: 60, height: 26))) }

  private let tie = DrawingEdge(id: "t", from: "a", to: "b", width: 2.8)

  private func place(among others: [DrawingEdge], besides marks: [Point] = []) throws -> Point {
    try XCTUnwrap(TieMarks(boxes, [], on: [tie] + others).place(on: tie, besides: marks))
  }

  func testASignStandsInTheMiddleOfItsTie() throws {
    let point = try place(among: [])
    XCTAssertEqual(point.x, 200, accuracy: 3)
    XCTAssertEqual(point.y, 100, accuracy: 0.01)
  }

  /// Another tie crosses in the middle: 6 points of the disc, 1.5 between and half the other's width away.
  func testWhereAnotherTieCrossesItStandsBesideTheCrossing() throws {
    for width in [0.9, 2.8] {
      let other = DrawingEdge(id: "o", from: "c", to: "d", width: width)
      let point = try place(among: [other])
      XCTAssertEqual(point.y, 100, accuracy: 0.01, "on its own tie")
      XCTAssertGreaterThanOrEqual(abs(point.x - 200), 7.5 + width / 2)
      XCTAssertLessThan(abs(point.x - 200), 13)
    }
  }

  /// Another tie runs along all of it on one side: the sign stands on the other.
  func testWhereAnotherTieRunsAlongItStandsOnTheFreeSide() throws {
    let other = DrawingEdge(
      id: "o", from: "a", to: "b",
      path: .around(
        [Point(x: 60, y: 104), Point(x: 340, y: 104)], rounding: 1))
    let point = try place(among: [other])
    XCTAssertLessThan(point.y, 96)
    XCTAssertEqual(point.x, 200, accuracy: 3)
  }

  /// Two ties on each other leave no such place: it stands on them rather than nowhere.
  func testWithoutAnyFreePlaceItStandsInTheMiddle() throws {
    let others = [-10.0, -4, 0, 4, 10].enumerated().map { number, up in
      DrawingEdge(
        id: "o\(number)", from: "a", to: "b",
        path: .around(
          [Point(x: 60, y: 100 + up), Point(x: 340, y: 100 + up)], rounding: 1))
    }
    XCTAssertEqual(try place(among: others).x, 200, accuracy: 20)
  }

  func testTwoSignsStandApart() throws {
    let first = try place(among: [])
    let second = try place(among: [], besides: [first])
    XCTAssertGreaterThan(abs(first.x - second.x), 14)
  }
}
