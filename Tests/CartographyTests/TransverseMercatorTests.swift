import Cartography
import XCTest

/// Distances on the map, against what is known of the earth.
final class TransverseMercatorTests: XCTestCase {
  private func distance(_ one: PlanePoint, _ other: PlanePoint) -> Double {
    let (east, north) = (one.east - other.east, one.north - other.north)
    return (east * east + north * north).squareRoot()
  }

  /// Along the central meridian: from the equator to 60° it is 6,654.073 km on WGS 84.
  func testTheCentralMeridianIsTrueToScale() {
    let projection = TransverseMercator(centralMeridian: 14)
    let place = projection.project(GeographicPoint(latitude: 60, longitude: 14))
    XCTAssertEqual(place.east, 0)
    XCTAssertEqual(place.north, 6654.0728, accuracy: 0.001)
  }

  /// The geodesic from Bodø to Mo i Rana is 108.653 km.
  func testBodøToMoIRanaIsRightToHalfAPercent() {
    let (bodø, mo) = (
      GeographicPoint(latitude: 67.283, longitude: 14.375),
      GeographicPoint(latitude: 66.313, longitude: 14.143)
    )
    for meridian in [14.0, 10, 20] {
      let projection = TransverseMercator(centralMeridian: meridian)
      XCTAssertEqual(
        distance(projection.project(bodø), projection.project(mo)), 108.653,
        accuracy: 108.653 * 0.005, "central meridian \(meridian)")
    }
  }

  /// 29° E, 70° N and 5° E, 60.4° N from 14° E, as PROJ 9 gives them (`+proj=tmerc +ellps=WGS84`).
  func testTheEndsOfTheCountryAgreeWithPROJ() {
    let projection = TransverseMercator(centralMeridian: 14)
    let east = projection.project(GeographicPoint(latitude: 70, longitude: 29))
    XCTAssertEqual(east.east, 567.7640, accuracy: 0.01)
    XCTAssertEqual(east.north, 7839.3144, accuracy: 0.01)
    let west = projection.project(GeographicPoint(latitude: 60.4, longitude: 5))
    XCTAssertEqual(west.east, -495.0752, accuracy: 0.01)
    XCTAssertEqual(west.north, 6732.5517, accuracy: 0.01)
  }

  /// Conformal: a small step north and one as long east are as long on the map, and at right angles.
  func testSmallShapesKeepTheirForm() {
    let projection = TransverseMercator(centralMeridian: 10)
    let origin = projection.project(GeographicPoint(latitude: 68, longitude: 16))
    // A minute of latitude is 1.8594 km here, a minute of longitude 0.6976 km.
    let north = projection.project(GeographicPoint(latitude: 68 + 0.01, longitude: 16))
    let east = projection.project(
      GeographicPoint(latitude: 68, longitude: 16 + 0.01 * 1.859_40 / 0.697_60))
    XCTAssertEqual(distance(origin, north), distance(origin, east), accuracy: 0.002)
    let product =
      (north.east - origin.east) * (east.east - origin.east)
      + (north.north - origin.north) * (east.north - origin.north)
    XCTAssertEqual(product, 0, accuracy: 0.002)
  }
}
