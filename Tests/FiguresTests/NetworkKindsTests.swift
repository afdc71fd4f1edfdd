import GraphvizRendering
import InnovationSystem
import Wording
import XCTest

@testable import Figures

/// Figures that show the network in another light: what they draw, and where.
final class NetworkKindsTests: XCTestCase {
  private func draw(
    _ kind: any FigureKind, of study: Study, _ snapshot: String = "2021",
    _ change: (inout FigureSubject) -> Void = { _ in }
  ) throws -> DrawnFigure {
    var subject = FigureSubject(
      study, at: try XCTUnwrap(study.snapshot(snapshot)), options: options())
    change(&subject)
    return try DrawnFigure(try kind.figure(of: subject))
  }

  // MARK: ego

  func testTheEgoFigureHasEverybodyWhereTheNetworkHasThem() throws {
    let study = try Nordland.study.get()
    let figure = try draw(EgoKind(), of: study) { $0.organisation = "BODO" }
    assertReadable(figure)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(figure.behindStrangers(), [])
    let network = try Nordland.figure("2021")
    for node in network.organisations {
      XCTAssertEqual(node.position.x, try figure.node(node.id).position.x, node.id)
    }
  }

  /// Bodø has seven ties in 2021; ten organisations have none to it.
  func testTheEgoFigureSaysWhomItWorksWithAndWhomNot() throws {
    let study = try Nordland.study.get()
    let figure = try draw(EgoKind(), of: study) { $0.organisation = "BODO" }
    let own = figure.ties.filter { $0.from == "org-BODO" || $0.to == "org-BODO" }
    XCTAssertEqual(own.count, 7)
    let pale = figure.organisations.filter { $0.fill == "#FFFFFF" && $0.strokeWidth < 1 }
    XCTAssertEqual(pale.count, 10)
    XCTAssertTrue(figure.figure.caption.contains("Bodø har 7 relasjoner, og ingen relasjon til 10"))
    XCTAssertTrue(figure.figure.longDescription.contains("Ingen relasjon til: "))
    XCTAssertNotNil(figure.legendOfNodes["ingen relasjon"])
  }

  func testTheEgoFigureAsksForAnOrganisationThatIsThere() throws {
    let study = try Nordland.study.get()
    XCTAssertThrowsError(try draw(EgoKind(), of: study)) {
      XCTAssertEqual($0 as? FigureProblem, .noOrganisation(kind: "ego"))
    }
    XCTAssertThrowsError(try draw(EgoKind(), of: study) { $0.organisation = "UIN" }) {
      XCTAssertEqual($0 as? FigureProblem, .notInSnapshot(organisation: "UIN", snapshot: "2021"))
    }
  }

  // MARK: difference

  func testTheDifferenceFigureTellsKeptNewAndLost() throws {
    let figure = try draw(DifferenceKind(), of: try Nordland.study.get())
    assertReadable(figure)
    func tie(_ id: String) throws -> DrawingEdge {
      try XCTUnwrap(figure.ties.first { $0.id == id }, id)
    }
    XCTAssertEqual(try tie("tie-BODO-NAVB").colour, "#7A7A7A")
    XCTAssertEqual(try tie("tie-MHN-NLSH").colour, "#0072B2")
    XCTAssertEqual(try figure.node("mark-tie-MHN-NLSH").lines, ["+"])
    XCTAssertEqual(try tie("tie-MHN-NF").style, .dashed)
    XCTAssertEqual(try figure.node("mark-tie-MHN-NF").lines, ["×"])
    XCTAssertEqual(try tie("tie-BODO-FAUSKE").style, .dotted)
    XCTAssertNotNil(try figure.node("outline-org-FAUSKE"))
    XCTAssertTrue(figure.figure.caption.contains("18 relasjoner videreført, 2 nye og 7 borte"))
    XCTAssertTrue(
      figure.figure.caption.contains("Universitetet i Nordland → Nord universitet"))
    let counted = figure.ties.filter { $0.style == .solid && $0.colour == "#7A7A7A" }.count
    XCTAssertEqual(counted, 18)
  }

  func testNoTwoMarksOfADifferenceLieOnEachOther() throws {
    let figure = try draw(DifferenceKind(), of: try Nordland.study.get())
    let marks = figure.drawing.nodes.filter { $0.id.hasPrefix("mark-") }
    XCTAssertEqual(marks.count, 9)
    for (index, one) in marks.enumerated() {
      for other in marks[..<index] {
        XCTAssertEqual(figure.box(one).overlap(with: figure.box(other)), 0, one.id)
      }
    }
  }

