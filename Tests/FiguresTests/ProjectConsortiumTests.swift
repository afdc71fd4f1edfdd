import GraphvizRendering
import InnovationSystem
import Wording
import XCTest

@testable import Figures

/// The consortium of one project: its participants, and the ties between them.
final class ProjectConsortiumTests: XCTestCase {
  private func consortium(_ project: String, _ study: Study) throws -> DrawnFigure {
    var subject = FigureSubject(
      study, at: try XCTUnwrap(study.snapshot("2021")), options: options())
    subject.project = project
    return try DrawnFigure(FigureKindCatalog.figure(of: subject, as: ConsortiumKind.self))
  }

  /// Vær i skole has Bodø and the hospital, so no number counts more than the one tie between them; the
  /// other six sectors of the study have no participant.
  func testTheConsortiumOfAProjectHasItsParticipantsAndTheTiesBetweenThem() throws {
    let figure = try consortium("P2", try Nordland.study.get())
    assertReadable(figure)
    XCTAssertEqual(Set(figure.organisations.map(\.id)), ["org-BODO", "org-NLSH"])
    let numbers = figure.drawing.nodes.filter { $0.id.hasPrefix("phase-") && $0.fill != nil }
    XCTAssertFalse(numbers.isEmpty)
    XCTAssertEqual(Set(numbers.flatMap(\.lines)), ["1"])
    XCTAssertTrue(
      figure.figure.caption.contains("2 aktører i 2 sektorer deltar i «Vær i skole»"),
      figure.figure.caption)
    XCTAssertTrue(
      figure.figure.longDescription.contains("Sektorer uten deltaker: NAV"),
      figure.figure.longDescription)
  }

  func testAProjectWhoseParticipantsShareNoPhaseAndAKindThatShowsNoneAreRefused() throws {
    var study = try Nordland.study.get()
    study.participations = [Participation(project: "P2", organisation: "BODO")]
    XCTAssertThrowsError(try consortium("P2", study)) {
      XCTAssertEqual(
        $0 as? FigureProblem, .noPhasesInProject(kind: "consortium", project: "P2"))
    }
    var subject = FigureSubject(study, at: study.latestSnapshot, options: options())
    subject.project = "P2"
    XCTAssertThrowsError(try FigureKindCatalog.figure(of: subject, as: NetworkKind.self)) {
      XCTAssertEqual(
        $0 as? FigureProblem, .takesNot(.project, kind: "network", known: ["consortium"]))
    }
  }
}
