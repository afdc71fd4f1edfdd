/// Values as JSON whose bytes are the same on every run: keys in order, shortest numbers.
enum OutputJSON {
  /// The bytes of a value, ending in a line break.
  ///
  /// - Throws: when the value holds a number that JSON has no form for.
  static func text(of value: some Encodable) throws -> String {
    let node = JSONNode()
    try JSONNodeEncoder(node).encode(value)
    return JSONText.text(of: node)
  }
}
