import Foundation
import InnovationSystem
import Spreadsheets
import TestSupport
import XCTest

@testable import StudyFiles

/// Nothing that stands in a file is silently missing from the study, whatever is done to the file.
final class ImportLawTests: XCTestCase {
  /// Files of every shape, with slips in them.
  private static let samples = [
    "list.csv": """
    Kartlegging 2024;;;
    Organisasjon;Kontaktperson;Samarbeidspartner;Nivå;Merknad
    NAV Bodø;Kari;Bodø kommune;3 - samordning;
    Nav Bodø;Ola;Mo i Rana;4;ring 01019012345
    bodø kommune;;Nordlandssykehuset;mye;
    ;;Rana kommune;2;
    Rana kommune;;Rana kommune;9;"to
    linjer"

    """,
    "matrix.csv": ";A;B;C\nA;1;4;0\nB;4;;x\nC;0;tull;\n;1;2;3\n",
    "roster.csv": "Respondent;Alfa;Beta;Gamma\nAlfa;;3;0\nAlfa;;5;1\nBeta;2;;\nDelta;;;\n;1;1;1\n",
    "partners.csv": "Organisasjon;Orgnr;Prosjekt\nA;972418013;P1\nB;123;P1\n;;P2\nC;;\n",
    "marks.csv": "Organisasjon;P1;P2;P3\nA;x;;x\nB;;kanskje;\nC;;;\n",
    "dates.csv": "fra;til;start;slutt\nA;B;2014;2015\nA;C;2016;i dag\nB;C;2020;2012\nC;D;2019;\n",
    "people.csv":
      "navn;type;kommunenr\nBodø;kommune;1804\nBodø;etat;1804\n;x;\nTysfjord;kommune;1850\n",
  ]

  /// The lines below the headings that hold something and are neither in the study nor reported.
  private func lost(_ text: Data, _ name: String) throws -> [Int] {
    try StudyFolder.with([:]) { folder in
      try folder.write(text, to: name)
      let url = folder.url.appendingPathComponent(name)
      guard let source = try? SourceFile.read(url, called: name), let sheet = source.sheets.first
      else { return [] }
      let reading: StudyReading
      do throws(StudyProblems) {
        reading = try StudyReader.read(url.path)
      } catch {
        XCTAssertTrue(error.problems.contains { $0.severity == .error }, name)
        return []
      }
      let study = reading.study
      let header = reading.understanding?.sheets.first?.headerLine ?? 0
      var origins = study.organisations.map(\.origin)
      origins += study.collaborations.map(\.origin) + study.participations.map(\.origin)
      origins += study.responses.map(\.origin) + study.projects.map(\.origin)
      var known = Set(origins.compactMap { $0?.line })
      for origin in origins.compactMap({ $0 }) { known.formUnion(origin.lines.values) }
      known.formUnion(reading.warnings.compactMap(\.line))
      // A later row of an organisation adds to the row before; its place is that of its values.
      if reading.understanding?.sheets.first?.shape != .collaborationList {
        known.formUnion(linesOfRepeatedNames(in: sheet.sheet, study))
      }
      return sheet.sheet.rows.map(\.number).filter { $0 > header && !known.contains($0) }
    }
  }

  private func linesOfRepeatedNames(in sheet: Sheet, _ study: Study) -> [Int] {
    let names = Set(study.organisations.map { $0.name.lowercased() })
    return sheet.rows.filter { names.contains($0[0]?.text.lowercased() ?? "") }.map(\.number)
  }

  func testEveryRowIsUsedOrReported() throws {
    for (name, text) in Self.samples.sorted(by: { $0.key < $1.key }) {
      XCTAssertEqual(try lost(Data(text.utf8), name), [], name)
    }
  }

