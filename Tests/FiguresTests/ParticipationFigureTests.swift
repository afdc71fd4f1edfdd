import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// The figure of who takes part in what: never organisations tied to each other.
final class ParticipationFigureTests: XCTestCase {
  /// Universitetet i Nordland took part in a project, and is out of frame in 2021.
  func testAParticipantOutsideTheSnapshotIsLeftOut() throws {
    let figure = try participations(of: try bundled("nordland"))
    XCTAssertFalse(figure.organisations.contains { $0.id == "org-UIN" })
    XCTAssertTrue(figure.ties.contains { $0.id == "participation-BODO-P1" })
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testEveryoneAndEveryProjectIsDrawn() throws {
    let figure = try SouthernWomen.figure()
    XCTAssertEqual(figure.organisations.count, 18)
    XCTAssertEqual(figure.projects.count, 14)
    XCTAssertEqual(figure.ties.count, 89)
  }

  func testALineAlwaysJoinsAnOrganisationAndAProject() throws {
    for tie in try SouthernWomen.figure().ties {
      XCTAssertTrue(tie.from.hasPrefix("org-"), tie.id)
      XCTAssertTrue(tie.to.hasPrefix("project-"), tie.id)
    }
  }

  func testTheWordsSayThatALineIsNotCollaboration() throws {
    let figure = try SouthernWomen.figure()
    let meaning =
      "A line shows participation in a project, not that participants work with each other."
    XCTAssertTrue(figure.figure.caption.contains(meaning))
    XCTAssertTrue(figure.figure.longDescription.contains(meaning))
    XCTAssertTrue(figure.paragraph("subtitle").contains(meaning))
  }

  func testTheLegendExplainsProjectsAndLines() throws {
    let figure = try SouthernWomen.figure()
    XCTAssertEqual(figure.legendOfNodes["Project"]?.shape, .circle)
    XCTAssertNotNil(figure.legendOfLines["takes part in"])
    XCTAssertNotNil(figure.legendOfNodes["Actor"])
  }

  func testTheCaptionInFull() throws {
    XCTAssertEqual(
      try SouthernWomen.figure().figure.caption,
      "Figure 1. Who takes part in what: “Eighteen women and fourteen social events”. 18 "
        + "organisations, 14 projects and 89 participations. A line shows participation in a project, not that "
        + "participants work with each other. Source: Davis, Gardner and Gardner 1941, Deep South "
        + "(University of Chicago Press).")
    XCTAssertEqual(
      try SouthernWomen.figure().figure.shortDescription,
      "Diagram of 18 organisations and the 14 projects they take part in. Table below lists all.")
  }

  func testALargeStudyShowsThoseWithMostProjectsAndSaysWhatItLeavesOut() throws {
    let figure = try Large.figure()
    let (actors, projects) = (figure.organisations.count, figure.projects.count)
    XCTAssertTrue(10...20 ~= actors, "\(actors) actors")
    XCTAssertTrue(10...30 ~= projects, "\(projects) projects")
    let left =
      "The figure shows \(actors) of the organisations with most projects and \(projects) of the "
      + "projects they share; \(300 - actors) organisations and \(200 - projects) projects are left "
      + "out."
    XCTAssertTrue(figure.figure.caption.contains(left), figure.figure.caption)
    XCTAssertTrue(figure.paragraph("subtitle").contains(left))
    XCTAssertTrue(figure.figure.longDescription.contains(left))
    XCTAssertEqual(figure.outside, [])
  }

  func testThoseDrawnAreAmongTheTwentyWithMostProjects() throws {
    let projects = Dictionary(grouping: Large.study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
    let twentieth = projects.values.sorted(by: >)[19]
    for node in try Large.figure().organisations {
      let organisation = try XCTUnwrap(Large.study.organisations.first { $0.name == node.title })
      XCTAssertGreaterThanOrEqual(projects[organisation.id, default: 0], twentieth, node.id)
    }
  }

  func testNobodyInALargeStudyIsDrawnWithoutAProject() throws {
    let figure = try Large.figure()
    let ends = Set(figure.ties.map(\.from))
    XCTAssertEqual(Set(figure.organisations.map(\.id)), ends)
  }

  func testAProjectDrawnInALargeStudyHasAtLeastTwoOfThoseDrawn() throws {
    let figure = try Large.figure()
    let members = Dictionary(grouping: figure.ties, by: \.to)
    for project in figure.projects {
      XCTAssertGreaterThan(members[project.id]?.count ?? 0, 1, project.id)
    }
  }

  func testManyWithoutACommonProjectAreAFigureThatSaysSo() throws {
    let study = twoMode((0..<40).map { [$0] }, organisations: 40)
    let figure = try participations(of: study)
    XCTAssertEqual(figure.projects.count, 0)
    XCTAssertTrue(figure.figure.caption.contains("40 projects are left out"))
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  /// Among the others they would seem to belong somewhere.
  func testWhoTakesPartInNothingStandsInABandBelow() throws {
    let figure = try participations(of: try bundled("nordland"))
    let joined = Set(figure.ties.map(\.from))
    let (inProjects, alone) = (
      figure.organisations.filter { joined.contains($0.id) },
      figure.organisations.filter { !joined.contains($0.id) }
    )
    XCTAssertEqual([inProjects.count, alone.count], [6, 12])
    let lowest = inProjects.map(\.position.y).min() ?? 0
    XCTAssertTrue(alone.allSatisfy { $0.position.y < lowest })
    XCTAssertEqual(figure.paragraph("isolated"), "In no project:")
    XCTAssertEqual(try SouthernWomen.figure().paragraph("isolated"), "")
  }

  func testAKeySaysWhichProjectIsWhich() throws {
    let figure = try participations(of: try bundled("nordland"))
    XCTAssertEqual(figure.projects.map(\.lines), [["A1"], ["P1"], ["P2"]])
    XCTAssertTrue(figure.paragraph("key").contains("P2\u{A0}Vær i skole"), figure.paragraph("key"))
    let events = try SouthernWomen.figure().projects.flatMap(\.lines)
    XCTAssertEqual(events, (1...14).map { "E\($0)" }, "E2 before E10")
  }

  func testProjectsWhoseIdsAreLongAreNumbered() throws {
    let figure = try participations(of: twoMode([[0, 1], [1, 2]], organisations: 3))
    XCTAssertEqual(figure.projects.map(\.lines), [["1"], ["2"]])
    XCTAssertEqual(figure.paragraph("key"), "1\u{A0}Project 0; 2\u{A0}Project 1.")
  }

  func testProjectsWhoseNamesStandInTheirCirclesNeedNoKey() throws {
    var study = twoMode([[0, 1]], organisations: 2)
    for index in study.participations.indices { study.participations[index].project = "ABC" }
    let figure = try participations(of: study)
    XCTAssertEqual(figure.projects.map(\.lines), [["ABC"]])
    XCTAssertEqual(figure.paragraph("key"), "")
  }

  func testTwoRowsOfTheSameParticipationAreOneLine() throws {
    var study = twoMode([[0, 1], [1, 2]], organisations: 3)
    study.participations.append(study.participations[0])
    XCTAssertEqual(try participations(of: study).ties.count, 4)
  }
}

/// 300 organisations in 200 projects, the first of them in most; laid out once for all tests.
private enum Large {
  static let study: Study = {
    var numbers = Numbers(seed: 11)
    let members = (0..<200).map { _ in
      Set((0..<6).map { _ in min(numbers.below(300), numbers.below(300), numbers.below(300)) })
        .sorted()
    }
    return twoMode(members, organisations: 300)
  }()

  private static let drawn = Result { try participations(of: study) }

  static func figure() throws -> DrawnFigure { try drawn.get() }
}
