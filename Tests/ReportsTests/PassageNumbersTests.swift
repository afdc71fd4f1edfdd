import Foundation
import Wording
import XCTest

@testable import Reports

/// The law of the texts: each number in them is told with the table, row and column it is from.
final class PassageNumbersTests: XCTestCase {
  func testEveryNumberOfEveryParagraphIsTraced() throws {
    var count = 0
    for sample in try Packs.every() {
      let own = OwnTexts(sample.results.study, sample.language)
      for passage in sample.pack.passages {
        let text = StandingPhrases.removed(from: own.removed(from: passage.text))
          .withoutFigureNumber
        for number in PrintedNumbers(text, sample.language).all {
          count += 1
          XCTAssertTrue(
            passage.facts.contains { number.shows($0.value) },
            "\(sample.study) \(sample.language.rawValue) \(passage.id): \(number.value) in \(text)")
        }
      }
    }
    XCTAssertGreaterThan(count, 300)
  }

  func testTheListOfNumbersHasARowForEach() throws {
    let sample = try Packs.sample("nordland")
    let rows = NumberList(sample.pack.passages, .bokmål).text.components(separatedBy: "\r\n")
    XCTAssertEqual(rows[0], "\u{FEFF}Avsnitt;I teksten;Tabell;Rad;Kolonne;Verdi")
    XCTAssertTrue(rows.contains("application;13;requirements;missing;;13"), "\(rows)")
    XCTAssertTrue(rows.contains("application;\"3,1\";key-figures;mean-degree;snapshot:2021;3,1111"))
    XCTAssertTrue(rows.contains("application;4;requirements;worstRule;missing;4"), "four of five")
    XCTAssertTrue(rows.contains("summary;18;key-figures;organisations;snapshot:2021;18"))
    XCTAssertTrue(rows.contains("method;83\u{A0}%;data-quality;response;snapshot:2021;0,8333"))
  }
}
