import GraphvizRendering

/// Examines a finished drawing: whether everybody who gets it, on paper or screen, can read it.
///
/// | looked at | limit |
/// |---|---|
/// | size of text | the one given |
/// | texts and shapes on each other | 0.5 pt; a shape without text may lie behind |
/// | contrast of text | 4.5:1, large text 3:1 (WCAG 2.1, 1.4.3) |
/// | contrast of shapes and lines | 3:1 against the background (WCAG 2.1, 1.4.11) |
/// | samples of the legend | another shape, dash or text, another width by 0.5 pt, or a colour that differs by 25 (CIELAB) to everybody: usual sight, grey print, protan, deutan, tritan |
/// | legend | has a sample of all that is drawn |
/// | fonts | embedded in the PDF |
/// | lines | not behind what they don't end at; 2.5 pt of its edge may lie on them, and a corner |
/// | two lines | no more than 20 pt on each other, outside what they end at |
/// | page | nothing outside; text may be 3 % wider than measured |
///
/// What an element is there for, the drawing says by its role (`ElementRole`): marks must be in the
/// legend, whatever stands for something must be seen, decorations may lie anywhere.
public struct FigureCheck: Sendable {
  /// How far two things may reach into each other, in points.
  static let tolerance = 0.5

  let drawing: Drawing
  /// The measured box of each node, its outline included, in the order of the drawing.
  let boxes: [FigureBox]
  /// The outline of each node, in the order of the drawing.
  private let outlines: [NodeOutline]
  /// The extent that each node's text needs with its margin, in points.
  private let needed: [Size]
  private let smallestText: Double

  /// Measures a drawing.
  ///
  /// - Parameters:
  ///   - drawing: the drawing at its final size.
  ///   - smallestText: the size that no text may be below, in points.
  /// - Throws: `GraphvizError` when it can't be measured.
  public init(
    _ drawing: Drawing, smallestText: Double, renderer: GraphvizRenderer = GraphvizRenderer()
  ) throws(GraphvizError) {
    self.drawing = drawing
    self.smallestText = smallestText
    outlines = try renderer.outlines(of: drawing.nodes, fontFamily: drawing.fontFamily)
    boxes = zip(drawing.nodes, outlines).map { FigureBox($0, size: $1.size) }
    needed = try renderer.sizes(
      of: drawing.nodes.map { node in
        var free = node
        free.fixedSize = nil
        free.minimumSize = nil
        free.margin = .none
        free.shape = .box
        return free
      }, fontFamily: drawing.fontFamily)
  }

  /// All flaws of the drawing, by kind and then in the order of the drawing; empty when there are
  /// none.
  ///
  /// - Parameter pdf: the drawing as a PDF, to look for fonts in; `nil` leaves that out.
  /// - Complexity: O(*n*² + *n* · *m*) in the numbers of nodes and lines.
  public func flaws(pdf: [UInt8]? = nil) -> [FigureFlaw] {
    smallTexts + overlaps + wideLabels + TieCheck(drawing, outlines).flaws
      + ContrastCheck(drawing).flaws + LegendCheck(drawing).flaws
      + (pdf.map(EmbeddedFonts.missing) ?? []) + offPage
  }

  private var smallTexts: [FigureFlaw] {
    drawing.nodes.filter { $0.hasText && $0.fontSize < smallestText - 1e-9 }.map {
      .smallText(element: $0.id, points: $0.fontSize, least: smallestText)
    }
  }

  private var overlaps: [FigureFlaw] {
    var flaws: [FigureFlaw] = []
    let solid = drawing.nodes.indices.filter { drawing.nodes[$0].isSolid }
    for (place, first) in solid.enumerated() {
      for second in solid[(place + 1)...]
      where boxes[first].overlap(with: boxes[second]) > Self.tolerance
        && !drawing.nodes[first].isOfOneSample(with: drawing.nodes[second])
      {
        let (one, other) = (drawing.nodes[first], drawing.nodes[second])
        let isLabel = one.role == .label || other.role == .label
        flaws.append(isLabel ? .labelOverlap(one.id, other.id) : .nodeOverlap(one.id, other.id))
      }
    }
    return flaws
  }

  private var wideLabels: [FigureFlaw] {
    drawing.nodes.indices.filter { index in
      let node = drawing.nodes[index]
      guard let size = node.fixedSize, node.hasText, node.shape != .plainText else { return false }
      return needed[index].width > size.width + 1 || needed[index].height > size.height + 1
    }.map { .labelTooWide(element: drawing.nodes[$0].id) }
  }

  private var offPage: [FigureFlaw] {
    drawing.nodes.indices.filter { index in
      let node = drawing.nodes[index]
      guard node.shape != .invisible else { return false }
      let box = boxes[index]
      let extra = node.shape == .plainText ? (box.maxX - box.minX) * 0.03 : 0
      return box.minX < -0.01 || box.minY < -0.01 || box.maxX + extra > drawing.size.width + 0.01
        || box.maxY > drawing.size.height + 0.01
    }.map { .offPage(element: drawing.nodes[$0].id) }
  }
}

/// The rectangle a node takes, its outline included, in points.
struct FigureBox: Sendable {
  let minX: Double
  let minY: Double
  let maxX: Double
  let maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    (self.minX, self.minY, self.maxX, self.maxY) = (minX, minY, maxX, maxY)
  }

  init(_ node: DrawingNode, size: Size) {
    let line = node.shape == .plainText ? 0 : node.strokeWidth / 2
    minX = node.position.x - size.width / 2 - line
    maxX = node.position.x + size.width / 2 + line
    minY = node.position.y - size.height / 2 - line
    maxY = node.position.y + size.height / 2 + line
  }

  /// How deep two rectangles reach into each other; 0 when they don't.
  func overlap(with other: FigureBox) -> Double {
    let across = min(maxX, other.maxX) - max(minX, other.minX)
    let up = min(maxY, other.maxY) - max(minY, other.minY)
    return across > 0 && up > 0 ? min(across, up) : 0
  }
}

extension DrawingNode {
  /// Whether there is anything to read in it.
  var hasText: Bool {
    shape != .invisible && lines.contains { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Whether nothing else may lie on it: a text, a part or a sample. Pieces of one sample may lie on
  /// each other.
  var isSolid: Bool { shape != .invisible && role != .decoration && (hasText || isSeen) }

  /// Whether it must stand out from what is behind it.
  var isSeen: Bool { role.isPart || role.isSample }

  /// Whether it and another are pieces of one sample.
  func isOfOneSample(with other: DrawingNode) -> Bool { role.isSample && role == other.role }
}
