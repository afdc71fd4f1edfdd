import Foundation
import TestSupport
import XCTest

/// `samspill gaps STUDY --update-ledger`, as a project lead uses it through the years.
final class LedgerCommandTests: XCTestCase {
  private let ledger = "samarbeidsgap.csv"

  /// A copy of the bundled case that may be written into.
  private func nordland() throws -> Place {
    let place = try makeOutputPlace()
    try FileManager.default.copyItem(atPath: bundled("nordland"), toPath: place.path)
    return place
  }

  private func update(_ study: Place, _ words: String...) -> String {
    let result = samspill(words: ["gaps", study.path, "--update-ledger"] + words, in: norwegian)
    XCTAssertEqual(result.status, 0, result.errors)
    return result.output
  }

  private func bytes(_ study: Place) throws -> Data {
    try Data(contentsOf: study.url.appendingPathComponent(ledger))
  }

  /// The story of the issue: 2014 is surveyed, people decide, 2021 is surveyed.
  func testOwnersStatusAndNotesSurviveAnUpdateInTheMannerOfExcel() throws {
    let study = try nordland()
    let first = update(study, "--snapshot", "2014")
    XCTAssertTrue(
      first.hasPrefix("Gapregisteret er oppdatert: samarbeidsgap.csv\n  - Nye ("), first)
    let edited = try editedInExcel(String(decoding: bytes(study), as: UTF8.self))
    try study.write(edited, to: ledger)
    let second = update(study)
    let now = try bytes(study)
    let text = try XCTUnwrap(String(data: now, encoding: .windowsCP1252))
    let lines = text.components(separatedBy: "\r\n")
    XCTAssertEqual(
      lines[0],
      "eier;status;id;gjelder;Sak nr;frist;merknad;først_sett;sist_sett;grunner;lukket_i")
    // Their own row, in its place and as it was.
    XCTAssertEqual(lines[1], "Bodø kommune;;;Barnevernet er ikke med;;;\"Egen; ikke glem\";;;;")
    // Planned with an owner: still there in 2021, so only the snapshot moves.
    XCTAssertTrue(
      lines.contains(
        "Rana kommune;planlagt;pair:NFK+RANA;Nordland fylkeskommune – Rana;21/455;"
          + "01.12.2022;\"Møte i mars; følg opp\";2013;2021;required;"), text)
    // Accepted, and gone in 2021: the word stays, and where it was gone is told.
    XCTAssertTrue(
      lines.contains(
        "Styringsgruppen;Akseptert;pair:BODO+NFK;Bodø – Nordland fylkeskommune;;;"
          + "Vi lar det være;2013;2014;required;2021"), text)
    // Open, and gone: closed.
    XCTAssertTrue(
      lines.contains(
        ";lukket;pair:HSYK+RANA;Helgelandssykehuset HF – Rana;;;;2013;2014;required;2021"), text)
    XCTAssertTrue(second.contains("  - Aksepterte og planlagte som ikke lenger er der (1): Bodø"))
    XCTAssertTrue(
      second.contains("  - Egne rader, som står som de er (1): Barnevernet er ikke med"))
    XCTAssertTrue(
      second.contains("(usikkert; planlagt") || second.contains("(godt belagt; planlagt"))
    // And then nothing is new.
    XCTAssertTrue(update(study).hasPrefix("Gapregisteret er uendret: samarbeidsgap.csv\n"))
    XCTAssertEqual(try bytes(study), now)
    _ = update(study, "--snapshot", "2013")
    XCTAssertEqual(try bytes(study), now, "an update for an earlier snapshot takes nothing away")
  }

