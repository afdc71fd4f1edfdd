import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Headings in two rows, and dates as Excel counts days: read as what they are and said, or refused with
/// what to do; never read as something else.
final class TwoHeadingRowsTests: XCTestCase {
  private let rows = "Bodø;Rana;3\nRana;Narvik;2\nNarvik;Bodø;4\n"
  private let expected = ["Bodø–Narvik 4", "Bodø–Rana 3", "Narvik–Rana 2"]

  private func assertRead(
    _ text: String, _ upper: Int?, _ lower: Int, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let reading = try readSheet(text)
    let sheet = try XCTUnwrap(reading.understanding?.sheets.first)
    XCTAssertEqual(ties(reading.study), expected, text, file: file, line: line)
    XCTAssertEqual(sheet.upperHeaderLine, upper, text, file: file, line: line)
    XCTAssertEqual(sheet.headerLine, lower, text, file: file, line: line)
    XCTAssertEqual(reading.warnings, [], text, file: file, line: line)
  }

  /// Joined cells leave all but the first empty; people also write the group in each.
  func testAGroupAboveTheHeadingsIsNoHeading() throws {
    try assertRead("Aktører;;Relasjon\nFra;Til;Styrke\n" + rows, 1, 2)
    try assertRead("Aktør;Aktør;Samarbeid\nFra;Til;Styrke\n" + rows, 1, 2)
    try assertRead("Kartlegging 2024;;\nAktører;;Relasjon\nFra;Til;Styrke\n" + rows, 2, 3)
  }

  /// `Fra` and `Til` are joined with the empty cells below them.
  func testHeadingsMayBeJoinedDownwards() throws {
    try assertRead("Fra;Til;Samarbeidet\n;;Styrke\n" + rows, 1, 2)
    let wide = "Bodø;Rana;3;a;b;c;d\nRana;Narvik;2;a;b;c;d\nNarvik;Bodø;4;a;b;c;d\n"
    try assertRead("Fra;Til;;;;;\n;;Styrke;Merknad;Ord;Farge;Tone\n" + wide, 1, 2)
  }

  func testAMatrixUnderAGroupIsAMatrix() throws {
    let cells = "Bodø;;3;4\nRana;3;;2\nNarvik;4;2;\n"
    try assertRead("Organisasjon;Bodø;Rana;Narvik\n" + cells, nil, 1)
    try assertRead("Organisasjon;Samarbeid;;\n;Bodø;Rana;Narvik\n" + cells, 1, 2)
    try assertRead(";Samarbeid;;\nOrganisasjon;Bodø;Rana;Narvik\n" + cells, nil, 2)
    try assertRead(
      "Organisasjon;Samarbeid;Samarbeid;Samarbeid\n;Bodø;Rana;Narvik\n" + cells, 1, 2)
  }

  /// One row of headings is one, whatever words stand in the first row below it.
  func testARowOfDataIsNoRowOfHeadings() throws {
    let list = try readSheet("Navn;Type\nKommune;Organisasjon\nAlfa;Frivillig\nBeta;Privat\n")
    XCTAssertNil(list.understanding?.sheets.first?.upperHeaderLine)
    XCTAssertEqual(list.study.organisations.map(\.name), ["Alfa", "Beta", "Kommune"])
    try assertRead("Fra;Til;Styrke\n" + rows, nil, 1)
    let ties = try readSheet(
      "Fra;Til;Hva;Hvordan\nKommune;Prosjekt;Tema;Fase\nRana;Narvik;Møter;Tett\n")
    XCTAssertNil(ties.understanding?.sheets.first?.upperHeaderLine)
    XCTAssertEqual(ties.study.collaborations.count, 2)
    let numbers = try readSheet("Navn;Ansatte;\nNAV Bodø;mange;stor\nRana;12;3\nNarvik;14;4\n")
    XCTAssertNil(numbers.understanding?.sheets.first?.upperHeaderLine)
    XCTAssertEqual(numbers.study.organisations.map(\.name), ["Narvik", "NAV Bodø", "Rana"])
  }

  /// Two columns called the same under two groups are told apart by them, and neither taken for the other.
  func testHeadingsThatAreAlikeGetTheNameOfTheirGroup() throws {
    let reading = try readSheet(
      "Aktører;;2014;2021\nFra;Til;Merknad;Merknad\nA;B;før;nå\nB;C;før;nå\n")
    let headings = reading.understanding?.sheets.first?.columns.map(\.heading)
    XCTAssertEqual(headings, ["Fra", "Til", "2014 Merknad", "2021 Merknad"])
    XCTAssertEqual(
      reading.understanding?.sheets.first?.alikeHeadings, ["2014 Merknad", "2021 Merknad"])
  }

