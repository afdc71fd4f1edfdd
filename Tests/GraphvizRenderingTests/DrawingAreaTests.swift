import Foundation
import XCTest

@testable import GraphvizRendering

/// Filled areas behind everything.
final class DrawingAreaTests: XCTestCase {
  private func drawing(_ corners: [(Double, Double)], fill: String = "#eaf0f5") -> Drawing {
    Drawing(
      size: Size(width: 100, height: 50),
      nodes: [DrawingNode(id: "a", lines: ["A"], position: Point(x: 50, y: 25))],
      areas: [
        DrawingArea(corners: corners.map { Point(x: $0.0, y: $0.1) }, fill: fill)
      ], title: "Land")
  }

  /// y is up on the canvas and down in SVG, from the lower left corner.
  func testAnAreaIsAPolygonBeforeTheFirstNodeAndChangesNoSize() throws {
    let svg = try GraphvizRenderer().svg(drawing([(0, 0), (100, 0), (100, 50)]))
    let polygon = try XCTUnwrap(svg.range(of: "<polygon fill=\"#eaf0f5\""))
    let node = try XCTUnwrap(svg.range(of: "id=\"a\""))
    XCTAssertLessThan(polygon.lowerBound, node.lowerBound)
    XCTAssertTrue(svg.contains("points=\"0,0 100,0 100,-50"), svg)
    XCTAssertTrue(svg.contains("viewBox=\"0 0 100 50\""), svg)
  }

  func testAnAreaIsInEveryFormat() throws {
    let (plain, renderer) = (drawing([(0, 0), (100, 0), (100, 50)]), GraphvizRenderer())
    var without = plain
    without.areas = []
    XCTAssertNotEqual(
      try renderer.png(plain, dotsPerInch: 72), try renderer.png(without, dotsPerInch: 72))
    let date = PDFDate(year: 2000, month: 1, day: 1)
    XCTAssertNotEqual(
      try renderer.pdf(plain, date: date), try renderer.pdf(without, date: date))
  }

  func testAnAreaBeyondTheCanvasOrWithoutThreeCornersIsRefused() {
    let renderer = GraphvizRenderer()
    for corners in [
      [(0.0, 0.0), (101, 0), (50, 50)], [(0, 0), (1, 1)], [(0, 0), (.nan, 1), (2, 2)],
    ] {
      XCTAssertThrowsError(try renderer.svg(drawing(corners))) {
        XCTAssertEqual($0 as? GraphvizError, .invalidNumber(property: "areas", element: ""))
      }
    }
    XCTAssertThrowsError(
      try renderer.svg(drawing([(0, 0), (9, 0), (9, 9)], fill: "red -1 P"))
    ) {
      XCTAssertEqual($0 as? GraphvizError, .invalidColour("red -1 P", element: ""))
    }
  }

  func testAnAreaGoesToAWorkerAndBack() throws {
    let drawing = drawing([(0, 0), (100, 0), (100, 50)])
    let json = try JSONEncoder().encode(drawing)
    XCTAssertEqual(try JSONDecoder().decode(Drawing.self, from: json), drawing)
  }
}
