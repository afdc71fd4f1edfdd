/// The values of an array.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
  private let node: JSONNode
  var codingPath: [any CodingKey] { [] }
  var count: Int { node.count }

  init(_ node: JSONNode) { self.node = node }

  private var next: JSONNodeEncoder { JSONNodeEncoder(node.append()) }

  func encodeNil() { next.encodeNil() }
  func encode(_ value: some Encodable) throws { try value.encode(to: next) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next.unkeyedContainer() }
  func superEncoder() -> any Encoder { next }
}
