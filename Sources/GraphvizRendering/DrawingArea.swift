/// A filled polygon behind everything: land on a map, the area of a group. It has no name and no
/// identifier.
public struct DrawingArea: Sendable, Equatable, Codable {
  /// Its corners on the canvas; the last is joined to the first. At least three.
  public var corners: [Point]
  /// Colour as `#rrggbb`.
  public var fill: String
  /// Colour of a thin outline as `#rrggbb`; `nil` draws none.
  public var stroke: String?

  /// The width of outlines, in points.
  private static let strokeWidth = 0.6

  /// Makes an area.
  public init(corners: [Point], fill: String, stroke: String? = nil) {
    self.corners = corners
    self.fill = fill
    self.stroke = stroke
  }

  /// The areas as Graphviz reads a background (xdot): pen and fill, then the polygon. Without an outline
  /// the pen has the colour of the fill. Widths are said as soon as there is an outline among them.
  static func background(_ areas: [DrawingArea]) -> String {
    let hasOutlines = areas.contains { $0.stroke != nil }
    return areas.map { area in
      let width = "setlinewidth(\(DecimalText.text(area.stroke == nil ? 1 : strokeWidth)))"
      let corners = area.corners.map {
        DecimalText.text($0.x) + " " + DecimalText.text($0.y)
      }
      return "c \(text(area.stroke ?? area.fill)) C \(text(area.fill)) "
        + (hasOutlines ? "S \(text(width)) " : "") + "P \(area.corners.count) "
        + corners.joined(separator: " ")
    }.joined(separator: " ")
  }

  /// A text as xdot writes it: how many bytes, then the bytes.
  private static func text(_ text: String) -> String { "\(text.utf8.count) -\(text)" }
}
