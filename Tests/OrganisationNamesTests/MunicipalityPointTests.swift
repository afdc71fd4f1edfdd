import OrganisationNames
import XCTest

/// The points that stand for municipalities on maps.
final class MunicipalityPointTests: XCTestCase {
  private func point(_ number: String) -> MunicipalityPoint? {
    Gazetteer.norway.municipality(number: number)?.point
  }

  /// Kartverket's point of Bodø's area is at sea, 20 km from the town.
  func testATownGoesBeforeAPointInTheArea() {
    XCTAssertEqual(
      point("1804"), MunicipalityPoint(latitude: 67.283, longitude: 14.375, kind: .town))
    XCTAssertEqual(
      point("1833"), MunicipalityPoint(latitude: 66.313, longitude: 14.143, kind: .town))
    XCTAssertEqual(point("1824")?.kind, .town)
    XCTAssertEqual(point("1856")?.kind, .town)
    XCTAssertEqual(point("1835")?.kind, .area)
  }

  /// Hamarøy went on under its name in 2020; Tysfjord was divided; Trondheim only changed county number.
  func testAnEndedNumberHasItsSuccessorsPointWhenItIsTheSameMunicipality() {
    XCTAssertEqual(point("1849"), point("1875"))
    XCTAssertNil(point("1850"))
    XCTAssertEqual(point("1601"), point("5001"))
  }

  func testEveryMunicipalityOfTodayHasAPointInNorway() {
    for number in 301...5999 {
      let text = String(repeating: "0", count: 4 - String(number).count) + String(number)
      guard let found = Gazetteer.norway.municipality(number: text), found.validTo == nil
      else { continue }
      guard let point = found.point else {
        XCTFail("\(text) \(found.name)")
        continue
      }
      XCTAssertTrue(57.9...71.3 ~= point.latitude, text)
      XCTAssertTrue(4.4...31.2 ~= point.longitude, text)
    }
  }
}
