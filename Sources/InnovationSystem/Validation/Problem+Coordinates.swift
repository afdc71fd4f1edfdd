extension Problem {
  /// What is wrong with where an organisation is said to be.
  static func coordinates(of organisation: Organisation) -> [Problem] {
    let (latitude, longitude) = (organisation.latitude, organisation.longitude)
    let origin = organisation.origin
    guard let latitude, let longitude else {
      if latitude == nil, longitude == nil { return [] }
      let (given, missing) =
        latitude == nil ? ("longitude", "latitude") : ("latitude", "longitude")
      let value = plain(latitude ?? longitude ?? 0)
      return [
        Problem(
          .coordinateAlone, origin, field: given, values: ["value": value, "other": missing])
      ]
    }
    if isNorway(longitude, latitude) {
      return [
        Problem(
          .coordinatesSwapped, origin, field: "latitude",
          values: ["value": plain(latitude), "other": plain(longitude)])
      ]
    }
    return outside(latitude, 90, "latitude", origin) + outside(longitude, 180, "longitude", origin)
  }

  /// Whether a place is in Norway, Svalbard included: where nobody's coordinates are that are right
  /// the other way round.
  private static func isNorway(_ latitude: Double, _ longitude: Double) -> Bool {
    57...81 ~= latitude && 4...34 ~= longitude
  }

  private static func outside(
    _ value: Double, _ most: Double, _ field: String, _ origin: Origin?
  ) -> [Problem] {
    guard !(-most...most).contains(value) else { return [] }
    return [
      Problem(
        .coordinateOutside, origin, field: field,
        values: ["value": plain(value), "lowest": "-" + plain(most), "highest": plain(most)])
    ]
  }
}
