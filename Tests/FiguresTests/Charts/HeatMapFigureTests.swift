import GapAnalysis
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// The heat map of pairs of sectors and phases: counts, holes, and what can't be told.
final class HeatMapFigureTests: XCTestCase {
  private func heatMap(_ study: Study, width: Double = 170) throws -> DrawnFigure {
    let subject = FigureSubject(
      study, at: study.latestSnapshot, options: options(width: width))
    return try DrawnFigure(HeatMapKind().figure(of: subject))
  }

  /// Of the four collaborations between municipalities and labour offices in 2021 all state the first
  /// and the fourth phase; none states the second.
  func testACellHasTheNumberOfCollaborationsThatStateThePhase() throws {
    let figure = try heatMap(try Nordland.study.get())
    XCTAssertEqual(try figure.node("cell-KOMM-NAV-define").lines, ["4"])
    XCTAssertEqual(try figure.node("cell-KOMM-HELSE-define").lines, ["2"])
    XCTAssertEqual(try figure.node("all-KOMM-NAV").lines, ["4"])
  }

  func testAPhaseThatNoneStatesIsAHatchedHole() throws {
    let figure = try heatMap(try Nordland.study.get())
    XCTAssertEqual(try figure.node("cell-KOMM-NAV-generate-word").lines, ["hull"])
    XCTAssertTrue(figure.drawing.edges.contains { $0.id == "cell-KOMM-NAV-generate" })
    XCTAssertEqual(
      figure.figure.shortDescription,
      "Varmekart: sektorpar og faser. 13 av 50 ruter har samarbeid, 37 er hull. Tabell under viser "
        + "alle.")
  }

  /// One of the four states no phases: a phase that the other three lack may be its.
  func testAPhaseIsUnknownWhereACollaborationDoesNotStateItsPhases() throws {
    var study = try Nordland.study.get()
    let index = try XCTUnwrap(
      study.collaborations.firstIndex {
        $0.snapshot == "2021" && [$0.from, $0.to].sorted() == ["BODO", "NAVB"]
      })
    study.collaborations[index].phases = nil
    let figure = try heatMap(study)
    XCTAssertEqual(try figure.node("cell-KOMM-NAV-define").lines, ["3"])
    XCTAssertEqual(try figure.node("cell-KOMM-NAV-generate").lines, ["ukjent"])
    XCTAssertEqual(try figure.node("cell-KOMM-FOU-generate-word").lines, ["hull"])
    XCTAssertTrue(figure.text.contains("fasene er ikke oppgitt"))
  }

  /// Nobody in the two sectors has answered: that they don't work together isn't certain.
  func testAHoleThatNobodyWasHeardOfHasAQuestionMark() throws {
    var study = try Nordland.study.get()
    for index in study.responses.indices where study.responses[index].snapshot == "2021" {
      study.responses[index].status = .notAnswered
    }
    let figure = try heatMap(study)
    XCTAssertEqual(try figure.node("cell-KOMM-BRUK-define-word").lines, ["hull?"])
    XCTAssertTrue(figure.figure.caption.contains("Ved spørsmålstegn er ikke alle hørt."))
  }

  func testWithoutStatedPhasesItSaysWhatIsMissing() throws {
    var study = try Nordland.study.get()
    for index in study.collaborations.indices { study.collaborations[index].phases = nil }
    XCTAssertThrowsError(try heatMap(study)) { error in
      XCTAssertEqual(error as? FigureProblem, .lacks(kind: "heat-map", [.phases]))
    }
  }

  func testAtEveryWidthNothingOverlapsOrReachesOutside() throws {
    for width in [80.0, 160, 170, 180] {
      let figure = try heatMap(try Nordland.study.get(), width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
    }
  }

  /// At 160 mm the names of rows are broken into shorter lines, so that the phases have room.
  func testWordsStandOverTheColumnsAtTheWidthsOfAllPresets() throws {
    for width in [160.0, 170, 180] {
      let figure = try heatMap(try Nordland.study.get(), width: width)
      XCTAssertEqual(try figure.node("column-1").lines, ["definere"], "\(width)")
      XCTAssertEqual(try figure.node("column-2").lines, ["generere", "ideer"], "\(width)")
      XCTAssertEqual(try figure.node("column-4").lines, ["implementere"], "\(width)")
      XCTAssertEqual(figure.paragraph("key-0"), "")
      let boxes = try (1...6).map { figure.box(try figure.node("column-\($0)")) }
      for (one, next) in zip(boxes, boxes.dropFirst()) {
        XCTAssertGreaterThan(next.minX - one.maxX, 3, "\(width)")
      }
    }
  }

  func testWhereWordsDoNotFitColumnsAreNumberedAndTheKeyTells() throws {
    let figure = try heatMap(try Nordland.study.get(), width: 80)
    XCTAssertEqual(try figure.node("column-1").lines, ["1"])
    XCTAssertTrue(figure.paragraph("key-0").hasPrefix("1 = definere, 2 = generere ideer"))
  }
}
