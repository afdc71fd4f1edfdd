import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// The matrix of who works with whom: each pair's cell says what is known of it.
final class MatrixFigureTests: XCTestCase {
  private func matrix(_ study: Study, width: Double = 170) throws -> DrawnFigure {
    let view = study.view(at: study.latestSnapshot)
    return try DrawnFigure(
      MatrixFigure(view, options: options(width: width), renderer: GraphvizRenderer()).figure())
  }

  /// A and B work together at 4, A and C at 1; B hasn't answered, nor has D.
  private var small: Study {
    var study = sample(["A", "B", "C", "D"])
    study.snapshots[0].scale = .levelsOfCollaboration
    study.snapshots[0].threshold = 2
    study.collaborations = [("O0", "O1", 4.0), ("O0", "O2", 1)].map {
      Collaboration(snapshot: "", from: $0, to: $1, intensity: $2)
    }
    study.responses = [
      ("O0", .answered), ("O1", .notAnswered), ("O2", .answered), ("O3", .notAnswered),
    ].map { Response(snapshot: "", organisation: $0, status: $1) }
    return study
  }

  func testACollaborationIsAFilledCellWithItsNumberInBothRows() throws {
    let figure = try matrix(small)
    for id in ["cell-O0-O1", "cell-O1-O0"] {
      let cell = try figure.node(id)
      XCTAssertEqual(cell.lines, ["4"])
      XCTAssertEqual(cell.fill, ChartColours.steps[3].fill, "4 of 5 is the fourth of five steps")
      XCTAssertEqual(cell.textColour, "#FFFFFF")
    }
    XCTAssertEqual(
      try figure.node("cell-O0-O1").title,
      "A – B: 4")
  }

  func testWhatIsBelowTheThresholdIsANumberWithoutFill() throws {
    let cell = try matrix(small).node("cell-O0-O2")
    XCTAssertEqual(cell.lines, ["1"])
    XCTAssertNil(cell.fill)
  }

  func testAPairThatNeitherAnsweredForIsMarkedAndAllOthersAreNot() throws {
    let figure = try matrix(small)
    let marked = figure.drawing.edges.filter { $0.id.hasPrefix("cell-") }.map(\.id)
    XCTAssertEqual(Set(marked), ["cell-O1-O3", "cell-O3-O1"])
    XCTAssertTrue(figure.figure.longDescription.contains("For 1 par er det ukjent"))
    XCTAssertTrue(figure.text.contains("ukjent: ingen av de to har svart"))
  }

  func testWithoutAnswersNothingIsMarkedAsUnknown() throws {
    var study = small
    study.responses = []
    let figure = try matrix(study)
    XCTAssertEqual(figure.drawing.edges.filter { $0.id.hasPrefix("cell-") }.map(\.id), [])
    XCTAssertFalse(figure.text.contains("ukjent"))
  }

  func testRowsGoSectorBySectorAndBusiestFirst() throws {
    let figure = try matrix(try Nordland.study.get())
    let rows = figure.organisations.sorted { $0.position.y > $1.position.y }.map { $0.lines[0] }
    XCTAssertEqual(rows.prefix(6), ["Bodø", "Fauske", "Rana", "Vefsn", "Hamarøy", "NAV Nordland"])
    XCTAssertEqual(rows.count, 18)
  }

  func testOfSixtyOrganisationsTheBusiestThatFitAreShownAndTheRestAreSaid() throws {
    let ties = (0..<60).flatMap { one in (1...3).map { (one, (one + $0 * $0) % 60) } }
    let figure = try matrix(sample((0..<60).map { "Organisasjon \($0)" }, ties))
    let shown = figure.organisations.count
    XCTAssertGreaterThanOrEqual(shown, 35)
    XCTAssertLessThanOrEqual(shown, 40)
    XCTAssertTrue(
      figure.paragraph("subtitle").contains("Figuren viser de \(shown) aktørene"),
      figure.paragraph("subtitle"))
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.outside, [])
    XCTAssertLessThanOrEqual(figure.drawing.size.height, 257 * 72 / 25.4)
  }

  func testWeightsTooWideForACellAreShadesOnly() throws {
    var study = sample(["A", "B", "C"], [(0, 1), (1, 2)])
    study.collaborations[0].intensity = 123_456.5
    study.collaborations[1].intensity = 7
    let figure = try matrix(study)
    XCTAssertEqual(try figure.node("cell-O0-O1").lines, [])
    XCTAssertNotEqual(
      try figure.node("cell-O0-O1").fill, try figure.node("cell-O1-O2").fill)
    XCTAssertTrue(figure.text.contains("123\u{A0}456,5"), "the legend has the numbers")
  }

  func testCollaborationsOfNoIntensityAreFilledWithoutANumber() throws {
    let figure = try matrix(sample(["A", "B", "C"], [(0, 1)]))
    XCTAssertEqual(try figure.node("cell-O0-O1").lines, [])
    XCTAssertTrue(figure.figure.caption.contains("En fylt rute er en relasjon"))
    XCTAssertFalse(figure.text.contains("sektor"))
  }

  func testNobodyAtAllIsAMatrix() throws {
    XCTAssertNoThrow(try matrix(sample([])))
  }

  func testAtEveryWidthNothingOverlapsOrReachesOutside() throws {
    for width in [80.0, 160, 170, 180] {
      let figure = try matrix(try Nordland.study.get(), width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
    }
  }
}
