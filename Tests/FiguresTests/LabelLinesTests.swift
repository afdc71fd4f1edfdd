import XCTest

@testable import Figures

/// Names broken into lines, never inside a word.
final class LabelLinesTests: XCTestCase {
  func testAShortNameStaysOnOneLine() {
    XCTAssertEqual(labelLines("NAV Bodø"), ["NAV Bodø"])
    XCTAssertEqual(labelLines("Helsedirektor"), ["Helsedirektor"])
    XCTAssertEqual(labelLines(""), [""])
  }

  func testALongerNameIsBrokenIntoEvenLines() {
    XCTAssertEqual(labelLines("Mental Helse Nordland"), ["Mental Helse", "Nordland"])
    XCTAssertEqual(labelLines("Fylkesmannen i Nordland"), ["Fylkesmannen", "i Nordland"])
  }

  func testThereAreNeverMoreLinesThanAllowed() {
    let name = "Senter for innovasjon i offentlig sektor i nord"
    XCTAssertEqual(labelLines(name).count, 3)
    XCTAssertEqual(labelLines(name, most: 2).count, 2)
    XCTAssertEqual(labelLines(name).joined(separator: " "), name)
  }

  func testTheLongestLineIsAsShortAsCanBe() {
    XCTAssertEqual(labelLines("aaaa bbbb cccc dddd", width: 9), ["aaaa bbbb", "cccc dddd"])
    XCTAssertEqual(labelLines("a bb cccccccc", width: 8), ["a bb", "cccccccc"])
  }

  func testAWordIsNeverCut() {
    let word = "Hovedredningssentralen"
    XCTAssertEqual(labelLines(word), [word])
    XCTAssertTrue(labelLines("\(word) Nord-Norge").contains(word))
  }

  func testAWordWithAHyphenMayBeBrokenAfterIt() {
    XCTAssertEqual(
      labelLines("Arbeidsmarkeds-bedriften"), ["Arbeidsmarkeds-", "bedriften"])
  }
}
