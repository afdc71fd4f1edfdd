import Foundation

/// The transverse Mercator projection of the WGS 84 ellipsoid: conformal, and true to scale along its
/// central meridian.
///
/// Angles and the shapes of small things are right everywhere, and the scale is the same in all
/// directions at a point. Away from the central meridian it grows by about half the square of the
/// distance in radians: 0.05 % at 200 km, 0.4 % at 570 km. Made for a country of Norway's length; the
/// series is good to a metre within 1,000 km of the central meridian.
///
/// - SeeAlso: Snyder (1987), *Map Projections: A Working Manual*, USGS Professional Paper 1395, equations
///   3-21, 8-9 and 8-10, p. 61, doi 10.3133/pp1395; scale 1 at the central meridian.
public struct TransverseMercator: Sendable {
  /// The longitude of the central meridian, in degrees.
  public let centralMeridian: Double

  /// The equatorial radius of WGS 84, in kilometres.
  private static let radius = 6378.137
  /// The square of its eccentricity.
  private static let e2 = 0.006_694_379_990_14

  /// Makes the projection with a central meridian, in degrees.
  public init(centralMeridian: Double) { self.centralMeridian = centralMeridian }

  /// Where a place is on the map, in kilometres from the central meridian and from the equator.
  public func project(_ place: GeographicPoint) -> PlanePoint {
    let phi = place.latitude * .pi / 180
    let (sine, cosine, tangent) = (sin(phi), cos(phi), tan(phi))
    let prime = Self.e2 / (1 - Self.e2)
    let normal = Self.radius / (1 - Self.e2 * sine * sine).squareRoot()
    let (t, c) = (tangent * tangent, prime * cosine * cosine)
    let a = (place.longitude - centralMeridian) * .pi / 180 * cosine
    let a2 = a * a
    let east1 = (1 - t + c) * a2 / 6
    let east2 = (5 - 18 * t + t * t + 72 * c - 58 * prime) * a2 * a2 / 120
    let north1 = (5 - t + 9 * c + 4 * c * c) * a2 / 24
    let north2 = (61 - 58 * t + t * t + 600 * c - 330 * prime) * a2 * a2 / 720
    return PlanePoint(
      east: normal * a * (1 + east1 + east2),
      north: Self.meridianArc(to: phi) + normal * tangent * a2 * (0.5 + north1 + north2))
  }

  /// The length of the meridian from the equator to a latitude in radians, in kilometres (3-21).
  private static func meridianArc(to phi: Double) -> Double {
    let (e4, e6) = (e2 * e2, e2 * e2 * e2)
    let first = (1 - e2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * phi
    let second = (3 * e2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * sin(2 * phi)
    let third = (15 * e4 / 256 + 45 * e6 / 1024) * sin(4 * phi)
    return radius * (first - second + third - 35 * e6 / 3072 * sin(6 * phi))
  }
}
