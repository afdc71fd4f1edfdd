import Foundation
import Wording
import XCTest

/// Nynorsk is a language of its own: its inflections agree, and no bokmål is mixed in.
final class NynorskTests: XCTestCase {
  /// Words that bokmål has and nynorsk has not, or that the nynorsk texts have chosen against.
  private let bokmål = [
    "ikke", "jeg", "noen", "noe", "hva", "hvem", "hvor", "hvordan", "hvilke[nt]?", "hver", "hvis",
    "fra", "mens", "mye", "mer", "være", "gjør", "bare", "kun", "ett", "én", "en", "et", "de",
    "dem", "sier", "skriver", "leser", "finnes", "mangler", "flere", "høy", "høyere", "lav",
    "lavere", "selv", "sammen", "samme", "eneste", "ellers", "navn", "eksempel", "antall", "deltar",
    "gang", "ganger", "begynnelsen", "beskrivelsen", "forbindelse", "anførselstegn", "målbildet",
    "bekreftet", "manglende", "sykehus", "forskning", "tjeneste", "bredde", "nb",
    "aktører", "aktørene", "relasjoner", "relasjonene", "målinger", "målingen", "prosjekter",
    "verdier", "\\p{L}+(ere|erne|elsen|elser|heten)",
  ]

  /// Words in `-ere` and the like that nynorsk has too.
  private let shared: Set<String> = [
    "definere", "etablere", "fjerne", "generere", "gjere", "implementere", "kjerne", "rangere",
    "stjerne",
    "vere",
  ]

  func testNoBokmålIsMixedIn() throws {
    let pattern = try NSRegularExpression(
      pattern: "(?<![\\p{L}\\p{N}])(\(bokmål.joined(separator: "|")))(?![\\p{L}\\p{N}]|\\.csv)",
      options: .caseInsensitive)
    let texts = try nynorskTexts()
    XCTAssertGreaterThan(texts.count, 300)
    for (place, text) in texts {
      let range = NSRange(text.startIndex..., in: text)
      for match in pattern.matches(in: text, range: range) {
        let word = (text as NSString).substring(with: match.range)
        if !shared.contains(word.lowercased()) { XCTFail("\(place): “\(word)” in \(text)") }
      }
    }
  }

  func testNoTextIsLeftAsAnEmptyPlaceOrInEnglish() {
    let headings = [
      HelpHeadings.usage, HelpHeadings.arguments, HelpHeadings.options, HelpHeadings.subcommands,
      HelpHeadings.defaultValue, HelpHeadings.values, HelpHeadings.helpFlag,
      HelpHeadings.versionFlag, HelpHeadings.optionsPlaceholder,
      HelpHeadings.subcommandPlaceholder, HelpHeadings.subcommandHint,
    ]
    for words in headings {
      XCTAssertFalse(words.nn.isEmpty)
      XCTAssertNotEqual(words.nn, words.en)
    }
  }

  func testEachReasonOfAProblemIsToldInNynorsk() {
    for (code, reasons) in [
      "no-study": ["missing", "empty-folder", "no-collaborations"],
      "malformed-description": [
        "syntax", "duplicate-key", "alias", "too-deep", "further-document",
      ],
    ] {
      for reason in reasons {
        let texts = [Language.bokmål, .nynorsk].map {
          ProblemWords.sentence(code: code, values: ["reason": reason], $0)
        }
        XCTAssertNotEqual(texts[0], texts[1], reason)
      }
    }
  }

  func testProblemsInFull() {
    XCTAssertEqual(
      sentence(
        "out-of-scale", ["value": "9", "field": "intensity", "lowest": "0", "highest": "5"]),
      "9 i intensity er utanfor skalaen 0–5.")
    XCTAssertEqual(
      sentence("unread-columns", ["value": "sum, år"]),
      "Desse kolonnane blir ikkje lesne: sum, år.")
    XCTAssertEqual(
      sentence("not-a-number", ["value": "tre", "field": "intensity"]),
      "«tre» i intensity er ikkje eit tal.")
    XCTAssertEqual(
      sentence("unreadable-file", [:]), "Fila kan ikkje lesast. Finst ho, og har du lov?")
  }

