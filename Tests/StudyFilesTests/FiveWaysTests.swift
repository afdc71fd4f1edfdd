import Foundation
import InnovationSystem
import Spreadsheets
import StudyFiles
import TestSupport
import XCTest

/// One study, written down in each of the ways people do, is one graph.
final class FiveWaysTests: XCTestCase {
  /// Who works with whom at or above the threshold, by name, and how closely.
  private func ties(_ study: Study) -> [String] {
    let view = study.view(at: study.latestSnapshot)
    return view.collaborations.map { pair in
      let names = [pair.first, pair.second].map { study.organisation($0)?.name ?? $0 }.sorted()
      return names.joined(separator: "–") + " \(Problem.plain(pair.intensity))"
    }.sorted()
  }

  private func names(_ study: Study) -> [String] { study.organisations.map(\.name).sorted() }

  private func single(_ text: String, _ name: String = "kart.csv") throws -> StudyReading {
    try StudyFolder.with([name: text]) { try StudyReader.read($0.path + "/" + name) }
  }

  private let list = """
    Fra;Til;Styrke
    Bodø kommune;NAV Bodø;4
    Bodø kommune;Nordlandssykehuset;3
    NAV Bodø;Nordlandssykehuset;2
    Bodø kommune;Rana kommune;1
    """
  private let matrix = """
    ;Bodø kommune;NAV Bodø;Nordlandssykehuset;Rana kommune
    Bodø kommune;;4;3;1
    NAV Bodø;4;;2;0
    Nordlandssykehuset;3;2;;
    Rana kommune;1;0;;
    """
  private let roster = """
    Tidsstempel;Din organisasjon;Hvor tett? [Bodø kommune];Hvor tett? [NAV Bodø];\
    Hvor tett? [Nordlandssykehuset];Hvor tett? [Rana kommune]
    2024-01-02;Bodø kommune;;4;2;1
    2024-01-03;Bodø kommune;;3;3;0
    2024-01-03;NAV Bodø;2;;2;0
    2024-01-04;Nordlandssykehuset;3;1;;
    """
  private let expected = [
    "Bodø kommune–NAV Bodø 4", "Bodø kommune–Nordlandssykehuset 3", "NAV Bodø–Nordlandssykehuset 2",
  ]
  private let everyone = ["Bodø kommune", "NAV Bodø", "Nordlandssykehuset", "Rana kommune"]

  func testListMatrixRosterAndWorkbookAreOneGraph() throws {
    let readings = try [list, matrix, roster].map { try single($0) }
    for reading in readings {
      XCTAssertEqual(ties(reading.study), expected)
      XCTAssertEqual(names(reading.study), everyone)
      XCTAssertEqual(reading.study.latestSnapshot.threshold, 2)
    }
    XCTAssertEqual(
      readings.map { $0.understanding?.sheets.first?.shape },
      [.collaborationList, .matrix, .roster])
    let book = StudyWorkbook.document(of: readings[0].study, language: "nb")
    try StudyFolder.with([:]) { folder in
      try folder.write(Data(try WorkbookWriter.bytes(of: book)), to: "kart.xlsx")
      let again = try StudyReader.read(folder.path + "/kart.xlsx").study
      XCTAssertEqual(ties(again), expected)
      XCTAssertEqual(names(again), everyone)
    }
  }

  func testAPartnerListIsTheSameWithRowsAndWithColumns() throws {
    let rows = try single(
      "Organisasjon;Prosjekt\nBodø kommune;Tenkeloft\nNAV Bodø;Tenkeloft\nNAV Bodø;Los\n"
    ).study
    let columns = try single(
      "Organisasjon;Tenkeloft;Los\nBodø kommune;x;\nNAV Bodø;X;ja\n"
    ).study
    let turned = try single("Prosjekt;Bodø kommune;NAV Bodø\nTenkeloft;x;x\nLos;;x\n").study
    for study in [rows, columns, turned] {
      XCTAssertTrue(study.isTwoMode, "never everyone with everyone")
      XCTAssertEqual(
        Set(study.participations.map { "\($0.organisation) \($0.project)" }),
        ["bodo-kommune Tenkeloft", "nav-bodo Tenkeloft", "nav-bodo Los"])
    }
  }

