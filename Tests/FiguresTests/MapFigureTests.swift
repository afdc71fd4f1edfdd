import Cartography
import FigureChecks
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Networks on the map: everybody beside the dot of the true place, nobody at an invented one.
final class MapFigureTests: XCTestCase {
  private func subject(
    _ study: Study, _ snapshot: String? = nil, height: Double? = nil
  ) -> FigureSubject {
    var options = options()
    options.heightInMillimetres = height
    var subject = FigureSubject(
      study, at: snapshot.flatMap { study.snapshot($0) } ?? study.latestSnapshot, options: options)
    subject.layout = MapPlacement.self
    return subject
  }

  private func draw(
    _ study: Study, _ snapshot: String? = nil, height: Double? = nil
  ) throws -> DrawnFigure {
    try DrawnFigure(NetworkKind().figure(of: subject(study, snapshot, height: height)))
  }

  /// The dot that a line joins to an organisation.
  private func dot(of organisation: String, in figure: DrawnFigure) throws -> DrawingNode {
    let id = "org-" + organisation
    let leader = try XCTUnwrap(
      figure.drawing.edges.first { $0.id == "place-of-" + id && $0.to == id }, id)
    return try figure.node(leader.from)
  }

  /// Points for each kilometre, by the scale that is drawn.
  private func scale(of figure: DrawnFigure) throws -> Double {
    let line = try XCTUnwrap(figure.drawing.edges.first { $0.id == "scale" })
    let (start, end) = (try figure.node(line.from).position, try figure.node(line.to).position)
    let words = try figure.node("scale-length").lines[0]
    let kilometres = try XCTUnwrap(Double(words.prefix { $0.isNumber }))
    return (end.x - start.x) / kilometres
  }

  /// Sea and land: what lies behind everything but the beams under the lines to places.
  private func land(in figure: DrawnFigure) -> [DrawingArea] {
    figure.drawing.areas.filter { $0.fill != PlacedMap.beam }
  }

  private func town(_ count: Int) -> Study {
    var study = sample((0..<count).map { "Aktør \($0)" }, (1..<count).map { (0, $0) })
    for index in study.organisations.indices { study.organisations[index].municipality = "1804" }
    return study
  }

  // MARK: true places

  /// The geodesic from Bodø to Mo i Rana is 108.65 km.
  func testDistancesOnTheMapAreThoseOfTheScale() throws {
    let figure = try draw(try Nordland.study.get())
    let (bodø, mo) = (
      try dot(of: "BODO", in: figure).position, try dot(of: "RANA", in: figure).position
    )
    let (across, up) = (bodø.x - mo.x, bodø.y - mo.y)
    let length = (across * across + up * up).squareRoot()
    XCTAssertEqual(length / (try scale(of: figure)), 108.65, accuracy: 0.5)
  }

  func testNorthIsUpAndEastIsToTheRight() throws {
    let figure = try draw(try Nordland.study.get())
    let places = try ["HAMAROY", "BODO", "RANA", "VEFSN"].map {
      try dot(of: $0, in: figure).position
    }
    XCTAssertEqual(places.map(\.y).sorted(by: >), places.map(\.y))
    let fauske = try dot(of: "FAUSKE", in: figure).position
    XCTAssertGreaterThan(fauske.x, places[1].x)
  }

