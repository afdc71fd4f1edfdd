import Foundation
import TestSupport
import XCTest

/// `samspill figure`: one file in the format its name asks for.
final class FigureCommandTests: XCTestCase {
  func testTheNameDecidesTheFormat() throws {
    let place = try makeOutputPlace()
    for (name, beginning) in [
      ("a.svg", Array("<svg".utf8)), ("a.pdf", Array("%PDF-".utf8)),
      ("a.PNG", [0x89, 0x50, 0x4E, 0x47]),
    ] {
      let result = samspill("figure", bundled("krackhardt-kite"), "-o", place.file(name))
      XCTAssertEqual(result.status, 0, result.errors)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: place.file(name)))
      XCTAssertEqual(Array(bytes.prefix(beginning.count)), beginning, name)
    }
    XCTAssertEqual(try place.names(), ["a.PNG", "a.pdf", "a.svg"])
  }

  func testItPrintsThePathAndTheCaption() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("nordland"), "-o", place.file("a.svg"), "--snapshot", "2013")
    let told = lines(result.output)
    XCTAssertEqual(told.count, 2)
    XCTAssertEqual(told[0], place.file("a.svg"))
    XCTAssertTrue(told[1].hasPrefix("Figur 1. Samarbeidsnettverket «"), told[1])
    XCTAssertTrue(told[1].contains("12 aktører og 17 relasjoner"), told[1])
  }

  func testTheWidthIsThatAskedFor() throws {
    let place = try makeOutputPlace()
    for width in ["80", "160", "170", "180"] {
      let result = samspill(
        "figure", bundled("krackhardt-kite"), "-o", place.file("a.svg"), "--width", width)
      XCTAssertEqual(result.status, 0, result.errors)
      let svg = try String(contentsOfFile: place.file("a.svg"), encoding: .utf8)
      XCTAssertTrue(svg.contains("width=\"\(width)mm\""), width)
    }
  }

  func testTheKindIsTheUsualOneUnlessAnotherIsAskedFor() throws {
    let place = try makeOutputPlace()
    let usual = samspill("figure", bundled("nordland"), "-o", place.file("a.svg"))
    let asked = samspill(
      "figure", bundled("nordland"), "-o", place.file("b.svg"), "--kind", "network")
    XCTAssertEqual(asked.status, 0, asked.errors)
    XCTAssertEqual(lines(usual.output).dropFirst(), lines(asked.output).dropFirst())
    let projects = samspill(
      "figure", bundled("nordland"), "-o", place.file("c.svg"), "--kind", "participation")
    XCTAssertTrue(projects.output.contains("Hvem som deltar i hva"), projects.output)
  }

  func testAKindThatThereIsNotIsAnErrorThatSaysWhichThereAre() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("nordland"), "-o", place.file("a.svg"), "--kind", "netwrk", "--lang", "en")
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(
      result.errors.hasPrefix(
        "There is no kind of figure “netwrk”. Did you mean “network”? Use network, participation"),
      result.errors)
    XCTAssertEqual(try place.names(), [])
  }

  func testAKindThatTheStudyHasNoDataForIsAnErrorThatSaysWhatToDo() throws {
    let place = try makeOutputPlace()
    for (study, kind, told) in [
      ("southern-women", "network", "Use --kind participation."),
      ("krackhardt-kite", "participation", "Add participations.csv."),
    ] {
      let result = samspill(
        "figure", bundled(study), "-o", place.file("a.svg"), "--kind", kind, "--lang", "en")
      XCTAssertEqual(result.status, 1)
      XCTAssertTrue(result.errors.contains(told), result.errors)
    }
    XCTAssertEqual(try place.names(), [])
  }

  func testAMeasureOfTheWholeNetworkIsNoneToStandBy() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("krackhardt-kite"), "--layout", "rings", "--by", "density", "-o",
      place.file("a.svg"))
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(
      result.errors.hasPrefix("The measure “density” is of the whole network"), result.errors)
    XCTAssertEqual(try place.names(), [])
  }

  func testAnotherFormatIsAnErrorThatSaysWhichThereAre() throws {
    let place = try makeOutputPlace()
    for name in ["a.jpg", "a"] {
      let result = samspill("figure", bundled("krackhardt-kite"), "-o", place.file(name))
      XCTAssertEqual(result.status, 1)
      XCTAssertEqual(
        result.errors, "The file “\(place.file(name))” must end in .svg, .pdf, .png, .eps.\n")
    }
    XCTAssertEqual(try place.names(), [])
  }

  func testAFileThatCannotBeWrittenIsAnError() throws {
    let place = try makeOutputPlace()
    let folder = place.file("taken.svg")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let result = samspill("figure", bundled("krackhardt-kite"), "-o", folder)
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.errors, "Cannot write “\(folder)”. Nothing was changed.\n")
    XCTAssertEqual(try place.names(), ["taken.svg"])
  }

  func testWhatCannotBeDrawnIsNeverToldInTheWordsOfTheProgram() throws {
    let place = try makeOutputPlace()
    for name in [String(repeating: "x", count: 150), String(repeating: "lang ", count: 80)] {
      let study = try makeStudy(["long.csv": "from,to\n\(name),B\n"])
      let result = samspill("figure", study.path + "/long.csv", "-o", place.file("a.svg"))
      for word in ["nodeOutsideCanvas", "limitExceeded", "invalidIdentifier", "Graphviz"] {
        XCTAssertFalse(result.errors.contains(word), result.errors)
      }
    }
  }

  func testAKindThatLacksDataSaysWhichInTheStudysLanguage() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("krackhardt-kite"), "--kind", "heat-map", "--lang", "nb", "-o",
      place.file("a.svg"))
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      result.errors,
      "--kind heat-map trenger dette, som dataene ikke har: faser på relasjonene (kolonnen "
        + "«faser») og minst to sektorer blant kommuner, NAV, sykehus, forskning og brukere.\n")
    XCTAssertEqual(try place.names(), [])
  }

  /// A kind that chooses by itself takes no orders that it wouldn't follow.
  func testKindsThatChooseByThemselvesRefuseToBeToldHow() throws {
    for kind in ["heat-map", "slope", "matrix"] {
      for words in [["--top", "7"], ["--reduce", "top"], ["--alpha", "0.1"]] {
        let place = try makeOutputPlace()
        let result = samspill(
          words: ["figure", bundled("nordland"), "--kind", kind, "-o", place.file("a.svg")] + words)
        XCTAssertEqual(result.status, 1, "\(kind) \(words)")
        XCTAssertTrue(result.errors.contains("--reduce, --top eller --alpha"), result.errors)
        XCTAssertEqual(try place.names(), [])
      }
    }
  }

  /// A level that would not be followed is refused; by itself it asks for the backbone.
  func testALevelGoesWithTheBackbone() throws {
    let place = try makeOutputPlace()
    let words = ["figure", bundled("nordland"), "-o", place.file("a.svg"), "--alpha", "0.1"]
    let refused = samspill(words: words + ["--reduce", "top", "--lang", "en"])
    XCTAssertEqual(refused.status, 64)
    XCTAssertTrue(refused.errors.contains("--alpha goes with --reduce backbone"), refused.errors)
    XCTAssertEqual(try place.names(), [])
    let empty = samspill(words: words)
    XCTAssertEqual(empty.status, 1)
    XCTAssertTrue(empty.errors.contains("Bruk en høyere --alpha"), empty.errors)
    XCTAssertEqual(try place.names(), [])
    let drawn = samspill(words: words.dropLast() + ["0.5"])
    XCTAssertEqual(drawn.status, 0, drawn.errors)
    XCTAssertTrue(drawn.output.contains("α = 0,5"), drawn.output)
  }
}
