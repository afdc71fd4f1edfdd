import Foundation
import TestSupport
import XCTest

/// Every option that takes a number with decimals takes it with a comma.
final class DecimalOptionTests: XCTestCase {
  private let nordland = bundled("nordland")

  func testACommaGivesTheSameAsAPoint() throws {
    for words in [
      ["metrics", nordland, "--measure", "betweenness", "--approximate", "0.2", "--delta", "0.2"],
      ["spread", nordland, "--model", "threshold", "--share", "32.5", "--draws", "100", "--json"],
      ["metrics", nordland, "--threshold", "1.5"],
    ] {
      let point = samspill(words: words)
      XCTAssertEqual(point.status, 0, point.errors)
      let comma = words.map { $0 == nordland ? $0 : $0.replacing(".", with: ",") }
      XCTAssertNotEqual(comma, words)
      XCTAssertEqual(samspill(words: comma), point, "\(comma)")
    }
  }

  func testAFigureIsAsHighAndWideAsIsTypedWithACommaToo() throws {
    let place = try makeOutputPlace()
    for (name, width, height) in [("a.svg", "122.5", "122.5"), ("b.svg", "122,5", "122,5")] {
      let result = samspill(
        "figure", bundled("krackhardt-kite"), "-o", place.file(name), "--width", width,
        "--height", height)
      XCTAssertEqual(result.status, 0, result.errors)
    }
    XCTAssertEqual(
      try Data(contentsOf: URL(fileURLWithPath: place.file("a.svg"))),
      try Data(contentsOf: URL(fileURLWithPath: place.file("b.svg"))))
  }

  func testAListOfNumbersIsSeparatedBySemicolonsWhenTheyHaveCommas() {
    func spread(_ list: String) -> String {
      samspill("spread", nordland, "--probabilities", list, "--draws", "100", "--json").output
    }
    XCTAssertEqual(spread("2,5;15;30;50;70,5"), spread("2.5,15,30,50,70.5"))
    XCTAssertEqual(spread("2,5 %; 15 %; 30 %; 50 %; 70,5 %"), spread("2.5,15,30,50,70.5"))
    XCTAssertNotEqual(spread("2,5;15;30;50;70,5"), spread("2,15,30,50,70"))
  }

  func testWeightsHaveNamesSoThatTheirCommasAreNeverInDoubt() {
    func recommend(_ list: String) -> String {
      samspill("recommend", nordland, "--weights", list, "--json").output
    }
    let point = recommend("research=0.5,users=0.25")
    XCTAssertNotEqual(point, recommend("research=0,users=0.25"), "the decimals count")
    XCTAssertNotEqual(point, recommend("research=0.5,users=0.5"), "the decimals count")
    XCTAssertEqual(recommend("research=0,5,users=0,25"), point)
    XCTAssertEqual(recommend("research=0,5;users=0,25"), point)
    XCTAssertEqual(recommend("research=0,5, users=0,25"), point)
  }

  func testWhatCanBeReadInTwoWaysIsRefusedWithHowToWriteIt() {
    for (words, told) in [
      (["figure", nordland, "--height", "1.000,5"], "--height: «1.000,5» kan leses på mer enn"),
      (["figure", nordland, "--width", "122,500"], "--width: «122,500» kan leses på mer enn"),
      (["spread", nordland, "--probabilities", "2,5"], "«2,5» er ikke én eller fem prosenter"),
      (
        ["spread", nordland, "--probabilities", "2,5,5,10,20,40"],
        "«2,5,5,10,20,40» er ikke én eller fem prosenter"
      ),
      (["figure", nordland, "--alpha", "liten"], "--alpha må være et tall, som 0,5 eller 0.5"),
      (["spread", nordland, "--steps", "2,5"], "--steps må være et helt tall, som 12"),
      (["recommend", nordland, "--weights", "users=1,000"], "«users=1,000» i --weights er ikke"),
    ] {
      let result = samspill(words: words, in: norwegian)
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertTrue(result.errors.hasPrefix(told), result.errors)
    }
  }
}