  /// What Excel and a project lead make of it: other columns first, one of their own, sorted backwards,
  /// Windows-1252, CRLF.
  private func editedInExcel(_ text: String) throws -> Data {
    let rows = text.dropFirst().split(separator: "\n").map { line in
      line.replacing("required, catchment", with: "required| catchment")
        .split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    XCTAssertEqual(
      rows[0].joined(separator: ";"),
      "id;gjelder;først_sett;sist_sett;grunner;eier;status;lukket_i;frist;merknad")
    let decisions = [
      "pair:NFK+RANA": [
        "Rana kommune", "planlagt", "21/455", "01.12.2022", "\"Møte i mars; følg opp\"",
      ],
      "pair:BODO+NFK": ["Styringsgruppen", "Akseptert", "", "", "Vi lar det være"],
    ]
    let edited = rows.dropFirst().reversed().map { row in
      let own = decisions[row[0]] ?? ["", row[6], "", "", ""]
      return [
        own[0], own[1], row[0], row[1], own[2], own[3], own[4], row[2], row[3], row[4], row[7],
      ]
      .joined(separator: ";")
    }
    let all = [
      "eier;status;id;gjelder;Sak nr;frist;merknad;først_sett;sist_sett;grunner;lukket_i",
      "Bodø kommune;;;Barnevernet er ikke med;;;\"Egen; ikke glem\";;;;",
    ]
    let content = (all + edited).joined(separator: "\r\n") + "\r\n"
    return try XCTUnwrap(content.data(using: .windowsCP1252))
  }

  func testOnlyTheLedgerIsWritten() throws {
    let study = try nordland()
    let before = try study.contents()
    _ = update(study)
    var after = try study.contents()
    XCTAssertNotNil(after.removeValue(forKey: ledger))
    XCTAssertEqual(after, before)
    _ = samspill("gaps", study.path)
    _ = samspill("check", study.path)
    var later = try study.contents()
    later[ledger] = nil
    XCTAssertEqual(later, before)
  }

  func testTheStateIsTheEndOfTheTextInEveryLanguage() throws {
    let study = try nordland()
    _ = update(study)
    let seen = lines(try study.text(ledger)).count - 1
    for (language, expected) in [
      ("nb", "Gapregister\n  - \(seen) gap er sett i alt. Åpne: "),
      ("nn", "Gapregister\n  - \(seen) gap er sett i alt. Opne: "),
      ("en", "Gap ledger\n  - \(seen) gaps have been seen in all. Open: "),
    ] {
      let text = samspill("gaps", study.path, "--lang", language).output
      let parts = text.components(separatedBy: "\n\n")
      XCTAssertTrue(
        parts[parts.count - 2].hasPrefix(expected), "only the notice is after it: \(text)")
    }
  }

  func testJSONStandsAloneAndHasTheLedger() throws {
    let study = try nordland()
    let result = samspill("gaps", study.path, "--update-ledger", "--json", "--lang", "en")
    XCTAssertTrue(result.errors.hasPrefix("The gap ledger is updated: gaps.csv\n"), result.errors)
    let json = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let ledger = try XCTUnwrap(json["ledger"] as? [String: Any])
    let gaps = try XCTUnwrap(ledger["gaps"] as? [[String: Any]])
    let closed = gaps.filter { $0["closed"] as? Bool == true }.count
    XCTAssertGreaterThan(closed, 5)
    XCTAssertEqual(ledger["seen"] as? Int, gaps.count)
    XCTAssertEqual(ledger["open"] as? Int, gaps.count - closed)
    XCTAssertEqual(ledger["closed"] as? Int, closed)
    XCTAssertEqual(ledger["withoutOwner"] as? Int, gaps.count - closed)
    let rate = ledger["closingRate"] as? Double ?? 0
    XCTAssertEqual(rate, Double(closed) / Double(gaps.count), accuracy: 1e-12)
    let history = try XCTUnwrap(ledger["history"] as? [[String: Any]])
    XCTAssertEqual(history.map { $0["snapshot"] as? String }, ["2013", "2014", "2021"])
    XCTAssertEqual(history.last?["closed"] as? Int, closed)
    XCTAssertEqual(
      Set(gaps[0].keys),
      [
        "id", "concerns", "firstSeen", "lastSeen", "reasons", "owner", "status", "closed",
        "closedIn", "due", "note",
      ])
    let findings = try XCTUnwrap(json["findings"] as? [[String: Any]])
    let hamarøy = try XCTUnwrap(
      findings.first { $0["id"] as? String == "catchment:HAMAROY:hospital" })
    XCTAssertEqual(hamarøy["ledgerId"] as? String, "pair:HAMAROY+NLSH")
    XCTAssertEqual(hamarøy["ledgerStatus"] as? String, "open")
    let met = try XCTUnwrap(findings.first { $0["gap"] as? Bool == false })
    XCTAssertNil(met["ledgerId"])
  }

  func testTheReportHasTheLedgerAsASectionAndATable() throws {
    let study = try nordland()
    _ = update(study)
    let place = try makeOutputPlace()
    let result = samspill("report", study.path, "--output", place.path, "--lang", "nb")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(
      Set(try place.contents().keys), Set(reportFiles + reportFilesOfNordland + ["gap-ledger.csv"]))
    let page = try place.text("index.html")
    XCTAssertTrue(page.contains("<h2 id=\"gap-ledger\">Gapregister</h2>"))
    XCTAssertTrue(page.contains("<li>Lukkingsgrad: "))
    XCTAssertTrue(page.contains("<th scope=\"row\">Hamarøy – Nordlandssykehuset HF</th>"))
    let table = try place.text("gap-ledger.csv").components(separatedBy: "\r\n")
    XCTAssertEqual(
      table[0],
      "Id;Gjelder;Funnet som;Først sett;Sist sett;Status;Lukket i;Ansvarlig;Frist;Merknad")
    XCTAssertEqual(table.count - 1, lines(try study.text(ledger)).count)
    XCTAssertTrue(
      table.contains(
        "pair:HAMAROY+NLSH;Hamarøy – Nordlandssykehuset HF;\"Målbildet; Eget sykehus og NAV-kontor\";"
          + "2021;2021;åpen;;;;"), table.joined(separator: "\n"))
  }

  func testExportKeepsIt() throws {
    let study = try nordland()
    _ = update(study)
    let text = samspill("gaps", study.path, "--lang", "nb").output
    let start = try XCTUnwrap(text.range(of: "Gapregister\n"))
    let before = try XCTUnwrap(text[start.lowerBound...].components(separatedBy: "\n\n").first)
    let place = try makeOutputPlace()
    for output in ["folder", "book.xlsx"] {
      XCTAssertEqual(samspill("export", study.path, "--output", place.file(output)).status, 0)
      let state = samspill("gaps", place.file(output), "--lang", "nb").output
      XCTAssertTrue(state.contains(before), output)
    }
  }

  // MARK: Refusals

  func testASingleFileHasNowhereToWrite() throws {
    let study = try makeStudy(["kart.csv": "fra,til\nBodø kommune,Rana kommune\n"])
    let before = try study.contents()
    for path in [study.path + "/kart.csv", study.path] {
      let result = samspill("gaps", path, "--update-ledger", in: norwegian)
      XCTAssertEqual(result.status, 1)
      XCTAssertEqual(result.output, "")
      XCTAssertTrue(result.errors.contains("og \(path) er ikke en. Lag en med «samspill export"))
      XCTAssertTrue(result.errors.hasSuffix("Ingenting er skrevet.\n"), result.errors)
    }
    XCTAssertEqual(try study.contents(), before)
  }

  func testALedgerWithErrorsIsNotWrittenAndEachIsTold() throws {
    let study = try nordland()
    let broken =
      "id;først_sett;sist_sett;status;lukket_i\n"
      + "pair:BODO+NFK;2013;2041;aapne;\npair:NFK+RANA;2013;2014\n"
    try study.write(Data(broken.utf8), to: ledger)
    let result = samspill("gaps", study.path, "--update-ledger", in: norwegian)
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.contains("samarbeidsgap.csv:2:25: feil: "), result.errors)
    XCTAssertTrue(result.errors.contains("samarbeidsgap.csv:3: feil: "), result.errors)
    XCTAssertTrue(result.errors.hasSuffix("Ingenting er skrevet.\n"), result.errors)
    XCTAssertEqual(String(decoding: try bytes(study), as: UTF8.self), broken)
  }

