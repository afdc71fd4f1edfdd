import Foundation
import SamspillCommands
import XCTest

/// `samspill report --anonymise`: nobody's name in any file, and who can be recognised all the same.
final class AnonymousReportTests: XCTestCase {
  func testNoFileNamesAnybody() throws {
    let study = try makeStudy(SecretStudy.tables)
    for (language, audience) in [
      ("nb", nil), ("nn", "lead"), ("en", "application"), ("nb", "evaluation"),
    ] {
      let place = try makeOutputPlace()
      let result = samspill(
        words: ["report", study.path, "--anonymise", "--output", place.path, "--lang", language]
          + (audience.map { ["--for", $0] } ?? []))
      XCTAssertEqual(result.status, 0, result.errors)
      let files = try place.contents()
      XCTAssertNotNil(files["index.html"])
      XCTAssertNotNil(files["tables.xlsx"])
      for (name, bytes) in files {
        let found =
          name.hasSuffix(".xlsx")
          ? try SecretStudy.mentions(inWorkbook: bytes) : SecretStudy.mentions(bytes)
        XCTAssertEqual(found, [], "\(language) \(audience ?? "") \(name)")
      }
      XCTAssertEqual(SecretStudy.mentions(Data(result.output.utf8)), [])
      XCTAssertEqual(SecretStudy.mentions(Data(result.errors.utf8)), [])
    }
  }

  func testWarningsOfTheDataAreCountedOnly() throws {
    var tables = SecretStudy.tables
    tables["collaborations.csv", default: ""] += "2021,orgzeta,orgzeta,3,define,,\n"
    let study = try makeStudy(tables)
    let place = try makeOutputPlace()
    let result = samspill("report", study.path, "--anonymise", "-o", place.path, "--lang", "en")
    guard result.status == 0 else { return XCTFail(result.errors) }
    XCTAssertEqual(SecretStudy.mentions(Data(try place.text("index.html").utf8)), [])
  }

  func testLabelsAreThoseOfTheFigureWithoutNames() throws {
    let place = try makeOutputPlace()
    let ofReport = place.file("a.csv")
    let ofFigure = place.file("b.csv")
    let report = samspill(
      "report", bundled("nordland"), "--anonymise", "--key", ofReport, "-o", place.path)
    XCTAssertEqual(report.status, 0, report.errors)
    let figure = samspill(
      "figure", bundled("nordland"), "--anonymous", "--key", ofFigure, "-o", place.file("f.svg"))
    XCTAssertEqual(figure.status, 0, figure.errors)
    XCTAssertEqual(
      try String(contentsOfFile: ofReport, encoding: .utf8),
      try String(contentsOfFile: ofFigure, encoding: .utf8))
  }

