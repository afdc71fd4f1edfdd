import GraphvizRendering
import Wording

/// How a figure is to be made.
public struct FigureOptions: Sendable, Hashable {
  /// The figure's width, in millimetres.
  public var widthInMillimetres: Double = 170
  /// The figure's height, in millimetres: exactly that; `nil` for as high as the figure needs.
  public var heightInMillimetres: Double?
  /// The smallest text, in points.
  public var smallestText: Double = 9
  /// The language of its words.
  public var language: Language = .bokmål
  /// What goes before the identifiers of the SVG's elements (`PartIdentifiers`), so that several
  /// figures fit in a page; the first of them needs none.
  public var idPrefix: String = ""
  /// The boxes and lines of a reduced study that stand for several.
  var folding = Folding()
  /// The ids of those whose name is drawn, however few ties they have.
  var alwaysNamed: Set<String> = []

  /// The usual figure: 170 mm, 9 pt, bokmål.
  public init() {}
}

/// A figure at its final size, and its words.
public struct Figure: Sendable {
  /// The drawing.
  public var drawing: Drawing
  /// What stands under it.
  public let caption: String
  /// What it is, in one or two sentences, for those who can't see it.
  public let shortDescription: String
  /// Its essentials, in a paragraph.
  public let longDescription: String
  /// What it shows as a table; `nil` when that is the snapshot's ties or participations.
  public var data: FigureData?

  /// Whether there are so many lines to a box that they can't be followed one by one, however the
  /// boxes are placed.
  public var isDense: Bool {
    let lines = drawing.edges.filter { $0.role == .mark }
    let boxes = Set(lines.flatMap { [$0.from, $0.to] })
    return Double(lines.count) > LayoutWeights.usualLines * Double(boxes.count)
  }
}
