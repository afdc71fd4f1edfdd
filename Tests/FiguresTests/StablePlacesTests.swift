import Foundation
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// An organisation stands at the same point in every figure of its study.
final class StablePlacesTests: XCTestCase {
  /// The middle of each organisation's label in an SVG, by the identifier of its group, to the last
  /// digit that is written.
  private func labels(inSVG svg: String) throws -> [String: String] {
    let pattern = try NSRegularExpression(
      pattern: "<g id=\"(org-[^\"]+)\" class=\"node\">.*?<text [^>]*x=\"([^\"]+)\" y=\"([^\"]+)\"",
      options: .dotMatchesLineSeparators)
    let text = svg as NSString
    var found: [String: String] = [:]
    for match in pattern.matches(in: svg, range: NSRange(location: 0, length: text.length)) {
      let parts = (1...3).map { text.substring(with: match.range(at: $0)) }
      found[parts[0]] = parts[1] + " " + parts[2]
    }
    return found
  }

  func testCommonOrganisationsHaveTheSameCoordinatesInEverySVG() throws {
    let renderer = GraphvizRenderer()
    let frames = try Nordland.snapshots.map {
      try labels(inSVG: try renderer.svg(try Nordland.figure($0).drawing))
    }
    for (snapshot, frame) in zip(Nordland.snapshots, frames) {
      XCTAssertEqual(frame.count, try Nordland.view(snapshot).organisations.count, snapshot)
    }
    for later in frames.dropFirst() {
      let common = Set(frames[0].keys).intersection(later.keys)
      XCTAssertGreaterThanOrEqual(common.count, 10)
      for id in common { XCTAssertEqual(frames[0][id], later[id], id) }
    }
  }

  /// The outline of an organisation, drawn alone on the same canvas, is found as it is in the PDF of
  /// every frame that has it.
  func testCommonOrganisationsHaveTheSameCoordinatesInEveryPDF() throws {
    let renderer = GraphvizRenderer()
    let date = PDFDate(year: 2000, month: 1, day: 1)
    func operators(_ drawing: Drawing) throws -> String {
      PDFContent.operators(of: try renderer.pdf(drawing, date: date))
    }
    let frames = try Nordland.snapshots.map { try operators(try Nordland.figure($0).drawing) }
    let first = try Nordland.figure("2013")
    let later = Set(try Nordland.figure("2021").organisations.map(\.id))
    let common = first.organisations.filter { later.contains($0.id) }
    XCTAssertEqual(common.count, 10)
    for node in common {
      var alone = first.drawing
      var bare = node
      bare.lines = []
      bare.minimumSize = nil
      bare.fixedSize = Size(
        width: first.box(node).width - node.strokeWidth,
        height: first.box(node).height - node.strokeWidth)
      (alone.nodes, alone.edges) = ([bare], [])
      let path = try XCTUnwrap(outline(in: try operators(alone)), node.id)
      for (snapshot, frame) in zip(Nordland.snapshots, frames) {
        XCTAssertTrue(frame.contains(path), "\(node.id) in \(snapshot): \(path)")
      }
      var moved = bare
      moved.position.x += 0.5
      alone.nodes = [moved]
      let other = try XCTUnwrap(outline(in: try operators(alone)))
      XCTAssertFalse(frames[0].contains(other), "\(node.id) half a point to the right")
    }
  }

  /// The last path that is painted in a page's operators, without what sets pen and colours.
  private func outline(in operators: String) -> String? {
    let words = operators.split(separator: " ")
    guard let end = words.lastIndex(where: { ["B", "B*", "b", "S", "f", "f*"].contains($0) })
    else { return nil }
    let path = words[..<end].reversed().prefix {
      Double($0) != nil || ["m", "l", "c", "h", "re"].contains($0)
    }
    return path.isEmpty ? nil : path.reversed().joined(separator: " ")
  }

  func testASuccessorStandsWhereItsPredecessorStood() throws {
    let (first, last) = (try Nordland.figure("2013"), try Nordland.figure("2021"))
    for (before, after) in [("UIN", "NORD"), ("FMNO", "SFNO")] {
      XCTAssertEqual(
        try first.node("org-" + before).position, try last.node("org-" + after).position)
    }
  }

  func testFramesAreOfOneSizeAndSoLieOnEachOtherFromEveryCorner() throws {
    let sizes = try Nordland.snapshots.map { try Nordland.figure($0).drawing.size }
    XCTAssertEqual(Set(sizes).count, 1)
  }

  func testWhoComesLaterOverlapsNobodyWhoWasThere() throws {
    let last = try Nordland.figure("2021")
    let gone = try Nordland.figure("2014").organisations
    let successors = ["org-UIN": "org-NORD", "org-FMNO": "org-SFNO"]
    for newcomer in last.organisations {
      for old in gone where old.id != newcomer.id && successors[old.id] != newcomer.id {
        let earlier = try Nordland.figure("2014").box(old)
        XCTAssertEqual(last.box(newcomer).overlap(with: earlier), 0, "\(newcomer.id) on \(old.id)")
      }
    }
  }

