/// One line between two nodes of a drawing.
///
/// An edge without arrow runs from centre to centre, below all nodes: filled nodes hide its ends.
/// An edge with an arrow ends at the outline of the node it points to; its head is about
/// 4.5 pt + twice the line width long.
public struct DrawingEdge: Sendable, Equatable, Codable {
  /// Unique in the drawing, among nodes and edges; after the drawing's prefix it is the identifier
  /// of the SVG element. Not empty, no white space.
  public var id: String
  /// Identifier of the node the edge starts at.
  public var from: String
  /// Identifier of the node the edge ends at; not the same as `from`.
  public var to: String
  /// Colour as `#rrggbb`.
  public var colour: String
  /// Width of the line in points, 0.1 to 50.
  public var width: Double
  /// How the line is drawn.
  public var style: LineStyle
  /// Whether an arrowhead is drawn at `to`.
  public var hasArrow: Bool
  /// The course of the line.
  public var path: EdgePath
  /// Accessible name, the `<title>` of the SVG element; `nil` hides the element from assistive
  /// technology.
  public var title: String?
  /// Further classes of the SVG element, after `edge`. Not empty, no white space.
  public var classes: [String]

  /// What the edge is there for.
  public var role: ElementRole

  /// Makes an edge; what is not given is a solid grey line of one point without arrow, a mark that the
  /// legend must explain.
  public init(
    id: String, from: String, to: String, colour: String = "#595959", width: Double = 1,
    style: LineStyle = .solid, hasArrow: Bool = false, path: EdgePath = .straight,
    title: String? = nil, classes: [String] = [], role: ElementRole = .mark
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.colour = colour
    self.width = width
    self.style = style
    self.hasArrow = hasArrow
    self.path = path
    self.title = title
    self.classes = classes
    self.role = role
  }
}
