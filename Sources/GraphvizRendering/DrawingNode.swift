/// One node of a drawing, at its final size and place.
public struct DrawingNode: Sendable, Equatable, Codable {
  /// Unique in the drawing; after the drawing's prefix it is the identifier of the SVG element.
  /// Not empty, no white space.
  public var id: String
  /// The lines of the label. A line break inside a line starts a new one.
  public var lines: [String]
  /// The outline.
  public var shape: NodeShape
  /// Fill as `#rrggbb`; `nil` leaves the node open, so edges underneath show through.
  public var fill: String?
  /// Colour of the outline as `#rrggbb`.
  public var stroke: String
  /// Width of the outline in points, 0 to 50; 0 draws none.
  public var strokeWidth: Double
  /// How the outline is drawn.
  public var strokeStyle: LineStyle
  /// Size of the text in points, 4 to 200.
  public var fontSize: Double
  /// Colour of the text as `#rrggbb`.
  public var textColour: String
  /// Whether the text is bold.
  public var isBold: Bool
  /// Where the lines of the label start.
  public var textAlignment: TextAlignment
  /// The node is at least this large, in points, rounded up to whole ones; text and margin can
  /// make it larger.
  public var minimumSize: Size?
  /// The node is exactly this large, in points, rounded to whole ones, even if the text doesn't
  /// fit; overrules `minimumSize`.
  public var fixedSize: Size?
  /// Least space between text and outline, in points (Graphviz uses whole points).
  public var margin: Margin
  /// Centre of the node on the canvas.
  public var position: Point
  /// Accessible name, the `<title>` of the SVG element; `nil` hides the element from assistive
  /// technology.
  public var title: String?
  /// Further classes of the SVG element, after `node`. Not empty, no white space.
  public var classes: [String]

  /// What the node is there for.
  public var role: ElementRole

  /// Makes a node; what is not given is a plain white box with a dark outline and 10 pt text.
  ///
  /// - Parameter role: when it isn't given, text alone is a label, what isn't seen a decoration, and
  ///   everything else a mark that the legend must explain.
  public init(
    id: String, lines: [String] = [], shape: NodeShape = .box, fill: String? = "#ffffff",
    stroke: String = "#222222", strokeWidth: Double = 1, strokeStyle: LineStyle = .solid,
    fontSize: Double = 10, textColour: String = "#1a1a1a", isBold: Bool = false,
    textAlignment: TextAlignment = .centre, minimumSize: Size? = nil, fixedSize: Size? = nil,
    margin: Margin = Margin(horizontal: 8, vertical: 4), position: Point = Point(x: 0, y: 0),
    title: String? = nil, classes: [String] = [], role: ElementRole? = nil
  ) {
    self.id = id
    self.lines = lines
    self.shape = shape
    self.fill = fill
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.strokeStyle = strokeStyle
    self.fontSize = fontSize
    self.textColour = textColour
    self.isBold = isBold
    self.textAlignment = textAlignment
    self.minimumSize = minimumSize
    self.fixedSize = fixedSize
    self.margin = margin
    self.position = position
    self.title = title
    self.classes = classes
    self.role =
      role ?? (shape == .plainText ? .label : shape == .invisible ? .decoration : .mark)
  }
}
