internal import Synchronization

/// The sizes of nodes that were measured before: a figure measures the same texts many times, in each
/// snapshot's frame, and again in each figure of a report.
///
/// A renderer and its copies share one; it is let go with the last of them.
final class SizeMemory: Sendable {
  /// All of a node that its size depends on.
  private struct Key: Hashable {
    let lines: [String]
    let shape: NodeShape
    let fontFamily: String
    let fontSize: Double
    let isBold: Bool
    let alignment: TextAlignment
    let sizes: [Size?]
    let margin: Margin
    let strokeWidth: Double
    let strokeStyle: LineStyle
    let isFilled: Bool

    init(_ node: DrawingNode, fontFamily: String) {
      lines = node.lines
      shape = node.shape
      self.fontFamily = fontFamily
      fontSize = node.fontSize
      isBold = node.isBold
      alignment = node.textAlignment
      sizes = [node.minimumSize, node.fixedSize]
      margin = node.margin
      strokeWidth = node.strokeWidth
      strokeStyle = node.strokeStyle
      isFilled = node.fill != nil
    }
  }

  /// How many sizes are remembered at most.
  private static let most = 10_000

  private let known = Mutex<[Key: Size]>([:])

  /// The sizes of nodes; those that aren't known are measured, all at once.
  func sizes(
    of nodes: [DrawingNode], fontFamily: String,
    measured: ([DrawingNode]) throws(GraphvizError) -> [Size]
  ) throws(GraphvizError) -> [Size] {
    let keys = nodes.map { Key($0, fontFamily: fontFamily) }
    var found = known.withLock { known in keys.map { known[$0] } }
    let missing = found.indices.filter { found[$0] == nil }
    guard !missing.isEmpty else { return found.compactMap { $0 } }
    let sizes = try measured(missing.map { nodes[$0] })
    for (place, size) in zip(missing, sizes) { found[place] = size }
    known.withLock { known in
      if known.count + missing.count > Self.most { known.removeAll() }
      for (place, size) in zip(missing, sizes) { known[keys[place]] = size }
    }
    return found.compactMap { $0 }
  }
}
