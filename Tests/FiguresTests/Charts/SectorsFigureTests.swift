import GapAnalysis
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// The diagram of sectors: what is between them, and what is fewer than expected.
final class SectorsFigureTests: XCTestCase {
  private func sectors(_ study: Study, width: Double = 170) throws -> DrawnFigure {
    let subject = FigureSubject(
      study, at: study.latestSnapshot, options: options(width: width))
    return try DrawnFigure(SectorsKind().figure(of: subject))
  }

  /// Two complete groups of five with one collaboration between them: 5·4/2 + 5·4/2 + 1 = 21, and each
  /// group has 21 of 42 ends, so chance expects about 21 · 1/2 = 10.5 across.
  private func apart(across: Int) throws -> Study {
    var ties: [(Int, Int)] = []
    for start in [0, 5] {
      for one in 0..<5 { for other in (one + 1)..<5 { ties.append((start + one, start + other)) } }
    }
    ties += (0..<across).map { ($0, 5 + $0) }
    var study = sample((0..<10).map { "Organisasjon \($0)" }, ties)
    study.taxonomy = try Nordland.study.get().taxonomy
    for index in study.organisations.indices {
      study.organisations[index].kind = index < 5 ? "kommune" : "institutt"
    }
    return study
  }

  func testALineHasTheNumberOfCollaborationsBetweenItsSectors() throws {
    let figure = try sectors(try Nordland.study.get())
    XCTAssertEqual(try figure.node("label-KOMM-NAV").lines.first, "4")
    XCTAssertEqual(
      try figure.node("sector-KOMM").lines, ["Kommune", "5 aktører", "1 innad"])
  }

  func testFarFewerThanExpectedIsADashedLineWithHowManyAndAStar() throws {
    let figure = try sectors(try apart(across: 1))
    let label = try figure.node("label-KOMM-FOU").lines
    XCTAssertEqual(label.count, 1)
    let words = try XCTUnwrap(label.first?.wholeMatch(of: /1 \((\d+) færre\*\)/), label.first ?? "")
    let count = try XCTUnwrap(Int(words.1))
    XCTAssertTrue((8...11).contains(count), "10.5 − 1 in the closed form")
    let line = figure.drawing.edges.first { $0.id == "shortfall-KOMM-FOU" }
    XCTAssertEqual(line?.style, .dashed)
    XCTAssertTrue(figure.text.contains("færre enn ventet"))
    XCTAssertTrue(figure.figure.longDescription.contains("Kommune – Forskning (1 mot "))
  }

  func testWhereNothingIsFewerThereIsNoDashedLineAndItIsSaid() throws {
    var study = try apart(across: 0)
    study.collaborations = (0..<5).flatMap { one in
      (5..<10).map { Collaboration(snapshot: "", from: "O\(one)", to: "O\($0)") }
    }
    let figure = try sectors(study)
    XCTAssertEqual(figure.drawing.edges.filter { $0.id.hasPrefix("shortfall") }.map(\.id), [])
    XCTAssertTrue(
      figure.figure.longDescription.contains("Ingen par har minst én relasjon færre enn ventet."))
    XCTAssertFalse(figure.figure.caption.contains("Stiplet"))
  }

  func testOrganisationsWithoutASectorAreLeftOutAndCounted() throws {
    var study = try apart(across: 2)
    study.organisations[9].kind = nil
    let figure = try sectors(study)
    XCTAssertTrue(figure.figure.caption.contains("1 aktør uten oppgitt sektor er ikke med."))
  }

  func testWithoutSectorsItSaysWhatIsMissing() throws {
    XCTAssertThrowsError(try sectors(sample(["A", "B"], [(0, 1)]))) { error in
      XCTAssertEqual(error as? FigureProblem, .lacks(kind: "sectors", [.sectors]))
    }
  }

  func testAtEveryWidthNothingOverlapsOrReachesOutside() throws {
    for width in [160.0, 170, 180] {
      let figure = try sectors(try Nordland.study.get(), width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
    }
  }

  func testWhereEightSectorsHaveNoRoomItSaysSo() throws {
    XCTAssertThrowsError(try sectors(try Nordland.study.get(), width: 80)) { error in
      XCTAssertEqual(error as? FigureProblem, .tooNarrow(kind: "sectors"))
    }
  }

  /// A square with both diagonals and two sides: put in order 0, 1, 3, 2 only one pair crosses less.
  func testTheRingIsOrderedSoThatFewLinesCross() {
    let lines = [(0, 2), (1, 3), (0, 1)]
    XCTAssertEqual(SectorRing.crossings([0, 1, 2, 3], lines), 1)
    XCTAssertEqual(
      SectorRing.crossings(SectorRing.places(count: 4, lines: lines), lines), 0)
  }
}
