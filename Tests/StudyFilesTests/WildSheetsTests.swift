import Foundation
import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Files of other people and programs, as they were found.
final class WildSheetsTests: XCTestCase {
  private func file(_ name: String) throws -> String {
    guard let shared = Folders.sharedData else { throw XCTSkip("shared/data is not here") }
    return shared.appendingPathComponent("wild/\(name)").path
  }

  private func counts(_ name: String) throws -> [Int] {
    let study = try StudyReader.read(try file(name)).study
    return [study.organisations.count, study.collaborations.count, study.participations.count]
  }

  func testSpreadsheets() throws {
    XCTAssertEqual(try counts("spreadsheet/manynet_test.xlsx"), [3, 3, 0])
    XCTAssertEqual(try counts("spreadsheet/manynet_testCSVComma.csv"), [3, 3, 0])
    XCTAssertEqual(try counts("spreadsheet/manynet_testCSVSemiColon.csv"), [3, 3, 0])
    XCTAssertEqual(try counts("spreadsheet/manynet_test_matrix.csv"), [4, 6, 0])
    XCTAssertEqual(try counts("kumu/snap-to-tutorial-data.xlsx"), [51, 113, 0])
    XCTAssertEqual(try counts("nodexl/NodeXL_Teaching_Resources_ABC-D_raw.xlsx")[1], 120)
    XCTAssertEqual(
      try counts("csv_norwegian/forskningsradet_bevilgningereu_first200.csv"), [88, 0, 200])
  }

  func testWhatHasNoOrganisationsIsRefusedWithTheReason() throws {
    for name in [
      "spreadsheet/csdata_norway_locations.xlsx", "csv_norwegian/ssb_klass_1236_orgnr_kommune.csv",
    ] {
      let path = try file(name)
      XCTAssertThrowsError(try StudyReader.read(path)) { error in
        let problems = (error as? StudyProblems)?.problems ?? []
        XCTAssertEqual(problems.map(\.code), [.noStudy, .sheetNotRead], name)
        XCTAssertFalse(problems[1].values["headings"]?.isEmpty ?? true, "its columns are named")
      }
    }
  }

  func testTheEncodingMakesNoDifference() throws {
    let windows = try StudyReader.read(try file("csv_norwegian/made_excel_nb_cp1252_nodes.csv"))
    let marked = try StudyReader.read(try file("csv_norwegian/made_excel_nb_utf8_bom_nodes.csv"))
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: try file("csv_norwegian/made_excel_nb_utf8_bom_nodes.csv")))
    try StudyFolder.with([:]) { folder in
      try folder.write(bytes.dropFirst(3), to: "plain.csv")
      try folder.write(
        try XCTUnwrap(String(data: bytes.dropFirst(3), encoding: .utf8)?.data(using: .utf16)),
        to: "wide.csv")
      let plain = try StudyReader.read(folder.path + "/plain.csv").study.withoutOrigins
      let wide = try StudyReader.read(folder.path + "/wide.csv").study.withoutOrigins
      XCTAssertEqual(plain.organisations.count, 41)
      for other in [windows.study, marked.study, wide] {
        XCTAssertEqual(plain.organisations, other.withoutOrigins.organisations)
      }
    }
    XCTAssertEqual(
      [windows, marked].compactMap { $0.understanding?.files.first?.text?.encoding.rawValue },
      ["windows-1252", "utf-8-bom"])
  }

  func testEveryMunicipalityKnowsItsNumberAndKind() throws {
    let study = try StudyReader.read(try file("csv_norwegian/made_excel_nb_utf8_bom_nodes.csv"))
      .study
    XCTAssertTrue(study.organisations.allSatisfy { $0.kind == "kommune" && $0.isKindGuessed })
    XCTAssertEqual(study.organisation("bodo")?.municipality, "1804")
    XCTAssertEqual(study.organisation("bodo")?.organisationNumber, "972418013")
    XCTAssertEqual(study.organisation("bodo")?.attributes["Innbyggere 2024"], "53\u{A0}712")
  }
}
