import Foundation

/// Values as JSON whose bytes are the same on every run: keys in order, shortest numbers.
enum OutputJSON {
  /// The bytes of a value, ending in a line break.
  ///
  /// - Throws: when the value holds a number that JSON has no form for.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
