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
    let curve = routed.path.course(from: Point(x: 50, y: 100), to: Point(x: 350, y: 100))
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

  /// Two walls with one door each, at opposite ends: no single bend leads through both.
  private var doors: [(String, Box)] {
    [("a", box(50, 125)), ("b", box(430, 125))]
      + [
        ("low", Box(minX: 150, minY: -60, maxX: 180, maxY: 250)),
        ("high", Box(minX: 300, minY: 0, maxX: 330, maxY: 310)),
      ]
  }

  func testATieThatNoBendLeadsPastGoesRoundTheCorners() throws {
    let routed = TieCourses(doors, within: sheet).routed([tie])[0]
    guard case .around(let corners, _) = routed.path else { return XCTFail("\(routed.path)") }
    XCTAssertEqual(corners.count, 4, "two corners of each wall: \(corners)")
    let course = routed.path.course(from: Point(x: 50, y: 125), to: Point(x: 430, y: 125))
    for (one, other) in zip(course, course.dropFirst()) {
      for wall in doors.suffix(2) {
        XCTAssertEqual(wall.1.length(ofSegmentFrom: one, to: other), 0, "\(wall.0)")
      }
    }
  }

  func testTwoTiesRoundTheSameCornersLieBesideEachOther() throws {
    let more = doors + [("c", box(50, 165)), ("d", box(430, 165))]
    let routed = TieCourses(more, within: sheet).routed([
      tie, DrawingEdge(id: "u", from: "c", to: "d"),
    ])
    let corners = routed.map { edge -> Set<Point> in
      guard case .around(let corners, _) = edge.path else { return [] }
      return Set(corners)
    }
    XCTAssertFalse(corners[0].isEmpty)
    XCTAssertFalse(corners[1].isEmpty)
    XCTAssertTrue(corners[0].isDisjoint(with: corners[1]), "\(corners)")
  }

  /// A line from a dot of a map may pass close by others, but not behind them.
  func testALineThatMayPassCloseByIsLedAroundOnlyWhenItWouldBeHidden() {
    func path(up: Double) -> EdgePath {
      let boxes = [("a", box(50, 100)), ("b", box(350, 100)), ("c", box(200, 100 + up))]
      return TieCourses(boxes, within: sheet).routedWhereHidden([tie])[0].path
    }
    XCTAssertEqual(path(up: 14), .straight, "one point from the box")
    XCTAssertEqual(path(up: 11), .straight, "two points of its edge lie on the line")
    XCTAssertNotEqual(path(up: 9), .straight)
  }

  /// The same distance from a box: under a thin line lies as much of its edge as may, under a thick one more.
  func testAThickLineIsLedAroundWhereAThinOnePasses() {
    func path(width: Double) -> EdgePath {
      let boxes = [("a", box(50, 100)), ("b", box(350, 100)), ("c", box(200, 111.5))]
      var line = tie
      line.width = width
      return TieCourses(boxes, within: sheet).routedWhereHidden([line])[0].path
    }
    XCTAssertEqual(path(width: 0.9), .straight, "2 points of the edge lie on it")
    XCTAssertNotEqual(path(width: 3.4), .straight, "3.2 points would")
  }

  func testATieThatCannotPassStaysStraight() {
    let wall = (0..<40).map { ("w\($0)", box(200, Double($0) * 26 - 200)) }
    let courses = TieCourses([("a", box(50, 100)), ("b", box(350, 100))] + wall, within: sheet)
    XCTAssertEqual(courses.routed([tie]).map(\.path), [.straight])
  }

  func testATieRoundACornerIsDrawnWithTheCornerRoundedOff() throws {
    let ends = [("a", 40.0, 20.0), ("b", 240.0, 80.0)].map { id, x, y in
      DrawingNode(
        id: id, shape: .box, fixedSize: Size(width: 20, height: 20), position: Point(x: x, y: y))
    }
    var edge = DrawingEdge(id: "e", from: "a", to: "b")
    edge.path = .around([Point(x: 40, y: 80)], rounding: 9)
    let drawing = Drawing(
      size: Size(width: 280, height: 100), nodes: ends, edges: [edge], title: "t")
    let svg = try GraphvizRenderer().svg(drawing)
    // Straight up to 9 points below the corner, round it, and straight on to the other centre.
    XCTAssertTrue(svg.contains(" 40,-71 40,-77 43,-80 49,-80 "), svg)
    XCTAssertTrue(svg.contains("240,-80"), svg)
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
