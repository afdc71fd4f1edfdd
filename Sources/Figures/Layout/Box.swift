import GraphvizRendering

/// A rectangle in points, y up.
struct Box: Sendable, Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  /// The rectangle of a size around a centre, widened on every side.
  init(centre: Point, size: Size, widenedBy gap: Double = 0) {
    minX = centre.x - size.width / 2 - gap
    maxX = centre.x + size.width / 2 + gap
    minY = centre.y - size.height / 2 - gap
    maxY = centre.y + size.height / 2 + gap
  }

  /// The rectangle between two corners.
  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var centre: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// How deep two rectangles reach into each other; 0 when they don't.
  func overlap(with other: Box) -> Double {
    let across = min(maxX, other.maxX) - max(minX, other.minX)
    let up = min(maxY, other.maxY) - max(minY, other.minY)
    return across > 0 && up > 0 ? min(across, up) : 0
  }

  /// The length of the part of a segment that lies inside.
  func length(ofSegmentFrom start: Point, to end: Point) -> Double {
    var part = (low: 0.0, high: 1.0)
    let dx = end.x - start.x
    let dy = end.y - start.y
    guard Self.cut(&part, from: start.x, by: dx, (minX, maxX)),
      Self.cut(&part, from: start.y, by: dy, (minY, maxY))
    else { return 0 }
    return (part.high - part.low) * (dx * dx + dy * dy).squareRoot()
  }

  /// Leaves of a part of a way what is between two bounds in one direction; whether anything is left.
  @inline(__always)
  private static func cut(
    _ part: inout (low: Double, high: Double), from start: Double, by way: Double,
    _ bounds: (Double, Double)
  ) -> Bool {
    if way == 0 { return start > bounds.0 && start < bounds.1 }
    let first = (bounds.0 - start) / way
    let second = (bounds.1 - start) / way
    part.low = max(part.low, min(first, second))
    part.high = min(part.high, max(first, second))
    return part.low < part.high
  }
}
