/// JSON with two spaces for each level, a line for each value, and the keys of objects in order of their bytes.
///
/// To the byte what Foundation's `JSONEncoder` writes with `prettyPrinted`, `sortedKeys` and
/// `withoutEscapingSlashes`.
struct JSONText {
  private var bytes: [UInt8] = []
  private var level = 0

  /// The text of a value, and a line break.
  static func text(of node: JSONNode) -> String {
    var text = JSONText()
    text.write(node)
    text.bytes.append(newline)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  private mutating func write(_ node: JSONNode) {
    switch node.form {
    case .nothing: writeObject([])
    case .literal(let words): bytes.append(contentsOf: words.utf8)
    case .string(let text): write(text)
    case .array(let values): writeArray(values)
    case .object(let members): writeObject(members)
    }
  }

  private mutating func writeArray(_ values: [JSONNode]) {
    open("[")
    for (place, value) in values.enumerated() {
      startLine(isFirst: place == 0)
      write(value)
    }
    close("]")
  }

  private mutating func writeObject(_ members: [(key: String, value: JSONNode)]) {
    open("{")
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (place, member) in sorted.enumerated() {
      startLine(isFirst: place == 0)
      write(member.key)
      bytes.append(contentsOf: " : ".utf8)
      write(member.value)
    }
    close("}")
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    bytes.append(Self.newline)
    level += 1
  }

  private mutating func startLine(isFirst: Bool) {
    if !isFirst { bytes.append(contentsOf: ",\n".utf8) }
    indent()
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    level -= 1
    bytes.append(Self.newline)
    indent()
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes += [Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