  /// Beside a sign runs no tie but its own.
  func testNoMarkOfADifferenceStandsOnAnotherTie() throws {
    let figure = try draw(DifferenceKind(), of: try Nordland.study.get())
    for mark in figure.drawing.nodes where mark.id.hasPrefix("mark-") {
      let disc = Box(centre: mark.position, size: Size(width: 9, height: 9))
      for tie in figure.ties where "mark-" + tie.id != mark.id {
        let course = tie.path.course(
          from: try figure.node(tie.from).position, to: try figure.node(tie.to).position)
        for (start, end) in zip(course, course.dropFirst()) {
          XCTAssertEqual(disc.length(ofSegmentFrom: start, to: end), 0, "\(mark.id): \(tie.id)")
        }
      }
    }
  }

  func testThereIsNothingBeforeTheFirstSnapshot() throws {
    let study = try Nordland.study.get()
    XCTAssertThrowsError(try draw(DifferenceKind(), of: study, "2013")) {
      XCTAssertEqual($0 as? FigureProblem, .noEarlierSnapshot)
    }
  }

  /// Neither of the two answered in the second snapshot, so a tie that is not in it may still be there.
  func testATieOfTwoWhoWereNotHeardIsNotCalledLost() throws {
    var study = sample(["A", "B", "C"])
    study.snapshots = [Snapshot(id: "1"), Snapshot(id: "2")]
    study.collaborations = [("1", 0, 1), ("1", 1, 2), ("2", 0, 2)].map {
      Collaboration(snapshot: $0.0, from: "O\($0.1)", to: "O\($0.2)")
    }
    study.responses = [("O0", ResponseStatus.notAnswered), ("O1", .notAnswered), ("O2", .answered)]
      .map { Response(snapshot: "2", organisation: $0.0, status: $0.1) }
    let subject = FigureSubject(study, at: study.latestSnapshot)
    let kinds = Dictionary(
      uniqueKeysWithValues: try TieChanges(of: subject).changes.map {
        ($0.first + $0.second, $0.kind)
      })
    XCTAssertEqual(kinds, ["O0O1": .notComparable, "O1O2": .lost, "O0O2": .new])
  }

  // MARK: planned

  private func withoutPlans() throws -> Study {
    var study = try Nordland.study.get()
    study.collaborations.removeAll { $0.status == .planned }
    return study
  }

  private func withPlans() throws -> Study {
    var study = try withoutPlans()
    for (from, to, intensity) in [("VEFSN", "NFK", 2.0), ("RANA", "NFK", 1), ("MHN", "HSYK", 3)] {
      var row = Collaboration(snapshot: "2021", from: from, to: to, intensity: intensity)
      row.status = .planned
      study.collaborations.append(row)
    }
    return study
  }

  /// Four municipalities lack the county municipality (R5, intensity 2): Vefsn's plan is strong
  /// enough, Rana's is not. Mental Helse lacks Helgelandssykehuset (R7), and plans it.
  func testThePlannedFigureSaysHowMuchOfTheTargetModelThePlansClose() throws {
    let study = try withPlans()
    let figure = try draw(PlannedKind(), of: study)
    assertReadable(figure)
    let planned = figure.drawing.edges.filter { $0.id.hasPrefix("planned-") }
    XCTAssertEqual(
      planned.map(\.id),
      ["planned-tie-HSYK-MHN", "planned-tie-NFK-RANA", "planned-tie-NFK-VEFSN"])
    XCTAssertTrue(planned.allSatisfy { $0.style == .dashed && $0.width > 3 })
    XCTAssertEqual(figure.ties.count, 28)
    XCTAssertTrue(
      figure.figure.caption.contains("Planene dekker 2 av 13 relasjoner i målbildet"),
      figure.figure.caption)
  }

  func testWithoutPlansThereIsNoPlannedFigure() throws {
    XCTAssertThrowsError(try draw(PlannedKind(), of: try withoutPlans())) {
      XCTAssertEqual($0 as? FigureProblem, .nothingPlanned(kind: "planned"))
    }
  }

  // MARK: panels

  func testInASeriesANumberStandsAtOnePlaceInEachPanel() throws {
    let figure = try draw(SeriesKind(), of: try Nordland.study.get())
    assertReadable(figure)
    let panels = (1...3).map { panel in
      Dictionary(
        uniqueKeysWithValues: figure.drawing.nodes.filter {
          $0.id.hasPrefix("panel-\(panel)-org-")
        }.map { ($0.lines[0], $0) })
    }
    XCTAssertEqual(panels.map(\.count), [12, 14, 18])
    let width = try XCTUnwrap(panels[1]["1"]).position.x - XCTUnwrap(panels[0]["1"]).position.x
    for (number, node) in panels[0] {
      let later = try XCTUnwrap(panels[1][number], number)
      XCTAssertEqual(later.position.x - node.position.x, width, accuracy: 1e-9, number)
      XCTAssertEqual(later.position.y, node.position.y, accuracy: 1e-9, number)
    }
    XCTAssertEqual(
      figure.drawing.nodes.filter { $0.id.hasPrefix("panel-1-absent-") }.count, 6)
    XCTAssertTrue(figure.paragraph("key").contains("Nord univ./UiN"))
    let nodes = figure.drawing.nodes.filter { $0.id.hasPrefix("panel-") && $0.shape != .plainText }
    for (index, one) in nodes.enumerated() {
      for other in nodes[..<index] {
        XCTAssertEqual(figure.box(one).overlap(with: figure.box(other)), 0, "\(one.id) \(other.id)")
      }
    }
  }

