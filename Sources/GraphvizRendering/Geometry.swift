/// A place on the canvas, in points (1/72 inch); the origin is the lower left corner, y grows up.
public struct Point: Sendable, Hashable, Codable {
  /// Distance from the left edge, in points.
  public var x: Double
  /// Distance from the lower edge, in points.
  public var y: Double

  /// Makes a point from its two distances, in points.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An extent in points (1/72 inch).
public struct Size: Sendable, Hashable, Codable {
  /// Horizontal extent, in points.
  public var width: Double
  /// Vertical extent, in points.
  public var height: Double

  /// Makes a size from its two extents, in points.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Makes a size from millimetres, the unit of a printed page.
  public init(widthInMillimetres width: Double, heightInMillimetres height: Double) {
    self.init(
      width: width * Size.pointsPerMillimetre, height: height * Size.pointsPerMillimetre)
  }

  /// Points in one millimetre: 72 ÷ 25.4.
  public static let pointsPerMillimetre = 72.0 / 25.4
}

/// The least space between a label and the outline around it, in points.
///
/// For shapes that are not rectangles Graphviz grows the shape until its inner rectangle holds
/// label and margin; such shapes need less margin than a box to look alike. Graphviz rounds
/// margins to whole points.
public struct Margin: Sendable, Hashable, Codable {
  /// Space to the left and to the right of the label, each, in points.
  public var horizontal: Double
  /// Space above and below the label, each, in points.
  public var vertical: Double

  /// Makes a margin, in points.
  public init(horizontal: Double, vertical: Double) {
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// No space at all: the size of the node is the size of its text.
  public static let none = Margin(horizontal: 0, vertical: 0)
}
