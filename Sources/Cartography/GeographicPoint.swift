/// A place on the earth: latitude and longitude in degrees, WGS 84, north and east positive.
public struct GeographicPoint: Sendable, Hashable {
  /// Degrees north of the equator, −90 to 90.
  public let latitude: Double
  /// Degrees east of Greenwich, −180 to 180.
  public let longitude: Double

  /// Makes a place.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A place on a map: kilometres east and north of the map's origin.
public struct PlanePoint: Sendable, Hashable {
  /// Kilometres towards the east.
  public let east: Double
  /// Kilometres towards the north.
  public let north: Double

  /// Makes a place.
  public init(east: Double, north: Double) {
    self.east = east
    self.north = north
  }
}
