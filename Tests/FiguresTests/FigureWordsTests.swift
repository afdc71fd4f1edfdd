import InnovationSystem
import Wording
import XCTest

@testable import Figures

/// Caption and alternative texts, in full.
final class FigureWordsTests: XCTestCase {
  func testTheCaptionInBokmål() throws {
    XCTAssertEqual(
      try Nordland.figure("2021").figure.caption,
      "Figur 1. Samarbeidsnettverket «Velferdsinnovasjon og samhandling rundt unge med psykiske "
        + "helseproblemer» per 1. oktober 2021. 18 aktører og 28 relasjoner med intensitet 2 eller "
        + "høyere (Levels of Collaboration 0–5). Form og farge viser sektor; strektykkelse viser "
        + "intensitet; prikket strek er relasjoner der den andre parten ikke har oppgitt noe. 15 av 18 "
        + "aktører har svart (83\u{A0}%). Kilde: Partnerlisten: presentasjon om innovasjon i "
        + "kommunene (Nordlandsforskning og Universitetet i Nordland). Relasjonene er konstruert. "
        + "Illustrativt eksempel. Partnerlisten er hentet fra presentasjonen; alle relasjoner, "
        + "intensiteter, faser og målinger er konstruert.")
  }

  func testTheCaptionInEnglish() throws {
    XCTAssertEqual(
      try Nordland.englishFigure().caption,
      "Figure 1. The collaboration network “Welfare innovation and collaboration around young "
        + "people with mental health problems”, 1 October 2021. 18 actors and 28 ties of intensity "
        + "2 or higher (Levels of Collaboration 0–5). Shape and colour show sector; line width "
        + "shows intensity; dotted ties are those whose other party has reported nothing. 15 of 18 "
        + "actors answered (83%). Source: Partner list: a talk on innovation in municipalities "
        + "(Nordlandsforskning and Universitetet i Nordland). The collaborations are constructed. "
        + "Illustrative example. The partner list is from the deck; all ties, intensities, phases "
        + "and snapshots are constructed.")
  }

  func testTheShortTextInBothLanguages() throws {
    XCTAssertEqual(
      try Nordland.figure("2021").figure.shortDescription,
      "Nettverksdiagram: 18 aktører, 28 relasjoner. Bodø har flest (7). Tabell under viser alle "
        + "relasjoner.")
    XCTAssertEqual(
      try Nordland.englishFigure().shortDescription,
      "Network diagram: 18 actors, 28 ties. Bodø has most (7). Table below lists all ties.")
    XCTAssertEqual(
      try Nordland.figure("2013").figure.shortDescription,
      "Nettverksdiagram: 12 aktører, 17 relasjoner. Nordlandsforskning har flest (6). 1 uten "
        + "relasjoner. Tabell under viser alle relasjoner.")
  }

  func testTheShortTextIsShort() throws {
    for snapshot in Nordland.snapshots {
      XCTAssertLessThanOrEqual(try Nordland.figure(snapshot).figure.shortDescription.count, 150)
    }
    XCTAssertLessThanOrEqual(try Nordland.englishFigure().shortDescription.count, 150)
  }

  func testTheLongTextInBokmål() throws {
    XCTAssertEqual(
      try Nordland.figure("2021").figure.longDescription,
      "Nettverket består av 18 aktører i 8 sektorer: Kommune (5), NAV (4), Helseforetak (2), Stat "
        + "(2), Fylkeskommune (1), Forskning (2), Brukere og frivillige (1) og Samarbeidsorgan "
        + "(1). Bodø har flest relasjoner (7). Nettverket henger sammen. "
        + "Hvis NAV Indre Salten faller bort, mister Hamarøy forbindelsen. "
        + "Hvis Nordlandssykehuset HF faller bort, mister Mental Helse Nordland forbindelsen. "
        + "Hvis Statsforvalteren i Nordland faller bort, mister Helsedirektoratet forbindelsen. "
        + "Illustrativt eksempel. Partnerlisten er hentet fra presentasjonen; alle relasjoner, "
        + "intensiteter, faser og målinger er konstruert.")
  }

  func testTheLongTextInEnglish() throws {
    XCTAssertEqual(
      try Nordland.englishFigure().longDescription,
      "The network has 18 actors in 8 sectors: Municipality (5), Labour and welfare (4), Health "
        + "trust (2), State (2), County municipality (1), Research (2), Users and voluntary (1) "
        + "and Joint body (1). Bodø has most ties (7). The network is connected. "
        + "If NAV Indre Salten drops out, Hamarøy loses the connection. "
        + "If Nordlandssykehuset HF drops out, Mental Helse Nordland loses the connection. "
        + "If Statsforvalteren i Nordland drops out, Helsedirektoratet loses the connection. "
        + "Illustrative example. The partner list is from the deck; all ties, intensities, phases "
        + "and snapshots are constructed.")
  }

  func testTheLongTextNamesWhoStandsAlone() throws {
    let text = try Nordland.figure("2013").figure.longDescription
    XCTAssertTrue(text.contains("Uten oppgitt samarbeid: Mental Helse Nordland."))
    XCTAssertTrue(text.contains("De andre henger sammen i ett nettverk."))
  }

  func testAMunicipalityIsNamedWithoutTheWordForIt() throws {
    let study = try Nordland.study.get()
    XCTAssertEqual(study.displayName(of: "RANA"), "Rana")
    XCTAssertEqual(study.displayName(of: "NFK"), "Nordland fylkeskommune")
    XCTAssertEqual(study.displayName(of: "NF"), "Nordlandsforskning")
    XCTAssertEqual(study.displayName(of: "nobody"), "nobody")
  }

  func testAMunicipalityKeepsTheWordWhenAnotherBearsItsName() throws {
    var study = try Nordland.study.get()
    let other = Organisation(id: "RANA2", name: "Rana")
    study.organisations = (study.organisations + [other]).sorted { $0.id < $1.id }
    XCTAssertEqual(study.displayName(of: "RANA"), "Rana kommune")
  }
}
