import CommandLineParsing

/// A number of bytes as people write it: `4MB`, `2,5 MB`, `500kB`, `4000000`.
///
/// A megabyte is a million bytes, so a file that is small enough by it is so by any other reckoning.
struct ByteCount: ExpressibleByArgument, Hashable {
  /// The number of bytes, at least 1.
  let bytes: Int

  init?(argument: String) {
    let text = argument.lowercased()
    let units: [(String, Double)] = [("mb", 1_000_000), ("kb", 1000), ("b", 1), ("", 1)]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let value = DecimalWord(text.dropLast(unit.count).trimmed).value, value * factor >= 1,
      value * factor < 1e12
    else { return nil }
    bytes = Int(value * factor)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
