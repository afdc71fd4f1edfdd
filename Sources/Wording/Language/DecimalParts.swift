/// A number rounded to a fixed number of decimals.
struct DecimalParts {
  let isNegative: Bool
  let whole: Int
  /// The digits after the sign; none without decimals.
  let decimals: String

  /// Rounds a number; `nil` when it is too large to be written in full, or none.
  init?(_ value: Double, places: Int) {
    guard value.isFinite, value.magnitude < 1e12 else { return nil }
    let power = (0..<places).reduce(1.0) { result, _ in result * 10 }
    let scaled = (value.magnitude * power).rounded()
    whole = Int(scaled / power)
    isNegative = value < 0 && scaled > 0
    guard places > 0 else {
      decimals = ""
      return
    }
    let rest = String(Int(scaled - Double(whole) * power))
    decimals = String(repeating: "0", count: max(0, places - rest.utf8.count)) + rest
  }
}
