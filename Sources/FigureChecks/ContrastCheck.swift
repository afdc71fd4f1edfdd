import GraphvizRendering

/// Whether text and graphics stand out from what is behind them.
///
/// - SeeAlso: W3C (2018), WCAG 2.1, success criteria 1.4.3 and 1.4.11.
struct ContrastCheck {
  private let drawing: Drawing

  init(_ drawing: Drawing) { self.drawing = drawing }

  /// The flaws, texts first.
  var flaws: [FigureFlaw] {
    drawing.nodes.compactMap(text) + drawing.nodes.compactMap(shape)
      + drawing.edges.compactMap(line)
  }

  private func text(_ node: DrawingNode) -> FigureFlaw? {
    guard node.hasText, let colour = Colour(node.textColour), let behind = background(of: node)
    else { return nil }
    // Large: 18 points, or 14 in bold.
    let least = node.fontSize >= (node.isBold ? 14 : 18) ? 3 : 4.5
    let ratio = colour.contrast(with: behind)
    return ratio < least ? .textContrast(element: node.id, ratio: ratio, least: least) : nil
  }

  /// A shape is seen by its outline, or by its fill; words without an outline by themselves.
  private func shape(_ node: DrawingNode) -> FigureFlaw? {
    guard node.isSeen, node.shape != .invisible, node.shape != .plainText,
      node.strokeWidth > 0 || !node.hasText, let paper = Colour(drawing.background)
    else { return nil }
    let seen = [node.strokeWidth > 0 ? node.stroke : nil, node.fill].compactMap { $0 }
    let ratio = seen.compactMap { Colour($0)?.contrast(with: paper) }.max() ?? 1
    return ratio < 3 ? .graphicContrast(element: node.id, ratio: ratio, least: 3) : nil
  }

  private func line(_ edge: DrawingEdge) -> FigureFlaw? {
    guard edge.role.isPart || edge.role.isSample, let colour = Colour(edge.colour),
      let paper = Colour(drawing.background)
    else { return nil }
    let ratio = colour.contrast(with: paper)
    return ratio < 3 ? .graphicContrast(element: edge.id, ratio: ratio, least: 3) : nil
  }

  private func background(of node: DrawingNode) -> Colour? {
    let fill = node.shape == .plainText ? nil : node.fill
    return Colour(fill ?? drawing.background)
  }
}
