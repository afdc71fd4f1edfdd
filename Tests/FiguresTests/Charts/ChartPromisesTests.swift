import GraphvizRendering
import InnovationSystem
import Wording
import XCTest

@testable import Figures

/// What every chart holds to, whatever it shows.
final class ChartPromisesTests: XCTestCase {
  private static let kinds: [any FigureKind.Type] = [
    MatrixKind.self, HeatMapKind.self, TargetsKind.self, SectorsKind.self, SlopeKind.self,
    BumpKind.self,
  ]

  private func figure(
    _ kind: any FigureKind.Type, _ options: FigureOptions = options()
  ) throws -> DrawnFigure {
    let study = try Nordland.study.get()
    return try DrawnFigure(
      kind.init().figure(of: FigureSubject(study, at: study.latestSnapshot, options: options)))
  }

  func testTitleThresholdAnswersSourceAndNoticeStandInTheFile() throws {
    for kind in Self.kinds {
      let figure = try figure(kind)
      XCTAssertEqual(
        figure.paragraph("title"),
        "Velferdsinnovasjon og samhandling rundt unge med psykiske helseproblemer", kind.id)
      XCTAssertTrue(figure.paragraph("subtitle").contains("2021"), kind.id)
      XCTAssertTrue(figure.paragraph("notice").hasPrefix("Illustrativt eksempel."), kind.id)
      XCTAssertTrue(figure.paragraph("note").contains("Kilde: Partnerlisten"), kind.id)
      let all = figure.paragraph("subtitle") + figure.paragraph("note")
      XCTAssertTrue(all.contains("15 av 18"), kind.id)
    }
  }

  func testTheShortTextIsShortAndNoneIsEmptyInAnyLanguage() throws {
    for kind in Self.kinds where kind.id != SectorsKind.id {
      for language in Language.allCases {
        let figure = try figure(kind, options(language)).figure
        XCTAssertLessThanOrEqual(figure.shortDescription.count, 150, "\(kind.id) \(language)")
        XCTAssertGreaterThan(figure.caption.count, 200, "\(kind.id) \(language)")
        XCTAssertGreaterThan(figure.longDescription.count, 200, "\(kind.id) \(language)")
      }
    }
  }

  func testTheSameInputGivesTheSameBytes() throws {
    for kind in Self.kinds {
      let (one, other) = (try figure(kind).drawing, try figure(kind).drawing)
      XCTAssertTrue(one == other, kind.id)
      XCTAssertNoThrow(try GraphvizRenderer().svg(one), kind.id)
    }
  }

  /// Some funders ask for 11 pt: everything makes room for it.
  func testLargerTextIsNowhereSmallerAndNothingOverlaps() throws {
    var larger = options()
    larger.smallestText = 11
    for kind in Self.kinds {
      let figure = try figure(kind, larger)
      for node in figure.drawing.nodes where !node.lines.joined().isEmpty {
        XCTAssertGreaterThanOrEqual(node.fontSize, 11, "\(kind.id): \(node.id)")
      }
      XCTAssertEqual(figure.overlaps, [], kind.id)
      XCTAssertEqual(figure.outside, [], kind.id)
    }
  }

  /// Forty of whom nobody answered: every cell but the diagonal is a line between two points.
  func testTheFullestMatrixIsWithinTheLimits() throws {
    var study = sample((0..<40).map { "O\($0)" })
    study.responses = (0..<40).map {
      Response(snapshot: "", organisation: "O\($0)", status: .notAnswered)
    }
    let view = study.view(at: study.latestSnapshot)
    let figure = try MatrixFigure(view, options: options(), renderer: GraphvizRenderer()).figure()
    XCTAssertEqual(
      figure.drawing.edges.filter { $0.id.hasPrefix("cell-") }.count, 40 * 39)
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }
}