  /// As Excel saves joined cells: what is planned isn't taken for today's, though the groups fill two cells of
  /// eight.
  func testFewGroupsOverManyHeadingsTellThemApart() throws {
    let reading = try readSheet(
      ";;Planlagt;;;I dag;;\nFra;Til;Styrke;Start;Slutt;Styrke;Start;Slutt\n"
        + "A;B;4;2025;2026;2;2020;\nB;C;3;2025;2026;1;2019;\n")
    let sheet = reading.understanding?.sheets.first
    XCTAssertEqual(sheet?.upperHeaderLine, 1)
    XCTAssertEqual(
      sheet?.alikeHeadings,
      ["Planlagt", "I dag"].flatMap { group in
        ["Styrke", "Start", "Slutt"].map { "\(group) \($0)" }
      })
    XCTAssertEqual(reading.study.collaborations.map(\.intensity), [nil, nil])
    XCTAssertEqual(reading.study.collaborations.map(\.validFrom), [nil, nil])
  }

  /// Two columns of names are those of the groups they stand under.
  func testNamesUnderGroupsAreThoseOfTheGroups() throws {
    let reading = try readSheet(
      "Organisasjon;;Samarbeider med;;\nNavn;Kommune;Navn;Kommune;Styrke\n"
        + "Bodø;B;Rana;R;3\nRana;R;Narvik;N;2\nNarvik;N;Bodø;B;4\n")
    XCTAssertEqual(ties(reading.study), expected)
    XCTAssertEqual(
      reading.understanding?.sheets.first?.alikeHeadings,
      ["Organisasjon Kommune", "Samarbeider med Kommune"])
  }

  func testAStudyFolderIsRefusedWithTheRowOfTheHeadings() throws {
    XCTAssertThrowsError(
      try StudyFolder.with(["relasjoner.csv": "Aktører;\nfra;til;styrke\nA;B;3\n"]) {
        try StudyReader.read($0.path)
      }
    ) {
      let problems = ($0 as? StudyProblems)?.problems ?? []
      XCTAssertEqual(problems.map(\.place), ["relasjoner.csv:2:? missing-column"])
      XCTAssertEqual(problems.first?.values["reason"], "second-row")
    }
  }

  // MARK: Dates as numbers

  /// 43862 is 1 February 2020, 44593 1 February 2022; the third tie goes on.
  func testDaysAsExcelCountsThemAreDatesInAColumnOfDates() throws {
    for (head, ends) in [
      ("Aktør;Partner;Start;Slutt", 2), ("Aktør;Partner;Fra;Til", 2),
    ] {
      let reading = try readSheet(
        head + "\nBodø;Rana;43862;44593\nRana;Narvik;01.03.2020;44652\nNarvik;Bodø;44256;\n")
      XCTAssertEqual(reading.warnings, [], head)
      XCTAssertEqual(
        reading.study.collaborations.map { $0.validFrom?.description },
        ["2020-02-01", "2020-03-01", "2021-03-01"], head)
      XCTAssertEqual(
        reading.study.collaborations.map { $0.validTo?.description },
        ["2022-02-01", "2022-04-01", nil], head)
      let columns = reading.understanding?.sheets.first?.columns ?? []
      XCTAssertEqual(columns.map(\.serialDates.count), [0, 0, 2, ends], head)
    }
  }

  /// Nor are days organisations where others say who was in which project.
  func testDaysBesideProjectsAreNoOrganisations() throws {
    let study = try readSheet(
      "Organisasjon;Prosjekt;Fra;Til\nBodø;P1;44197;45291\nRana;P1;44197;45291\nNarvik;P2;44562;45657\n"
    ).study
    XCTAssertEqual(study.organisations.map(\.name), ["Bodø", "Narvik", "Rana"])
    XCTAssertEqual(study.collaborations, [])
    XCTAssertEqual(study.participations.count, 3)
  }

  /// A single number among words is no date, and is told of; so is one that no day of our time has.
  func testNumbersThatAreNoDatesAreToldOf() throws {
    let reading = try readSheet(
      "Aktør;Partner;Start\nBodø;Rana;2020\nRana;Narvik;99999\nNarvik;Bodø;2021\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:3:13 not-a-date"])
  }

  /// Numbers under `fra` and `til` with no other columns of names are numbers of organisations.
  func testNumbersOfOrganisationsStayNumbers() throws {
    let study = try readSheet("fra;til\n43862;44593\n44593;44652\n").study
    XCTAssertEqual(study.organisations.map(\.name), ["43862", "44593", "44652"])
  }

  func testAStudyFolderSaysWhichDateANumberSeemsToBe() throws {
    XCTAssertThrowsError(
      try StudyFolder.with(["relasjoner.csv": "fra;til;gyldig_fra\nA;B;45292\n"]) {
        try StudyReader.read($0.path)
      }
    ) {
      let found = ($0 as? StudyProblems)?.problems.first { $0.code == .notADate }
      XCTAssertEqual(found?.values["suggestion"], "2024-01-01")
      XCTAssertEqual(found?.values["reason"], "serial")
    }
  }
}
