/// Numbers drawn again and again: their spread, and the middle of them.
public struct DrawnNumbers: Sendable, Hashable {
  /// The numbers in ascending order.
  public let sorted: [Double]
  /// Their standard deviation, divided by one less than their number; `nil` for fewer than two.
  public let deviation: Double?

  /// Sums up numbers, in the order they were drawn.
  ///
  /// - Complexity: O(*d* log *d*).
  public init(_ numbers: [Double]) {
    sorted = numbers.sorted()
    let mean = numbers.reduce(0, +) / Double(max(1, numbers.count))
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    deviation = numbers.count > 1 ? (squares / Double(numbers.count - 1)).squareRoot() : nil
  }

  /// The number below which a share of them lies, between neighbours in proportion; `nil` when there
  /// are none.
  ///
  /// The seventh definition of Hyndman & Fan (1996), doi 10.1080/00031305.1996.10473566, which R and
  /// numpy use.
  public func quantile(_ share: Double) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = share * Double(last)
    let lower = min(last, Int(place))
    let upper = min(last, lower + 1)
    return sorted[lower] + (place - Double(lower)) * (sorted[upper] - sorted[lower])
  }

  /// The middle 95 %; `nil` when there are none.
  public var interval95: ClosedRange<Double>? {
    guard let low = quantile(0.025), let high = quantile(0.975) else { return nil }
    return low...max(low, high)
  }
}
