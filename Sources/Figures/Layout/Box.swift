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
    var low = 0.0
    var high = 1.0
    let dx = end.x - start.x
    let dy = end.y - start.y
    for (delta, from, smallest, largest) in [
      (dx, start.x, minX, maxX), (dy, start.y, minY, maxY),
    ] {
      if delta == 0 {
        if from <= smallest || from >= largest { return 0 }
        continue
      }
      let first = (smallest - from) / delta
      let second = (largest - from) / delta
      low = max(low, min(first, second))
      high = min(high, max(first, second))
      if low >= high { return 0 }
    }
    return (high - low) * (dx * dx + dy * dy).squareRoot()
  }
}