  func testSidesThatDifferAreReports() throws {
    let text = ";Alfa;Beta;Gamma\nAlfa;;4;0\nBeta;1;;\nGamma;0;;\n"
    let study = try single(text).study
    let view = study.view(at: study.latestSnapshot)
    let pair = try XCTUnwrap(view.pair("alfa", "beta"))
    XCTAssertEqual([pair.reportedByFirst, pair.reportedBySecond], [4, 1])
    XCTAssertEqual(pair.confirmation(in: study.latestSnapshot), .one)
    XCTAssertNil(view.pair("beta", "gamma"), "nobody has said anything of them")
  }

  func testWhoAnsweredTheRosterIsKnown() throws {
    let study = try single(roster).study
    let view = study.view(at: study.latestSnapshot)
    XCTAssertEqual(view.status(of: "bodo-kommune"), .answered)
    XCTAssertEqual(study.responses.first?.respondents, 2)
    XCTAssertEqual(view.status(of: "rana-kommune"), .notAsked, "no row is not no")
    XCTAssertEqual(
      view.pair("bodo-kommune", "nav-bodo")?.confirmation(in: study.latestSnapshot), .both)
  }

  func testARosterOfSeveralYearsIsAsManySnapshots() throws {
    let text = "År;Respondent;Alfa;Beta\n2014;Alfa;;4\n2014;Beta;1;\n2021;Alfa;;2\n;Beta;5;\n"
    let reading = try single(text)
    let study = reading.study
    XCTAssertEqual(study.snapshots.map(\.id), ["2014", "2021"])
    let pairs = study.snapshots.compactMap { study.view(at: $0).pair("alfa", "beta") }
    XCTAssertEqual(pairs.map(\.reportedByFirst), [4, 2])
    XCTAssertEqual(pairs.map(\.reportedBySecond), [1, nil], "2021 has no answer from Beta")
    XCTAssertEqual(study.responses.map(\.snapshot), ["2014", "2014", "2021"])
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:5:? missing-value"])
  }

  func testYearsAndDatesAreSnapshots() throws {
    let years = try single("fra;til;styrke;år\nA;B;3;2014\nA;B;4;2021\nB;C;2;2021\n").study
    XCTAssertEqual(years.snapshots.map(\.id), ["2014", "2021"])
    XCTAssertEqual(years.snapshots.map { $0.date?.year }, [2014, 2021])
    var options = ReadingOptions()
    options.dates = ["2014", "2021-06"].compactMap { PartialDate($0) }
    let text =
      "fra;til;gyldig fra;gyldig til\nA;B;01.02.2013;31.12.2015\nA;C;2020;\nB;C;;1.1.2010\n"
    let reading = try StudyFolder.with(["kart.csv": text]) {
      try StudyReader.read($0.path + "/kart.csv", options: options)
    }
    let study = reading.study
    XCTAssertEqual(
      study.snapshots.map { snapshot in study.view(at: snapshot).collaborations.map(\.second) },
      [["b"], ["c"]])
    XCTAssertEqual(reading.warnings.map(\.code), [.outsideDates])
  }

  /// Ends may lie ahead, as those of agreements and projects do, also where some go on without one.
  func testTiesWithoutADateAreSeenWhenTheLastOfThemBegins() throws {
    let head = "fra;til;gyldig fra;gyldig til\n"
    let projects = try single(
      head + "A;B;2016;2019\nA;C;2019-03;2022\nB;C;2018;2020\nC;D;2018;\nB;D;2015;2018\n")
    XCTAssertEqual(projects.understanding?.assumedDate, PartialDate("2019-03"))
    XCTAssertEqual(projects.understanding?.isDateLastBeginning, true)
    XCTAssertEqual(projects.study.view(at: projects.study.latestSnapshot).collaborations.count, 4)
    let ended = try single(head + "A;B;;2019\nA;C;;2021\nB;C;;\n")
    XCTAssertEqual(ended.understanding?.assumedDate, PartialDate("2021"))
    XCTAssertEqual(ended.understanding?.isDateLastBeginning, false)
    XCTAssertEqual(ended.study.view(at: ended.study.latestSnapshot).collaborations.count, 2)
  }

