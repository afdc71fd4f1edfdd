import Cartography
import GraphvizRendering
import InnovationSystem

extension MapView {
  /// The width of the figure that positions are measured in, in points.
  static let usualWidth =
    Size(widthInMillimetres: OrganisationPosition.figureWidth, heightInMillimetres: 1).width

  /// The map that somebody has kept, in a figure of a width in points.
  init(_ frame: MapFrame, figureWidth width: Double) {
    let unit = width / OrganisationPosition.figureWidth
    let area = Box(
      minX: FigureSheet.margin, minY: 0, maxX: width - FigureSheet.margin,
      maxY: frame.height * unit)
    let scale = unit / frame.kilometresPerMillimetre
    let projection = TransverseMercator(centralMeridian: frame.longitude)
    let plane = projection.project(
      GeographicPoint(latitude: frame.latitude, longitude: frame.longitude))
    self.init(
      area: area, scale: scale, projection: projection,
      centre: PlanePoint(
        east: plane.east + (area.centre.x - frame.x * unit) / scale,
        north: plane.north + (frame.y * unit - area.centre.y) / scale))
  }

  /// Where the map lies, to be kept, when it is in a figure of a width in points.
  func frame(figureWidth width: Double) -> MapFrame {
    let unit = width / OrganisationPosition.figureWidth
    func rounded(_ value: Double, _ parts: Double) -> Double { (value * parts).rounded() / parts }
    let (longitude, latitude) = (rounded(centralMeridian, 10_000), rounded(middleLatitude, 100))
    let point = point(of: GeographicPoint(latitude: latitude, longitude: longitude))
    return MapFrame(
      point: (latitude, longitude),
      at: (rounded(point.x / unit, 100), rounded(point.y / unit, 100)),
      kilometresPerMillimetre: rounded(unit / scale, 10_000),
      height: rounded(area.maxY / unit, 100))
  }

  /// Whether a place is on it.
  func shows(_ place: GeographicPoint) -> Bool {
    let point = point(of: place)
    return point.x >= area.minX && point.x <= area.maxX && point.y >= area.minY
      && point.y <= area.maxY
  }
}
