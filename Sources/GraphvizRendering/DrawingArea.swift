/// A filled polygon behind everything: land on a map. It has no outline, no name and no identifier.
public struct DrawingArea: Sendable, Equatable, Codable {
  /// Its corners on the canvas; the last is joined to the first. At least three.
  public var corners: [Point]
  /// Colour as `#rrggbb`.
  public var fill: String

  /// Makes an area.
  public init(corners: [Point], fill: String) {
    self.corners = corners
    self.fill = fill
  }

  /// The areas as Graphviz reads a background (xdot): pen and fill of one colour, then the polygon.
  static func background(_ areas: [DrawingArea]) -> String {
    areas.map { area in
      let colour = "\(area.fill.utf8.count) -\(area.fill)"
      let corners = area.corners.map {
        DecimalText.text($0.x) + " " + DecimalText.text($0.y)
      }
      return "c \(colour) C \(colour) P \(area.corners.count) " + corners.joined(separator: " ")
    }.joined(separator: " ")
  }
}
