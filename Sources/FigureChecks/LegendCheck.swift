import GraphvizRendering

/// Whether the legend explains all that is drawn, with samples that everybody can tell apart.
struct LegendCheck {
  /// Colours that differ by less are taken for the same, in CIELAB.
  static let leastDifference = 25.0

  private let marks: [DrawingNode]
  private let lines: [DrawingEdge]
  private let samples: [LegendSample]

  init(_ drawing: Drawing) {
    marks = drawing.nodes.filter {
      $0.role == .mark && $0.shape != .invisible && $0.shape != .plainText
    }
    lines = drawing.edges.filter { $0.role == .mark }
    samples = LegendSample.all(in: drawing)
  }

  /// The flaws: what can't be told apart, then what isn't explained, the first of each look.
  var flaws: [FigureFlaw] { alike + unexplainedNodes + unexplainedLines }

  private var alike: [FigureFlaw] {
    samples.indices.flatMap { first in
      samples[(first + 1)...].flatMap { other -> [FigureFlaw] in
        let one = samples[first]
        guard one.row == other.row else { return [] }
        return Self.visions { one.looksLike(other, to: $0) }
          .map { .indistinguishable(one.id, other.id, $0) }
      }
    }
  }

  /// Samples of the look, or of its shape in one row and its colours in another: a row can say what
  /// shapes stand for, and another what pale ones are.
  private func isExplained(_ look: NodeLook) -> Bool {
    let looks = samples.flatMap { sample in sample.nodes.map { (row: sample.row, NodeLook($0)) } }
    if looks.contains(where: { $0.1 == look }) { return true }
    let rows = Set(looks.filter { $0.1.shape == look.shape }.map(\.row))
    return !rows.isEmpty
      && looks.contains {
        $0.1.fill == look.fill && $0.1.stroke == look.stroke && rows != [$0.row]
      }
  }

  private var unexplainedNodes: [FigureFlaw] {
    var flaws = Self.first(marks, \.id, by: NodeLook.init).filter { !isExplained($0.key) }
      .map { FigureFlaw.notInLegend(element: $0.id, .appearance) }
    let outlines = Set(samples.flatMap { $0.nodes.map(\.strokeStyle) })
    flaws += Self.first(marks, \.id, by: { $0.strokeStyle })
      .filter { $0.key != .solid && !outlines.contains($0.key) }
      .map { .notInLegend(element: $0.id, .outline) }
    return flaws
  }

  /// A look needs explaining where there is more than one of it.
  private var unexplainedLines: [FigureFlaw] {
    unexplained(.width, by: { $0.width }) + unexplained(.dashes, by: { $0.style })
      + unexplained(.colour, by: { $0.colour })
  }

  private func unexplained<Key: Hashable>(
    _ aspect: FigureFlaw.Aspect, by key: (DrawingEdge) -> Key
  ) -> [FigureFlaw] {
    let drawn = Self.first(lines, \.id, by: key)
    guard drawn.count > 1 else { return [] }
    let shown = Set(samples.flatMap { $0.edges.map(key) })
    return drawn.filter { !shown.contains($0.key) }.map { .notInLegend(element: $0.id, aspect) }
  }

  /// The first element of each look, in the order of the drawing.
  private static func first<Element, Key: Hashable>(
    _ elements: [Element], _ id: (Element) -> String, by key: (Element) -> Key
  ) -> [(key: Key, id: String)] {
    var seen: Set<Key> = []
    return elements.compactMap { element in
      let look = key(element)
      return seen.insert(look).inserted ? (look, id(element)) : nil
    }
  }

  /// The kinds of sight that can't tell two things apart; when the usual can't, that says it all.
  private static func visions(_ isLike: (ColourVision) -> Bool) -> [ColourVision] {
    isLike(.usual) ? [.usual] : ColourVision.allCases.filter(isLike)
  }
}

/// What tells of a node what it stands for.
private struct NodeLook: Hashable {
  let shape: NodeShape
  let fill: String
  let stroke: String

  init(_ node: DrawingNode) {
    (shape, fill, stroke) = (node.shape, node.fill ?? "", node.stroke)
  }
}
