import Foundation
import XCTest

/// The tone of everything users read: relations are described, nobody is graded.
///
/// Reads the source of `Wording`, so that no word escapes by not being in a list.
final class ToneTests: XCTestCase {
  func testTheWordsAreFound() throws {
    let lines = try wordLines()
    XCTAssertGreaterThan(lines.count, 1000)
    XCTAssertTrue(lines.contains { $0.text.contains("Nettverket henger sammen") })
  }

  func testNobodyIsGraded() throws {
    try assertNone(matching: "dårlig|dårleg|\\btaper\\b|\\btapar\\b|\\bsvak(t|e|ere|est|este)?\\b")
  }

  func testNobodyIsCalledPeripheral() throws {
    try assertNone(matching: "perifer")
  }

  func testTwoSnapshotsNeverProveACause() throws {
    try assertNone(matching: "\\bførte til\\b|\\bledet til\\b|\\bled to\\b|\\bcaused\\b")
  }

  /// *Sentralitet* alone is the word of Statistics Norway for something else.
  func testCentralityInNorwegianAlwaysSaysOfWhat() throws {
    try assertNone(matching: "(?<![\\p{L}])sentralitet")
  }

  func testANormalSentenceIsNotCaught() {
    XCTAssertNotNil("svak relasjon".range(of: "\\bsvak\\b", options: .regularExpression))
    XCTAssertNil(
      "egenvektorsentralitet".range(
        of: "(?<![\\p{L}])sentralitet", options: .regularExpression))
  }

  private func assertNone(
    matching pattern: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    for words in try wordLines() {
      let found = words.text.range(of: pattern, options: [.regularExpression, .caseInsensitive])
      XCTAssertNil(found, "\(words.place): \(words.text)", file: file, line: line)
    }
  }

  /// Every line of the source of `Wording` that isn't a comment, with its place.
  private func wordLines() throws -> [(place: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/Wording")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ("\(name):\($0 + 1)", $1.trimmingCharacters(in: .whitespaces)) }
        .filter { !$0.1.hasPrefix("//") }
    }
  }
}
