/// Pairs of texts in the letters that every format of figures can hold in its stamp.
enum ProvenanceText {
  /// The pairs, by ascending key.
  static func text(of pairs: [String: String]) -> String {
    pairs.sorted { $0.key < $1.key }.map { "\(escaped($0.key)):\(escaped($0.value))" }
      .joined(separator: ",")
  }

  /// The pairs of a text; `nil` when it isn't one.
  static func pairs(_ text: String) -> [String: String]? {
    var pairs: [String: String] = [:]
    for part in text.split(separator: ",") {
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let key = unescaped(pair[0]), let value = unescaped(pair[1]) else {
        return nil
      }
      pairs[key] = value
    }
    return pairs
  }

  /// Letters, digits, hyphen, dot and underscore as they are; any other byte as `%` and two digits.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }

  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
