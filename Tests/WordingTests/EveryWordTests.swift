import Foundation
import Wording
import XCTest

/// Every text of `Wording` is there in three languages, translated, and with the same places to fill in.
///
/// Reads the source, so that no text escapes by not being in a list.
final class EveryWordTests: XCTestCase {
  /// A text in three languages as it stands in the source.
  private struct Text {
    let place: String
    let nb: String
    let nn: String
    let en: String
  }

  /// What is the same in bokmål and English: names, terms of the field, codes and signs.
  private let shared: Set<String> = [
    "NAV", "NAV ", "PageRank", "Status", "Kind", "Jaccard", "AUC", "Id", "id", "Format", "Person",
    "start",
    "Figur 1.", "Levels of Collaboration 0–5", "Start", "status", "arena", "silo", "Silo",
  ]

  func testTheTextsAreFound() throws {
    let texts = try texts()
    XCTAssertGreaterThan(texts.count, 900)
    XCTAssertTrue(texts.contains { $0.nb == "Sammendrag" && $0.en == "Summary" })
  }

  func testNoTextIsMissing() throws {
    for text in try texts() {
      let isNothing = [text.nb, text.nn, text.en].map(\.isEmpty)
      XCTAssertEqual(Set(isNothing).count, 1, "\(text.place): \(text.nb) / \(text.nn) / \(text.en)")
    }
  }

  func testNoTextIsLeftInAnotherLanguage() throws {
    for text in try texts() where text.nb == text.en {
      let words = text.nb
        .replacingOccurrences(
          of: #"\\\((?:[^()]|\([^()]*\))*\)"#, with: " ", options: .regularExpression
        ).filter(\.isLetter)
      // A letter or two are a unit or the name of a quantity.
      guard words.count > 2, !shared.contains(text.nb) else { continue }
      XCTFail("\(text.place): “\(text.nb)” is the same in bokmål and English")
    }
  }

  func testWhatIsFilledInIsFilledInInEveryLanguage() throws {
    for text in try texts() {
      let places = [text.nb, text.nn, text.en].map(braces)
      XCTAssertEqual(places[0], places[1], "\(text.place): \(text.nb)")
      XCTAssertEqual(places[0], places[2], "\(text.place): \(text.nb)")
    }
  }

  func testNothingIsWaitingToBeWritten() throws {
    let waiting = "TODO|FIXME|XXX|lorem|\\?\\?\\?"
    for text in try texts() {
      for words in [text.nb, text.nn, text.en] {
        XCTAssertNil(
          words.range(of: waiting, options: .regularExpression), "\(text.place): \(words)")
      }
    }
  }

  func testAnUntranslatedTextWouldBeSeen() throws {
    let source = "Words(nb: \"Tredje {n}\", nn: \"Tredje\",\n      en: \"Tredje {n}\")"
    let text = try XCTUnwrap(try texts(in: source, "x.swift").first)
    XCTAssertEqual(text.nb, text.en)
    XCTAssertNotEqual(braces(text.nb), braces(text.nn))
  }

  /// The names in braces, which the page's script fills in.
  private func braces(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) })
  }

  private func texts() throws -> [Text] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/Wording")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      try texts(
        in: String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8), name)
    }
  }

  /// The texts of plain literals, several joined by `+` included; those put together otherwise are
  /// tested by what they say.
  private func texts(in source: String, _ name: String) throws -> [Text] {
    let literal = #""(?:[^"\\]|\\\((?:[^()"]|\([^()]*\)|"[^"]*")*\)|\\.)*""#
    let joined = "(\(literal)(?:\\s*\\+\\s*\(literal))*)"
    let pattern = try NSRegularExpression(
      pattern: "nb:\\s*\(joined),\\s*nn:\\s*\(joined),\\s*en:\\s*\(joined)\\s*\\)")
    let whole = source as NSString
    return pattern.matches(in: source, range: NSRange(location: 0, length: whole.length)).map {
      match in
      let parts = (1...3).map { plain(whole.substring(with: match.range(at: $0))) }
      let line =
        whole.substring(to: match.range.location).components(separatedBy: "\n").count
      return Text(place: "\(name):\(line)", nb: parts[0], nn: parts[1], en: parts[2])
    }
  }

  /// A literal, or several joined, without its marks.
  private func plain(_ literal: String) -> String {
    literal.replacingOccurrences(
      of: "\"\\s*\\+\\s*\"", with: "", options: .regularExpression
    ).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
  }
}
