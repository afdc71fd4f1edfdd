import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A row for each organisation or project, with a partner in each of several columns.
final class PartnerColumnsTests: XCTestCase {
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
      "Partner I;Partner II;Partner III", "Første partner;Andre partner;Tredje partner",
      "Hovedpartner;Partner 2;Partner 3",
      "Samarbeidspartnar 1;Samarbeidspartnar 2;Samarbeidspartnar 3",
      "Partner 1 navn;Partner 2 navn;Partner 3 navn", "Samarbeidspartnere;;",
    ] {
      let reading = try readSheet(
        "Organisasjon;\(headings)\nBodø;NLSH;NAV;\nRana;NAV;;Bodø\n")
      XCTAssertEqual(
        ties(reading.study), ["Bodø–NAV 1", "Bodø–NLSH 1", "Bodø–Rana 1", "NAV–Rana 1"], headings)
      XCTAssertEqual(reading.warnings, [], headings)
      let sheet = try XCTUnwrap(reading.understanding?.sheets.first)
      XCTAssertEqual(sheet.reason, .partnersInSeveralColumns, headings)
      XCTAssertEqual(sheet.usedRows, 2, headings)
      XCTAssertTrue(sheet.columns.allSatisfy { $0.use == .read }, headings)
      XCTAssertEqual(sheet.values["count"], "3", headings)
    }
  }

  func testWhatHasAPartnersNumberIsOfThatPartner() throws {
    let numbered = try readSheet(
      "Organisasjon;Partner 1;Hvor tett 1;Partner 2;Hvor tett 2\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n")
    XCTAssertEqual(ties(numbered.study), ["Bodø–NAV 4", "Bodø–NLSH 3", "NAV–Rana 2"])
    XCTAssertEqual(numbered.warnings, [])
    let repeated = try readSheet(
      "Organisasjon;Partner;Hvor tett;Partner;Hvor tett\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n")
    XCTAssertEqual(ties(repeated.study), ties(numbered.study))
  }

  func testWhatIsCalledAsAPartnerIsOfThatPartner() throws {
    for headings in [
      "Partner 1;Partner 1 – hvor tett;Partner 2;Partner 2 – hvor tett",
      "Partner 1;Hvor tett med partner 1;Partner 2;Hvor tett med partner 2",
      "Partner;Hvor tett;Partner 2;Hvor tett 2",
    ] {
      let reading = try readSheet("Organisasjon;\(headings)\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n")
      XCTAssertEqual(
        ties(reading.study), ["Bodø–NAV 4", "Bodø–NLSH 3", "NAV–Rana 2"], headings)
      XCTAssertEqual(reading.warnings, [], headings)
    }
    let joined = try readSheet(
      "Organisasjon;Partner 1;;Partner 2;\n;Navn;Hvor tett;Navn;Hvor tett\nBodø;NLSH;3;NAV;4\nRana;NAV;2;;\n"
    )
    XCTAssertEqual(ties(joined.study), ["Bodø–NAV 4", "Bodø–NLSH 3", "NAV–Rana 2"])
  }

  func testOneColumnWithANumberIsEnough() throws {
    let reading = try readSheet("Organisasjon;Partner 1;Hvor tett 1\nBodø;NLSH;3\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 3"])
  }

  /// The other tie of the row is read, and the column is called what it is.
  func testAnAnswerThatCanNotBeReadIsOfItsOwnTie() throws {
    let reading = try readSheet(
      "Organisasjon;Partner 1;Hvor tett 1;Partner 2;Hvor tett 2\nBodø;NLSH;4;NAV;høy\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 4"])
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:2:17 not-a-number"])
    XCTAssertEqual(reading.warnings.map { $0.values["field"] }, ["Hvor tett 2"])
    XCTAssertEqual(reading.warnings.map(\.consequence), [.tieLeftOut])
    XCTAssertEqual(reading.understanding?.sheets.first?.usedRows, 1)
  }

  func testWhatIsSaidOfAPartnerNobodyNamedIsTold() throws {
    let reading = try readSheet(
      "Organisasjon;Partner 1;Hvor tett 1;Partner 2;Hvor tett 2\nBodø;NLSH;4;;3\nRana;?;2;NLSH;3\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 4", "NLSH–Rana 3"])
    XCTAssertEqual(
      reading.warnings.map(\.place), ["kart.csv:2:14 missing-value", "kart.csv:3:6 missing-value"])
  }

  func testPeopleReachNoStudy() throws {
    let reading = try readSheet(
      "Organisasjon;Partner 1;Kontaktperson 1;Partner 2;Kontaktperson partner 2\nBodø;NLSH;Kari;NAV;Ola\n"
    )
    let told = String(describing: reading.study)
    XCTAssertFalse(told.contains("Kari") || told.contains("Ola"), told)
    XCTAssertEqual(Set(reading.warnings.map(\.code)), [.personalData])
  }

  func testSeveralInACellUnderAPluralAreSeveral() throws {
    let reading = try readSheet(
      "Organisasjon;Samarbeidspartnere 1;Samarbeidspartnere 2\nBodø;NLSH, NAV;Rana\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NAV 1", "Bodø–NLSH 1", "Bodø–Rana 1"])
  }

  /// Under headings with numbers, grades and marks are of a matrix.
  func testAMatrixOfNumberedNamesIsOne() throws {
    for name in ["Aktør", "Organisasjon", "Partner"] {
      let reading = try readSheet(
        ";\(name) A;\(name) B;\(name) C\n\(name) A;0;3;2\n\(name) B;3;0;1\n\(name) C;2;1;0\n")
      XCTAssertEqual(reading.understanding?.sheets.first?.shape, .matrix, name)
      XCTAssertEqual(ties(reading.study).count, 2, name)
    }
  }

  /// As NodeXL writes them: two columns with numbers are the ends of ties between numbers.
  func testTwoNumberedColumnsOfNumbersAreAList() throws {
    for heading in ["Vertex", "Node", "Aktør"] {
      let reading = try readSheet("\(heading) 1;\(heading) 2\n1;2\n2;3\n3;1\n4;1\n")
      XCTAssertEqual(reading.study.collaborations.count, 4, heading)
      XCTAssertEqual(reading.study.organisations.count, 4, heading)
    }
  }

  /// Nothing is lost in silence: who is called so on the other side is somebody.
  func testAWordForNobodyMayBeAName() throws {
    let reading = try readSheet("from;to\nnone;se\nse;none\ndk;no\n")
    XCTAssertEqual(reading.study.collaborations.count, 3)
    XCTAssertEqual(reading.warnings, [])
  }

  func testNobodyIsNoPartnerInOtherListsEither() throws {
    for text in [
      "Organisasjon;Samarbeidspartner\nBodø;NLSH\nRana;ingen\n",
      "Organisasjon;Samarbeidspartnere\nBodø;NLSH, ingen\nRana;Ikke aktuelt\n",
    ] {
      let reading = try readSheet(text)
      XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"], text)
      XCTAssertEqual(
        reading.study.organisations.map(\.name).sorted(), ["Bodø", "NLSH", "Rana"], text)
      XCTAssertEqual(reading.warnings, [], text)
    }
  }

  func testWhatStandsOnceIsOfAllPartners() throws {
    let reading = try readSheet("Organisasjon;Hvor tett;Partner 1;Partner 2\nBodø;3;NLSH;NAV\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NAV 3", "Bodø–NLSH 3"])
  }

  func testWhoHasNoPartnerIsThereAlone() throws {
    for nobody in ["", "Ingen", "–", "-", "Ikke aktuelt"] {
      let reading = try readSheet("Organisasjon;Partner 1;Partner 2\nBodø;NLSH;\nRana;\(nobody);\n")
      XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"], nobody)
      XCTAssertEqual(
        reading.study.organisations.map(\.name).sorted(), ["Bodø", "NLSH", "Rana"], nobody)
      XCTAssertEqual(reading.warnings, [], nobody)
    }
  }

  func testPartnersOfNobodyAreTold() throws {
    let reading = try readSheet("Organisasjon;Partner 1;Partner 2\nBodø;NLSH;\n;Rana;NAV\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:3:1 missing-value"])
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"])
  }

  /// The other partner of the row is one all the same.
  func testAPartnerThatIsTheOrganisationItselfIsTold() throws {
    let reading = try readSheet("Organisasjon;Partner 1;Partner 2\nBodø;Bodø;NLSH\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:2:6 self-collaboration"])
    XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"])
  }

  func testThreePartnersOfAProjectTakePart() throws {
    for headings in [
      "Partner 1;Partner 2;Partner 3", "Aktør A;Aktør B;Aktør C",
      "Prosjekteier;Partner 1;Partner 2",
    ] {
      let reading = try readSheet(
        "Prosjekt;\(headings)\nTidlig hjelp;Bodø;NLSH;NAV\nUng;Rana;NAV;\n")
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
      let reading = try readSheet(text)
      XCTAssertEqual(ties(reading.study), ["Bodø–NLSH 1"], text)
      XCTAssertEqual(reading.understanding?.sheets.first?.reason, .twoColumnsOfNames, text)
    }
  }

  /// A letter at the end of a word doesn't number it.
  func testPartnersInOneCellStaySo() throws {
    let reading = try readSheet("Organisasjon;Partnere\nBodø;NLSH, NAV\n")
    XCTAssertEqual(ties(reading.study), ["Bodø–NAV 1", "Bodø–NLSH 1"])
    XCTAssertEqual(reading.understanding?.sheets.first?.reason, .partnersInOneCell)
  }
}
