import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// A height that is asked for: the figure is exactly that high, with everything on it at its size; or
/// it isn't drawn, and the error names a height that is enough.
final class FigureHeightTests: XCTestCase {
  private func draw(_ kind: any FigureKind.Type, height: Double?) throws -> Figure {
    let study = try Nordland.study.get()
    var subject = FigureSubject(
      study, at: try XCTUnwrap(study.snapshot("2021")), options: options())
    subject.options.heightInMillimetres = height
    subject.organisation = kind.id == EgoKind.id ? "BODO" : nil
    return try kind.init().figure(of: subject)
  }

  private func assertExact(
    _ figure: Figure, _ height: Double, _ kind: String, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    let drawn = try DrawnFigure(figure)
    XCTAssertEqual(
      drawn.drawing.size.height, height * 72 / 25.4, accuracy: 1e-9, kind, file: file, line: line)
    XCTAssertEqual(drawn.outside, [], kind, file: file, line: line)
    for node in drawn.drawing.nodes where !node.lines.joined().isEmpty {
      XCTAssertGreaterThanOrEqual(node.fontSize, 9, "\(kind): \(node.id)", file: file, line: line)
    }
    let boxes = drawn.organisations.filter { $0.shape != .plainText }.map(drawn.box)
    XCTAssertFalse(Box.haveOverlap(boxes), kind, file: file, line: line)
    XCTAssertNoThrow(try GraphvizRenderer().svg(drawn.drawing), kind, file: file, line: line)
  }

  /// What the error says is enough, in whole millimetres as people are told.
  private func enough(_ kind: any FigureKind.Type, at height: Double) -> Double? {
    do {
      _ = try draw(kind, height: height)
      return nil
    } catch GraphvizError.doesNotFit(let allowed, let needed) {
      XCTAssertEqual(allowed, height, kind.id)
      return needed.rounded(.up)
    } catch {
      XCTFail("\(kind.id): \(error)")
      return nil
    }
  }

  func testEveryKindIsExactlyAsHighAsAWholePage() throws {
    for kind in FigureKindCatalog.all {
      try assertExact(try draw(kind, height: 235), 235, kind.id)
    }
  }

  func testEveryKindSaysWhichHeightIsEnoughAndFitsThere() throws {
    for kind in FigureKindCatalog.all {
      let needed = try XCTUnwrap(enough(kind, at: 40), kind.id)
      XCTAssertGreaterThan(needed, 40, kind.id)
      XCTAssertLessThan(needed, 235, kind.id)
      try assertExact(try draw(kind, height: needed), needed, kind.id)
    }
  }

  /// Five millimetres lower a network doesn't fit any more: nobody is sent to a whole page for nothing.
  func testTheHeightNamedForANetworkIsNotFarMoreThanEnough() throws {
    for kind in [NetworkKind.self, ParticipationKind.self] as [any FigureKind.Type] {
      let needed = try XCTUnwrap(enough(kind, at: 40), kind.id)
      XCTAssertNotNil(enough(kind, at: needed - 5), kind.id)
    }
    XCTAssertLessThanOrEqual(try XCTUnwrap(enough(NetworkKind.self, at: 60)), 115)
  }

  /// Rows take what there is: the last row of a matrix stands lower on a higher sheet, not the whole
  /// matrix lower.
  func testRowsGrowWithTheHeight() throws {
    func rows(_ height: Double) throws -> Double {
      let figure = try DrawnFigure(draw(MatrixKind.self, height: height))
      let (first, last) = (try figure.node("row-1").position, try figure.node("row-18").position)
      return first.y - last.y
    }
    XCTAssertGreaterThan(try rows(200), try rows(150) + 80)
  }

  /// From Bodø to the hospital it is as far in each panel.
  func testPanelsShareOneScaleAtAnyHeight() throws {
    let figure = try DrawnFigure(draw(SeriesKind.self, height: 150))
    func offset(_ panel: String) throws -> Point {
      let one = try figure.node("panel-\(panel)-org-BODO").position
      let other = try figure.node("panel-\(panel)-org-NLSH").position
      return Point(x: one.x - other.x, y: one.y - other.y)
    }
    let first = try offset("1")
    for panel in ["2", "3"] {
      XCTAssertEqual(try offset(panel).x, first.x, accuracy: 0.01)
      XCTAssertEqual(try offset(panel).y, first.y, accuracy: 0.01)
    }
  }
}
