/// How large a drawing may be before it is refused.
///
/// Graphviz can't be interrupted, so limits are what keeps a call from taking minutes or
/// crashing. The defaults hold every drawing a printed page can carry.
public struct RenderingLimits: Sendable, Equatable, Codable {
  /// Greatest number of nodes in a drawing or a layout. Drawing takes time in proportion: 3200 cells
  /// of a chart are an SVG in 0.6 s and a PDF in 0.4 s.
  public var maximumNodes: Int
  /// Greatest number of nodes laid out by `neato`, whose time grows with the square (500: 1.5 s).
  public var maximumNeatoNodes: Int
  /// Greatest number of edges in a drawing or a layout.
  public var maximumEdges: Int
  /// Greatest number of lines in a label.
  public var maximumLabelLines: Int
  /// Greatest number of Unicode scalars in a label, all lines together.
  public var maximumLabelLength: Int
  /// Greatest number of Unicode scalars in a title, a description or an identifier.
  public var maximumTextLength: Int
  /// Greatest width and height of the canvas, in points.
  public var maximumCanvasSide: Double
  /// Greatest number of pixels in a PNG.
  public var maximumPixels: Int

  /// Makes limits; what is not given is the default.
  public init(
    maximumNodes: Int = 4000, maximumNeatoNodes: Int = 500, maximumEdges: Int = 20_000,
    maximumLabelLines: Int = 6, maximumLabelLength: Int = 300, maximumTextLength: Int = 20_000,
    maximumCanvasSide: Double = 3400, maximumPixels: Int = 60_000_000
  ) {
    self.maximumNodes = maximumNodes
    self.maximumNeatoNodes = maximumNeatoNodes
    self.maximumEdges = maximumEdges
    self.maximumLabelLines = maximumLabelLines
    self.maximumLabelLength = maximumLabelLength
    self.maximumTextLength = maximumTextLength
    self.maximumCanvasSide = maximumCanvasSide
    self.maximumPixels = maximumPixels
  }

  /// 4000 nodes (500 for `neato`), 20 000 edges, labels of 6 lines and 300 characters, a canvas up
  /// to the long side of A0 (3400 pt), 60 million pixels.
  public static let `default` = RenderingLimits()
}
