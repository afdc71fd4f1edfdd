/// Where the map of a study's organisations lies in every figure, as somebody has kept it.
///
/// A point of the earth has its place on the sheet, and a millimetre is so many kilometres: with the central
/// meridian, which is that of the point, the whole map follows, whoever is on it.
public struct MapFrame: Sendable, Hashable {
  /// The lowest and the highest map, in millimetres.
  public static let heights = 20.0...OrganisationPosition.lowest
  /// The least and the most kilometres that a millimetre may be.
  public static let scales = 0.1...50.0

  /// The latitude of the point, in degrees.
  public var latitude: Double
  /// The longitude of the point and of the central meridian, in degrees.
  public var longitude: Double
  /// From the figure's left edge to the point, in millimetres of a figure of the usual width
  /// (`OrganisationPosition.figureWidth`).
  public var x: Double
  /// From the top of the map down to the point, in the same millimetres.
  public var y: Double
  /// How many kilometres such a millimetre is.
  public var kilometresPerMillimetre: Double
  /// The height of the map, in such millimetres.
  public var height: Double
  /// A remark.
  public var note: String?
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a frame.
  ///
  /// - Parameters:
  ///   - point: the latitude and longitude of the point, in degrees.
  ///   - place: where it is on the sheet, in millimetres.
  public init(
    point: (latitude: Double, longitude: Double), at place: (x: Double, y: Double),
    kilometresPerMillimetre: Double, height: Double
  ) {
    (latitude, longitude) = point
    (x, y) = place
    self.kilometresPerMillimetre = kilometresPerMillimetre
    self.height = height
  }
}
