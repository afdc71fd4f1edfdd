/// Which drawings of a series something is in: what is never seen together can't be in the way.
///
/// Boxes keep apart in any case, so that each has a place of its own.
struct Frames: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Every drawing.
  static let all = Frames(rawValue: .max)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One drawing by its position. Of more than 64, some count as one: then a little more is kept
  /// apart than need be.
  init(position: Int) { rawValue = 1 << UInt64(position % 64) }

  /// In how many drawings; all of a single one count as 64.
  var count: Int { rawValue.nonzeroBitCount }

  /// Whether the two are seen together anywhere.
  func meet(_ other: Frames) -> Bool { !isDisjoint(with: other) }
}
