/// A value for each of sixteen sources.
typealias Lanes = SIMD16<Double>

/// Picks out lanes by a bit for each.
struct LaneMask: ~Copyable {
  /// All bits of a lane for each of eight bits that is set.
  private let spread: UnsafeMutablePointer<SIMD8<UInt64>>

  private static let table: [SIMD8<UInt64>] = (0..<256).map { bits in
    SIMD8((0..<8).map { bits >> $0 & 1 == 1 ? UInt64.max : 0 })
  }

  init() { spread = .copy(of: Self.table) }

  deinit { spread.deallocate() }

  /// The values in some lanes, 0 in the others whatever stands there.
  @inline(__always)
  func only(_ lanes: UInt16, of values: Lanes) -> Lanes {
    let kept = SIMD16(lowHalf: spread[Int(lanes & 255)], highHalf: spread[Int(lanes >> 8)])
    return unsafeBitCast(
      unsafeBitCast(values, to: SIMD16<UInt64>.self) & kept, to: Lanes.self)
  }
}
