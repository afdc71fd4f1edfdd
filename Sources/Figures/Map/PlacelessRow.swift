import GraphvizRendering
import Wording

/// The row below a map of those without a place on it, after its heading: ties come from above, and don't
/// run over the words.
struct PlacelessRow {
  /// The middle of each box, down from the top of the row.
  let points: [Point]
  /// How far down the top of the heading is; `nil` when there is nobody.
  let heading: Double?
  /// How far down the row reaches.
  let height: Double

  private static let top = 10.0

  /// Puts boxes of some sizes in a row, in several when they don't fit in one.
  init(
    of sizes: [Size], in network: PlaceNetwork, _ options: FigureOptions
  ) throws(GraphvizError) {
    guard let first = sizes.first else {
      (points, heading, height) = ([], nil, 0)
      return
    }
    // The longest of all languages, so that boxes stand at the same places in each.
    let words = Language.allCases.map {
      DrawingNode(
        id: "heading-\($0.rawValue)", lines: [MapWords.withoutPlace[$0] + ":"], shape: .plainText,
        fontSize: options.smallestText, margin: .none)
    }
    let measured = try network.renderer.sizes(of: words)
    let text = Size(
      width: measured.map(\.width).max() ?? 0, height: measured.map(\.height).max() ?? 0)
    let flow = BandFlow(
      top: Self.top, width: network.width, sizes: sizes,
      left: FigureSheet.margin + text.width * 1.03 + 10)
    points = flow.points
    heading = Self.top + (first.height - text.height) / 2
    height = flow.bottom + 4
  }
}