  func testEachPhaseHasItsOwnPanelWithTheTiesOfThatPhase() throws {
    let figure = try draw(PhasesKind(), of: try Nordland.study.get())
    assertReadable(figure)
    let pairs = try Nordland.view("2021").collaborations
    for phase in Phase.allCases {
      let drawn = figure.drawing.edges.filter { $0.id.hasPrefix("panel-\(phase.rawValue)-tie-") }
      XCTAssertEqual(
        drawn.count, pairs.filter { $0.phases?.contains(phase) ?? false }.count, phase.rawValue)
    }
    // Fylkesmannen became Statsforvalteren at the same place, before this snapshot.
    XCTAssertFalse(figure.paragraph("key").contains("Fylkesm"), figure.paragraph("key"))
    XCTAssertTrue(figure.paragraph("key").contains("Statsforv"), figure.paragraph("key"))
  }

  /// As in `network`: from which intensity ties count, who has not answered, what lines stand for.
  func testPhasesSayAsMuchAsTheNetworkDoes() throws {
    let figure = try draw(PhasesKind(), of: try Nordland.study.get())
    let network = try Nordland.figure("2021")
    XCTAssertTrue(
      figure.figure.caption.contains("28 relasjoner med intensitet 2 eller høyere"),
      figure.figure.caption)
    XCTAssertTrue(
      figure.figure.caption.contains("Form og farge viser sektor; strektykkelse viser intensitet;"))
    XCTAssertTrue(figure.text.contains("med intensitet 2 eller høyere"))
    // Hamarøy has ties in this phase and has not answered; Bodø has.
    XCTAssertEqual(try figure.node("panel-define-org-HAMAROY").strokeStyle, .dashed)
    XCTAssertEqual(try figure.node("panel-define-org-BODO").strokeStyle, .solid)
    let sample = try XCTUnwrap(figure.legendOfNodes["har ikke svart"])
    XCTAssertEqual(sample.strokeStyle, network.legendOfNodes["har ikke svart"]?.strokeStyle)
  }

  func testWhereAllHaveAnsweredPhasesHaveNoDashedOutlines() throws {
    var study = try Nordland.study.get()
    for index in study.responses.indices { study.responses[index].status = .answered }
    let figure = try draw(PhasesKind(), of: study)
    XCTAssertNil(figure.legendOfNodes["har ikke svart"])
    XCTAssertTrue(figure.drawing.nodes.allSatisfy { $0.strokeStyle == .solid })
  }

  /// Each panel by the answers of its own snapshot: Vefsn is in the last alone, and has not answered.
  func testSeriesShowWhoHasNotAnsweredInEachSnapshot() throws {
    let figure = try draw(SeriesKind(), of: try Nordland.study.get())
    XCTAssertEqual(try figure.node("panel-3-org-VEFSN").strokeStyle, .dashed)
    XCTAssertEqual(try figure.node("panel-3-org-BODO").strokeStyle, .solid)
    XCTAssertNotNil(figure.legendOfNodes["har ikke svart"])
  }

  // MARK: consortium

  func testTheNumberInACellIsThatOfTheTiesInThePhase() throws {
    let figure = try draw(ConsortiumKind(), of: try Nordland.study.get())
    assertReadable(figure)
    XCTAssertEqual(figure.overlaps, [])
    XCTAssertEqual(try figure.node("phase-define-BODO").lines, ["6"])
    XCTAssertEqual(try figure.node("phase-spread-BODO").lines, ["2"])
    XCTAssertFalse(figure.drawing.nodes.contains { $0.id == "phase-generate-FAUSKE" })
    XCTAssertNotNil(try figure.node("gap-NAV-generate"))
    XCTAssertTrue(figure.drawing.edges.contains { $0.id == "phase-define-BODO-on" })
    XCTAssertFalse(figure.drawing.edges.contains { $0.id == "phase-define-FAUSKE-on" })
    XCTAssertTrue(figure.figure.caption.contains("I 20 av 40 kombinasjoner"), figure.figure.caption)
  }

  // MARK: layouts

