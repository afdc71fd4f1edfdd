/// The outline of a node.
public enum NodeShape: String, Sendable, Hashable, Codable, CaseIterable {
  /// A rectangle with square corners.
  case box
  /// A rectangle with rounded corners.
  case roundedBox
  /// An ellipse.
  case ellipse
  /// A circle; its diameter is the larger of the two extents asked for.
  case circle
  /// A circle whose lower half has the outline's colour.
  case halfCircle
  /// Eight corners.
  case octagon
  /// Six corners, pointed to the left and right.
  case hexagon
  /// A rectangle with a roof.
  case house
  /// A trapezium, narrow above.
  case trapezium
  /// A square on its corner; needs about twice the room of a box for the same text.
  case diamond
  /// A slanted rectangle.
  case parallelogram
  /// A drum.
  case cylinder
  /// A box with two tabs on its left side.
  case component
  /// A sheet with a folded corner.
  case note
  /// A folder with a tab.
  case folder
  /// Text alone: no outline and no fill.
  case plainText
  /// Nothing is drawn; an end for edges, for example a line sample in a legend.
  case invisible

  /// Graphviz' name of the shape.
  var graphvizName: String {
    switch self {
    case .roundedBox, .invisible: "box"
    case .halfCircle: "circle"
    case .plainText: "plaintext"
    default: rawValue
    }
  }
}

/// How a line is drawn: edges and outlines of nodes.
public enum LineStyle: String, Sendable, Hashable, Codable, CaseIterable {
  /// Unbroken.
  case solid
  /// Strokes of 6 pt and gaps of 6 pt, whatever the width.
  case dashed
  /// Strokes of 2 pt and gaps of 6 pt, whatever the width.
  case dotted
}

/// Where the lines of a label start.
public enum TextAlignment: String, Sendable, Hashable, Codable, CaseIterable {
  /// At the left margin of the node.
  case left
  /// Each line in the middle of the node.
  case centre
  /// At the right margin of the node.
  case right
}
