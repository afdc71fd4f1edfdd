/// Numbers as Graphviz, SVG and PDF read them: a point for decimals, never an exponent, the same
/// digits whatever the language of the system.
enum DecimalText {
  /// The number rounded to some decimal places, without trailing zeros.
  ///
  /// - Precondition: the number is finite and below 10⁹ in magnitude.
  static func text(_ number: Double, places: Int = 3) -> String {
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((number * Double(factor)).rounded())
    let magnitude = scaled.magnitude
    let whole = String(magnitude / UInt(factor))
    var fraction = String(magnitude % UInt(factor))
    fraction = String(repeating: "0", count: places - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
  }

  /// A length given in points, as inches.
  static func inches(_ points: Double) -> String { text(points / 72, places: 6) }
}
