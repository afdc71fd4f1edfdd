import GraphvizRendering

/// Whether the legend explains all that is drawn, with samples that everybody can tell apart.
struct LegendCheck {
  /// Colours that differ by less are taken for the same, in CIELAB.
  static let leastDifference = 25.0

  private let parts: [DrawingNode]
  private let samples: [DrawingNode]
  private let lines: [DrawingEdge]
  private let lineSamples: [DrawingEdge]

  init(_ drawing: Drawing) {
    parts = drawing.nodes.filter { $0.isPart && $0.shape != .invisible }
    samples = drawing.nodes.filter(\.isSample)
    lines = drawing.edges.filter(\.isPart)
    lineSamples = drawing.edges.filter(\.isSample)
  }

  /// The flaws: what can't be told apart, then what isn't explained, the first of each look.
  var flaws: [FigureFlaw] { likeNodes + likeLines + unexplainedNodes + unexplainedLines }

  private var likeNodes: [FigureFlaw] {
    Self.pairs(samples).flatMap { one, other -> [FigureFlaw] in
      guard Self.group(one.id) == Self.group(other.id), one.shape == other.shape,
        one.strokeStyle == other.strokeStyle,
        one.lines == other.lines
      else { return [] }
      return Self.visions { vision in
        !Self.differ(one.fill, other.fill, vision) && !Self.differ(one.stroke, other.stroke, vision)
      }.map { .indistinguishable(one.id, other.id, $0) }
    }
  }

  private var likeLines: [FigureFlaw] {
    Self.pairs(lineSamples).flatMap { one, other -> [FigureFlaw] in
      guard Self.group(one.id) == Self.group(other.id), one.style == other.style,
        one.hasArrow == other.hasArrow,
        abs(one.width - other.width) < 0.5
      else { return [] }
      return Self.visions { !Self.differ(one.colour, other.colour, $0) }
        .map { .indistinguishable(one.id, other.id, $0) }
    }
  }

  private var unexplainedNodes: [FigureFlaw] {
    let looks = Set(samples.map { [$0.shape.rawValue, $0.fill ?? "", $0.stroke] })
    var flaws = Self.first(parts, \.id, by: { [$0.shape.rawValue, $0.fill ?? "", $0.stroke] })
      .filter { !looks.contains($0.key) }
      .map { FigureFlaw.notInLegend(element: $0.id, .appearance) }
    let outlines = Set(samples.map(\.strokeStyle))
    flaws += Self.first(parts, \.id, by: { $0.strokeStyle })
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
    let shown = Set(lineSamples.map(key))
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

  private static func pairs<Element>(_ elements: [Element]) -> [(Element, Element)] {
    elements.indices.flatMap { first in
      elements[(first + 1)...].map { (elements[first], $0) }
    }
  }

  /// The row of the legend that a sample belongs to: `sector-0-sample` to `sector`. Samples of
  /// different rows answer different questions and needn't differ.
  private static func group(_ id: String) -> String {
    id.split(separator: "-").dropLast(2).joined(separator: "-")
  }

  private static func differ(_ one: String?, _ other: String?, _ vision: ColourVision) -> Bool {
    guard one != other else { return false }
    guard let one = one.flatMap({ Colour($0) }), let other = other.flatMap({ Colour($0) }) else {
      return true
    }
    return one.seen(by: vision).difference(from: other.seen(by: vision)) >= leastDifference
  }
}
