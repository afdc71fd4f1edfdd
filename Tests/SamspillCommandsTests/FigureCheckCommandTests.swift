import Foundation
import TestSupport
import XCTest

/// `samspill figure --check`: all bundled figures pass at the widths people print at; one that can't be
/// read fails, in words.
final class FigureCheckCommandTests: XCTestCase {
  func testEveryBundledFigurePassesAtEveryWidth() throws {
    for study in ["nordland", "krackhardt-kite", "florentine-families", "southern-women"] {
      for width in ["160", "170", "180"] {
        let result = samspill("figure", bundled(study), "--width", width, "--check")
        XCTAssertEqual(result.status, 0, "\(study) at \(width): \(result.errors)")
      }
    }
  }

  func testTheVerdictIsToldInEachLanguageAndNothingIsWritten() throws {
    for (language, beginning) in [
      ("nb", "Figuren er lesbar: minste tekst 9,0 pt"),
      ("nn", "Figuren er leseleg: minste tekst 9,0 pt"),
      ("en", "The figure is legible: smallest text 9.0 pt"),
    ] {
      let result = samspill("figure", bundled("krackhardt-kite"), "--lang", language, "--check")
      XCTAssertTrue(result.output.hasPrefix(beginning), result.output)
    }
  }

  func testASoundFigureIsWrittenWhenAFileIsNamed() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("krackhardt-kite"), "--check", "-o", place.file("a.svg"))
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(try place.names(), ["a.svg"])
  }

  /// More sectors than there are shapes: two of them look alike, and the check names both.
  func testSectorsThatLookAlikeFailTheCheck() throws {
    let codes = (0..<12).map { "S\($0)" }
    let study = try makeStudy([
      "study.yaml": "id: many\ntaxonomy: taxonomy\n",
      "organisations.csv": "id,name,kind\n"
        + codes.map { "O\($0),Organisation \($0),K\($0)\n" }.joined(),
      "collaborations.csv": "from,to\n" + codes.dropFirst().map { "OS0,O\($0)\n" }.joined(),
    ])
    try FileManager.default.createDirectory(
      atPath: study.path + "/taxonomy", withIntermediateDirectories: true)
    try study.write(
      Data(
        ("code,nb,nn,en\n" + codes.map { "\($0),Sektor \($0),Sektor \($0),Sector \($0)\n" }.joined())
          .utf8), to: "taxonomy/sectors.csv")
    try study.write(
      Data(
        ("code,nb,nn,en,sector\n" + codes.map { "K\($0),Type,Type,Kind,\($0)\n" }.joined()).utf8),
      to: "taxonomy/kinds.csv")
    let place = try makeOutputPlace()
    let result = samspill("figure", study.path, "--check", "-o", place.file("a.svg"))
    XCTAssertEqual(result.status, 1, result.output)
    XCTAssertTrue(
      result.errors.contains("can't be told apart at all."), "names the sectors: \(result.errors)")
    XCTAssertEqual(try place.names(), [])
  }
}
