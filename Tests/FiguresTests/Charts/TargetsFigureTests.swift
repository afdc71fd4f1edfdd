import GapAnalysis
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// The target-model matrix: each requirement's sign, in its rule's column.
final class TargetsFigureTests: XCTestCase {
  private func targets(_ study: Study, width: Double = 170) throws -> DrawnFigure {
    let subject = FigureSubject(
      study, at: study.latestSnapshot, options: options(width: width))
    return try DrawnFigure(TargetsKind().figure(of: subject))
  }

  /// A must work with B at 3, C with B at 3, D with B at 3, and with X, which isn't there.
  private var small: Study {
    var study = sample(["A", "B", "C", "D"])
    study.snapshots[0].scale = .levelsOfCollaboration
    study.collaborations = [("O0", "O1", 3.0), ("O2", "O1", 1)].map {
      Collaboration(snapshot: "", from: $0, to: $1, intensity: $2)
    }
    study.targets = ["O0", "O2", "O3"].enumerated().map { index, id in
      TargetRule(
        id: "R\(index)", from: .organisation(id), to: .organisation("O1"), intensity: 3)
    }
    study.targets.append(
      TargetRule(id: "R3", from: .organisation("O0"), to: .organisation("X"), intensity: 3))
    study.targets[0].explanation = "A og B samordner seg"
    study.targets[0].source = "avtalen av 2014"
    return study
  }

  func testTheSignTellsHowWellARequirementIsMet() throws {
    let figure = try targets(small)
    let met = try figure.node("target-R0-O0")
    XCTAssertEqual(met.shape, .circle)
    XCTAssertEqual(met.fill, ChartColours.text)
    XCTAssertEqual(met.title, "R0, A – B: oppfylt")
    XCTAssertEqual(try figure.node("target-R1-O2").shape, .halfCircle, "1 of 3")
    let missing = try figure.node("target-R2-O3")
    XCTAssertEqual(missing.shape, .circle)
    XCTAssertEqual(missing.fill, "#FFFFFF")
    XCTAssertEqual(try figure.node("target-R3-O0").lines, ["–"])
  }

  func testARuleThatIsNotForAnOrganisationLeavesItsCellEmpty() throws {
    let figure = try targets(small)
    XCTAssertFalse(figure.drawing.nodes.contains { $0.id == "target-R0-O2" })
  }

  func testTheRuleAndItsSourceStandBelow() throws {
    XCTAssertEqual(
      try targets(small).paragraph("key-0"),
      "R0: A og B samordner seg. Kilde: avtalen av 2014. 1\u{A0}oppfylt.")
  }

  func testWhoLacksWhatIsSaidInWords() throws {
    XCTAssertEqual(
      try targets(small).figure.longDescription,
      "4 krav i 4 regler: 1\u{A0}oppfylt, 1\u{A0}delvis, 1\u{A0}mangler, 1\u{A0}kan ikke vurderes. R0: 1\u{A0}oppfylt. R1: 1\u{A0}"
        + "delvis. R2: 1\u{A0}mangler. Mangler: D – B. R3: 1\u{A0}kan ikke vurderes.")
  }

  /// D and B haven't answered: that they don't work together isn't certain.
  func testAQuestionMarkStandsWhereNotAllWereHeard() throws {
    var study = small
    study.responses = ["O0", "O1", "O2", "O3"].map {
      Response(
        snapshot: "", organisation: $0, status: $0 == "O3" ? .notAnswered : .answered)
    }
    let figure = try targets(study)
    XCTAssertEqual(try figure.node("target-R2-O3-uncertain").lines, ["?"])
    XCTAssertFalse(figure.drawing.nodes.contains { $0.id == "target-R0-O0-uncertain" })
    XCTAssertTrue(figure.text.contains("usikkert: ikke alle er hørt"))
  }

  /// R7 asks Mental Helse to work with each of two hospitals.
  func testSeveralRequirementsOfOneOrganisationHaveRowsThatNameTheOther() throws {
    let figure = try targets(try Nordland.study.get())
    XCTAssertTrue(figure.text.contains("Mental Helse – Nordl.sykeh."))
    XCTAssertTrue(figure.text.contains("Mental Helse – Helgel.sykeh."))
  }

  func testWithoutATargetModelItSaysSo() throws {
    XCTAssertThrowsError(try targets(sample(["A", "B"], [(0, 1)]))) { error in
      XCTAssertEqual(error as? FigureProblem, .lacks(kind: "targets", [.targets]))
    }
  }

  func testOfManyRowsThoseThatLackMostAreShownAndTheRestIsSaid() throws {
    var study = sample((0..<60).map { "Organisasjon \($0)" })
    study.collaborations = (1..<50).map {
      Collaboration(snapshot: "", from: "O0", to: "O\($0)")
    }
    study.targets = (1..<60).map {
      TargetRule(
        id: "R\($0 % 3)", from: .organisation("O\($0)"), to: .organisation("O0"), intensity: 1)
    }
    let figure = try targets(study)
    XCTAssertTrue(figure.paragraph("subtitle").contains("Figuren viser 36 av 59 rader"))
    for index in 50..<60 {
      XCTAssertTrue(figure.text.contains("Organisasjon \(index)"), "\(index) lacks its tie")
    }
    XCTAssertEqual(figure.overlaps, [])
  }

  func testAtEveryWidthNothingOverlapsOrReachesOutside() throws {
    for width in [80.0, 160, 170, 180] {
      let figure = try targets(try Nordland.study.get(), width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
    }
  }
}
