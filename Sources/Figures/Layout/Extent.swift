import GraphvizRendering

/// How far something reaches to each side, to tell quickly that it is nowhere near something else.
struct Extent {
  /// Left, bottom, and the opposites of right and top: greater is farther from what lies before it.
  private let nearest: SIMD4<Double>

  var left: Double { nearest.x }
  var right: Double { -nearest.z }
  var bottom: Double { nearest.y }
  var top: Double { -nearest.w }

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
  func isApart(from other: Extent) -> Bool {
    let signs = Self.signs(of: other.farthest - nearest)
    return Int64(bitPattern: signs.x | signs.y | signs.z | signs.w) < 0
  }

  /// Whether they have no more in common than an edge.
  func isBeside(_ other: Extent) -> Bool {
    let signs = Self.signs(of: nearest - other.farthest)
    return Int64(bitPattern: signs.x & signs.y & signs.z & signs.w) >= 0
  }

  /// The bits of numbers, the first of which is their sign: a difference is below 0 exactly when the one
  /// is less than the other, and comparing signs takes half as long as comparing lanes.
  private static func signs(of differences: SIMD4<Double>) -> SIMD4<UInt64> {
    unsafeBitCast(differences, to: SIMD4<UInt64>.self)
  }

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
