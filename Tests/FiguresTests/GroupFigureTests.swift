import FigureChecks
import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Those of a sector, or of one organisation, together in an area of their own.
final class GroupFigureTests: XCTestCase {
  private static func subject(
    _ study: Study, _ snapshot: String? = nil,
    _ layout: any PlacementMethod.Type = SectorGroupPlacement.self, width: Double = 170,
    height: Double? = nil
  ) -> FigureSubject {
    var options = options(width: width)
    options.heightInMillimetres = height
    var subject = FigureSubject(
      study, at: snapshot.flatMap { study.snapshot($0) } ?? study.latestSnapshot, options: options)
    subject.layout = layout
    return subject
  }

  private static func draw(_ subject: FigureSubject) throws -> DrawnFigure {
    try DrawnFigure(NetworkKind().figure(of: subject))
  }

  private func draw(_ subject: FigureSubject) throws -> DrawnFigure { try Self.draw(subject) }

  /// Nordland by sector and by parent, drawn once for all tests.
  private static let sectors = Result {
    try draw(subject(try Nordland.study.get()))
  }
  private static let parents = Result {
    try draw(subject(try withParents(), nil, ParentGroupPlacement.self))
  }

  /// Nordland, where the labour offices are part of the county's and the hospitals of a health region
  /// that takes part in nothing.
  private static func withParents() throws -> Study {
    var study = try Nordland.study.get()
    for index in study.organisations.indices {
      switch study.organisations[index].id {
      case "NAVB", "NAVR", "NAVIS": study.organisations[index].parent = "NAVN"
      case "NLSH", "HSYK": study.organisations[index].parent = "REGION"
      default: break
      }
    }
    var region = Organisation(id: "REGION", name: "Helseregionen")
    region.frame = .only([])
    study.organisations = (study.organisations + [region]).sorted { $0.id < $1.id }
    return study
  }

  private func area(_ area: DrawingArea) -> Box {
    let (xs, ys) = (area.corners.map(\.x), area.corners.map(\.y))
    return Box(
      minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
  }

  /// The area in which a heading stands.
  private func area(named name: String, in figure: DrawnFigure) throws -> Box {
    let heading = try XCTUnwrap(
      figure.drawing.nodes.first {
        $0.id.hasPrefix("group-") && $0.lines.joined(separator: " ") == name
      }, name)
    return try XCTUnwrap(
      figure.drawing.areas.map { area($0) }.first { $0.contains(heading.position) })
  }

  private func assertHolds(
    _ area: Box, exactly members: Set<String>, in figure: DrawnFigure,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let inside = figure.organisations.filter { area.contains($0.position) }
    XCTAssertEqual(Set(inside.map { String($0.id.dropFirst(4)) }), members, file: file, line: line)
    for node in inside {
      let box = figure.box(node)
      XCTAssertTrue(
        box.minX > area.minX && box.maxX < area.maxX && box.minY > area.minY
          && box.maxY < area.maxY, "\(node.id) reaches over the edge", file: file, line: line)
    }
  }

  // MARK: who stands where

  func testThoseOfASectorStandInItsArea() throws {
    let figure = try Self.sectors.get()
    assertHolds(
      try area(named: "Kommune", in: figure),
      exactly: ["BODO", "RANA", "FAUSKE", "VEFSN", "HAMAROY"], in: figure)
    assertHolds(
      try area(named: "NAV", in: figure), exactly: ["NAVN", "NAVB", "NAVR", "NAVIS"], in: figure)
  }

  func testAreasAreApartAndNothingLiesOnAnything() throws {
    let figure = try Self.sectors.get()
    let areas = figure.drawing.areas.map { area($0) }
    XCTAssertEqual(areas.count, 8)
    for (index, one) in areas.enumerated() {
      for other in areas[..<index] { XCTAssertEqual(one.overlap(with: other), 0) }
    }
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.outside, [])
  }

  func testNoTieRunsThroughANameOfAnArea() throws {
    let figure = try Self.sectors.get()
    for heading in figure.drawing.nodes where heading.id.hasPrefix("group-") {
      for tie in figure.ties {
        let course = figure.course(of: tie)
        let length = zip(course, course.dropFirst()).reduce(0) {
          $0 + figure.box(heading).length(ofSegmentFrom: $1.0, to: $1.1)
        }
        XCTAssertLessThan(length, 2, "\(tie.id) behind \(heading.lines)")
      }
    }
  }

  /// NAV Nordland stands with its own offices; the health region takes part in nothing, but its hospitals
  /// stand together. The others are part of nothing and stand in no area.
  func testThoseOfOneOrganisationStandInItsArea() throws {
    let figure = try Self.parents.get()
    XCTAssertEqual(figure.drawing.areas.count, 2)
    assertHolds(
      try area(named: "NAV Nordland", in: figure), exactly: ["NAVN", "NAVB", "NAVR", "NAVIS"],
      in: figure)
    assertHolds(
      try area(named: "Helseregionen", in: figure), exactly: ["NLSH", "HSYK"], in: figure)
    XCTAssertEqual(figure.overlaps, [])
  }

  /// The clinic is part of a hospital that is part of a region: one area, that of the region.
  func testTheOutermostOrganisationCounts() {
    var study = sample(["Region", "Hospital", "Clinic", "Alone"], [(1, 2), (2, 3)])
    study.organisations[1].parent = "O0"
    study.organisations[2].parent = "O1"
    let groups = OrganisationGroups(by: .parent, of: study)
    XCTAssertEqual(["O0", "O1", "O2", "O3"].map(groups.code), ["O0", "O0", "O0", nil])
    XCTAssertNil(groups.code(of: "nobody"))
  }

