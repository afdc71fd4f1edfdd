import GraphvizRendering

/// Boxes that have been laid out, and may or may not stand in the room that a figure has for them.
protocol RoomFilling {
  /// The height they take, in points.
  var height: Double { get }
  /// Whether two of them lie on each other.
  var hasOverlap: Bool { get }

  /// The same in the middle of a height, which they take then.
  func centred(in height: Double) -> Self
}

extension FigureRoom {
  /// The height below which it isn't tried to lay out a network, in points.
  private static let leastHeight = 60.0
  /// How far apart the heights are that are tried to name one that is enough, in millimetres.
  private static let step = 5.0

  /// Boxes laid out in all of the room; if they would lie on each other there, and there is room for them
  /// as they stand without a height, they stand so in its middle.
  ///
  /// - Parameters:
  ///   - usual: the boxes as they stand without a height.
  ///   - laidOut: lays them out for a height, in points.
  /// - Throws: `GraphvizError.doesNotFit` with a height at which they fit, the first of some between this
  ///   one and the usual; and what laying out throws.
  func filled<Boxes: RoomFilling>(
    usual: Boxes, _ laidOut: (Double) throws(GraphvizError) -> Boxes
  ) throws(GraphvizError) -> Boxes {
    if let filling = try filling(laidOut) { return filling }
    if height >= usual.height { return usual.centred(in: height) }
    let enough = tooLow(needed: usual.height)
    guard case .doesNotFit(_, let usualHeight) = enough else { throw enough }
    var tried = ((allowed / Self.step).rounded(.down) + 1) * Self.step
    while tried < usualHeight {
      let higher = FigureRoom(allowed: tried, others: others)
      if try higher.filling(laidOut) != nil {
        throw .doesNotFit(allowed: allowed, needed: tried)
      }
      tried += Self.step
    }
    throw enough
  }

  /// Boxes laid out in all of the room; `nil` when they don't fit.
  private func filling<Boxes: RoomFilling>(
    _ laidOut: (Double) throws(GraphvizError) -> Boxes
  ) throws(GraphvizError) -> Boxes? {
    guard height >= Self.leastHeight else { return nil }
    let boxes = try laidOut(height)
    return !boxes.hasOverlap && boxes.height <= height ? boxes.centred(in: height) : nil
  }
}

extension Box {
  /// Whether any two of some rectangles lie on each other by more than half a point.
  static func haveOverlap(_ boxes: [Box]) -> Bool {
    boxes.indices.contains { first in
      boxes[..<first].contains { $0.overlap(with: boxes[first]) > 0.5 }
    }
  }
}
