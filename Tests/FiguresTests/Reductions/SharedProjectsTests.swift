import Foundation
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

@testable import Figures

/// Who shares more projects than chance would give.
final class SharedProjectsTests: XCTestCase {
  /// 70 organisations in 100 projects: 0 and 1 share five of their five, and 2 and 3 share two of fifty.
  private var meetings: Study {
    let members = (0..<100).map { project -> [Int] in
      var found = [4 + project % 66]
      if project < 5 { found += [0, 1] }
      if project % 2 == 0 { found.append(2) }
      if project % 2 == 1 || project == 10 || project == 20 { found.append(3) }
      return found
    }
    return twoMode(members, organisations: 70)
  }

  private func view(_ study: Study) -> SnapshotView { study.view(at: study.latestSnapshot) }

  /// 0 and 1 have five projects each of 100, all the same: 1 / C(100, 5).
  func testAPairThatAlwaysMeetsIsThereAndOneThatMeetsBecauseBothAreLargeIsNot() throws {
    let study = meetings
    let all = SharedProjects.sharing(view(study))
    let pair = try XCTUnwrap(all.first { $0.first == "O0" && $0.second == "O1" })
    XCTAssertEqual(pair.count, 5)
    XCTAssertEqual(pair.chance, 1 / 75_287_520, accuracy: 1e-15)
    let large = try XCTUnwrap(all.first { $0.first == "O2" && $0.second == "O3" })
    XCTAssertEqual(large.count, 2)
    XCTAssertGreaterThan(large.chance, 0.99)
    var choice = ReductionChoice()
    choice.alpha = 0.001
    XCTAssertEqual(SharedProjects(view(study), choice).organisations, ["O0", "O1"])
  }

  /// Four organisations with two of ten projects each: two share both with probability 1 / C(10, 2), which
  /// is below 0.05 and not below 0.01, so of the six pairs 6 / 45 are expected below the first. A fifth
  /// with a single project can never share two, and one with none makes no pair.
  func testHowManyPairsChanceAloneWouldGive() {
    let members = [[0, 1], [0, 1], [2], [2], [3], [3], [4], [], [], []]
    var study = twoMode(members, organisations: 6)
    study.projects = (0..<10).map { Project(id: "Project \($0)", name: "Project \($0)") }
    let blind = BlindPairs(view(study))
    XCTAssertEqual(blind.count, 10)
    XCTAssertEqual(blind.expected(below: 0.05), 6.0 / 45, accuracy: 1e-12)
    XCTAssertEqual(blind.expected(below: 0.01), 0)
  }

  /// Seventy organisations in two of thirty projects each, drawn blindly: by 0.05 some pairs share both,
  /// no more than chance gives, and nobody has asked for that level.
  func testPairsThatChanceExplainsAreNotDrawnUnlessSomebodyAsks() {
    var numbers = Numbers(seed: 3)
    var members = [[Int]](repeating: [], count: 30)
    for organisation in 0..<70 {
      let first = numbers.below(30)
      let second = (first + 1 + numbers.below(29)) % 30
      members[first].append(organisation)
      members[second].append(organisation)
    }
    var study = twoMode(members, organisations: 70)
    study.projects = (0..<30).map { Project(id: "Project \($0)", name: "Project \($0)") }
    var choice = ReductionChoice()
    XCTAssertEqual(SharedProjects(view(study), choice).pairs, [])
    choice.alpha = 0.05
    let asked = SharedProjects(view(study), choice)
    XCTAssertGreaterThan(asked.chosenPairs, 0)
    XCTAssertEqual(asked.expectedPairs, 70 * 69 / 2 / 435.0, accuracy: 1e-9)
  }

  func testEveryPairThatSharesAProjectIsCounted() {
    let study = meetings
    var shared: [[String]: Int] = [:]
    for rows in Dictionary(grouping: study.participations, by: \.project).values {
      let members = Set(rows.map(\.organisation)).sorted()
      for (index, one) in members.enumerated() {
        for other in members[(index + 1)...] { shared[[one, other], default: 0] += 1 }
      }
    }
    let all = SharedProjects.sharing(view(study))
    XCTAssertEqual(
      Dictionary(uniqueKeysWithValues: all.map { ([$0.first, $0.second], $0.count) }), shared)
  }

  func testTheFigureSaysWhatIsLeftOutAndThatALineIsNotCollaboration() throws {
    var asked = subject(meetings, top: nil, alpha: 0.001)
    asked.reduction.id = "backbone"
    let figure = try DrawnFigure(
      try FigureKindCatalog.figure(of: asked, as: ParticipationKind.self))
    XCTAssertEqual(figure.organisations.map(\.id), ["org-O0", "org-O1"])
    let lines = figure.drawing.edges.filter { $0.title != nil }
    XCTAssertEqual(lines.map(\.id), ["shared-O0-O1"])
    XCTAssertEqual(lines.first?.title, "Organisation 0 – Organisation 1: 5 projects")
    let subtitle = figure.paragraph("subtitle")
    XCTAssertTrue(subtitle.contains("Drawn are 2 actors and 1 of "), subtitle)
    XCTAssertTrue(subtitle.contains("α = 0.001"), subtitle)
    XCTAssertTrue(
      subtitle.contains("Of 2,415 possible pairs about 0.1 such would be expected"), subtitle)
    XCTAssertTrue(figure.figure.caption.contains("not that the two work with each other"))
  }

  func testWhenNobodyMeetsMoreThanByChanceItIsSaidOrAnotherFigureIsDrawn() throws {
    let study = twoMode((0..<70).map { [$0] }, organisations: 70)
    XCTAssertThrowsError(
      try FigureKindCatalog.figure(
        of: subject(study, reduce: "backbone", top: nil), as: ParticipationKind.self)
    ) { error in
      XCTAssertEqual(error as? FigureProblem, .noneBeyondChance(kind: "participation"))
    }
    XCTAssertNoThrow(
      try FigureKindCatalog.figure(of: subject(study, top: nil), as: ParticipationKind.self))
  }

  /// Real participations: 45 pairs of 693 organisations at 0.001, as scripts that use exact fractions
  /// count them.
  func testNorwegianOrganisationsInHorizon2020() throws {
    guard let data = Folders.sharedData else {
      throw XCTSkip("the shared test data are not beside the repository")
    }
    let text = try String(
      contentsOf: data.appendingPathComponent("networks/norway_h2020_participation/edges.csv"),
      encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
    var study = sample([])
    study.organisations = Set(rows.map { String($0[0]) }).sorted().map {
      Organisation(id: $0, name: $0)
    }
    study.participations = rows.map {
      Participation(project: String($0[1]), organisation: String($0[0]))
    }
    let shared = SharedProjects(view(study), ReductionChoice())
    XCTAssertEqual(study.organisations.count, 693)
    XCTAssertEqual(shared.allPairs, 1322)
    XCTAssertEqual(shared.alpha, 0.001)
    XCTAssertEqual(shared.chosenPairs, 45)
    XCTAssertEqual(shared.possiblePairs, 239_778)
    XCTAssertEqual(shared.expectedPairs, 2.05, accuracy: 0.005)
    XCTAssertLessThanOrEqual(shared.organisations.count, 45)
    XCTAssertGreaterThan(shared.pairs.count, 25)
  }
}
