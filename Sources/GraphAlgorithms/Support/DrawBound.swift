/// A bound that many numbers are drawn below, prepared so that none of them takes a division.
///
/// With M = ⌊(2⁶⁴ − 1) / range⌋, the upper half of word · M is the quotient or one less, so that one
/// subtraction at most is left to do (Warren 2013, *Hacker's Delight*, 10-9).
struct DrawBound {
  /// The bound.
  let range: UInt64
  private let reciprocal: UInt64

  /// Prepares a positive bound.
  init(_ bound: Int) {
    range = UInt64(bound)
    reciprocal = UInt64.max / range
  }

  /// What is left when a word is divided by the bound.
  @inline(__always)
  func remainder(of word: UInt64) -> UInt64 {
    let rest = word &- word.multipliedFullWidth(by: reciprocal).high &* range
    return rest >= range ? rest &- range : rest
  }
}
