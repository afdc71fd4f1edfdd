import Foundation
import Wording
import XCTest

/// What somebody meets who isn't used to commands.
final class NewcomerTests: XCTestCase {
  func testANorwegianNameOfACommandGetsTheCommandAsSuggestion() {
    for (word, command) in [
      ("rapport", "report"), ("sjekk", "check"), ("Figur", "figure"), ("samanlikn", "compare"),
      ("navn", "names"), ("hjelp", "help"), ("mål", "metrics"),
    ] {
      let result = samspill(word, "x", in: norwegian)
      XCTAssertEqual(result.status, 64)
      XCTAssertEqual(
        lines(result.errors).first, "Ukjent kommando «\(word)». Mente du «\(command)»?")
    }
  }

  func testEverySynonymIsOfACommandAndOfOneOnly() {
    let page = samspill("--help").output
    let all = CommandSynonyms.words.flatMap(\.value)
    XCTAssertEqual(Set(all).count, all.count)
    for command in CommandSynonyms.words.keys where command != "help" {
      XCTAssertTrue(page.contains("\n  \(command) "), command)
    }
    for word in all { XCTAssertFalse(page.contains("\n  \(word) "), word) }
  }

  func testAFileBeforeTheCommandIsToldOf() {
    XCTAssertEqual(
      lines(samspill("hvem.csv", "check", in: norwegian).errors).first,
      "«hvem.csv» er ingen kommando. Skriv kommandoen først, som «samspill check hvem.csv».")
  }

  func testAMisspeltFileIsSuggested() throws {
    let place = try makeStudy(["hvem.csv": "fra;til\nA;B\n"])
    let missing = samspill("check", place.path + "/hvem.cvs", "--lang", "nb")
    XCTAssertTrue(missing.errors.contains("Mente du «\(place.path)/hvem.csv»?"), missing.errors)
    let far = samspill("check", place.path + "/budsjett.xlsx", "--lang", "nb")
    XCTAssertFalse(far.errors.contains("Mente du"), far.errors)
    XCTAssertTrue(far.errors.contains("Filen eller mappen finnes ikke."), far.errors)
  }

  func testTheLockFileOfAnOpenWorkbookIsKnown() throws {
    let place = try makeStudy(["~$hvem.xlsx": "\u{5}Ola Nordmann", ".~lock.hvem.ods#": "Ola"])
    for (file, workbook) in [("~$hvem.xlsx", "hvem.xlsx"), (".~lock.hvem.ods#", "hvem.ods")] {
      let result = samspill("check", place.path + "/" + file, "--lang", "nb")
      XCTAssertEqual(result.status, 1)
      XCTAssertTrue(result.errors.contains("Oppgi \(workbook); den kan stå åpen."), result.errors)
      XCTAssertFalse(result.errors.contains("Ola"), "whoever has it open is nobody's business")
    }
  }
}
