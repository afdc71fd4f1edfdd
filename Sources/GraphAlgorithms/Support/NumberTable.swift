/// A set of whole numbers above 0 of which about as many are in it all the time.
///
/// One of the millions of questions of a random walk costs a few nanoseconds as long as the table lies
/// near the processor: so numbers below 2³² take four bytes each. Copying is O(*k*).
struct NumberTable {
  private let isNarrow: Bool
  private var narrow: ProbedSlots<UInt32>
  private var wide: ProbedSlots<UInt64>

  /// Makes a table of different numbers; never hold more than twice as many in it.
  ///
  /// - Parameter limit: above every number that will ever be in it.
  init(_ numbers: [Int], below limit: Int) {
    isNarrow = limit <= 1 << 32
    narrow = ProbedSlots(isNarrow ? numbers : [])
    wide = ProbedSlots(isNarrow ? [] : numbers)
  }

  /// Whether a number is in the table.
  func contains(_ number: Int) -> Bool {
    isNarrow ? narrow.contains(number) : wide.contains(number)
  }

  /// Puts in a number, above 0.
  mutating func insert(_ number: Int) {
    if isNarrow { narrow.insert(number) } else { wide.insert(number) }
  }

  /// Takes out a number, and moves up those that stand further on because of it.
  mutating func remove(_ number: Int) {
    if isNarrow { narrow.remove(number) } else { wide.remove(number) }
  }
}
