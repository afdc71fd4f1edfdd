import Foundation
import InnovationSystem
import Spreadsheets
import TestSupport
import XCTest

@testable import StudyFiles

/// The ledger's file is written so that no byte that a person wrote is lost.
final class LedgerFileTests: XCTestCase {
  private static let study = [
    "study.yaml": "scale: frey\nsnapshots:\n  - {id: \"2013\"}\n  - {id: \"2014\"}\n",
    "organisations.csv": "id,name\nBODO,Bodø\nNLSH,Nordlandssykehuset\nRANA,Rana\n",
    "collaborations.csv": "snapshot,from,to,intensity\n2013,BODO,RANA,3\n2014,BODO,RANA,3\n",
  ]

  /// What a person has made of it in Excel: columns moved and added, rows sorted, remarks, a row of their
  /// own, an empty line, quotation marks and blanks.
  private static let edited = """
    status;Sak nr;id;gjelder;eier;frist;merknad;sist_sett;først_sett;grunner;lukket_i
    Planlagt;21/455;pair:NLSH+RANA; "gammelt";  Rana kommune ;01.12.2026;"Møte; ""stort""
    – i mars";2013;2013;required;

    ;;;Barnevernet er ikke med;Bodø kommune;;vår egen;;;;
    åpen;;pair:BODO+NLSH;;;før jul;;2013;2013;"required, catchment";

    """

  private func entries(of folder: StudyFolder) throws -> [LedgerEntry] {
    try StudyReader.read(folder.path).study.ledger
  }

  private func with<Result>(
    _ ledger: [UInt8]?, named name: String = "samarbeidsgap.csv",
    _ body: (StudyFolder) throws -> Result
  ) throws -> Result {
    try StudyFolder.with(Self.study) { folder in
      if let ledger { try folder.write(Data(ledger), to: name) }
      return try body(folder)
    }
  }

  private func text(_ update: LedgerFile.Update) -> String {
    String(decoding: update.bytes, as: UTF8.self)
  }

  private func entry(_ id: String) -> LedgerEntry {
    var entry = LedgerEntry(id: id)
    entry.concern = "Bodø – Rana"
    entry.firstSeen = "2013"
    entry.lastSeen = "2014"
    entry.reasons = ["required", "catchment"]
    return entry
  }

  // MARK: A new file

  func testANewFileIsInTheLanguageOfTheStudy() throws {
    let expected = [
      "nb": (
        "samarbeidsgap.csv",
        "\u{FEFF}id;gjelder;først_sett;sist_sett;grunner;eier;status;lukket_i;frist;merknad\n"
          + "pair:BODO+RANA;Bodø – Rana;2013;2014;\"required, catchment\";;åpen;;;\n"
      ),
      "nn": (
        "samarbeidsgap.csv",
        "\u{FEFF}id;gjeld;først_sett;sist_sett;grunnar;eigar;status;lukka_i;frist;merknad\n"
          + "pair:BODO+RANA;Bodø – Rana;2013;2014;\"required, catchment\";;open;;;\n"
      ),
      "en": (
        "gaps.csv",
        "\u{FEFF}id,concerns,first_seen,last_seen,reasons,owner,status,closed_in,due,note\n"
          + "pair:BODO+RANA,Bodø – Rana,2013,2014,\"required, catchment\",,open,,,\n"
      ),
    ]
    for (language, (name, content)) in expected {
      try with(nil) { folder in
        let file = try LedgerFile(ofStudyAt: folder.path, language: language)
        XCTAssertEqual(file.url.lastPathComponent, name)
        let update = try file.updated([entry("pair:BODO+RANA")], before: [])
        XCTAssertEqual(text(update), content)
        try folder.write(Data(update.bytes), to: name)
        let again = try LedgerFile(ofStudyAt: folder.path, language: "nb")
        XCTAssertEqual(again.language, language, "the headings tell the language")
        var read = try entries(of: folder)
        XCTAssertEqual(read.count, 1)
        read[0].origin = nil
        XCTAssertEqual(read[0], entry("pair:BODO+RANA"))
      }
    }
  }

  func testATextIsNeverAFormula() throws {
    try with(nil) { folder in
      var one = entry("pair:BODO+RANA")
      one.concern = "=1+1"
      let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
      XCTAssertTrue(text(try file.updated([one], before: [])).contains(";'=1+1;"))
    }
  }

  // MARK: A file that people have edited

