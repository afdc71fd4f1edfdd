import Wording
import XCTest

extension XCTestCase {
  /// Compares a finding's sentence in bokmål and English.
  func assert(
    _ kind: String, _ names: [String], _ fill: (inout FindingValues) -> Void,
    _ nb: String, _ en: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    var values = FindingValues(names: names)
    fill(&values)
    let words = try XCTUnwrap(FindingWords.words(for: kind), file: file, line: line)
    XCTAssertEqual(words.sentence(values, .bokmål), nb, file: file, line: line)
    XCTAssertEqual(words.sentence(values, .english), en, file: file, line: line)
  }
}
