/// The slots of a `NumberTable`, in words as wide as its numbers need.
///
/// Open addressing with linear probing (Knuth 1998, *The Art of Computer Programming* 3, 6.4,
/// algorithms L and R): one piece of memory, which the value owns, without counting references or hashing
/// with a secret.
struct ProbedSlots<Word: FixedWidthInteger & UnsignedInteger>: ~Copyable {
  /// A number or, where nothing is, 0.
  private let slots: UnsafeMutablePointer<Word>
  private let mask: Int

  /// Fills a quarter of the slots, or less, with different numbers.
  init(_ numbers: [Int]) {
    var size = 16
    while size < 4 * numbers.count { size *= 2 }
    slots = .filled(size, with: 0)
    mask = size - 1
    for number in numbers { insert(number) }
  }

  /// The same numbers in memory of its own.
  init(copying other: borrowing ProbedSlots) {
    mask = other.mask
    slots = .copy(of: UnsafeBufferPointer(start: other.slots, count: mask + 1))
  }

  deinit { slots.deallocate() }

  /// Whether a number is there.
  @inline(__always)
  func contains(_ number: Int) -> Bool {
    let word = Word(truncatingIfNeeded: number)
    return slots[slot(of: word)] == word
  }

  /// Puts in a number, above 0.
  @inline(__always)
  mutating func insert(_ number: Int) {
    let word = Word(truncatingIfNeeded: number)
    slots[slot(of: word)] = word
  }

  /// Takes out a number, and moves up those that stand further on because of it.
  mutating func remove(_ number: Int) {
    let word = Word(truncatingIfNeeded: number)
    var gap = slot(of: word)
    guard slots[gap] == word else { return }
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
  @inline(__always)
  private func slot(of word: Word) -> Int {
    var slot = home(of: word)
    while slots[slot] != 0, slots[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  /// The first place that is tried: multiplication by the golden ratio spreads neighbours.
  private func home(of word: Word) -> Int {
    let product = UInt64(word) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 32) & mask
  }
}
