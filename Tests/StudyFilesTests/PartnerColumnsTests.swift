import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A row for each organisation or project, with a partner in each of several columns.
final class PartnerColumnsTests: XCTestCase {
  private func read(_ text: String) throws -> StudyReading {
    try StudyFolder.with(["kart.csv": text]) { try StudyReader.read($0.path + "/kart.csv") }
  }

  private func ties(_ study: Study) -> [String] {
    study.view(at: study.latestSnapshot).collaborations.map { pair in
      [pair.first, pair.second].map { study.organisation($0)?.name ?? $0 }.sorted()
        .joined(separator: "–") + " \(Problem.plain(pair.intensity))"
    }.sorted()
  }

  private func participants(_ study: Study) -> [String] {
    study.participations.map { row in
      [
        study.projects.first { $0.id == row.project }?.name ?? row.project,
        study.organisation(row.organisation)?.name,
      ]
      .compactMap { $0 }.joined(separator: ": ")
    }.sorted()
  }

  func testEachPartnerIsATie() throws {
    for headings in [
      "Partner 1;Partner 2;Partner 3", "1. partner;2. partner;3. partner",
      "Samarbeidspartner nr. 1;Samarbeidspartner nr. 2;Samarbeidspartner nr. 3",
      "Partner A;Partner B;Partner C", "Partner (1);Partner (2);Partner (3)",
      "Partner;Partner;Partner", "Partner;Partner.1;Partner.2", "partner1;partner2;partner3",
    ] {
      let reading = try read(
        "Organisasjon;\(headings)\nBodø;NLSH;NAV;\nRana;NAV;;Bodø\n")
      XCTAssertEqual(
        ties(reading.study), ["Bodø–NAV 1", "Bodø–NLSH 1", "Bodø–Rana 1", "NAV–Rana 1"], headings)
      XCTAssertEqual(reading.warnings, [], headings)
      let sheet = try XCTUnwrap(reading.understanding?.sheets.first)
      XCTAssertEqual(sheet.reason, .partnersInSeveralColumns, headings)
      XCTAssertEqual(sheet.usedRows, 2, headings)
      XCTAssertTrue(sheet.columns.allSatisfy { $0.use == .read }, headings)
    }
  }

  func testWhatHasAPartnersNumberIsOfThatPartner() throws {
    let numbered = try read(
      "Organisasjon;Partner 1;Hvor tett 1;Partner 2;Hvor tett 2\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n")
    XCTAssertEqual(ties(numbered.study), ["Bodø–NAV 4", "Bodø–NLSH 3", "NAV–Rana 2"])
    XCTAssertEqual(numbered.warnings, [])
    let repeated = try read(
      "Organisasjon;Partner;Hvor tett;Partner;Hvor tett\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n")
    XCTAssertEqual(ties(repeated.study), ties(numbered.study))
  }

  func testWhatStandsOnceIsOfAllPartners() throws {
    let reading = try read("Organisasjon;Hvor tett;Partner 1;Partner 2\nBodø;3;NLSH;NAV\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NAV 3", "Bodø–NLSH 3"])
  }

  func testWhoHasNoPartnerIsThereAlone() throws {
    for nobody in ["", "Ingen", "–", "-", "Ikke aktuelt"] {
      let reading = try read("Organisasjon;Partner 1;Partner 2\nBodø;NLSH;\nRana;\(nobody);\n")
      XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"], nobody)
      XCTAssertEqual(
        reading.study.organisations.map(\.name).sorted(), ["Bodø", "NLSH", "Rana"], nobody)
      XCTAssertEqual(reading.warnings, [], nobody)
    }
  }

  func testPartnersOfNobodyAreTold() throws {
    let reading = try read("Organisasjon;Partner 1;Partner 2\nBodø;NLSH;\n;Rana;NAV\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:3:1 missing-value"])
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"])
  }

  /// The other partner of the row is one all the same.
  func testAPartnerThatIsTheOrganisationItselfIsTold() throws {
    let reading = try read("Organisasjon;Partner 1;Partner 2\nBodø;Bodø;NLSH\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:2:6 self-collaboration"])
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"])
  }

  func testThreePartnersOfAProjectTakePart() throws {
    for headings in ["Partner 1;Partner 2;Partner 3", "Aktør A;Aktør B;Aktør C"] {
      let reading = try read("Prosjekt;\(headings)\nTidlig hjelp;Bodø;NLSH;NAV\nUng;Rana;NAV;\n")
      XCTAssertEqual(
        participants(reading.study),
        [
          "Tidlig hjelp: Bodø", "Tidlig hjelp: NAV", "Tidlig hjelp: NLSH", "Ung: NAV", "Ung: Rana",
        ], headings)
      XCTAssertEqual(reading.warnings, [], headings)
    }
  }

  func testTwoPartnersAreTheTwoEndsOfATie() throws {
    for text in [
      "Partner 1;Partner 2\nBodø;NLSH\n", "Prosjekt;Partner 1;Partner 2\nUng;Bodø;NLSH\n",
    ] {
      let reading = try read(text)
      XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"], text)
      XCTAssertEqual(reading.understanding?.sheets.first?.reason, .twoColumnsOfNames, text)
    }
  }

  /// A letter at the end of a word doesn't number it.
  func testPartnersInOneCellStaySo() throws {
    let reading = try read("Organisasjon;Partnere\nBodø;NLSH, NAV\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NAV 1", "Bodø–NLSH 1"])
    XCTAssertEqual(reading.understanding?.sheets.first?.reason, .partnersInOneCell)
  }
}
