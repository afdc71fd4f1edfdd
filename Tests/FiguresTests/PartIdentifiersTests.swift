import Figures
import Foundation
import GraphvizRendering
import InnovationSystem
import XCTest

/// Every part of a figure can be found in its SVG, and no two parts are found by one identifier.
final class PartIdentifiersTests: XCTestCase {
  private func parts(_ ids: [String], projects: [String] = []) -> PartIdentifiers {
    var study = Study(
      id: "sample", taxonomy: .empty,
      organisations: ids.map { Organisation(id: $0, name: $0) }, collaborations: [],
      snapshots: [Snapshot(id: "")])
    study.participations = projects.map { Participation(project: $0, organisation: ids[0]) }
    return PartIdentifiers(study)
  }

  func testUsualIdsAreWrittenAsTheyAre() {
    let parts = parts(["BODO", "nav_bodo", "bodo-kommune", "Å3"])
    XCTAssertEqual(parts.organisation("nav_bodo"), "org-nav_bodo")
    XCTAssertEqual(parts.organisation("bodo-kommune"), "org-bodo-kommune")
    XCTAssertEqual(parts.organisation("Å3"), "org-Å3")
    XCTAssertEqual(parts.tie("bodo-kommune", "BODO"), "tie-BODO-bodo-kommune")
    XCTAssertEqual(parts.tie("BODO", "bodo-kommune"), "tie-BODO-bodo-kommune")
  }

  func testOtherCharactersAreWrittenAsTheirNumber() {
    let parts = parts(["a b", "a.b", "\"><x>"])
    XCTAssertEqual(parts.organisation("a b"), "org-a.20.b")
    XCTAssertEqual(parts.organisation("a.b"), "org-a.2e.b")
    XCTAssertEqual(parts.organisation("a.20.b"), "org-a.2e.20.2e.b")
    XCTAssertEqual(parts.organisation("\"><x>"), "org-.22..3e..3c.x.3e.")
  }

  /// `a-b` with `c`, and `a` with `b-c`, would both be `tie-a-b-c`.
  func testAHyphenThatCouldMeanTwoPairsIsWrittenAsItsNumber() {
    let parts = parts(["a", "b-c", "a-b", "c"])
    XCTAssertEqual(parts.tie("a", "b-c"), "tie-a-b.2d.c")
    XCTAssertEqual(parts.tie("a-b", "c"), "tie-a.2d.b-c")
    XCTAssertEqual(parts.tie("a", "a-b"), "tie-a-a-b")
  }

  func testAParticipationNamesTheOrganisationFirst() {
    let parts = parts(["x", "x-y"], projects: ["y-z", "z"])
    XCTAssertEqual(parts.project("y-z"), "project-y-z")
    XCTAssertEqual(parts.participation(of: "x", in: "y-z"), "participation-x-y.2d.z")
    XCTAssertEqual(parts.participation(of: "x-y", in: "z"), "participation-x.2d.y-z")
    XCTAssertEqual(parts.participation(of: "x", in: "z"), "participation-x-z")
  }

  /// All pairs of all ids of up to three letters out of the awkward ones.
  func testNoTwoPartsShareAnIdentifier() {
    let letters = ["a", "-", ".", "_"]
    let two = letters.flatMap { first in letters.map { first + $0 } }
    let ids = letters + two + two.flatMap { head in letters.map { head + $0 } } + ["2d", "a.2d.a"]
    let parts = parts(ids)
    let organisations = Set(ids.map(parts.organisation))
    XCTAssertEqual(organisations.count, ids.count)
    var ties: Set<String> = []
    var pairs = 0
    for (index, first) in ids.enumerated() {
      for second in ids.dropFirst(index + 1) {
        ties.insert(parts.tie(first, second))
        pairs += 1
      }
    }
    XCTAssertEqual(ties.count, pairs)
    XCTAssertTrue(ties.isDisjoint(with: organisations))
  }

  func testEveryPartOfTheNetworkIsAGroupInTheSVG() throws {
    let view = try Nordland.view("2021")
    let svg = try GraphvizRenderer().svg(try Nordland.figure("2021").drawing)
    for organisation in view.organisations {
      XCTAssertTrue(svg.contains("<g id=\"org-\(organisation.id)\" class=\"node\">"))
    }
    for pair in view.collaborations {
      XCTAssertTrue(svg.contains("<g id=\"tie-\(pair.first)-\(pair.second)\" class=\"edge\">"))
    }
  }

  func testEveryPartOfAFigureOfParticipationsIsAGroupInTheSVG() throws {
    let drawing = try SouthernWomen.figure().drawing
    let svg = try GraphvizRenderer().svg(drawing)
    for participation in try bundled("southern-women").participations {
      let parts = (participation.organisation, participation.project)
      for id in ["org-\(parts.0)", "project-\(parts.1)", "participation-\(parts.0)-\(parts.1)"] {
        XCTAssertTrue(svg.contains("<g id=\"\(id)\""), id)
      }
    }
  }

  func testSeveralFiguresFitInAPageByTheirPrefix() throws {
    var drawing = try Nordland.figure("2021").drawing
    drawing.idPrefix = "second-"
    let svg = try GraphvizRenderer().svg(drawing)
    XCTAssertTrue(svg.contains("<g id=\"second-org-BODO\""))
    XCTAssertFalse(svg.contains("id=\"org-BODO\""))
  }
}
