/// Hands finished property values to a type's synthesised `init(from:)`.
///
/// A way to set properties by name without references or unsafe code; nothing is really decoded.
struct PropertyDecoder: Decoder {
  let values: [String: Any]
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Container(values: values))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw notDecodable(self) }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw notDecodable(self)
  }

  private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let values: [String: Any]
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }

    func decodeNil(forKey key: Key) -> Bool {
      guard let value = values[key.stringValue] else { return true }
      let mirror = Mirror(reflecting: value)
      return mirror.displayStyle == .optional && mirror.children.isEmpty
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      guard let value = values[key.stringValue] as? Value else {
        let reason = "'\(key.stringValue)' isn't a declared property with a default value."
        throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: reason)
      }
      return value
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      throw notDecodable(PropertyDecoder(values: values))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw notDecodable(PropertyDecoder(values: values))
    }

    func superDecoder() throws -> any Decoder {
      throw notDecodable(PropertyDecoder(values: values))
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder() }
  }
}

/// The error of every attempt at real decoding.
func notDecodable(_ decoder: any Decoder) -> DecodingError {
  .dataCorrupted(
    DecodingError.Context(
      codingPath: decoder.codingPath,
      debugDescription: "Arguments are filled by the command-line parser only."))
}
