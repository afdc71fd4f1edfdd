/// The numbers whose bits are set in a word of a row of words, ascending.
struct SetBits: Sequence, IteratorProtocol {
  private var bits: UInt64
  private let first: Int

  /// The bits of a word, by its place in the row.
  init(_ bits: UInt64, word: Int) {
    self.bits = bits
    first = word * 64
  }

  /// Only those below a number.
  @inline(__always)
  func below(_ limit: Int) -> SetBits {
    if limit - first >= 64 { return self }
    return SetBits(bits & ((1 << UInt64(Swift.max(0, limit - first))) - 1), word: first / 64)
  }

  @inline(__always)
  mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    let number = first + bits.trailingZeroBitCount
    bits &= bits &- 1
    return number
  }
}
