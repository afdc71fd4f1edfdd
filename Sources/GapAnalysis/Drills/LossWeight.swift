/// How much a loss hurts, for comparing.
///
/// The growth of fragmentation counts to twelve decimals, so that sums in another order don't tell two
/// losses apart.
struct LossWeight: Hashable, Comparable {
  /// The municipalities cut off.
  let municipalities: Int
  /// The organisations cut off.
  let organisations: Int
  /// The growth of distance-weighted fragmentation, 0–1.
  let growth: Double

  private var key: [Double] {
    [Double(municipalities), Double(organisations), (growth * 1e12).rounded()]
  }

  static func == (one: LossWeight, other: LossWeight) -> Bool { one.key == other.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  static func < (one: LossWeight, other: LossWeight) -> Bool {
    one.key.lexicographicallyPrecedes(other.key)
  }
}
