/// Everything a renderer must know to draw one figure: no defaults from elsewhere, no clock.
///
/// Like the other values of this module a drawing is `Codable`, and its JSON is the whole request:
/// it is the seam at which drawing can move to a worker process with limits on time and memory,
/// which receives the same drawing as JSON and answers with the same bytes.
public struct Drawing: Sendable, Equatable, Codable {
  /// The canvas in points: the exact size of the SVG, PDF, EPS and PNG. Nothing is scaled.
  public var size: Size
  /// The nodes; later ones lie above earlier ones, and all lie above the edges.
  public var nodes: [DrawingNode]
  /// The edges; later ones lie above earlier ones.
  public var edges: [DrawingEdge]
  /// Filled areas behind everything, on the canvas; later ones lie above earlier ones.
  public var areas: [DrawingArea]
  /// Font families in order of preference, separated by commas. The first that is installed
  /// measures the text and draws PDF and PNG; the SVG names them all.
  public var fontFamily: String
  /// Colour of the canvas as `#rrggbb`.
  public var background: String
  /// Accessible name of the whole drawing, also the title of the PDF.
  public var title: String
  /// Accessible description of the whole drawing, also the subject of the PDF.
  public var description: String
  /// The language of the words, as in BCP 47 (`nb`, `en`); empty when not known. Letters, digits and
  /// hyphens.
  public var language: String
  /// What every file says of its origin where nobody sees it, for `FileStamp`; nothing when empty.
  /// Letters, digits and `-._~%=;:,+` only, at most 4000.
  public var stamp: String
  /// Put before every identifier in the SVG, so that several drawings fit in one page. No white
  /// space.
  public var idPrefix: String

  /// Makes a drawing; what is not given is an empty white canvas.
  public init(
    size: Size, nodes: [DrawingNode] = [], edges: [DrawingEdge] = [], areas: [DrawingArea] = [],
    fontFamily: String = Drawing.defaultFontFamily, background: String = "#ffffff",
    title: String, description: String = "", language: String = "", stamp: String = "",
    idPrefix: String = ""
  ) {
    self.size = size
    self.nodes = nodes
    self.edges = edges
    self.areas = areas
    self.fontFamily = fontFamily
    self.background = background
    self.title = title
    self.description = description
    self.language = language
    self.stamp = stamp
    self.idPrefix = idPrefix
  }

  /// Liberation Sans, and what has the same widths where it is missing.
  public static let defaultFontFamily = "Liberation Sans,Arial,Helvetica,sans-serif"
}
