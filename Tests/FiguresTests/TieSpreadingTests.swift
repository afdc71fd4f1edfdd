import GraphvizRendering
import XCTest

@testable import Figures

/// Ties that have to be bent are led off one another.
final class TieSpreadingTests: XCTestCase {
  private func box(_ x: Double, _ y: Double) -> Box {
    Box(centre: Point(x: x, y: y), size: Size(width: 60, height: 26))
  }

  private let sheet = Box(minX: 0, minY: -50, maxX: 480, maxY: 300)

  /// From one organisation to two others, to the first of which somebody is in the way.
  private var boxes: [(String, Box)] {
    [("a", box(50, 100)), ("b", box(350, 100)), ("c", box(200, 100)), ("d", box(350, 145))]
  }

  /// How high the middle of a tie from the first to the second of them lies.
  private func height(_ tie: DrawingEdge) -> Double {
    let course = tie.path.course(from: Point(x: 50, y: 100), to: Point(x: 350, y: 100))
    return course.first { $0.x >= 200 }?.y ?? 0
  }

  private let blocked = DrawingEdge(id: "ab", from: "a", to: "b", width: 2)
  private let free = DrawingEdge(id: "ad", from: "a", to: "d", width: 2)

  /// Alone it is bent upwards; there the other tie would be.
  func testATieIsBentToTheSideWhereNoOtherRuns() throws {
    let courses = TieCourses(boxes, within: sheet)
    XCTAssertGreaterThan(height(courses.routed([blocked])[0]), 113)
    let both = courses.routed([blocked, free])
    XCTAssertEqual(both[1].path, .straight)
    XCTAssertLessThan(height(both[0]), 87)
  }

  func testOthersMayBeDrawnAlready() throws {
    let courses = TieCourses(boxes, within: sheet)
    let later = courses.routed([blocked], beside: courses.routed([free]))
    XCTAssertLessThan(height(later[0]), 87)
  }

  /// Two ties past the same box: the thin one gives way, whichever comes first.
  func testTheThinTieGivesWayToTheThickOne() throws {
    let thick = DrawingEdge(id: "thick", from: "a", to: "b", width: 3.4)
    let thin = DrawingEdge(id: "thin", from: "b", to: "a", width: 0.9, style: .dashed)
    let courses = TieCourses(boxes, within: sheet)
    let alone = courses.routed([thick])[0].path
    XCTAssertEqual(courses.routed([thin, thick])[1].path, alone)
    XCTAssertEqual(courses.routed([thick, thin])[0].path, alone)
    XCTAssertNotEqual(courses.routed([thick, thin])[1].path, alone)
  }

  /// What nothing runs along stays as it is, to the bit.
  func testATieThatLiesAlongNoneStaysAsItIs() {
    let courses = TieCourses(boxes + [("e", box(350, 250))], within: sheet)
    let other = DrawingEdge(id: "ae", from: "a", to: "e", width: 2)
    XCTAssertEqual(
      courses.routed([blocked, other])[0].path, courses.routed([blocked])[0].path)
  }

  /// Thirty organisations in rows, each of which works with a dozen others: there is no way apart for all.
  func testACrowdIsLedInBoundedWork() {
    let ids = (0..<30).map { "o\($0)" }
    let rows = ids.indices.map {
      (ids[$0], box(50 + 80 * Double($0 % 6), 50 + 60 * Double($0 / 6)))
    }
    let ties = ids.indices.flatMap { one in
      (1...6).map { step in
        let other = (one + 3 * step) % ids.count
        return DrawingEdge(id: "\(one)-\(other)", from: ids[one], to: ids[other], width: 3.4)
      }
    }
    let courses = TieCourses(rows, within: Box(minX: 0, minY: 0, maxX: 500, maxY: 340))
    let work = LayoutWork.of { XCTAssertEqual(courses.routed(ties).count, ties.count) }
    XCTAssertGreaterThan(work.looks, TieNeighbours.mostLooks / 2)
    XCTAssertLessThan(work.looks, TieNeighbours.mostLooks * 5 / 4)
  }
}
