import InnovationSystem
import XCTest

/// Columns of a study's own that name the municipality of an organisation.
final class MunicipalityNameTests: XCTestCase {
  private func names(_ attributes: [String: String]) -> [String] {
    var organisation = Organisation(id: "A", name: "A")
    organisation.attributes = attributes
    return organisation.municipalityNames
  }

  func testTheHeadingMayBeWrittenInAnyCase() {
    XCTAssertEqual(names(["Kommune": "Bodø"]), ["Bodø"])
    XCTAssertEqual(names(["KOMMUNENAVN": "Rana"]), ["Rana"])
    XCTAssertEqual(names(["municipality_name": "Vefsn"]), ["Vefsn"])
  }

  func testOtherColumnsNameNone() {
    XCTAssertEqual(names(["fylke": "Nordland", "kommunetype": "by"]), [])
  }

  func testSeveralComeInTheOrderOfTheirHeadings() {
    XCTAssertEqual(names(["kommunenavn": "Rana", "kommune": "Bodø"]), ["Bodø", "Rana"])
  }
}
