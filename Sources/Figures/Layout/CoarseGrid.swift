/// The steps in which it is told roughly where something in an area ends: 249 of them, in each direction.
///
/// What lies farther to the right or further up never has a smaller step, so of two different steps it
/// can be told which is farther. Everything beyond the area has its outermost steps.
struct CoarseGrid {
  private let left: Double
  private let bottom: Double
  private let across: Double
  private let up: Double

  /// The grid over an area, with a little around it.
  init(over area: Box) {
    (left, bottom) = (area.minX, area.minY)
    across = area.width > 0 ? 240 / area.width : 0
    up = area.height > 0 ? 240 / area.height : 0
  }

  /// The steps of the left, right, bottom and top of something.
  @inline(__always)
  func steps(of extent: Extent) -> SIMD4<Int8> {
    SIMD4(
      Self.step((extent.left - left) * across), Self.step((extent.right - left) * across),
      Self.step((extent.bottom - bottom) * up), Self.step((extent.top - bottom) * up))
  }

  // Told some million times for each figure, so without the questions that a conversion asks.
  @inline(__always)
  private static func step(_ number: Double) -> Int8 {
    var steps = number + 4
    steps = steps > 0 ? steps : 0
    steps = steps < 248 ? steps : 248
    // A number so large that its last bits count ones.
    return Int8(truncatingIfNeeded: Int64(bitPattern: (steps + 0x1.8p52).bitPattern) &- 123)
  }
}
