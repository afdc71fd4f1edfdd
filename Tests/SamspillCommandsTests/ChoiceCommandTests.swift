import Foundation
import TestSupport
import XCTest

/// Options and values that a command doesn't use: refused or told of, with what to write instead.
final class ChoiceCommandTests: XCTestCase {
  private let study = bundled("nordland")

  func testAMisspeltValueGetsTheOneThatWasMeant() {
    for (words, meant) in [
      (["figure", study, "--layout", "sectr"], "sectors"),
      (["figure", study, "--kind", "ntwork"], "network"),
      (["figure", study, "--kind", "diff"], "difference"),
      (["figure", study, "--reduce", "backbn"], "backbone"),
      (["figure", study, "--preset", "wrd"], "word"),
      (["figure", study, "--height", "quartr"], "quarter"),
      (["figure", study, "--snapshot", "20211"], "2021"),
      (["figure", study, "--kind", "slope", "--from", "20133"], "2013"),
      (["check", "no-study", "--lang", "nbb"], "nb"),
      (["spread", study, "--model", "cascde"], "cascade"),
      (["check", study, "--scale", "frequncy"], "frequency"),
      (["completion", "fissh"], "fish"),
    ] {
      let isNamed = words.contains("--lang")
      let result = samspill(words: words + (isNamed ? [] : ["--lang", "en"]))
      XCTAssertNotEqual(result.status, 0, "\(words)")
      XCTAssertTrue(
        result.errors.contains("Did you mean “\(meant)”?"), "\(words): \(result.errors)")
    }
  }

  /// Nothing is written of a figure that would not be what was asked for.
  func testAnOptionThatTheKindDoesNotShowIsRefused() throws {
    let place = try makeOutputPlace()
    for (words, told) in [
      (
        ["--kind", "matrix", "--layout", "levels"],
        "--layout goes with --kind network, ego, planned, difference, series and phases, not with "
          + "matrix. Take away --layout, or choose another --kind."
      ),
      (["--organisation", "BODO"], "--organisation goes with --kind ego, not with network."),
      (["--project", "P2"], "--project goes with --kind consortium, not with network."),
      (
        ["--kind", "phases", "--from", "2013"],
        "--from goes with --kind slope and difference, not with phases."
      ),
      (
        ["--kind", "series", "--snapshot", "2013"],
        "--kind series shows all snapshots, so there is nothing for --snapshot to choose."
      ),
      (["--kind", "series", "--to", "2013"], "so there is nothing for --to to choose."),
      (
        ["--snapshot", "2013", "--to", "2014"],
        "--to and --snapshot both say which snapshot is drawn."
      ),
      (["--reduce", "none", "--top", "8"], "--reduce none draws all."),
      (["--by", "degree"], "--by needs --layout rings."),
      (["--kind", "matrix", "--by", "degree"], "--by goes with --kind network, ego,"),
      (["--kind", "network", "--organisation", "nobody"], "--organisation goes with --kind ego"),
      (["--kind", "matrix", "--reduce", "top"], "--kind matrix can't be drawn with --reduce"),
      (["--kind", "sectors", "--top", "10"], "can't be drawn with --reduce, --top or --alpha"),
    ] {
      let file = place.file("a.svg")
      let result = samspill(words: ["figure", study, "-o", file, "--lang", "en"] + words)
      XCTAssertNotEqual(result.status, 0, "\(words)")
      XCTAssertTrue(result.errors.contains(told), "\(words): \(result.errors)")
      XCTAssertFalse(FileManager.default.fileExists(atPath: file), "\(words)")
    }
  }

  func testFilesThatACheckWouldNotWriteAreRefused() {
    for words in [["--texts"], ["--max-size", "1MB"], ["--anonymous", "--key", "key.csv"]] {
      let result = samspill(words: ["figure", study, "--check", "--lang", "en"] + words)
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertTrue(result.errors.contains("only when --output is given"), result.errors)
    }
  }

  /// A resolution says nothing about lines; the figure is drawn all the same.
  func testAResolutionOfAFigureOfLinesIsToldOf() throws {
    let place = try makeOutputPlace()
    let kite = bundled("krackhardt-kite")
    let lines = samspill("figure", kite, "-o", place.file("a.svg"), "--dpi", "150")
    XCTAssertEqual(lines.status, 0, lines.errors)
    XCTAssertTrue(lines.errors.contains("--dpi only goes for PNG"), lines.errors)
    let pixels = samspill("figure", kite, "-o", place.file("a.png"), "--dpi", "150")
    XCTAssertFalse(pixels.errors.contains("--dpi"), pixels.errors)
  }

  func testALayoutWithNothingToGoBySaysWhatToFillIn() {
    let levels = samspill("figure", bundled("krackhardt-kite"), "--layout", "levels")
    XCTAssertEqual(levels.status, 1)
    XCTAssertTrue(
      levels.errors.contains("none of the actors has an administrative level. Fill in the column"),
      levels.errors)
  }
}
