/// A set of whole numbers above 0 of which about as many are in it all the time.
///
/// Open addressing with linear probing (Knuth 1998, *The Art of Computer Programming* 3, 6.4,
/// algorithms L and R): one array, without counting references or hashing with a secret, so that one of
/// the millions of questions of a random walk costs a few nanoseconds. Copying is O(*k*).
struct NumberTable {
  /// A number or, where nothing is, 0.
  private var slots: [Int]
  private let mask: Int

  /// Makes a table of different numbers; never hold more than four times as many in it.
  init(_ numbers: [Int]) {
    var size = 16
    while size < 8 * numbers.count { size *= 2 }
    slots = [Int](repeating: 0, count: size)
    mask = size - 1
    for number in numbers { insert(number) }
  }

  /// Whether a number is in the table.
  func contains(_ number: Int) -> Bool { slots[slot(of: number)] == number }

  /// Puts in a number, above 0.
  mutating func insert(_ number: Int) { slots[slot(of: number)] = number }

  /// Takes out a number, and moves up those that stand further on because of it.
  mutating func remove(_ number: Int) {
    var gap = slot(of: number)
    guard slots[gap] == number else { return }
    slots[gap] = 0
    var next = (gap + 1) & mask
    while slots[next] != 0 {
      let home = home(of: slots[next])
      if (next - home) & mask >= (next - gap) & mask {
        slots[gap] = slots[next]
        slots[next] = 0
        gap = next
      }
      next = (next + 1) & mask
    }
  }

  /// Where a number stands, or would.
  private func slot(of number: Int) -> Int {
    var slot = home(of: number)
    while slots[slot] != 0, slots[slot] != number { slot = (slot + 1) & mask }
    return slot
  }

  /// The first place that is tried: multiplication by the golden ratio spreads neighbours.
  private func home(of number: Int) -> Int {
    let product = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 32) & mask
  }
}
