import Foundation
import TestSupport
import XCTest

/// Sizes, presets and the files beside a figure.
final class FigureOutputTests: XCTestCase {
  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func testAPresetDecidesTheWidthAndAWidthOverrulesIt() throws {
    let place = try makeOutputPlace()
    for (words, width) in [
      (["--preset", "nfr"], "170"), (["--preset", "word"], "160"), (["--preset", "he"], "180"),
      (["--preset", "he", "--width", "150"], "150"), ([], "170"),
    ] {
      let result = samspill(
        words: ["figure", bundled("krackhardt-kite"), "-o", place.file("a.svg")] + words)
      XCTAssertEqual(result.status, 0, result.errors)
      let svg = String(decoding: try bytes(place.file("a.svg")), as: UTF8.self)
      XCTAssertTrue(svg.contains("width=\"\(width)mm\""), width)
      // Graphviz writes sizes with two decimals.
      let least = words.contains("he") ? 8.0 : 9.0
      let sizes = svg.components(separatedBy: "font-size=\"").dropFirst().compactMap {
        Double($0.prefix { $0 != "\"" })
      }
      XCTAssertGreaterThanOrEqual(try XCTUnwrap(sizes.min()), least)
    }
  }

  /// Twelve who all work with each other have 66 ties; nobody can follow them, but a matrix shows all.
  func testANetworkTooDenseToFollowIsDrawnWithAWordOnWhatShowsMore() throws {
    let place = try makeOutputPlace()
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let names = (1...12).map { "Kommune \($0)" }
    let rows = names.indices.flatMap { one in
      names[(one + 1)...].map { "\(names[one]);\($0)" }
    }
    let sheet = place.file("alle.csv")
    try (["Fra;Til"] + rows).joined(separator: "\n").write(
      toFile: sheet, atomically: true, encoding: .utf8)
    for (options, isTold) in [
      (["--check"], true), (["--reduce", "backbone"], false), (["--kind", "matrix"], false),
      (["--kind", "ego", "--organisation", "Kommune 1"], true),
      (["--kind", "ego", "--organisation", "Kommune 1", "--reduce", "top"], false),
    ] {
      let result = samspill(
        words: ["figure", sheet, "--output", place.file("a.svg")] + options, in: norwegian)
      XCTAssertEqual(result.status, 0, result.errors)
      XCTAssertEqual(result.errors.contains("for mange streker"), isTold, "\(options)")
    }
  }

  func testAHeightIsExactInMillimetres() throws {
    let place = try makeOutputPlace()
    for (height, millimetres) in [("halv", "115"), ("hel", "235"), ("103.5", "103.5")] {
      let result = samspill(
        "figure", bundled("krackhardt-kite"), "-o", place.file("a.svg"), "--height", height)
      XCTAssertEqual(result.status, 0, result.errors)
      let svg = String(decoding: try bytes(place.file("a.svg")), as: UTF8.self)
      XCTAssertTrue(svg.contains(" height=\"\(millimetres)mm\""), height)
    }
  }

  /// In points in a PDF and in pixels in a PNG, of a kind that is laid out, one with rows and one that is
  /// both: 180 mm are 510.2 points, and 1063 pixels at 150 dots per inch.
  func testAHeightIsExactInEveryFormat() throws {
    let place = try makeOutputPlace()
    for kind in ["planned", "matrix", "phases"] {
      let options = ["--kind", kind, "--height", "180", "--dpi", "150"]
      for ending in ["svg", "pdf", "png"] {
        let result = samspill(
          words: ["figure", bundled("nordland"), "-o", place.file("a.\(ending)")] + options)
        XCTAssertEqual(result.status, 0, result.errors)
      }
      let svg = String(decoding: try bytes(place.file("a.svg")), as: UTF8.self)
      XCTAssertTrue(svg.contains(" height=\"180mm\""), kind)
      let pdf = String(decoding: try bytes(place.file("a.pdf")), as: UTF8.self)
      let box = try XCTUnwrap(pdf.firstMatch(of: /MediaBox \[0 0 [0-9.]+ ([0-9.]+)\]/), kind)
      XCTAssertEqual(try XCTUnwrap(Double(box.1)), 180 * 72 / 25.4, accuracy: 0.01, kind)
      let png = try bytes(place.file("a.png"))
      let height = png[20..<24].reduce(0) { $0 << 8 | Int($1) }
      XCTAssertEqual(Double(height), 180 / 25.4 * 150, accuracy: 1, kind)
    }
  }

