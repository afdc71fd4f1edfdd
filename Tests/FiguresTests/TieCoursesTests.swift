import GraphvizRendering
import XCTest

@testable import Figures

/// Ties are led around the boxes of others.
final class TieCoursesTests: XCTestCase {
  private func box(_ x: Double, _ y: Double) -> Box {
    Box(centre: Point(x: x, y: y), size: Size(width: 60, height: 26))
  }

  private let sheet = Box(minX: 0, minY: -50, maxX: 480, maxY: 300)
  private let tie = DrawingEdge(id: "t", from: "a", to: "b")

  func testATieWithNobodyBetweenIsStraight() {
    let courses = TieCourses(
      [("a", box(50, 50)), ("b", box(350, 50)), ("c", box(200, 150))], within: sheet)
    XCTAssertEqual(courses.routed([tie]).map(\.path), [.straight])
  }

  func testATieBehindAStrangerIsBentPastIt() throws {
    let boxes = [("a", box(50, 100)), ("b", box(350, 100)), ("c", box(200, 100))]
    let routed = TieCourses(boxes, within: sheet).routed([tie])[0]
    guard case .bent(let bend) = routed.path else { return XCTFail("not bent") }
    let curve = TieCourses.curve(
      from: Point(x: 50, y: 100), to: Point(x: 350, y: 100), towards: bend)
    for (one, other) in zip(curve, curve.dropFirst()) {
      XCTAssertEqual(box(200, 100).length(ofSegmentFrom: one, to: other), 0)
    }
    // The curve passes the middle at half the control point's distance: 13 + 3 points at least.
    XCTAssertGreaterThanOrEqual(abs(bend.y - 100) / 2, 16)
    XCTAssertLessThan(abs(bend.y - 100), 80)
  }

  /// Two boxes leave 5 points between them: too few for the usual space, enough for the line.
  func testATiePassesCloseByRatherThanInALoop() {
    let boxes = [
      ("a", box(50, 100)), ("b", box(150, 100)),
      ("c", Box(minX: 90, minY: 60, maxX: 110, maxY: 97.5)),
      ("d", Box(minX: 90, minY: 102.5, maxX: 110, maxY: 160)),
    ]
    var narrow = tie
    narrow.width = 1
    XCTAssertEqual(TieCourses(boxes, within: sheet).routed([narrow])[0].path, .straight)
    let closed = boxes.dropLast() + [("d", Box(minX: 90, minY: 90, maxX: 110, maxY: 160))]
    let routed = TieCourses(Array(closed), within: sheet).routed([narrow])[0]
    guard case .bent(let bend) = routed.path else { return XCTFail("behind both") }
    XCTAssertGreaterThan(abs(bend.y - 100), 60, "a loop where there is no other way")
  }

  func testATieThatCannotPassStaysStraight() {
    let wall = (0..<40).map { ("w\($0)", box(200, Double($0) * 26 - 200)) }
    let courses = TieCourses([("a", box(50, 100)), ("b", box(350, 100))] + wall, within: sheet)
    XCTAssertEqual(courses.routed([tie]).map(\.path), [.straight])
  }

  func testABentTieIsDrawnAsACurveInTheSVG() throws {
    let ends = [("a", 40.0), ("b", 240.0)].map { id, x in
      DrawingNode(
        id: id, shape: .box, fixedSize: Size(width: 20, height: 20), position: Point(x: x, y: 50))
    }
    var edge = DrawingEdge(id: "e", from: "a", to: "b")
    edge.path = .bent(towards: Point(x: 140, y: 90))
    let drawing = Drawing(
      size: Size(width: 280, height: 100), nodes: ends, edges: [edge], title: "t")
    let svg = try GraphvizRenderer().svg(drawing)
    // Two thirds of the way from each end to the control point: (106.67, 76.67) and (173.33, 76.67).
    XCTAssertTrue(svg.contains("C106.67,-76.67 173.33,-76.67 240,-50"), svg)
  }
}
