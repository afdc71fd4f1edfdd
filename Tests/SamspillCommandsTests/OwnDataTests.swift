import Foundation
import TestSupport
import XCTest

/// From somebody's own sheet to a report: check, names, export, new and survey, as people run them.
final class OwnDataTests: XCTestCase {
  private let sheet = """
    Organisasjon;Kontaktperson;Samarbeidspartner;Nivå
    NAV Bodø;Kari;Bodø kommune;3
    Nav-kontoret i Bodø;Ola;Mo i Rana;4
    Bodø kommune;;Nordlandssykehuset;mye

    """

  private func makeSheet() throws -> Place { try makeStudy(["kart.csv": sheet]) }

  func testCheckSaysHowTheSheetWasUnderstood() throws {
    let result = samspill("check", try makeSheet().path + "/kart.csv", "--lang", "nb")
    XCTAssertEqual(result.status, 0)
    for line in [
      "Slik ble filen forstått", "liste over relasjoner",
      "«Organisasjon» og «Samarbeidspartner» er to kolonner med navn", "«Nivå» er intensitet",
      "2 av 3 rader er brukt, 1 er meldt nedenfor", "Aktørtypen er gjettet av navnet for",
      "Se «samspill names",
    ] {
      XCTAssertTrue(result.output.contains(line), line)
    }
    XCTAssertTrue(
      result.errors.contains(
        "kart.csv:4:34: merknad: «mye» i Nivå er ikke et tall. Raden er ikke lest."),
      result.errors)
    XCTAssertFalse((result.output + result.errors).contains("Kari"))
  }

  func testCheckWritesAWorkbookToSendBackEvenOfAFileThatCannotBeUsed() throws {
    let place = try makeOutputPlace()
    let good = samspill(
      "check", try makeSheet().path + "/kart.csv", "--output", place.path + "/diagnose.xlsx")
    XCTAssertEqual(good.status, 0, good.errors)
    let broken = try makeStudy(["kart.csv": "noe;annet;tredje;fjerde\n1;2;3;4\n"])
    let bad = samspill(
      "check", broken.path + "/kart.csv", "--output", place.path + "/feil.xlsx")
    XCTAssertEqual(bad.status, 1)
    for name in ["diagnose.xlsx", "feil.xlsx"] {
      XCTAssertEqual(try place.contents()[name]?.prefix(2), Data("PK".utf8), name)
    }
    let same = samspill("check", broken.path + "/kart.csv", "-o", broken.path + "/kart.csv")
    XCTAssertEqual(same.status, 1)
    XCTAssertEqual(try broken.contents().keys.sorted(), ["kart.csv"])
  }

  func testNothingIsMergedUntilSomebodyAccepts() throws {
    let study = try makeSheet()
    let path = study.path + "/kart.csv"
    let listed = samspill("names", path, "--lang", "nb")
    XCTAssertTrue(listed.output.contains("Nav-kontoret i Bodø → NAV Bodø"), listed.output)
    XCTAssertTrue(listed.output.contains("Mo i Rana → Rana kommune"), listed.output)
    XCTAssertEqual(try study.contents().keys.sorted(), ["kart.csv"])
    let before = samspill("check", path, "--lang", "nb").output
    XCTAssertFalse(before.contains("aliases.csv"), before)
    XCTAssertEqual(samspill("names", path, "--accept", "--lang", "nb").status, 0)
    XCTAssertEqual(try study.contents().keys.sorted(), ["aliases.csv", "kart.csv"])
    let after = samspill("check", path, "--lang", "nb").output
    XCTAssertTrue(after.contains("(fra aliases.csv)"), after)
    XCTAssertFalse(samspill("names", path, "--lang", "nb").output.contains("→ NAV Bodø"))
    XCTAssertEqual(samspill("names", path, "--accept", "--only", "9").status, 0, "none is left")
  }

  func testASheetOfOrganisationsAloneHasNoReport() throws {
    let study = try makeStudy(["folk.csv": "Organisasjon;Type\nBodø;kommune\n"])
    XCTAssertEqual(samspill("check", study.path + "/folk.csv").status, 0)
    let place = try makeOutputPlace()
    let result = samspill(
      "report", study.path + "/folk.csv", "-o", place.path + "/r", "--lang", "en")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      lines(result.errors).last,
      "The file has organisations, but no ties or projects. Nothing was written.")
  }

  func testExportMakesAStudyFolderOfASheet() throws {
    let sheet = try makeSheet()
    let place = try makeOutputPlace()
    let folder = place.path + "/studie"
    XCTAssertEqual(samspill("export", sheet.path + "/kart.csv", "-o", folder).status, 0)
    XCTAssertEqual(samspill("check", folder).status, 0)
    XCTAssertEqual(samspill("export", sheet.path + "/kart.csv", "-o", folder).status, 1, "is there")
    XCTAssertEqual(samspill("export", folder, "-o", place.path + "/studie.xlsx").status, 0)
    XCTAssertEqual(
      samspill("metrics", folder, "--json").output,
      samspill("metrics", place.path + "/studie.xlsx", "--json").output)
    XCTAssertEqual(try sheet.contents().keys.sorted(), ["kart.csv"])
  }

  func testANewStudyCanBeCheckedAndReportedAtOnce() throws {
    let place = try makeOutputPlace()
    for language in ["nb", "nn", "en"] {
      for form in [[], ["--xlsx"]] {
        let path = "\(place.path)/\(language)\(form.isEmpty ? "" : ".xlsx")"
        let made = samspill(words: ["new", "\(place.path)/\(language)", "--lang", language] + form)
        XCTAssertEqual(made.status, 0, made.errors)
        let checked = samspill("check", path)
        XCTAssertEqual(checked.status, 0)
        XCTAssertEqual(checked.errors, "", path)
        XCTAssertEqual(samspill("gaps", path).status, 0)
        XCTAssertEqual(
          samspill(words: ["new", "\(place.path)/\(language)"] + form).status, 1, "is there")
      }
    }
  }

  func testSheetsAreMadeForEveryOrganisationAndMergedBack() throws {
    let place = try makeOutputPlace()
    let sheets = place.path + "/ark"
    let made = samspill("survey", bundled("nordland"), "--output", sheets, "--lang", "nb")
    XCTAssertEqual(lines(made.output), ["18 ark skrevet i \(sheets)."])
    let merged = samspill(
      "survey", bundled("nordland"), "--merge", sheets, "--output", place.path + "/ny", "--lang",
      "nb")
    XCTAssertEqual(merged.status, 0, merged.errors)
    XCTAssertTrue(merged.output.hasPrefix("0 organisasjoner svarte, 18 ark var tomme"))
    XCTAssertEqual(
      samspill("metrics", place.path + "/ny", "--json").output,
      samspill("metrics", bundled("nordland"), "--json").output, "empty sheets change nothing")
    let nothing = samspill(
      "survey", bundled("nordland"), "--merge", place.path, "--output", place.path + "/x")
    XCTAssertEqual(nothing.status, 1)
  }
}