  func testAStudyFolderIsSeenAtTheDatesAndByTheRuleAskedFor() throws {
    var options = ReadingOptions()
    options.dates = [try XCTUnwrap(PartialDate("2014"))]
    options.scale = .levelsOfCollaboration
    options.rule = .minimum
    let text =
      "from,to,reported_from,reported_to,valid_from,valid_to\n"
      + "A,B,4,1,2013,2015\nA,C,3,3,2013,\nB,C,5,5,2020,\n"
    let reading = try StudyFolder.with(["collaborations.csv": text]) {
      try StudyReader.read($0.path, options: options)
    }
    let study = reading.study
    XCTAssertEqual(study.snapshots.map(\.id), ["2014"])
    XCTAssertEqual(
      study.view(at: study.latestSnapshot).collaborations.map(\.second), ["C"], "B says 1")
    XCTAssertEqual(reading.warnings.map(\.code), [.outsideDates])
  }

  /// Somebody's own files may be called as the format's: they are read as any others, unless there are
  /// ids, if misspelt, or a description.
  func testAFolderWhoseOrganisationsHaveNoIdsIsSomebodysOwn() throws {
    let organisations = "Navn;Type\nAlfa;Privat\nBeta;Frivillig\nGamma;Frivillig\n"
    for (name, ties) in [
      ("relasjoner.csv", "Fra;Til\nAlfa;Beta\nBeta;Gamma\n"),
      ("samarbeid.csv", "Fra;Til\nAlfa;Beta\nBeta;Gamma\n"),
      ("relasjoner.csv", "Virksomhet;Samarbeider med\nAlfa;Beta\nBeta;Gamma\n"),
    ] {
      let own = try read(["organisasjoner.csv": organisations, name: ties])
      XCTAssertNotNil(own.understanding, ties)
      XCTAssertEqual(own.study.organisations.count, 3, ties)
      XCTAssertEqual(own.study.view(at: own.study.latestSnapshot).collaborations.count, 2, ties)
    }
    let ties = "Fra;Til\nAlfa;Beta\n"
    for strict in [
      ["organisasjoner.csv": "idd;Navn\na;Alfa\nb;Beta\n", "relasjoner.csv": ties],
      ["organisasjoner.csv": organisations, "relasjoner.csv": ties, "study.yaml": "title: X\n"],
    ] {
      XCTAssertThrowsError(try read(strict)) { error in
        let codes = (error as? StudyProblems)?.problems.map(\.code) ?? []
        XCTAssertTrue(codes.contains(.missingColumn), "\(codes)")
      }
    }
  }

  /// Nothing is guessed in a study folder, but what isn't used is told.
  func testAStudyFolderWithDatesButNoDateAskedForSaysThatAllCount() throws {
    let text = "fra;til;gyldig fra;gyldig til\nA;B;2013;2015\nA;C;2020;\n"
    let reading = try read(["relasjoner.csv": text])
    XCTAssertEqual(reading.warnings.map(\.code), [.datesNotUsed])
    XCTAssertEqual(reading.warnings.map(\.column), [20])
    XCTAssertEqual(
      reading.study.view(at: reading.study.latestSnapshot).collaborations.count, 2)
  }

  func testAFolderForEachSnapshotIsAStudy() throws {
    let study = try read([
      "2014/kart.csv": "fra;til\nA;B\n", "2021/kart.csv": "fra;til\nA;B\nB;C\n",
    ]).study
    XCTAssertEqual(study.snapshots.map(\.id), ["2014", "2021"])
    XCTAssertEqual(
      study.snapshots.map { study.view(at: $0).collaborations.count }, [1, 2])
  }
}
