import Cartography
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Places on a map that somebody has kept: the map stays, nobody is moved, and what a person edits holds.
final class KeptMapTests: XCTestCase {
  private static let plain = Result { try kept(try Nordland.study.get()) }

  private static func kept(_ study: Study) throws -> Study {
    var study = study
    (study.mapFrame, study.mapPositions) = try KeptPositions.onMap(
      of: study, options: options(), renderer: GraphvizRenderer())
    return study
  }

  private func draw(_ study: Study, width: Double = 170) throws -> DrawnFigure {
    var subject = FigureSubject(
      study, at: study.latestSnapshot, options: options(width: width))
    subject.layout = MapPlacement.self
    return try DrawnFigure(NetworkKind().figure(of: subject))
  }

  /// Where something is, from the figure's left edge and down from the top of the map.
  private func place(_ id: String, in figure: DrawnFigure) throws -> Point {
    let top = try XCTUnwrap(figure.drawing.areas.first?.corners.map(\.y).max())
    let point = try figure.node(id).position
    return Point(x: point.x, y: top - point.y)
  }

  private func dot(of organisation: String, in figure: DrawnFigure) throws -> Point {
    let leader = try XCTUnwrap(
      figure.drawing.edges.first { $0.id == "place-of-org-" + organisation }, organisation)
    return try place(leader.from, in: figure)
  }

  /// Nordland with one more of each kind in its latest year: in Bodø, far outside the map, without a
  /// place, and one with a long name.
  private func withNewcomers(_ study: Study) -> Study {
    var study = study
    let year = study.latestSnapshot.id
    func add(_ id: String, _ name: String, _ latitude: Double?, _ longitude: Double?) {
      var new = Organisation(id: id, name: name)
      (new.latitude, new.longitude, new.frame) = (latitude, longitude, .only([year]))
      study.organisations.append(new)
      study.collaborations.append(
        Collaboration(snapshot: year, from: id, to: "BODO", intensity: 3))
    }
    add("AAA", "Salten regionråd", 67.28, 14.4)
    add("AAB", "Kristiansand", 58.15, 8.0)
    add("AAC", "Nettverket", nil, nil)
    add("AAD", "Interkommunalt samarbeidsutvalg for helse og omsorg i Salten", 67.27, 15.4)
    study.organisations.sort { $0.id < $1.id }
    return study
  }

  func testTheKeptMapIsTheOneOfTheRunThatKeptIt() throws {
    let (before, after) = (try draw(try Nordland.study.get()), try draw(try Self.plain.get()))
    for node in before.organisations {
      let (old, new) = (try place(node.id, in: before), try place(node.id, in: after))
      XCTAssertEqual(old.x, new.x, accuracy: 0.03, node.id)
      XCTAssertEqual(old.y, new.y, accuracy: 0.03, node.id)
    }
    for id in ["BODO", "HAMAROY", "VEFSN"] {
      let (old, new) = (try dot(of: id, in: before), try dot(of: id, in: after))
      XCTAssertEqual(old.x, new.x, accuracy: 0.1, id)
      XCTAssertEqual(old.y, new.y, accuracy: 0.1, id)
    }
  }

  func testNewcomersMoveNobodyAndDoNotChangeTheScale() throws {
    let study = try Self.plain.get()
    let (before, after) = (try draw(study), try draw(withNewcomers(study)))
    for node in before.organisations {
      let (old, new) = (try place(node.id, in: before), try place(node.id, in: after))
      XCTAssertEqual(old.x, new.x, accuracy: 1e-6, node.id)
      XCTAssertEqual(old.y, new.y, accuracy: 1e-6, node.id)
    }
    XCTAssertEqual(
      try dot(of: "HAMAROY", in: before).y, try dot(of: "HAMAROY", in: after).y, accuracy: 1e-6)
    XCTAssertEqual(
      try dot(of: "AAA", in: after).x, try dot(of: "BODO", in: after).x, accuracy: 6)
    XCTAssertEqual(after.overlaps, [])
    XCTAssertEqual(after.outside, [])
  }

  /// Whoever is outside stands below with those without a place, and the figure says so.
  func testWhoIsOutsideTheKeptMapStandsBelowItAndIsNamed() throws {
    let study = withNewcomers(try Self.plain.get())
    let figure = try draw(study)
    let bottom = try XCTUnwrap(study.mapFrame).height * Size.pointsPerMillimetre
    for id in ["AAB", "AAC"] {
      XCTAssertGreaterThan(try place("org-" + id, in: figure).y, bottom, id)
      XCTAssertFalse(figure.drawing.edges.contains { $0.id == "place-of-org-" + id }, id)
    }
    XCTAssertTrue(figure.figure.caption.contains("Kristiansand"), figure.figure.caption)
    let growth = try MapGrowth(of: study, options: options(), renderer: GraphvizRenderer())
    XCTAssertEqual(growth?.isKept, true)
    XCTAssertEqual(growth?.outside, ["Kristiansand"])
  }

  func testKeepingAgainAddsTheNewcomersAndMovesNobody() throws {
    let before = try Self.plain.get()
    let again = try Self.kept(withNewcomers(before))
    XCTAssertEqual(again.mapFrame, before.mapFrame)
    XCTAssertEqual(again.mapPositions.count, before.mapPositions.count + 4)
    for position in before.mapPositions { XCTAssertTrue(again.mapPositions.contains(position)) }
    let twice = try Self.kept(again)
    XCTAssertEqual(twice.mapPositions, again.mapPositions)
  }

  func testAPersonMayMoveABoxAndTheDotStays() throws {
    var study = try Self.plain.get()
    let moved = try XCTUnwrap(study.mapPositions.firstIndex { $0.organisation == "VEFSN" })
    (study.mapPositions[moved].x, study.mapPositions[moved].y) = (30, 100)
    let (before, after) = (try draw(try Self.plain.get()), try draw(study))
    let place = try place("org-VEFSN", in: after)
    XCTAssertEqual(place.x, 30 * Size.pointsPerMillimetre, accuracy: 1e-6)
    XCTAssertEqual(place.y, 100 * Size.pointsPerMillimetre, accuracy: 1e-6)
    XCTAssertEqual(
      try dot(of: "VEFSN", in: before).x, try dot(of: "VEFSN", in: after).x, accuracy: 1e-6)
    XCTAssertEqual(
      try self.place("org-BODO", in: before).x, try self.place("org-BODO", in: after).x,
      accuracy: 1e-6)
  }

  /// A millimetre of twice as many kilometres halves what is between two dots.
  func testAPersonMayChangeTheScale() throws {
    var study = try Self.plain.get()
    let before = try draw(study)
    study.mapFrame?.kilometresPerMillimetre *= 2
    let after = try draw(study)
    let lengths = try [before, after].map { figure in
      try dot(of: "VEFSN", in: figure).y - dot(of: "HAMAROY", in: figure).y
    }
    XCTAssertEqual(lengths[1], lengths[0] / 2, accuracy: 0.02)
  }

  func testTheKeptMapIsLegibleInNarrowerAndWiderFigures() throws {
    for width in [150.0, 160, 180] {
      let figure = try draw(try Self.plain.get(), width: width)
      XCTAssertEqual(figure.overlaps, [], "\(width) mm")
      XCTAssertEqual(figure.outside, [], "\(width) mm")
    }
  }

  func testAMapOfNobodyIsNotKept() {
    XCTAssertThrowsError(try Self.kept(sample(["A", "B"], [(0, 1)]))) {
      XCTAssertEqual($0 as? FigureProblem, .nobodyOnMap)
    }
  }
}