  /// Nordland with a fourth year and two organisations that nobody has seen before.
  private func withAFourthYear(_ study: Study) -> Study {
    var study = study
    var year = Snapshot(id: "2024")
    year.scale = .levelsOfCollaboration
    year.threshold = 2
    study.snapshots.append(year)
    for index in study.organisations.indices {
      if case .only(let years) = study.organisations[index].frame, years.contains("2021") {
        study.organisations[index].frame = .only(years.union(["2024"]))
      }
    }
    for id in ["AAA", "SALTEN"] {
      var new = Organisation(id: id, name: "Salten regionråd " + id)
      new.frame = .only(["2024"])
      study.organisations.append(new)
    }
    study.organisations.sort { $0.id < $1.id }
    let ties = [("AAA", "BODO"), ("AAA", "FAUSKE"), ("SALTEN", "NAVN"), ("BODO", "NLSH")]
    study.collaborations += ties.map {
      Collaboration(snapshot: "2024", from: $0.0, to: $0.1, intensity: 3)
    }
    return study
  }

  private func kept(_ study: Study) throws -> Study {
    var study = study
    study.positions = try KeptPositions.positions(
      of: study, options: options(), renderer: GraphvizRenderer())
    return study
  }

  func testWithKeptPositionsAFourthYearMovesNobody() throws {
    let before = try kept(try Nordland.study.get())
    let after = withAFourthYear(before)
    for year in ["2013", "2021"] {
      let (old, new) = (try network(of: before, year), try network(of: after, year))
      for node in old.organisations {
        let same = try new.node(node.id)
        XCTAssertEqual(node.position.x, same.position.x, accuracy: 1e-9, node.id)
        XCTAssertEqual(
          old.drawing.size.height - node.position.y, new.drawing.size.height - same.position.y,
          accuracy: 1e-9, node.id)
      }
    }
    let fourth = try network(of: after, "2024")
    XCTAssertNotNil(try fourth.node("org-AAA"))
    XCTAssertEqual(fourth.overlaps, [])
    XCTAssertEqual(fourth.outside, [])
    XCTAssertEqual(fourth.behindStrangers(), [])
  }

  func testKeepingAgainMovesNobodyAndKeepsTheNewcomers() throws {
    let before = try kept(try Nordland.study.get())
    let again = try kept(withAFourthYear(before))
    XCTAssertEqual(again.positions.count, before.positions.count + 2)
    for position in before.positions { XCTAssertTrue(again.positions.contains(position)) }
    XCTAssertEqual(try kept(again).positions, again.positions)
  }

  /// Kept positions are written in hundredths of a millimetre.
  func testTheFigureOfKeptPositionsIsThatOfTheRunThatKeptThem() throws {
    let study = try kept(try Nordland.study.get())
    let (drawn, again) = (try Nordland.figure("2021"), try network(of: study, "2021"))
    for node in drawn.organisations {
      let same = try again.node(node.id)
      XCTAssertEqual(node.position.x, same.position.x, accuracy: 0.02, node.id)
      XCTAssertEqual(node.position.y, same.position.y, accuracy: 1.1, node.id)
    }
  }

  func testAPersonMayMoveAnOrganisation() throws {
    var study = try kept(try Nordland.study.get())
    let moved = try XCTUnwrap(study.positions.firstIndex { $0.organisation == "MHN" })
    study.positions[moved].x = 20
    study.positions[moved].y = 95
    let figure = try network(of: study, "2021")
    let node = try figure.node("org-MHN")
    XCTAssertEqual(node.position.x, 20 * 72 / 25.4, accuracy: 1e-9)
    let still = try figure.node("org-BODO")
    XCTAssertEqual(
      still.position.x, try Nordland.figure("2021").node("org-BODO").position.x, accuracy: 0.02)
  }

  func testKeptPositionsAreLegibleInNarrowerAndWiderFigures() throws {
    let study = try kept(try Nordland.study.get())
    for width in [120.0, 160, 180] {
      let figure = try network(of: study, "2021", width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
      XCTAssertEqual(figure.behindStrangers(), [], "\(width) mm")
    }
  }

  func testTwoThatAreInOneSnapshotNeverShareAPlaceEvenIfOneBecomesTheOther() throws {
    var study = sample(["A", "B", "C"], [(0, 2), (1, 2)])
    study.snapshots[0].date = PartialDate("2013")
    study.lineage = [
      LineageEvent(
        date: try XCTUnwrap(PartialDate("2014")), type: .absorption, from: "O0", to: "O1")
    ]
    let figure = try network(of: study)
    XCTAssertNotEqual(try figure.node("org-O0").position, try figure.node("org-O1").position)
    XCTAssertEqual(figure.overlaps, [])
  }
}
