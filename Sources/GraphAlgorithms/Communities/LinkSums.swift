/// The weight from a node, or from several, to each set around it.
///
/// The value owns its scratch memory.
struct LinkSums: ~Copyable {
  private let sums: UnsafeMutablePointer<Double>
  private let labels: UnsafeMutablePointer<UInt32>
  /// How many sets have been met.
  private(set) var count = 0

  /// Makes sums for labels below a number.
  init(labelCount: Int) {
    sums = .filled(labelCount, with: 0)
    labels = .scratch(labelCount + 1)
  }

  deinit {
    sums.deallocate()
    labels.deallocate()
  }

  /// The sum to a set; 0 when it hasn't been met.
  subscript(label: UInt32) -> Double {
    @inline(__always) get { sums[Int(label)] }
  }

  /// The set that was met first, second, …
  @inline(__always)
  func label(_ index: Int) -> UInt32 { labels[index] }

  /// Adds a weight, which is positive, to the sum of a set.
  @inline(__always)
  mutating func add(_ weight: Double, to label: UInt32) {
    let sum = sums[Int(label)]
    // Written whether or not it is the first, so that there is nothing to guess wrong.
    labels[count] = label
    count += sum == 0 ? 1 : 0
    sums[Int(label)] = sum + weight
  }

  /// Forgets all sums.
  @inline(__always)
  mutating func reset() {
    for index in 0..<count { sums[Int(labels[index])] = 0 }
    count = 0
  }
}