  func testAStudyWithoutGapsGetsNoLedger() throws {
    let study = try makeStudy(["collaborations.csv": "from,to\nA,B\nB,C\nA,C\n"])
    let result = samspill("gaps", study.path, "--update-ledger")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.hasPrefix("No gaps to keep in a ledger. Nothing is written.\n"))
    XCTAssertEqual(Set(try study.contents().keys), ["collaborations.csv"])
  }

  /// Many municipalities share no project with research: one row, since it is one thing to do.
  func testAStudyOfParticipationsHasALedgerToo() throws {
    let study = try makeStudy([
      "participations.csv": "project,organisation\nP,A\nP,B\nQ,C\n",
      "organisations.csv": "id,name,kind\nA,A kommune,kommune\nB,B universitet,universitet\n"
        + "C,C kommune,kommune\n",
    ])
    let result = samspill("gaps", study.path, "--update-ledger")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(try study.text("gaps.csv").contains("\nroles:municipality+research,"))
  }

  /// The first five minutes: a study from the template, in nynorsk, has a ledger in nynorsk.
  func testAStudyMadeByNewHasALedgerInItsLanguage() throws {
    let place = try makeOutputPlace()
    XCTAssertEqual(samspill("new", place.path, "--lang", "nn").status, 0)
    let result = samspill("gaps", place.path, "--update-ledger", in: nynorsk)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(
      result.output.hasPrefix("Gapregisteret er oppdatert: samarbeidsgap.csv\n  - Nye ("))
    let first = try XCTUnwrap(lines(try place.text("samarbeidsgap.csv")).first)
    XCTAssertEqual(
      first, "id;gjeld;først_sett;sist_sett;grunnar;eigar;status;lukka_i;frist;merknad")
    // Whoever asks in English gets the answer in English, and the file stays as it is.
    let before = try place.text("samarbeidsgap.csv")
    let english = samspill("gaps", place.path, "--update-ledger", "--lang", "en")
    XCTAssertTrue(english.output.hasPrefix("The gap ledger is unchanged: samarbeidsgap.csv\n"))
    XCTAssertEqual(try place.text("samarbeidsgap.csv"), before)
    XCTAssertTrue(samspill("check", place.path).output.contains("Rader i gapregisteret"))
  }
}
