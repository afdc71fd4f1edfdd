import XCTest

@testable import CommandLineParsing

final class KebabCaseTests: XCTestCase {
  func testKebabCaseKeepsAcronymsTogether() {
    let names = [
      "study": "study", "maximumRows": "maximum-rows", "useHTMLPage": "use-html-page",
      "snake_case": "snake-case", "Measure": "measure", "gåTil2Åre": "gå-til2-åre", "": "",
    ]
    for (name, expected) in names { XCTAssertEqual(kebabCase(name), expected) }
  }
}