  func testEveryRowOfADamagedFileIsUsedOrReported() throws {
    var random = Seeded(state: 11)
    for (name, text) in Self.samples.sorted(by: { $0.key < $1.key }) {
      for round in 0..<60 {
        var bytes = Array(text.utf8)
        for _ in 0...Int.random(in: 0...3, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0...3, using: &random) {
          case 0: bytes[place] = UInt8(ascii: ";")
          case 1: bytes[place] = UInt8(ascii: "\n")
          case 2: bytes.remove(at: place)
          default: bytes.insert(UInt8.random(in: 32...126, using: &random), at: place)
          }
        }
        XCTAssertEqual(try lost(Data(bytes), name), [], "\(name), round \(round)")
      }
    }
  }

  func testTheAccountsAddUp() throws {
    for (name, text) in Self.samples {
      let reading = try StudyFolder.with([name: text]) {
        try StudyReader.read($0.path + "/" + name)
      }
      let sheet = try XCTUnwrap(reading.understanding?.sheets.first)
      XCTAssertGreaterThan(sheet.usedRows, 0, name)
      XCTAssertLessThanOrEqual(sheet.usedRows, sheet.rows, name)
      let reported = Set(reading.warnings.filter { $0.consequence == .rowLeftOut }.map(\.line))
      XCTAssertGreaterThanOrEqual(sheet.usedRows + reported.count, sheet.rows, name)
    }
  }

  func testNobodyIsAloneBecauseTheirRowCouldNotBeRead() throws {
    let text = "fra;til;intensitet\nA;B;3\nB;C;2\nA;D;mye\n"
    let reading = try StudyFolder.with(["kart.csv": text]) {
      try StudyReader.read($0.path + "/kart.csv")
    }
    XCTAssertEqual(reading.study.organisations.map(\.id), ["a", "b", "c"])
    XCTAssertEqual(reading.warnings.map(\.consequence), [.rowLeftOut])
  }

  func testANoteOnASheetOfItsOwnIsReported() throws {
    let document = WorkbookDocument(
      title: "kart",
      sheets: [
        SheetDocument(name: "Notater", columns: [ColumnDocument(heading: "Husk dette")]),
        SheetDocument(
          name: "Hvem",
          columns: [
            ColumnDocument(heading: "Fra aktør"), ColumnDocument(heading: "Til aktør"),
          ], rows: [[.text("A"), .text("B")]]),
      ])
    try StudyFolder.with([:]) { folder in
      try folder.write(Data(try WorkbookWriter.bytes(of: document)), to: "kart.xlsx")
      let reading = try StudyReader.read(folder.path + "/kart.xlsx")
      XCTAssertEqual(reading.study.collaborations.count, 1)
      XCTAssertEqual(reading.warnings.map(\.code), [.sheetNotRead])
      XCTAssertEqual(reading.warnings.map(\.sheet), ["Notater"])
    }
  }

  func testASectorAmongKindsIsTakenAsOne() throws {
    let text = "navn;type\nBodø kommune;Kommune\nKontoret;NAV\nBygget;Sykehus\n"
    let reading = try StudyFolder.with(["kart.csv": text]) {
      try StudyReader.read($0.path + "/kart.csv")
    }
    XCTAssertEqual(reading.warnings, [])
    let study = reading.study
    XCTAssertEqual(study.organisation("kontoret")?.sector, "NAV")
    XCTAssertEqual(study.organisation("bygget")?.kind, "hf")
  }

  func testPersonalDataReachNothing() throws {
    let text =
      "Organisasjon;Kontaktperson;E-post;Telefon;Samarbeidspartner;Notat\n"
      + "A;Kari Nordmann;kari@a.no;99887766;B;ring kari@a.no\nB;Ola;;;C;01019012345\n"
    let reading = try StudyFolder.with(["kart.csv": text]) {
      try StudyReader.read($0.path + "/kart.csv")
    }
    let everything = String(reflecting: reading.study)
    for secret in ["Kari", "kari@a.no", "99887766", "01019012345", "Ola"] {
      XCTAssertFalse(everything.contains(secret), secret)
    }
    XCTAssertEqual(reading.warnings.filter { $0.code == .personalData }.count, 4)
  }
}
