import Cartography
import GraphvizRendering

/// A part of the earth in a rectangle of a sheet, y down: north is up, and a kilometre is as long in all
/// directions.
struct MapView: Sendable {
  /// No map shows less than this across, in kilometres: one town is not blown up to a street map.
  static let leastWidth = 60.0

  /// The rectangle.
  let area: Box
  /// Points of the sheet for each kilometre.
  let scale: Double
  private let projection: TransverseMercator
  private let centre: PlanePoint

  /// Shows some places in a rectangle, as large as they can be with a margin around them.
  ///
  /// The central meridian is half-way between the westernmost and the easternmost place.
  init(of places: [GeographicPoint], in area: Box, margin: Size) {
    self.area = area
    let extent = MapExtent(of: places)
    projection = extent.projection
    centre = extent.centre
    let across = max(1, area.width - 2 * margin.width) / max(extent.width, 0.001)
    let up = max(1, area.height - 2 * margin.height) / max(extent.height, 0.001)
    scale = min(across, up, area.width / Self.leastWidth)
  }

  /// A part of the earth whose middle is at a point of a projection's plane.
  init(area: Box, scale: Double, projection: TransverseMercator, centre: PlanePoint) {
    (self.area, self.scale) = (area, scale)
    (self.projection, self.centre) = (projection, centre)
  }

  /// The longitude of the central meridian, in degrees.
  var centralMeridian: Double { projection.centralMeridian }

  /// About the latitude of the middle, in degrees: a degree is 111.2 kilometres to within 0.5 %.
  var middleLatitude: Double { centre.north / 111.2 }

  /// Where a place is on the sheet.
  func point(of place: GeographicPoint) -> Point {
    let plane = projection.project(place)
    return Point(
      x: area.centre.x + (plane.east - centre.east) * scale,
      y: area.centre.y - (plane.north - centre.north) * scale)
  }

  /// A whole number of kilometres that is easy to think of, at most as long as a length on the sheet.
  func kilometres(within length: Double) -> Int {
    let steps = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1]
    return steps.first { Double($0) * scale <= length } ?? 1
  }
}

/// How far some places reach on a map of their own.
struct MapExtent {
  /// The projection of the map.
  let projection: TransverseMercator
  /// The middle of the places.
  let centre: PlanePoint
  /// From the westernmost to the easternmost, in kilometres.
  let width: Double
  /// From the southernmost to the northernmost, in kilometres.
  let height: Double

  /// Measures some places.
  init(of places: [GeographicPoint]) {
    let longitudes = places.map(\.longitude)
    let projection = TransverseMercator(
      centralMeridian: ((longitudes.min() ?? 0) + (longitudes.max() ?? 0)) / 2)
    let points = places.map(projection.project)
    let (east, north) = (points.map(\.east), points.map(\.north))
    let (left, right) = (east.min() ?? 0, east.max() ?? 0)
    let (bottom, top) = (north.min() ?? 0, north.max() ?? 0)
    self.projection = projection
    centre = PlanePoint(east: (left + right) / 2, north: (bottom + top) / 2)
    (width, height) = (right - left, top - bottom)
  }
}
