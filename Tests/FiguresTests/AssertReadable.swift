import GraphvizRendering
import XCTest

@testable import Figures

/// That a figure is inside its sheet, is drawn, has no text below nine points and no identifier twice.
func assertReadable(
  _ figure: DrawnFigure, file: StaticString = #filePath, line: UInt = #line
) {
  XCTAssertEqual(figure.outside, [], file: file, line: line)
  XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing), file: file, line: line)
  for node in figure.drawing.nodes where !node.lines.joined().isEmpty {
    XCTAssertGreaterThanOrEqual(node.fontSize, 9, node.id, file: file, line: line)
  }
  let ids = figure.drawing.nodes.map(\.id) + figure.drawing.edges.map(\.id)
  XCTAssertEqual(Set(ids).count, ids.count, file: file, line: line)
}