  func testAFigureThatDoesNotFitSaysWhichHeightIsEnough() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("nordland"), "--lang", "nb", "-o", place.file("a.svg"), "--height",
      "kvart")
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(
      result.errors.hasPrefix("Figuren får ikke plass på 60 mm høyde med teksten i lesbar"),
      result.errors)
    XCTAssertEqual(try place.names(), [])
    let needed = try XCTUnwrap(result.errors.firstMatch(of: /størrelse; (\d+) mm er nok/))
    let again = samspill(
      "figure", bundled("nordland"), "-o", place.file("a.svg"), "--height", String(needed.1))
    XCTAssertEqual(again.status, 0, again.errors)
  }

  func testALimitLowersTheResolutionAndSaysWhichItBecame() throws {
    let place = try makeOutputPlace()
    _ = samspill("figure", bundled("krackhardt-kite"), "-o", place.file("whole.png"))
    let limit = try bytes(place.file("whole.png")).count * 7 / 10_000
    let result = samspill(
      "figure", bundled("krackhardt-kite"), "-o", place.file("a.png"), "--max-size", "\(limit)kB")
    XCTAssertEqual(result.status, 0, result.errors)
    let png = try bytes(place.file("a.png"))
    XCTAssertLessThanOrEqual(png.count, limit * 1000)
    let told = try XCTUnwrap(result.output.firstMatch(of: /at (\d+) dots per inch\./))
    let resolution = try XCTUnwrap(Int(told.1))
    XCTAssertTrue((150..<300).contains(resolution), "\(resolution)")
    // The width in pixels is that of 170 mm at the resolution told.
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    XCTAssertEqual(Double(width), 170 / 25.4 * Double(resolution), accuracy: 1)
  }

  func testALimitThatIsKeptChangesNothing() throws {
    let place = try makeOutputPlace()
    _ = samspill("figure", bundled("krackhardt-kite"), "-o", place.file("a.png"))
    _ = samspill(
      "figure", bundled("krackhardt-kite"), "-o", place.file("b.png"), "--max-size", "4MB")
    XCTAssertTrue(try bytes(place.file("a.png")) == bytes(place.file("b.png")))
  }

  func testALimitBelowWhatIsLegibleIsRefused() throws {
    let place = try makeOutputPlace()
    for (name, limit) in [("a.png", "20kB"), ("a.pdf", "2kB")] {
      let result = samspill(
        "figure", bundled("krackhardt-kite"), "-o", place.file(name), "--max-size", limit)
      XCTAssertEqual(result.status, 1)
      XCTAssertTrue(result.errors.contains("Nothing was written."), result.errors)
    }
    XCTAssertEqual(try place.names(), [])
  }

  func testSizesAreWrittenAsPeopleDo() throws {
    for bad in ["4 MiB", "x", "0", "-1MB", "MB"] {
      let result = samspill("figure", bundled("krackhardt-kite"), "--max-size", bad)
      XCTAssertEqual(result.status, 64, bad)
    }
  }

  func testTextsAreWrittenBesideTheFigure() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("nordland"), "--lang", "nn", "-o", place.file("fig.svg"), "--texts")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(
      try place.names(),
      ["fig.alt.txt", "fig.caption.txt", "fig.description.txt", "fig.svg", "fig.table.csv"])
    let table = lines(
      String(decoding: try bytes(place.file("fig.table.csv")), as: UTF8.self)
        .replacingOccurrences(of: "\r", with: ""))
    XCTAssertEqual(table.count, 1 + 28)
    XCTAssertTrue(table.contains("Bodø;Nordlandssykehuset HF;5;stadfesta av begge"))
    let caption = String(decoding: try bytes(place.file("fig.caption.txt")), as: UTF8.self)
    XCTAssertEqual(caption, lines(result.output).last.map { $0 + "\n" })
  }

  func testTheTableOfParticipationsHasEveryParticipation() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("southern-women"), "-o", place.file("fig.eps"), "--texts")
    XCTAssertEqual(result.status, 0, result.errors)
    let table = lines(
      String(decoding: try bytes(place.file("fig.table.csv")), as: UTF8.self)
        .replacingOccurrences(of: "\r", with: ""))
    XCTAssertEqual(table.count, 1 + 89)
  }

  /// The table has what the figure shows, not the ties whatever is drawn: all five phases and their sum
  /// for each of ten pairs of sectors; each of so many sectors with itself and with each other.
  func testTheTableIsThatOfTheKind() throws {
    func table(_ kind: String) throws -> [String] {
      let place = try makeOutputPlace()
      let result = samspill(
        "figure", bundled("nordland"), "--kind", kind, "--lang", "en", "-o", place.file("fig.svg"),
        "--texts")
      XCTAssertEqual(result.status, 0, result.errors)
      return lines(
        String(decoding: try bytes(place.file("fig.table.csv")), as: UTF8.self)
          .replacingOccurrences(of: "\r", with: ""))
    }
    let heatMap = try table("heat-map")
    XCTAssertEqual(heatMap.first?.dropFirst(), "Pair of sectors,Phase,Number of ties,Note")
    XCTAssertEqual(heatMap.dropFirst().filter { $0.contains(",all phases,") }.count, 10)
    XCTAssertEqual(heatMap.count, 1 + 10 * 6)
    let projects = try table("participation")
    XCTAssertEqual(projects.first?.dropFirst(), "Organisation,Project")
    XCTAssertEqual(projects.count, 1 + 12, "as many as the caption says, not the ties")
    let ranks = try table("slope")
    XCTAssertEqual(
      ranks.first?.dropFirst(),
      "Organisation,2014: rank,2014: the rank may be,2021: rank,2021: the rank may be")
    let changes = try table("difference")
    XCTAssertEqual(changes.first?.dropFirst(), "Organisation,Works with,Change")
    XCTAssertTrue(try table("targets").first?.contains("Rule,Organisation,Other party") ?? false)
    XCTAssertTrue(try table("sectors").first?.contains("Fewer than expected") ?? false)
  }

  func testEPSIsAFormatLikeTheOthers() throws {
    let place = try makeOutputPlace()
    let result = samspill("figure", bundled("krackhardt-kite"), "-o", place.file("a.eps"))
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(try bytes(place.file("a.eps")).starts(with: "%!PS-Adobe-3.0 EPSF-3.0".utf8))
  }

  /// By id or by name; what is misspelt is suggested, and nothing is written.
  func testTheProjectOfAConsortiumIsNamedByIdOrName() throws {
    let place = try makeOutputPlace()
    let words = ["figure", bundled("nordland"), "--lang", "en", "--kind", "consortium"]
    var files: [[UInt8]] = []
    for name in ["P2", "vær i skole"] {
      let result = samspill(words: words + ["--project", name, "-o", place.file("a.svg")])
      XCTAssertEqual(result.status, 0, result.errors)
      files.append(try bytes(place.file("a.svg")))
    }
    XCTAssertEqual(files[0], files[1])
    let wrong = samspill(
      words: words + ["--project", "Vær i skola", "-o", place.file("b.svg")])
    XCTAssertEqual(wrong.status, 1)
    XCTAssertTrue(
      wrong.errors.contains("there is no project “Vær i skola”. Did you mean “Vær i skole”?"),
      wrong.errors)
    let other = samspill(
      "figure", bundled("nordland"), "--lang", "en", "--project", "P2", "-o", place.file("b.svg"))
    XCTAssertEqual(other.status, 1)
    XCTAssertTrue(other.errors.contains("--project goes with --kind consortium"), other.errors)
    XCTAssertEqual(try place.names(), ["a.svg"])
  }
}
