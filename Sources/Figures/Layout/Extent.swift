import GraphvizRendering

/// How far something reaches to each side, to tell quickly that it is nowhere near something else.
struct Extent {
  /// Left, bottom, and the opposites of right and top: greater is farther from what lies before it.
  private let nearest: SIMD4<Double>

  init(left: Double, right: Double, bottom: Double, top: Double) {
    nearest = SIMD4(left, bottom, -right, -top)
  }

  /// The extent of the segment between two points.
  init(from one: Point, to other: Point) {
    // Comparisons as they are, since `min` and `max` of numbers look at more than need be.
    self.init(
      left: one.x < other.x ? one.x : other.x, right: one.x < other.x ? other.x : one.x,
      bottom: one.y < other.y ? one.y : other.y, top: one.y < other.y ? other.y : one.y)
  }

  /// The extent of a box of half a size around a centre, widened on every side.
  init(centre: Point, half: Size, widenedBy gap: Double) {
    self.init(
      left: centre.x - half.width - gap, right: centre.x + half.width + gap,
      bottom: centre.y - half.height - gap, top: centre.y + half.height + gap)
  }

  /// Whether there is space between the two.
  func isApart(from other: Extent) -> Bool { any(nearest .> other.farthest) }

  /// Whether they have no more in common than an edge.
  func isBeside(_ other: Extent) -> Bool { any(nearest .>= other.farthest) }

  /// How deep the two reach into each other; less than 0 when they don't.
  func depth(in other: Extent) -> Double {
    let (mine, their) = (nearest, other.nearest)
    let across = min(-mine.z, -their.z) - max(mine.x, their.x)
    let up = min(-mine.w, -their.w) - max(mine.y, their.y)
    return min(across, up)
  }

  private var farthest: SIMD4<Double> {
    SIMD4(-nearest.z, -nearest.w, -nearest.x, -nearest.y)
  }
}
