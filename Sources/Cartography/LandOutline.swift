internal import MapData

/// The closed outline of a piece of land, simplified for the background of a map.
///
/// The source and how it was simplified are in `Sources/MapData/README.md`.
public struct LandOutline: Sendable {
  /// Whether it is Norway's; else a neighbour's.
  public let isNorway: Bool
  /// Its corners; the last is joined to the first.
  public let corners: [GeographicPoint]

  /// All outlines between 57° and 71.6° N, 3° and 32.5° E, in the order they are drawn.
  public static let all: [LandOutline] = {
    let table = map_coast()
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map(LandOutline.init(row:))
  }()

  /// Whether a place is within the land that there are outlines of.
  public static func covers(_ place: GeographicPoint) -> Bool {
    57...71.6 ~= place.latitude && 3...32.5 ~= place.longitude
  }

  /// Reads `area;points`: thousandths of a degree, each after the first as the difference to the one
  /// before.
  private init(row: Substring) {
    let cells = row.split(separator: ";")
    isNorway = cells[0] == "NO"
    let numbers = cells[1].split(separator: " ").compactMap { Int($0) }
    var (latitude, longitude) = (0, 0)
    corners = stride(from: 0, to: numbers.count - 1, by: 2).map { index in
      latitude += numbers[index]
      longitude += numbers[index + 1]
      return GeographicPoint(
        latitude: Double(latitude) / 1000, longitude: Double(longitude) / 1000)
    }
  }
}