  func testItsFiguresAreVerifiedAgainstTheNamedStudyAndNeverDrawnAnewWithNames() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    XCTAssertEqual(
      samspill("report", study.path, "--anonymise", "--for", "application", "-o", place.path)
        .status, 0)
    let figures = try place.contents().keys.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".pdf") }
    XCTAssertGreaterThan(figures.count, 1)
    for figure in figures {
      let result = samspill("verify", place.path + "/" + figure, study.path, "--lang", "en")
      XCTAssertEqual(result.status, 0, "\(figure): \(result.output)")
    }
    try study.write(
      Data("snapshot,from,to\n2020,orgzeta,orgxray\n2021,orgzeta,orgxray\n".utf8),
      to: "collaborations.csv")
    let stale = samspill("verify", place.path + "/figure-network.svg", study.path)
    XCTAssertEqual(stale.status, 2)
    XCTAssertTrue(stale.output.contains(" --anonymous\n"), stale.output)
  }

  func testTheKeyIsNotPutWhereItWouldBeShared() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "report", bundled("nordland"), "--anonymise", "--key", place.path + "/key.csv", "-o",
      place.path, "--lang", "en")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      result.errors.components(separatedBy: "\n").filter { $0.contains("key") }.count, 1)
    XCTAssertFalse(FileManager.default.fileExists(atPath: place.path))
    XCTAssertEqual(
      samspill("report", bundled("nordland"), "--key", "k.csv").status, 64)
  }

  func testTheKeyNeverTakesThePlaceOfData() throws {
    let place = try makeStudy(["who.csv": "from,to\nA,B\n", "more.csv": "kept"])
    let sheet = place.path + "/who.csv"
    for command in ["report", "figure"] {
      for (study, key) in [
        (sheet, sheet), (place.path, place.path + "/organisations.csv"),
        (place.path, place.path + "/scenarios/plan.csv"), (sheet, place.path + "/more.csv"),
      ] {
        let result = samspill(
          command, study, "--anonymise", "--key", key, "-o", place.file("out.svg"), "--lang", "en")
        XCTAssertEqual(result.status, 1, "\(command) \(key)")
      }
    }
    XCTAssertEqual(try place.text("who.csv"), "from,to\nA,B\n")
    XCTAssertEqual(try place.names().filter { $0.hasSuffix("organisations.csv") }, [])
  }

  func testTheKeyIsNotPutDeepInWhatIsShared() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "report", bundled("nordland"), "--anonymise", "--key", place.path + "/texts/key.csv", "-o",
      place.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertFalse(FileManager.default.fileExists(atPath: place.path))
  }

  func testOnlyItsOwnerMayReadTheKey() throws {
    let place = try makeOutputPlace()
    let key = place.file("key.csv")
    for _ in 1...2 {  // A key may be written anew.
      let result = samspill(
        "report", bundled("southern-women"), "--anonymise", "--key", key, "-o", place.path)
      XCTAssertEqual(result.status, 0, result.errors)
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: key)
    XCTAssertEqual(attributes[.posixPermissions] as? Int, 0o600)
  }

  func testNoNamedFileStaysBesideThoseWithoutNames() throws {
    let place = try makeOutputPlace()
    XCTAssertEqual(
      samspill("report", bundled("nordland"), "--for", "lead", "-o", place.path).status, 0)
    let before = try place.contents()
    let result = samspill(
      "report", bundled("nordland"), "--anonymise", "--for", "evaluation", "--lang", "en", "-o",
      place.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.contains("Choose an empty folder"), result.errors)
    XCTAssertEqual(try place.contents(), before)
  }

  func testSnapshotsAreCalledByTheirYearOrByANumber() throws {
    var tables = SecretStudy.tables
    for (name, text) in tables {
      tables[name] = text.replacingOccurrences(of: "2020", with: "NF-2020")
        .replacingOccurrences(of: "date: NF-2020", with: "date: 2020")
    }
    let study = try makeStudy(tables)
    let place = try makeOutputPlace()
    let result = samspill("report", study.path, "--anonymise", "-o", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    for (name, bytes) in try place.contents() where name.hasSuffix(".csv") {
      XCTAssertFalse(String(decoding: bytes, as: UTF8.self).contains("NF-"), name)
    }
    XCTAssertTrue(try place.text("key-figures.csv").contains("M1"))
  }

  func testWhoIsAloneInASectorIsTold() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "report", bundled("nordland"), "--anonymise", "-o", place.path, "--lang", "en")
    XCTAssertTrue(result.errors.contains("Can be recognised"), result.errors)
  }

  // MARK: check --privacy

  func testTheCheckNamesThoseAFactGivesAway() {
    let result = samspill("check", bundled("nordland"), "--privacy", "--lang", "en")
    XCTAssertEqual(result.status, 0)
    XCTAssertTrue(
      result.output.contains("Who can be recognised without names, of 18 actors (2021)"))
    XCTAssertTrue(result.output.contains("Knowing the sector: "), result.output)
    for heading in ["(2013)", "(2014)", "(2021)"] {
      XCTAssertEqual(result.output.components(separatedBy: heading + "\n").count, 2, heading)
    }
    XCTAssertTrue(result.output.contains("  and the number of partners in each snapshot "))
    let one = samspill("check", bundled("nordland"), "--privacy", "--snapshot", "2014").output
    XCTAssertTrue(one.contains("(2014)\n"), one)
    XCTAssertFalse(one.contains("(2021)\n"), one)
    XCTAssertFalse(
      samspill("check", bundled("nordland"), "--lang", "en").output.contains("Knowing"))
  }

  func testTheCheckIsDataToo() throws {
    let result = samspill("check", bundled("nordland"), "--privacy", "--json")
    let top = try XCTUnwrap(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let steps = try XCTUnwrap(top["privacy"] as? [[String: Any]])
    XCTAssertEqual(
      steps.map { $0["fact"] as? String },
      ["sector", "kind", "snapshots", "partners", "partnersInEach"])
    let counts = steps.compactMap { ($0["alone"] as? [String])?.count }
    XCTAssertEqual(counts, counts.sorted(), "A fact more can't hide anybody.")
    let each = try XCTUnwrap(top["privacyBySnapshot"] as? [[String: Any]])
    XCTAssertEqual(each.map { $0["snapshot"] as? String }, ["2013", "2014", "2021"])
    XCTAssertEqual(each.last?["facts"] as? NSArray, steps as NSArray)
  }
}
