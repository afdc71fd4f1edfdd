/// A random number generator whose stream is fixed by its seed, on every machine and version.
///
/// xoshiro256** (Blackman & Vigna 2021, doi 10.1145/3460772), its state filled by SplitMix64. The
/// bounded draws are here too, because the standard library doesn't promise that its own stay the
/// same.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Makes the generator whose stream belongs to `seed`.
  public init(seed: UInt64) {
    var mixer = seed
    func nextWord() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      var word = mixer
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    state = (nextWord(), nextWord(), nextWord(), nextWord())
  }

  /// The next 64 random bits.
  @inline(__always)
  public mutating func next() -> UInt64 {
    let result = rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, by: 45)
    return result
  }

  /// A number drawn evenly from [0, 1).
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number drawn evenly from 0..<`bound`, without bias; `bound` is positive.
  public mutating func nextInteger(below bound: Int) -> Int {
    let range = UInt64(bound)
    var word = next()
    if word > UInt64.max - range {
      // Only here can the word be among the last, unevenly many ones; a second division is spared.
      let limit = UInt64.max - UInt64.max % range
      while word >= limit { word = next() }
    }
    return Int(word % range)
  }

  /// The same for a bound that many numbers are drawn below: the same numbers, without a division.
  @inline(__always)
  mutating func nextInteger(below bound: DrawBound) -> Int {
    var word = next()
    if word > UInt64.max - bound.range {
      let limit = UInt64.max - UInt64.max % bound.range
      while word >= limit { word = next() }
    }
    return Int(truncatingIfNeeded: bound.remainder(of: word))
  }

  @inline(__always)
  private func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word &<< bits) | (word &>> (64 &- bits))
  }
}
