/// What is wrong with a figure. Elements are named by their identifiers in the drawing.
public enum FigureFlaw: Sendable, Hashable {
  /// Text smaller than it may be, both in points.
  case smallText(element: String, points: Double, least: Double)
  /// A text and something else lie on each other.
  case labelOverlap(String, String)
  /// A text reaches over the outline around it.
  case labelTooWide(element: String)
  /// Two shapes lie on each other.
  case nodeOverlap(String, String)
  /// A line runs behind something that it doesn't end at.
  case tieBehind(tie: String, stranger: String)
  /// Two lines run on each other so long, in points, that a reader can't tell which goes where.
  case tiesOnEachOther(String, String, length: Double)
  /// Text that stands out too little from what is behind it, as a ratio to 1.
  case textContrast(element: String, ratio: Double, least: Double)
  /// A shape or line that stands out too little from the background, as a ratio to 1.
  case graphicContrast(element: String, ratio: Double, least: Double)
  /// Two things of the legend look the same to somebody.
  case indistinguishable(String, String, ColourVision)
  /// Something is drawn that the legend has no sample of.
  case notInLegend(element: String, Aspect)
  /// A font that the PDF names and doesn't hold.
  case fontNotEmbedded(String)
  /// Something reaches over the edge of the page.
  case offPage(element: String)

  /// What the legend leaves unexplained.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// The shape and colours of a node.
    case appearance
    /// The dashes of an outline.
    case outline
    /// The width of a line.
    case width
    /// The dashes of a line.
    case dashes
    /// The colour of a line.
    case colour
  }
}