  func testCommandsInFull() {
    XCTAssertEqual(
      CommandWords.unknownOption("--lnag", suggestion: "--lang").nn,
      "Ukjent val «--lnag». Meinte du «--lang»?")
    XCTAssertEqual(
      CommandWords.unknownCommand("reprot", suggestion: nil).nn, "Ukjend kommando «reprot».")
    XCTAssertEqual(
      CommandWords.invalidValue(
        "--lang", "sv", allowed: ["nb", "nn", "en"], suggestion: nil
      ).nn,
      "«sv» er ikkje ein verdi for --lang. Bruk nb, nn, en.")
    XCTAssertEqual(
      CommandWords.cannotWrite("r").nn, "Kan ikkje skrive «r». Ingenting er endra.")
  }

  func testOneIsEittOfANeuterAndÉinOfAMunicipality() {
    var values = FindingValues(names: ["Rana"])
    values.counts = ["distance": 1, "earlierDistance": 3]
    values.texts = ["earlierSnapshot": "2014"]
    XCTAssertEqual(
      FindingWords.words(for: "research-distance")?.sentence(values, .nynorsk),
      "Frå forskingsmiljøa til Rana er det eitt ledd, mot tre i 2014.")
    XCTAssertEqual(
      HeadlineWords.municipalitiesWithout(1, of: 5, partner: "NFK").nn,
      "éin av fem kommunar har ingen relasjon til NFK")
  }

  func testParticiplesAgreeInNumber() {
    XCTAssertEqual(
      HeadlineWords.unconfirmed(1, of: 28).nn, "1 av 28 relasjonar er berre oppgitt av éin part.")
    XCTAssertEqual(
      HeadlineWords.unconfirmed(4, of: 28).nn, "4 av 28 relasjonar er berre oppgitte av éin part.")
    let quality = QualityWords(.nynorsk)
    XCTAssertEqual(
      quality.confirmation(both: 24, one: 2, unresolved: 4, documented: 1),
      "24 relasjonar er stadfesta av begge, 2 oppgitte av éin part, 4 ikkje avklarte og 1 "
        + "dokumentert.")
    XCTAssertEqual(
      quality.response(answered: 3, asked: 4, inFrame: 5, silent: ["A"]),
      "3 av 4 har svara. Ikkje svara: A. 1 er ikkje spurd.")
    XCTAssertEqual(
      quality.response(answered: 3, asked: 4, inFrame: 6, silent: []),
      "3 av 4 har svara. 2 er ikkje spurde.")
  }

  func testASnapshotInALine() {
    XCTAssertEqual(
      ReportWords.snapshotLine(
        name: "2013", organisations: 12, collaborations: 1, threshold: "2"
      ).nn, "2013: 12 aktørar, 1 relasjon frå intensitet 2")
  }

  func testTheFirstSentences() {
    let words = SummaryWords(.nynorsk)
    XCTAssertEqual(
      words.network(
        year: "2021", organisations: 18, collaborations: 28, threshold: 2, meanDegree: 3.111),
      "I 2021 har 18 aktørar 28 relasjonar med intensitet 2 eller høgare (3,1 per aktør).")
    XCTAssertEqual(
      words.connection(parts: 2, isolated: ["A"], hanging: ["B"]),
      "A står utan oppgitt samarbeid. Dei andre er delte i 2 delar, men B heng i éin "
        + "enkeltrelasjon.")
  }

  private func sentence(_ code: String, _ values: [String: String]) -> String {
    ProblemWords.sentence(code: code, values: values, .nynorsk)
  }

  /// The source of every `nn:` in `Wording`, up to the `en:` that follows, with its file.
  private func nynorskTexts() throws -> [(place: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/Wording")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.components(separatedBy: "nn: ").dropFirst().map { part in
        (name, part.components(separatedBy: "en:")[0])
      }
    }
  }
}
