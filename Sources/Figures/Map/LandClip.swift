import GraphvizRendering

/// Cuts polygons off at the sides of a rectangle.
///
/// - SeeAlso: Sutherland & Hodgman (1974), Reentrant polygon clipping, doi 10.1145/360767.360802. What is
///   cut in pieces stays joined along the sides, which isn't seen of a fill.
struct LandClip {
  private let area: Box

  /// Prepares to cut at the sides of a rectangle.
  init(to area: Box) { self.area = area }

  /// What of a polygon is inside; empty when nothing is.
  func clipped(_ corners: [Point]) -> [Point] {
    let sides: [(isInside: (Point) -> Bool, value: Double, isUpright: Bool)] = [
      ({ $0.x >= area.minX }, area.minX, true), ({ $0.x <= area.maxX }, area.maxX, true),
      ({ $0.y >= area.minY }, area.minY, false), ({ $0.y <= area.maxY }, area.maxY, false),
    ]
    return sides.reduce(corners) { polygon, side in
      guard var before = polygon.last else { return [] }
      var kept: [Point] = []
      for corner in polygon {
        if side.isInside(corner) != side.isInside(before) {
          kept.append(crossing(before, corner, at: side.value, isUpright: side.isUpright))
        }
        if side.isInside(corner) { kept.append(corner) }
        before = corner
      }
      return kept
    }
  }

  private func crossing(
    _ start: Point, _ end: Point, at value: Double, isUpright: Bool
  ) -> Point {
    if isUpright {
      let share = (value - start.x) / (end.x - start.x)
      return Point(x: value, y: start.y + (end.y - start.y) * share)
    }
    let share = (value - start.y) / (end.y - start.y)
    return Point(x: start.x + (end.x - start.x) * share, y: value)
  }
}