  func testItIsReadHoweverItIsSorted() throws {
    try with(Array(Self.edited.utf8)) { folder in
      let reading = try StudyReader.read(folder.path)
      let ledger = reading.study.ledger
      XCTAssertEqual(ledger.map(\.id), ["pair:NLSH+RANA", "", "pair:BODO+NLSH"])
      XCTAssertEqual(ledger.map(\.status), [.planned, .open, .open])
      XCTAssertEqual(ledger[0].owner, "Rana kommune")
      XCTAssertEqual(ledger[0].due, "2026-12-01", "Excel's date is a date")
      XCTAssertEqual(ledger[2].due, "før jul", "and what is no date stays")
      XCTAssertEqual(ledger[0].note, "Møte; \"stort\"\n– i mars")
      XCTAssertEqual(ledger[0].attributes, ["Sak nr": "21/455"])
      XCTAssertEqual(ledger[2].reasons, ["required", "catchment"])
      XCTAssertEqual(reading.warnings.map(\.code), [.unknownColumn], "Sak nr is kept, and told of")
    }
  }

  func testNothingNewGivesTheVeryBytes() throws {
    for bytes in Self.everyEncoding {
      try with(bytes) { folder in
        let before = try entries(of: folder)
        let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
        let update = try file.updated(before, before: before)
        XCTAssertFalse(update.isChanged)
        XCTAssertEqual(update.bytes, bytes)
      }
    }
  }

  func testOnlyTheProgramsOwnCellsChange() throws {
    try with(Array(Self.edited.utf8)) { folder in
      let before = try entries(of: folder)
      var after = before
      after[0].lastSeen = "2014"
      after[0].concern = "Nordlandssykehuset – Rana"
      after[2].status = .closed
      after[2].closedIn = "2014"
      after.append(entry("pair:BODO+RANA"))
      let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
      XCTAssertEqual(
        text(try file.updated(after, before: before)),
        """
        status;Sak nr;id;gjelder;eier;frist;merknad;sist_sett;først_sett;grunner;lukket_i
        Planlagt;21/455;pair:NLSH+RANA;Nordlandssykehuset – Rana;  Rana kommune ;01.12.2026;"Møte; ""stort""
        – i mars";2014;2013;required;

        ;;;Barnevernet er ikke med;Bodø kommune;;vår egen;;;;
        lukket;;pair:BODO+NLSH;;;før jul;;2013;2013;"required, catchment";2014
        åpen;;pair:BODO+RANA;Bodø – Rana;;;;2014;2013;"required, catchment";

        """)
    }
  }

  /// As Excel and other programs save it.
  private static var everyEncoding: [[UInt8]] {
    let text = edited.replacing("\n", with: "\r\n")
    let latin = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return [
      Array(edited.utf8), Array(text.utf8), Array(("\u{FEFF}" + text).utf8), latin,
      [0xFF, 0xFE] + units,
    ]
  }

  /// What a person wrote in a file, cell by cell, but for the columns that are the program's.
  private func peoplesCells(_ bytes: [UInt8]) throws -> [[String]] {
    let sheet = try SpreadsheetReader.read(bytes: bytes).sheets[0]
    let header = sheet.rows[0]
    let programs: Set<String> = [
      "gjelder", "sist_sett", "først_sett", "grunner", "lukket_i", "status",
    ]
    let columns = header.cells.filter { !programs.contains($0.text) }.map(\.column)
    return [header.cells.map(\.text)]
      + sheet.rows.dropFirst().map { row in columns.map { row[$0]?.text ?? "" } }
  }

