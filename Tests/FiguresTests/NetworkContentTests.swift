import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// What the network figure shows, and that its legend explains all of it.
final class NetworkContentTests: XCTestCase {
  func testEveryOrganisationInFrameIsDrawnOnce() throws {
    for snapshot in Nordland.snapshots {
      let drawn = try Nordland.figure(snapshot).organisations.map(\.id)
      let expected = try Nordland.view(snapshot).organisations.map { "org-" + $0.id }
      XCTAssertEqual(drawn.sorted(), expected.sorted(), snapshot)
    }
  }

  func testEveryCollaborationIsDrawnOnceBetweenItsParties() throws {
    for snapshot in Nordland.snapshots {
      let ties = try Nordland.figure(snapshot).ties.map { [$0.from, $0.to] }
      let expected = try Nordland.view(snapshot).collaborations.map {
        ["org-" + $0.first, "org-" + $0.second]
      }
      XCTAssertEqual(ties, expected, snapshot)
    }
  }

  func testEverySectorThatOccursIsInTheLegendAsItIsDrawn() throws {
    for snapshot in Nordland.snapshots {
      let (figure, view) = (try Nordland.figure(snapshot), try Nordland.view(snapshot))
      let legend = figure.legendOfNodes
      for organisation in view.organisations {
        let code = try XCTUnwrap(view.study.taxonomy.sectorCode(of: organisation))
        let name = try XCTUnwrap(view.study.taxonomy.sector(code)?.name["nb"])
        let sample = try XCTUnwrap(legend[name], "\(snapshot): \(name)")
        let node = try figure.node("org-" + organisation.id)
        XCTAssertEqual(node.shape, sample.shape, node.id)
        XCTAssertEqual(node.fill, sample.fill, node.id)
        XCTAssertEqual(node.stroke, sample.stroke, node.id)
      }
    }
  }

  func testASectorThatDoesNotOccurIsNotInTheLegend() throws {
    let legend = try Nordland.figure("2013").legendOfNodes
    XCTAssertNil(legend["Samarbeidsorgan"])
    XCTAssertNil(legend["Næringsliv"])
    XCTAssertNotNil(legend["Brukere og frivillige"])
  }

  /// The Pucci have no ties in any snapshot.
  func testAnOrganisationThatNeverCollaboratesIsDrawnUnderItsOwnHeading() throws {
    let study = try bundled("florentine-families")
    let figure = try network(of: study)
    let alone = try figure.node("org-Pucci")
    let heading = try figure.node("isolated-0")
    XCTAssertEqual(heading.lines, ["Uten oppgitt samarbeid:"])
    XCTAssertLessThan(alone.position.y, heading.position.y)
    let lowest = figure.organisations.filter { $0.id != alone.id }.map { figure.box($0).minY }
    XCTAssertLessThan(figure.box(alone).maxY, try XCTUnwrap(lowest.min()))
    XCTAssertLessThan(figure.box(heading).maxY, try XCTUnwrap(lowest.min()))
    XCTAssertEqual(figure.overlaps, [])
  }

  /// Mental Helse Nordland has ties in 2014 and 2021, and so a place among the others.
  func testWhoCollaboratesInAnotherSnapshotKeepsItsPlaceAndIsNamed() throws {
    let figure = try Nordland.figure("2013")
    XCTAssertEqual(
      try figure.node("isolated-0").lines, ["Uten oppgitt samarbeid: Mental Helse Nordland."])
    XCTAssertEqual(
      try figure.node("org-MHN").position, try Nordland.figure("2021").node("org-MHN").position)
  }

  func testWithoutSuchOrganisationsThereIsNoSuchHeading() throws {
    XCTAssertFalse(try Nordland.figure("2021").text.contains("Uten oppgitt samarbeid"))
  }

  func testWhoHasNotAnsweredHasADashedOutlineAndTheLegendSaysSo() throws {
    for snapshot in Nordland.snapshots {
      let (figure, view) = (try Nordland.figure(snapshot), try Nordland.view(snapshot))
      for organisation in view.organisations {
        let isSilent = view.status(of: organisation.id) == .notAnswered
        XCTAssertEqual(
          try figure.node("org-" + organisation.id).strokeStyle, isSilent ? .dashed : .solid,
          "\(snapshot): \(organisation.id)")
      }
      let sample = try XCTUnwrap(figure.legendOfNodes["har ikke svart"], snapshot)
      XCTAssertEqual(sample.strokeStyle, .dashed)
    }
  }

