/// A set of whole numbers above 0 of which about as many are in it all the time.
///
/// One of the millions of questions of a random walk costs a few nanoseconds as long as the table lies
/// near the processor: up to `mostBits` a number is a bit, and above that those below 2³² take four bytes
/// each. The value owns its memory.
struct NumberTable: ~Copyable {
  /// Up to which limit there is a bit for every number: eight megabytes.
  static let mostBits = 1 << 26

  private enum Form { case bits, narrow, wide }

  private let form: Form
  private let bits: UnsafeMutablePointer<UInt64>
  private let wordCount: Int
  private var narrow: ProbedSlots<UInt32>
  private var wide: ProbedSlots<UInt64>

  /// Makes a table of different numbers; never hold more than twice as many in it.
  ///
  /// - Parameter limit: above every number that will ever be in it.
  init(_ numbers: [Int], below limit: Int) {
    form = limit <= Self.mostBits ? .bits : limit <= 1 << 32 ? .narrow : .wide
    narrow = ProbedSlots(form == .narrow ? numbers : [])
    wide = ProbedSlots(form == .wide ? numbers : [])
    wordCount = form == .bits ? limit / 64 + 1 : 0
    bits = .filled(wordCount, with: 0)
    guard form == .bits else { return }
    for number in numbers { bits[number / 64] |= Self.bit(number) }
  }

  /// The same numbers in memory of its own.
  ///
  /// - Complexity: O(*k*), and for a bit a number O(*k* + limit/64).
  init(copying other: borrowing NumberTable) {
    (form, wordCount) = (other.form, other.wordCount)
    bits = .copy(of: UnsafeBufferPointer(start: other.bits, count: other.wordCount))
    narrow = ProbedSlots(copying: other.narrow)
    wide = ProbedSlots(copying: other.wide)
  }

  deinit { bits.deallocate() }

  @inline(__always)
  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(truncatingIfNeeded: number & 63) }

  /// Whether a number is in the table.
  @inline(__always)
  func contains(_ number: Int) -> Bool {
    switch form {
    case .bits: bits[number >> 6] & Self.bit(number) != 0
    case .narrow: narrow.contains(number)
    case .wide: wide.contains(number)
    }
  }

  /// Puts in a number, above 0.
  @inline(__always)
  mutating func insert(_ number: Int) {
    switch form {
    case .bits: bits[number >> 6] |= Self.bit(number)
    case .narrow: narrow.insert(number)
    case .wide: wide.insert(number)
    }
  }

  /// Takes out a number, and moves up those that stand further on because of it.
  @inline(__always)
  mutating func remove(_ number: Int) {
    switch form {
    case .bits: bits[number >> 6] &= ~Self.bit(number)
    case .narrow: narrow.remove(number)
    case .wide: wide.remove(number)
    }
  }
}
