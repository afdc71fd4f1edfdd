import GraphvizRendering

/// One sample of a legend, with all its pieces.
struct LegendSample {
  /// The row it belongs to. Samples of different rows answer different questions and needn't differ.
  let row: String
  private(set) var nodes: [DrawingNode] = []
  private(set) var edges: [DrawingEdge] = []

  /// The identifier of its first piece.
  var id: String { nodes.first?.id ?? edges.first?.id ?? "" }

  /// The samples of a drawing, in the order of their first pieces, nodes before edges.
  static func all(in drawing: Drawing) -> [LegendSample] {
    var samples: [LegendSample] = []
    var places: [ElementRole: Int] = [:]
    func place(_ role: ElementRole) -> Int? {
      guard case .sample(let row, _) = role else { return nil }
      if let place = places[role] { return place }
      places[role] = samples.count
      samples.append(LegendSample(row: row))
      return samples.count - 1
    }
    for node in drawing.nodes {
      if let place = place(node.role) { samples[place].nodes.append(node) }
    }
    for edge in drawing.edges {
      if let place = place(edge.role) { samples[place].edges.append(edge) }
    }
    return samples
  }

  /// Whether somebody can't tell two samples apart: they have the same pieces, each of the same shape,
  /// words and dash, of much the same width, and of colours that differ too little.
  func looksLike(_ other: LegendSample, to vision: ColourVision) -> Bool {
    guard nodes.count == other.nodes.count, edges.count == other.edges.count else { return false }
    return zip(nodes, other.nodes).allSatisfy { one, other in
      one.shape == other.shape && one.strokeStyle == other.strokeStyle && one.lines == other.lines
        && !Self.differ(one.fill, other.fill, vision)
        && !Self.differ(one.stroke, other.stroke, vision)
    }
      && zip(edges, other.edges).allSatisfy { one, other in
        one.style == other.style && one.hasArrow == other.hasArrow
          && abs(one.width - other.width) < 0.5 && !Self.differ(one.colour, other.colour, vision)
      }
  }

  private static func differ(_ one: String?, _ other: String?, _ vision: ColourVision) -> Bool {
    guard one != other else { return false }
    guard let one = one.flatMap({ Colour($0) }), let other = other.flatMap({ Colour($0) }) else {
      return true
    }
    return one.seen(by: vision).difference(from: other.seen(by: vision))
      >= LegendCheck.leastDifference
  }
}