  /// Each other's parents: such a study has an error, but the figure doesn't hang.
  func testACircleEnds() {
    var study = sample(["A", "B"], [(0, 1)])
    study.organisations[0].parent = "O1"
    study.organisations[1].parent = "O0"
    XCTAssertNil(OrganisationGroups(by: .parent, of: study).code(of: "O0"))
  }

  /// Nobody works with the fourth, who all the same is in the sector.
  func testThoseWithoutTiesStandWithTheirs() throws {
    var study = sample(["A", "B", "C", "D"], [(0, 1), (1, 2)])
    for (index, sector) in ["S", "T", "T", "S"].enumerated() {
      study.organisations[index].sector = sector
    }
    let figure = try draw(Self.subject(study))
    assertHolds(try area(named: "S", in: figure), exactly: ["O0", "O3"], in: figure)
    XCTAssertTrue(figure.text.contains("Uten oppgitt samarbeid: D."), figure.text)
  }

  // MARK: stays

  func testFramesOfASeriesLineUp() throws {
    let study = try Nordland.study.get()
    let (first, last) = (try draw(Self.subject(study, "2013")), try Self.sectors.get())
    for node in first.organisations {
      guard let later = last.organisations.first(where: { $0.id == node.id }) else { continue }
      XCTAssertEqual(node.position, later.position, node.id)
    }
    for area in first.drawing.areas { XCTAssertTrue(last.drawing.areas.contains(area)) }
    XCTAssertLessThan(
      first.drawing.areas.count, last.drawing.areas.count, "KS came later: no empty area")
  }

  func testTwiceGivesTheSame() throws {
    let again = try draw(Self.subject(try Nordland.study.get()))
    XCTAssertEqual(again.drawing, try Self.sectors.get().drawing)
  }

  // MARK: sizes

  func testAHeightIsFilled() throws {
    let figure = try draw(Self.subject(try Nordland.study.get(), height: 200))
    XCTAssertEqual(figure.drawing.size.height, 200 * Size.pointsPerMillimetre, accuracy: 0.01)
    XCTAssertEqual(figure.overlaps, [])
    func extent(_ figure: DrawnFigure) -> Double {
      let areas = figure.drawing.areas.map { area($0) }
      return (areas.map(\.maxY).max() ?? 0) - (areas.map(\.minY).min() ?? 0)
    }
    let usual = try Self.sectors.get()
    XCTAssertEqual(
      extent(figure) - extent(usual), figure.drawing.size.height - usual.drawing.size.height,
      accuracy: 40)
  }

  func testThreeWidthsPassTheCheck() throws {
    for width in [160.0, 170, 180] {
      for (study, layout) in [
        (try Nordland.study.get(), SectorGroupPlacement.self as any PlacementMethod.Type),
        (try Self.withParents(), ParentGroupPlacement.self),
      ] {
        let figure = try NetworkKind().figure(of: Self.subject(study, nil, layout, width: width))
        XCTAssertEqual(
          try FigureCheck(figure.drawing, smallestText: 9).flaws().map { "\($0)" }, [],
          "\(layout.id) \(width)")
      }
    }
  }

  /// Forty groups of one and one of forty: nothing may lie on anything.
  func testManyGroupsAndLargeOnesHaveRoom() throws {
    let ties = (1..<40).map { ($0 / 2, $0) }
    for isOne in [true, false] {
      var study = sample((0..<40).map { "Actor \($0)" }, ties)
      for index in study.organisations.indices {
        study.organisations[index].sector = isOne ? "S" : "S\(index)"
      }
      let figure = try draw(Self.subject(study))
      XCTAssertEqual(figure.overlaps, [])
      XCTAssertEqual(figure.outside, [])
    }
  }

  // MARK: words

  func testWordsTellOfTheGroups() throws {
    let sectors = try Self.sectors.get()
    XCTAssertTrue(sectors.figure.caption.contains("De i samme sektor står i samme felt."))
    XCTAssertNotNil(sectors.legendOfNodes["felt: samme sektor"])
    let parents = try Self.parents.get()
    XCTAssertTrue(
      parents.figure.longDescription.contains("Helseregionen: Helgelandssykehuset HF og "),
      parents.figure.longDescription)
    XCTAssertTrue(parents.figure.caption.contains("de andre står utenfor feltene"))
    XCTAssertNotNil(parents.legendOfNodes["felt: del av samme virksomhet"])
  }

  func testOtherKindsOfNetworkHaveTheAreasToo() throws {
    var subject = Self.subject(try Nordland.study.get())
    subject.organisation = "BODO"
    for kind in [EgoKind() as any FigureKind, DifferenceKind(), PlannedKind()] {
      let figure = try DrawnFigure(kind.figure(of: subject))
      XCTAssertFalse(figure.drawing.areas.isEmpty)
      XCTAssertTrue(figure.figure.caption.contains("De i samme sektor"), figure.figure.caption)
      XCTAssertTrue(figure.figure.longDescription.contains("De i samme sektor"))
      XCTAssertNotNil(figure.legendOfNodes["felt: samme sektor"])
    }
  }

  // MARK: refusals

  func testGroupsOfNobodyAreRefused() throws {
    let study = sample(["A", "B"], [(0, 1)])
    for layout in [
      SectorGroupPlacement.self as any PlacementMethod.Type, ParentGroupPlacement.self,
    ] {
      XCTAssertThrowsError(try draw(Self.subject(study, nil, layout))) {
        XCTAssertEqual($0 as? FigureProblem, .noGroups(layout: layout.id))
      }
    }
  }

  func testSmallPanelsHaveNoAreas() throws {
    let study = try Nordland.study.get()
    XCTAssertThrowsError(try SeriesKind().figure(of: Self.subject(study))) {
      XCTAssertEqual($0 as? FigureProblem, .noGroupsInPanels(kind: "series"))
    }
  }
}