  func testEveryLayoutIsReadableAndTheSameInEverySnapshot() throws {
    var study = try Nordland.study.get()
    for index in study.organisations.indices where study.organisations[index].id.hasPrefix("NAV") {
      study.organisations[index].parent = "KSN"
    }
    for layout in PlacementCatalog.all {
      let frames = try ["2013", "2021"].map { year in
        try draw(NetworkKind(), of: study, year) { $0.layout = layout }
      }
      for frame in frames {
        assertReadable(frame)
        XCTAssertEqual(frame.overlaps, [], layout.id)
      }
      let (first, last) = (frames[0], frames[1])
      for node in first.organisations where last.organisations.contains(where: { $0.id == node.id })
      {
        XCTAssertEqual(node.position, try last.node(node.id).position, "\(layout.id): \(node.id)")
      }
    }
  }

  /// Each level by one word, left of its boxes: level with them or, when it takes several rows, half-way down
  /// them, with a bracket from the top of the first to the bottom of the last.
  func testRowsOfLevelsSayWhatTheyAre() throws {
    for height in [nil, 190.0] {
      let figure = try draw(NetworkKind(), of: try Nordland.study.get()) {
        $0.layout = LevelPlacement.self
        $0.options.heightInMillimetres = height
      }
      let rows = figure.drawing.nodes.filter { $0.id.hasPrefix("row-") }
      XCTAssertEqual(rows.map { $0.lines.joined() }, ["Nasjonalt", "Regionalt", "Lokalt"])
      let national = figure.box(try figure.node("org-HDIR"))
      XCTAssertEqual(rows[0].position.y, national.centre.y, accuracy: 0.01)
      XCTAssertEqual(figure.drawing.areas.count, 2, "brackets of regional and local")
      for (words, ids) in [
        (rows[1], ["NAVN", "NLSH", "NFK"]), (rows[2], ["BODO", "RANA", "NAVR"]),
      ] {
        let bracket = try XCTUnwrap(
          figure.drawing.areas.first { area in
            let ys = area.corners.map(\.y)
            return abs(((ys.min() ?? 0) + (ys.max() ?? 0)) / 2 - words.position.y) < 0.01
          })
        let (xs, ys) = (bracket.corners.map(\.x), bracket.corners.map(\.y))
        XCTAssertGreaterThan(xs.min() ?? 0, figure.box(words).maxX)
        for id in ids {
          let box = figure.box(try figure.node("org-" + id))
          XCTAssertGreaterThan(box.minX, xs.max() ?? 0, id)
          XCTAssertGreaterThanOrEqual(box.minY, (ys.min() ?? 0) - 1, id)
          XCTAssertLessThanOrEqual(box.maxY, (ys.max() ?? 0) + 1, id)
        }
      }
      XCTAssertEqual(figure.overlaps, [])
    }
  }

  /// There was nobody of the national level in 2013, and nobody is said to be.
  func testARowOfNobodyHasNoWords() throws {
    let figure = try draw(NetworkKind(), of: try Nordland.study.get(), "2013") {
      $0.layout = LevelPlacement.self
    }
    XCTAssertFalse(figure.text.contains("Nasjonalt"))
    XCTAssertTrue(figure.text.contains("Lokalt"))
  }

  /// Where no level is stated there is one row, which says so.
  func testThoseWithoutALevelStandLastAndItIsSaid() throws {
    var study = sample(["A", "B", "C"], [(0, 1), (1, 2)])
    study.organisations[0].level = .local
    let figure = try draw(NetworkKind(), of: study, "") { $0.layout = LevelPlacement.self }
    XCTAssertTrue(figure.text.contains("Nivå ikke oppgitt"), figure.text)
    XCTAssertGreaterThan(
      try figure.node("org-O0").position.y, try figure.node("org-O1").position.y)
  }

  /// The caption must say what it means to stand in the middle.
  func testALayoutThatMeansSomethingSaysSo() throws {
    let study = try Nordland.study.get()
    let rings = try draw(NetworkKind(), of: study) {
      ($0.layout, $0.measure) = (RingsPlacement.self, "degree")
    }
    XCTAssertTrue(rings.figure.caption.contains("høyest i midten"), rings.figure.caption)
    let centre = try rings.node("org-BODO").position
    XCTAssertEqual(centre.x, rings.drawing.size.width / 2, accuracy: 1)
    let levels = try draw(NetworkKind(), of: study) { $0.layout = LevelPlacement.self }
    XCTAssertTrue(levels.figure.caption.contains("nasjonalt øverst"))
    XCTAssertGreaterThan(
      try levels.node("org-HDIR").position.y, try levels.node("org-NAVN").position.y)
    XCTAssertGreaterThan(
      try levels.node("org-NAVN").position.y, try levels.node("org-BODO").position.y)
  }
}
