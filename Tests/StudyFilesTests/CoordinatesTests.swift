import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Latitude and longitude of organisations, as people write them.
final class CoordinatesTests: XCTestCase {
  private func organisations(_ text: String) throws -> [Organisation] {
    try StudyFolder.with(["organisations.csv": text, "collaborations.csv": "from,to\n"]) {
      try StudyReader.read($0.url.path).study.organisations
    }
  }

  func testEveryHeadingAndBothDecimalSignsAreRead() throws {
    for (north, east) in [
      ("latitude", "longitude"), ("breddegrad", "lengdegrad"), ("breiddegrad", "lengdegrad"),
      ("lat", "lon"), ("Lat", "Lng"), ("lat", "long"),
    ] {
      for (latitude, longitude) in [("67.283", "14.375"), ("67,283", "14,375")] {
        let found = try organisations(
          "id;name;\(north);\(east)\nBODO;Bodø;\(latitude);\(longitude)\nRANA;Rana;;\n")
        XCTAssertEqual(found.map(\.latitude), [67.283, nil], north)
        XCTAssertEqual(found.map(\.longitude), [14.375, nil], east)
      }
    }
  }

  /// West and south are negative, also with a real minus sign.
  func testSignsAreRead() throws {
    let found = try organisations("id;name;lat;lon\nA;A;\u{2212}33,9;-70,6\n")
    XCTAssertEqual(found.first?.latitude, -33.9)
    XCTAssertEqual(found.first?.longitude, -70.6)
  }

  func testWhatIsNoNumberIsToldWithItsPlace() throws {
    XCTAssertThrowsError(try organisations("id,name,lat,lon\nA,A,67°17'N,14.4\n")) { error in
      let problems = (error as? StudyProblems)?.problems ?? []
      XCTAssertEqual(problems.map(\.code), [.notANumber])
      XCTAssertEqual(problems.first?.line, 2)
      XCTAssertEqual(problems.first?.column, 5)
    }
  }
}