  func testALineIsDashedWhenOneReportsItAndDottedWhenTheOtherIsNotHeard() throws {
    for snapshot in Nordland.snapshots {
      let (figure, view) = (try Nordland.figure(snapshot), try Nordland.view(snapshot))
      for (tie, pair) in zip(figure.ties, view.collaborations) {
        let expected: LineStyle =
          switch pair.confirmation(in: view.snapshot) {
          case .one: .dashed
          case .unresolved: .dotted
          default: .solid
          }
        XCTAssertEqual(tie.style, expected, "\(snapshot): \(tie.id)")
      }
    }
  }

  func testTheLegendHasTheLineStylesThatOccurAndNoOthers() throws {
    let first = try Nordland.figure("2013").legendOfLines
    XCTAssertEqual(first["bekreftet av begge"]?.style, .solid)
    XCTAssertEqual(first["oppgitt av én part"]?.style, .dashed)
    XCTAssertEqual(first["den andre har ikke oppgitt noe"]?.style, .dotted)
    let last = try Nordland.figure("2021").legendOfLines
    XCTAssertNil(last["oppgitt av én part"])
    XCTAssertEqual(last["den andre har ikke oppgitt noe"]?.style, .dotted)
  }

  func testWidthGrowsWithIntensityInStepsThatTheLegendNames() throws {
    let (figure, view) = (try Nordland.figure("2021"), try Nordland.view("2021"))
    let legend = figure.legendOfLines
    for (tie, pair) in zip(figure.ties, view.collaborations) {
      let words = pair.intensity <= 2 ? "2" : pair.intensity <= 3 ? "3" : "4–5"
      XCTAssertEqual(tie.width, legend[words]?.width, "\(tie.id): \(words)")
    }
    let widths = ["2", "3", "4–5"].compactMap { legend[$0]?.width }
    XCTAssertEqual(widths, widths.sorted())
    XCTAssertEqual(Set(widths).count, 3)
  }

  func testTheNoticeAndTheSourceAreInTheDrawing() throws {
    for snapshot in Nordland.snapshots {
      let figure = try Nordland.figure(snapshot)
      XCTAssertEqual(
        figure.paragraph("notice"),
        "Illustrativt eksempel. Partnerlisten er hentet fra presentasjonen; alle relasjoner, "
          + "intensiteter, faser og målinger er konstruert.")
      XCTAssertTrue(figure.paragraph("note").contains("Kilde: Partnerlisten"))
    }
  }

  func testTheHeaderSaysWhatWhenHowManyAndFromWhichIntensity() throws {
    let figure = try Nordland.figure("2021")
    XCTAssertEqual(
      figure.paragraph("title"),
      "Velferdsinnovasjon og samhandling rundt unge med psykiske helseproblemer")
    XCTAssertEqual(
      figure.paragraph("subtitle"),
      "1. oktober 2021. 18 aktører og 28 relasjoner med intensitet 2 eller høyere (Levels of "
        + "Collaboration 0–5).")
    XCTAssertTrue(figure.paragraph("note").hasPrefix("15 av 18 aktører har svart (83\u{A0}%)."))
  }

  func testOrganisationsAndTiesHaveNamesForThoseWhoCannotSeeThem() throws {
    let figure = try Nordland.figure("2021")
    XCTAssertEqual(try figure.node("org-RANA").title, "Rana")
    let tie = try XCTUnwrap(figure.ties.first { $0.id == "tie-BODO-NLSH" })
    XCTAssertEqual(tie.title, "Bodø – Nordlandssykehuset HF: 5, bekreftet av begge")
    XCTAssertEqual(figure.drawing.title, figure.figure.shortDescription)
    XCTAssertEqual(figure.drawing.description, figure.figure.longDescription)
  }

  func testNothingHasAnArrowForDirectionWasNotMeasured() throws {
    for snapshot in Nordland.snapshots {
      XCTAssertFalse(try Nordland.figure(snapshot).drawing.edges.contains { $0.hasArrow })
    }
  }
}
