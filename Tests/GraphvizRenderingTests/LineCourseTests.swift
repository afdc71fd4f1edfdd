import GraphvizRendering
import XCTest

/// How much of a line runs along another, and how often they cross.
final class LineCourseTests: XCTestCase {
  private func line(
    _ from: (Double, Double), _ to: (Double, Double), width: Double = 1
  ) -> LineCourse {
    LineCourse([Point(x: from.0, y: from.1), Point(x: to.0, y: to.1)], width: width)
  }

  private var level: LineCourse { line((0, 0), (100, 0)) }

  /// Two lines of one point have 2.9 points between their middles, so 1.9 between their edges.
  func testALineRunsAlongOneThatIsCloserThanTheGap() {
    let other = line((0, 2.9), (100, 2.9))
    XCTAssertEqual(level.length(along: other, within: 2), 100, accuracy: 1e-9)
    XCTAssertEqual(level.length(along: other, within: 1.8), 0)
    XCTAssertEqual(level.crossings(of: other), 0)
  }

  func testAWideLineReachesFarther() {
    let wide = line((0, 4), (100, 4), width: 4)
    XCTAssertEqual(level.length(along: wide, within: 2), 100, accuracy: 1e-9)
    XCTAssertEqual(level.length(along: wide, within: 1), 0)
  }

  /// The other begins half-way.
  func testOnlyWhatIsBesideTheOtherCounts() {
    let half = line((50, 1), (150, 1))
    XCTAssertEqual(level.length(along: half, within: 2), 52, accuracy: 2.1)
  }

  func testALineThatCrossesRunsAlongNothing() {
    for other in [line((50, -50), (50, 50)), line((0, -40), (100, 40))] {
      XCTAssertEqual(level.length(along: other, within: 2), 0)
      XCTAssertEqual(level.crossings(of: other), 1)
    }
  }

  /// One point in ten: 3 points away 30 points before the crossing, and 30 points after it.
  func testALineThatCrossesAtASmallAngleDoes() {
    let other = line((0, -5), (100, 5))
    XCTAssertEqual(level.length(along: other, within: 2), 60, accuracy: 4.1)
    XCTAssertEqual(level.crossings(of: other), 1)
  }

  func testLinesThatStartTogetherDoNotCrossThere() {
    XCTAssertEqual(level.crossings(of: line((0, 0), (0, 50))), 0)
  }

  func testWhatIsNotSeenDoesNotCount() {
    let points = [Point(x: 0, y: 0), Point(x: 100, y: 0)]
    let seen = LineCourse(points, width: 1, isSeen: { $0.x > 40 })
    XCTAssertEqual(seen.length(along: level, within: 2), 60, accuracy: 1e-9)
  }

  func testALineWithoutLengthRunsAlongNothing() {
    let point = line((50, 0), (50, 0))
    XCTAssertEqual(point.length(along: level, within: 2), 0)
    XCTAssertEqual(level.length(along: point, within: 2), 0)
    XCTAssertEqual(LineCourse([], width: 1).length(along: level, within: 2), 0)
  }
}
