import Cartography
import XCTest

/// The land that stands behind a map.
final class LandOutlineTests: XCTestCase {
  /// Whether a place is inside an outline: a ray towards the east crosses it an odd number of times.
  private func isInside(_ outline: LandOutline, _ latitude: Double, _ longitude: Double) -> Bool {
    var isInside = false
    var before = outline.corners[outline.corners.count - 1]
    for corner in outline.corners {
      if (corner.latitude > latitude) != (before.latitude > latitude) {
        let share = (latitude - corner.latitude) / (before.latitude - corner.latitude)
        let crossing = corner.longitude + share * (before.longitude - corner.longitude)
        if longitude < crossing { isInside.toggle() }
      }
      before = corner
    }
    return isInside
  }

  private func area(_ latitude: Double, _ longitude: Double) -> Bool? {
    LandOutline.all.last { isInside($0, latitude, longitude) }?.isNorway
  }

  func testTownsAreOnLandAndTheSeaIsNot() {
    XCTAssertEqual(area(66.31, 14.3), true, "Rana")
    XCTAssertEqual(area(67.26, 15.45), true, "Fauske")
    XCTAssertEqual(area(65.80, 13.25), true, "Vefsn")
    XCTAssertEqual(area(65.58, 19.17), false, "Arvidsjaur in Sweden")
    XCTAssertNil(area(67.0, 10.0), "the Norwegian Sea")
  }

  func testEveryOutlineIsClosedLandWithinTheCoveredArea() {
    XCTAssertGreaterThan(LandOutline.all.count, 100)
    for outline in LandOutline.all {
      XCTAssertGreaterThanOrEqual(outline.corners.count, 3)
      for corner in outline.corners { XCTAssertTrue(LandOutline.covers(corner), "\(corner)") }
    }
  }

  /// Neighbours come first: they reach a little under Norway.
  func testNorwayIsDrawnLast() {
    let firstOfNorway = LandOutline.all.firstIndex(where: \.isNorway) ?? 0
    XCTAssertTrue(LandOutline.all[firstOfNorway...].allSatisfy(\.isNorway))
  }
}
