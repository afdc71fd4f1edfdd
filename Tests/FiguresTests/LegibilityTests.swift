import GraphvizRendering
import XCTest

@testable import Figures

/// What a figure must hold to be read in print: large enough, nothing on top of anything else.
final class LegibilityTests: XCTestCase {
  private func all() throws -> [(name: String, figure: DrawnFigure)] {
    try Nordland.snapshots.map { ($0, try Nordland.figure($0)) }
      + [("southern-women", try SouthernWomen.figure())]
  }

  func testEveryTextIsNinePointsOrMore() throws {
    for (name, figure) in try all() {
      for node in figure.drawing.nodes where !node.lines.joined().isEmpty {
        XCTAssertGreaterThanOrEqual(node.fontSize, 9, "\(name): \(node.id)")
      }
    }
  }

  func testNothingLiesOnAnythingElse() throws {
    for (name, figure) in try all() { XCTAssertEqual(figure.overlaps, [], name) }
  }

  func testNothingReachesOutsideTheSheet() throws {
    for (name, figure) in try all() { XCTAssertEqual(figure.outside, [], name) }
  }

  func testANodeWithANameIsAsLargeAsTheNameNeeds() throws {
    for (name, figure) in try all() {
      for node in figure.organisations {
        XCTAssertFalse(node.lines.joined().isEmpty, "\(name): \(node.id)")
        XCTAssertNil(node.fixedSize, "\(name): \(node.id)")
      }
    }
  }

  func testAtEveryWidthThatCallsAskForTheFigureFitsAndNothingOverlaps() throws {
    let study = try Nordland.study.get()
    for width in [80.0, 160, 180] {
      try assertFits(try network(of: study, "2021", width: width), width)
    }
    try assertFits(try Nordland.figure("2021"), 170)
  }

  func testAFigureOfParticipationsFitsTheNarrowestAndTheUsualWidth() throws {
    try assertFits(try participations(of: try bundled("southern-women"), width: 80), 80)
    try assertFits(try SouthernWomen.figure(), 170)
  }

  private func assertFits(
    _ figure: DrawnFigure, _ width: Double, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let size = figure.drawing.size
    XCTAssertEqual(size.width, width * 72 / 25.4, accuracy: 1e-9, file: file, line: line)
    // An A4 page within 2 cm margins; half a column's figure may need the margins too.
    let most = width < 160 ? 297.0 : 257
    XCTAssertLessThanOrEqual(
      size.height, most * 72 / 25.4, "\(width) mm", file: file, line: line)
    XCTAssertEqual(figure.outside, [], "\(width) mm", file: file, line: line)
    XCTAssertEqual(figure.overlaps, [], "\(width) mm", file: file, line: line)
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing), file: file, line: line)
  }

  func testNoTieRunsBehindAnOrganisationItDoesNotConcern() throws {
    for snapshot in Nordland.snapshots {
      let figure = try Nordland.figure(snapshot)
      XCTAssertEqual(figure.behindStrangers(), [], snapshot)
    }
  }

  /// Today 2, 6 and 6.
  func testFewTiesCross() throws {
    for (snapshot, most) in [("2013", 3), ("2014", 8), ("2021", 8)] {
      XCTAssertLessThanOrEqual(try Nordland.figure(snapshot).crossings, most, snapshot)
    }
  }

  func testTheSameInputGivesTheSameDrawing() throws {
    let study = try Nordland.study.get()
    let again = try network(of: study, "2021")
    XCTAssertTrue(again.drawing == (try Nordland.figure("2021")).drawing)
    let women = try participations(of: try bundled("southern-women"))
    XCTAssertTrue(women.drawing == (try SouthernWomen.figure()).drawing)
  }
}