  func testThoseInOneTownHaveOneDotThatNobodyCovers() throws {
    let figure = try draw(try Nordland.study.get())
    let inBodø = try ["BODO", "NAVB", "NF", "NORD", "NAVN", "NLSH", "SFNO", "NFK"].map {
      try dot(of: $0, in: figure).id
    }
    XCTAssertEqual(Set(inBodø).count, 1)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.outside, [])
  }

  func testAnOrganisationWithoutAPlaceStandsBelowTheMapAndTheFigureSaysSo() throws {
    let figure = try draw(try Nordland.study.get())
    let southernmost = try XCTUnwrap(
      figure.drawing.nodes.filter { $0.id.hasPrefix("place-") && $0.role == .mark }
        .map(\.position.y).min())
    for id in ["HDIR", "KSN", "MHN"] {
      XCTAssertFalse(figure.drawing.edges.contains { $0.id == "place-of-org-" + id })
      XCTAssertLessThan(try figure.node("org-" + id).position.y, southernmost, id)
    }
    XCTAssertEqual(figure.paragraph("isolated"), "Uten sted på kartet:")
    let names = "Helsedirektoratet, KS Nordland og Mental Helse Nordland"
    XCTAssertTrue(figure.figure.caption.contains("Uten sted på kartet: \(names)."))
    XCTAssertTrue(figure.figure.longDescription.contains(names))
    XCTAssertTrue(figure.paragraph("note").contains("Kart: Natural Earth"))
  }

  func testEverySnapshotHasTheSameMapAndTheSameSeats() throws {
    let study = try Nordland.study.get()
    let frames = try Nordland.snapshots.map { try draw(study, $0) }
    for frame in frames {
      XCTAssertEqual(land(in: frame), land(in: frames[0]))
      for node in frame.organisations {
        guard let first = frames[0].organisations.first(where: { $0.id == node.id }) else {
          continue
        }
        XCTAssertEqual(node.position, first.position, node.id)
      }
    }
  }

  /// Lines to places are thinner than any tie, and a beam from the dot to the middle of the box lies under
  /// each that is straight, so that they are told from ties in grey.
  func testLinesToPlacesAreThinnerThanTiesAndLieOnBeams() throws {
    let figure = try draw(try Nordland.study.get())
    let leaders = figure.drawing.edges.filter { $0.id.hasPrefix("place-of-") }
    XCTAssertEqual(leaders.count, 15)
    let widest = try XCTUnwrap(leaders.map(\.width).max())
    XCTAssertLessThan(widest, try XCTUnwrap(figure.ties.map(\.width).min()) / 2)
    let beams = figure.drawing.areas.filter { $0.fill == PlacedMap.beam }
    XCTAssertEqual(beams.count, leaders.filter { $0.path == .straight }.count)
    XCTAssertGreaterThan(beams.count, 8)
    let dots = Set(try leaders.map { try figure.node($0.from).position })
    for beam in beams { XCTAssertTrue(dots.contains(beam.corners[0])) }
  }

  func testMapsOfFewAreLowerThanThoseOfMany() throws {
    func height(_ count: Int) throws -> Double {
      var study = town(count)
      // Far apart from south to north, so that the map would be as high as it may.
      (study.organisations[0].latitude, study.organisations[0].longitude) = (59, 11)
      let area = try XCTUnwrap(try draw(study).drawing.areas.first)
      let ys = area.corners.map(\.y)
      return (ys.max() ?? 0) - (ys.min() ?? 0)
    }
    XCTAssertEqual(try height(4), 268, accuracy: 0.01, "220 points and 12 for each")
    XCTAssertEqual(try height(15), 400, accuracy: 0.01)
  }

  func testEveryLanguageHasTheSameSeats() throws {
    let study = try Nordland.study.get()
    var english = subject(study)
    english.options.language = .english
    let (one, other) = (try draw(study), try DrawnFigure(NetworkKind().figure(of: english)))
    for node in one.organisations {
      XCTAssertEqual(node.position.x, try other.node(node.id).position.x, node.id)
    }
  }

  func testTheMapOfNordlandPassesTheCheck() throws {
    let figure = try draw(try Nordland.study.get())
    XCTAssertEqual(try FigureCheck(figure.drawing, smallestText: 9).flaws(), [])
  }

  // MARK: how a place is known

  private func place(
    _ name: String, _ change: (inout Organisation) -> Void
  ) -> OrganisationPlace? {
    var organisation = Organisation(id: "A", name: name)
    change(&organisation)
    let kind = OrganisationKind(
      code: "kommune", name: StudyText("Kommune"), level: nil, line: nil, sector: nil,
      role: .municipality)
    return OrganisationPlace(of: organisation, in: Taxonomy(kinds: [kind], sectors: []))
  }

  func testOwnCoordinatesGoBeforeTheMunicipality() {
    let found = place("Kontor") {
      ($0.latitude, $0.longitude, $0.municipality) = (68.44, 17.43, "1804")
    }
    XCTAssertEqual(found?.point, GeographicPoint(latitude: 68.44, longitude: 17.43))
    XCTAssertEqual(found?.source, .coordinates)
  }

  func testAMunicipalityIsFoundByNumberOrByItsName() {
    let bodø = GeographicPoint(latitude: 67.283, longitude: 14.375)
    XCTAssertEqual(place("NAV") { $0.municipality = "1804" }?.point, bodø)
    XCTAssertEqual(place("Bodø kommune") { $0.kind = "kommune" }?.point, bodø)
    XCTAssertEqual(place("Kontoret") { $0.attributes = ["Kommune": "Bodø"] }?.point, bodø)
  }

  /// A county-wide body serves many places and is at none of them as far as anybody has said; there are
  /// two Herøy; Tysfjord was divided in two; the map has no Brussels.
  func testNobodyIsPutWhereNobodySaidItIs() {
    XCTAssertNil(place("NAV Nordland") { _ in })
    XCTAssertNil(place("Bodø frivilligsentral") { _ in })
    XCTAssertNil(place("Herøy kommune") { $0.kind = "kommune" })
    XCTAssertNil(place("Tysfjord kommune") { $0.municipality = "1850" })
    XCTAssertNil(place("EU") { ($0.latitude, $0.longitude) = (50.85, 4.35) })
    XCTAssertNil(place("Halv") { $0.latitude = 67 })
  }

  // MARK: room

  func testManyInOneTownStandAroundItsDotWithoutOverlap() throws {
    let figure = try draw(town(24))
    XCTAssertEqual(figure.organisations.count, 24)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.outside, [])
    XCTAssertEqual(figure.drawing.nodes.filter { $0.id == "place-1" }.count, 1)
    XCTAssertEqual(figure.drawing.edges.filter { $0.id.hasPrefix("place-of-") }.count, 24)
  }

  func testTheSameMapComesOutOnEveryRun() throws {
    XCTAssertEqual(try draw(town(9)).drawing, try draw(town(9)).drawing)
  }

  func testTooLowAMapSaysWhichHeightIsEnough() throws {
    let study = town(30)
    var needed = 0.0
    XCTAssertThrowsError(try draw(study, height: 70)) { error in
      guard case .doesNotFit(let allowed, let enough) = error as? GraphvizError else {
        return XCTFail("\(error)")
      }
      XCTAssertEqual(allowed, 70)
      needed = enough.rounded(.up)
    }
    let figure = try draw(study, height: needed)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(
      figure.drawing.size.height, needed * Size.pointsPerMillimetre, accuracy: 0.01)
  }

  // MARK: refusals

  func testAMapOfNobodyIsRefused() {
    XCTAssertThrowsError(try draw(sample(["A", "B"], [(0, 1)]))) {
      XCTAssertEqual($0 as? FigureProblem, .nobodyOnMap)
    }
  }

  func testSmallPanelsHaveNoMap() throws {
    let study = try Nordland.study.get()
    XCTAssertThrowsError(try SeriesKind().figure(of: subject(study))) {
      XCTAssertEqual($0 as? FigureProblem, .noMapInPanels(kind: "series"))
    }
    XCTAssertThrowsError(try PhasesKind().figure(of: subject(study))) {
      XCTAssertEqual($0 as? FigureProblem, .noMapInPanels(kind: "phases"))
    }
  }

  func testTheOtherKindsOfNetworkHaveTheMapToo() throws {
    let study = try Nordland.study.get()
    var subject = subject(study)
    subject.organisation = "BODO"
    for kind in [EgoKind() as any FigureKind, DifferenceKind(), PlannedKind()] {
      let figure = try DrawnFigure(kind.figure(of: subject))
      XCTAssertFalse(figure.drawing.areas.isEmpty)
      XCTAssertTrue(figure.figure.caption.contains("Punktene på kartet"))
      XCTAssertNotNil(try dot(of: "BODO", in: figure))
    }
  }

  // MARK: clipping

  /// A square over the upper right corner of another: what is left is its lower left quarter.
  func testLandIsCutOffAtTheEdgesOfTheMap() {
    let area = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
    let square = [(5.0, 5.0), (15, 5), (15, 15), (5, 15)].map { Point(x: $0.0, y: $0.1) }
    let kept = LandClip(to: area).clipped(square)
    XCTAssertEqual(
      Set(kept),
      Set(
        [(5.0, 5.0), (10, 5), (10, 10), (5, 10)].map {
          Point(x: $0.0, y: $0.1)
        }))
    let far = square.map { Point(x: $0.x + 20, y: $0.y) }
    XCTAssertEqual(LandClip(to: area).clipped(far), [])
  }
}
