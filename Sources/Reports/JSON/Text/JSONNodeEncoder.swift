/// Puts a value together as JSON: what `JSONEncoder` does, without asking of each value on the way whether
/// it is one of those that JSON has several forms for. There are none such here: no dates, no data.
struct JSONNodeEncoder: Encoder, SingleValueEncodingContainer {
  let node: JSONNode
  /// Isn't kept: nobody asks where a value is.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Makes an encoder of what becomes a node.
  init(_ node: JSONNode) { self.node = node }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(JSONKeyedContainer(node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return JSONUnkeyedContainer(node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { node.become(.literal("null")) }
  func encode(_ value: Bool) { node.become(.literal(value ? "true" : "false")) }
  func encode(_ value: String) { node.become(.string(value)) }
  func encode(_ value: Int) { node.become(.literal(value.description)) }
  func encode(_ value: Int8) { node.become(.literal(value.description)) }
  func encode(_ value: Int16) { node.become(.literal(value.description)) }
  func encode(_ value: Int32) { node.become(.literal(value.description)) }
  func encode(_ value: Int64) { node.become(.literal(value.description)) }
  func encode(_ value: UInt) { node.become(.literal(value.description)) }
  func encode(_ value: UInt8) { node.become(.literal(value.description)) }
  func encode(_ value: UInt16) { node.become(.literal(value.description)) }
  func encode(_ value: UInt32) { node.become(.literal(value.description)) }
  func encode(_ value: UInt64) { node.become(.literal(value.description)) }
  func encode(_ value: Float) throws { try encode(number: value) }
  func encode(_ value: Double) throws { try encode(number: value) }
  func encode(_ value: some Encodable) throws { try value.encode(to: self) }

  /// The shortest decimals that are this number; a whole number without any.
  private func encode(number: some BinaryFloatingPoint & CustomStringConvertible) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: codingPath, debugDescription: "\(number) is no number in JSON"))
    }
    let digits = number.description
    node.become(.literal(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits))
  }
}