  /// Seeded random edits of every encoding: whatever people write in their cells is there after an update
  /// that changes every one of the program's, and so are all bytes outside its cells.
  func testNoByteThatAPersonWroteIsLost() throws {
    var random = Seeded(state: 11)
    var understood = 0
    let words = [
      "Rana kommune", "før jul", "\"Møte; \"\"stort\"\"\"", "", " to ord ", "1,5", "=SUM(A1)", "'",
      "\"linje\r\nto\"", "ÆØÅ æøå", "?", "-", "1.12.2026", "a|b", "\t",
    ]
    for round in 0..<150 {
      let separator = [";", ",", "\t"][Int.random(in: 0..<3, using: &random)]
      let ending = ["\n", "\r\n"][Int.random(in: 0..<2, using: &random)]
      var headings = [
        "id", "gjelder", "først_sett", "sist_sett", "grunner", "eier", "status", "lukket_i",
        "frist", "merknad", "Sak nr", "Møtedato",
      ]
      for index in headings.indices.dropLast() {
        headings.swapAt(index, index + Int.random(in: 0..<headings.count - index, using: &random))
      }
      var ids = ["pair:NLSH+RANA", "pair:BODO+NLSH", "pair:BODO+RANA", "egen", ""]
      ids.swapAt(Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random))
      let own = { (_: String) -> String in
        let word = words[Int.random(in: 0..<words.count, using: &random)]
        return word.contains(separator) && !word.hasPrefix("\"") ? "\"\(word)\"" : word
      }
      let rows = ids.map { id in
        headings.map { heading in
          switch heading {
          case "id": id
          case "status":
            ["åpen", "Akseptert", "PLANLAGT", "lukket", ""][Int.random(in: 0..<5, using: &random)]
          case "først_sett", "sist_sett": "2013"
          case "lukket_i", "grunner", "gjelder": ""
          default: own(heading)
          }
        }.joined(separator: separator)
      }
      let body = ([headings.joined(separator: separator)] + rows).joined(separator: ending)
      let text = body + (Int.random(in: 0..<2, using: &random) == 0 ? ending : "")
      let bytes: [UInt8] =
        switch Int.random(in: 0..<3, using: &random) {
        case 0: Array(text.utf8)
        case 1: Array(("\u{FEFF}" + text).utf8)
        default: text.unicodeScalars.map { UInt8($0.value) }
        }
      try with(bytes) { folder in
        let isRead = try assertKept(bytes, in: folder, "\(round): \(text.debugDescription)")
        understood += isRead ? 1 : 0
      }
    }
    XCTAssertGreaterThan(understood, 130)
  }

  private func assertKept(_ bytes: [UInt8], in folder: StudyFolder, _ what: String) throws
    -> Bool
  {
    let before: [LedgerEntry]
    do { before = try entries(of: folder) } catch let problems as StudyProblems {
      // Only a file that can't be told apart from another may be refused, and then it isn't touched.
      XCTAssertTrue(
        problems.problems.contains { $0.severity == .error }, "\(what) \(problems.problems)")
      return false
    }
    var after = before
    for index in after.indices where !after[index].id.isEmpty && after[index].id != "egen" {
      after[index].concern = "Noe annet \(index)"
      after[index].lastSeen = "2014"
      after[index].status = .closed
      after[index].closedIn = "2014"
      after[index].reasons = ["required", "catchment"]
    }
    after.append(entry("pair:A+B"))
    let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
    let update = try file.updated(after, before: before)
    let (was, now) = (try peoplesCells(bytes), try peoplesCells(update.bytes))
    XCTAssertEqual(Array(now.prefix(was.count)), was, what)
    XCTAssertEqual(now.count, was.count + 1, what)
    try folder.write(Data(update.bytes), to: "samarbeidsgap.csv")
    let read = try entries(of: folder)
    XCTAssertEqual(read.map(\.closedIn), after.map(\.closedIn), what)
    XCTAssertEqual(read.map(\.owner), after.map(\.owner), what)
    XCTAssertEqual(read.map(\.attributes), after.map(\.attributes), what)
    let twice = try LedgerFile(ofStudyAt: folder.path, language: "nb").updated(read, before: read)
    XCTAssertFalse(twice.isChanged, what)
    return true
  }

  func testALetterThatTheEncodingLacksIsNotLost() throws {
    let latin = Self.everyEncoding[3]
    try with(latin) { folder in
      let before = try entries(of: folder)
      var sami = entry("pair:BODO+RANA")
      sami.concern = "Kárášjoga gielda – Unjárgga"
      let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
      XCTAssertFalse(try file.updated(before + [sami], before: before).isConverted)
      sami.concern = "Deatnu – Ŋ"
      let update = try file.updated(before + [sami], before: before)
      XCTAssertTrue(update.isConverted)
      XCTAssertTrue(text(update).hasPrefix("\u{FEFF}status;Sak nr"))
      XCTAssertEqual(try peoplesCells(update.bytes).prefix(4), try peoplesCells(latin).prefix(4))
    }
  }

  // MARK: Where it is

  func testTheFileThatIsThereIsTheOneThatIsWritten() throws {
    try with(Array(Self.edited.utf8), named: "gaps.csv") { folder in
      let file = try LedgerFile(ofStudyAt: folder.path + "/study.yaml", language: "nb")
      XCTAssertEqual(file.url.lastPathComponent, "gaps.csv")
      XCTAssertEqual(file.language, "nb")
    }
  }

  func testADescriptionMayNameAnotherFileAndItsColumns() throws {
    try with(nil) { folder in
      let yaml =
        Self.study["study.yaml"]! + """
          tables:
            gaps:
              file: tiltak/liste.csv
              columns: {owner: Hvem}

          """
      try folder.write(Data(yaml.utf8), to: "study.yaml")
      let list =
        "Hvem;id;first_seen;last_seen;status;closed_in\nRana;pair:BODO+RANA;2013;2013;open;\n"
      try folder.write(Data(list.utf8), to: "tiltak/liste.csv")
      let before = try entries(of: folder)
      XCTAssertEqual(before.map(\.owner), ["Rana"])
      var after = before
      after[0].lastSeen = "2014"
      let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
      XCTAssertEqual(file.url.lastPathComponent, "liste.csv")
      XCTAssertEqual(
        text(try file.updated(after, before: before)),
        "Hvem;id;first_seen;last_seen;status;closed_in\nRana;pair:BODO+RANA;2013;2014;open;\n")
    }
  }

  func testWhatIsNoStudyFolderHasNoLedger() throws {
    try StudyFolder.with(["kart.csv": "fra,til\nA,B\n", "gaps.csv": "id\n"]) { folder in
      for path in [folder.path, folder.path + "/kart.csv"] {
        XCTAssertThrowsError(try LedgerFile(ofStudyAt: path, language: "nb")) {
          XCTAssertEqual($0 as? LedgerFile.Failure, .noFolder)
        }
      }
    }
  }

  func testAFileThatHasChangedSinceItWasReadIsNotWritten() throws {
    try with(Array(Self.edited.utf8)) { folder in
      let before = try entries(of: folder)
      try folder.write(Data((Self.edited + "x;;;;;;;;;;\n").utf8), to: "samarbeidsgap.csv")
      let file = try LedgerFile(ofStudyAt: folder.path, language: "nb")
      XCTAssertThrowsError(try file.updated(before, before: before))
    }
  }

  // MARK: What is wrong with it

  func testEverySlipIsToldOfAtOnceWithItsPlace() throws {
    let slips = """
      id,first_seen,last_seen,status,closed_in,onwer
      pair:BODO+RANA,2013,2015,aksptert,,
      pair:BODO+RANA,2013,2014,open,,
      pair:BODO+RANAA,2013,2014,open,,

      """
    try with(Array(slips.utf8), named: "gaps.csv") { folder in
      XCTAssertThrowsError(try StudyReader.read(folder.path)) { error in
        let problems = (error as? StudyProblems)?.problems ?? []
        XCTAssertEqual(
          problems.map {
            "\($0.line ?? 0):\($0.column ?? 0) \($0.code.rawValue) \($0.values["suggestion"] ?? "")"
          },
          [
            "1:42 unknown-column owner", "2:21 unknown-snapshot 2013",
            "2:26 unknown-value akseptert", "3:1 duplicate-identifier ",
            "4:1 unknown-gap pair:BODO+RANA",
          ])
      }
    }
  }

  func testARowThatIsNotUnderstoodStopsNobody() throws {
    let strange =
      "id,first_seen,last_seen,status,closed_in\npair:BODO+RANAA,2013,2014,open,\n"
      + "Tiltak 7,i fjor,,ferdig,\n"
    try with(Array(strange.utf8), named: "gaps.csv") { folder in
      let reading = try StudyReader.read(folder.path)
      XCTAssertEqual(
        reading.warnings.map(\.code), [.unknownGap, .unknownGap, .unknownValue])
      XCTAssertEqual(reading.warnings.map(\.line), [2, 3, 3])
      XCTAssertEqual(reading.study.ledger.count, 2)
    }
  }

  func testAColumnTheProgramNeedsMustBeThere() throws {
    try with(Array("id,status\npair:BODO+RANA,open\n".utf8), named: "gaps.csv") { folder in
      XCTAssertThrowsError(try StudyReader.read(folder.path)) { error in
        let problems = (error as? StudyProblems)?.problems ?? []
        XCTAssertEqual(problems.map(\.code), [.missingColumn, .missingColumn, .missingColumn])
      }
    }
  }
}
