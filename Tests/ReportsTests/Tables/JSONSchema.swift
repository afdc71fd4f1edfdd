import Foundation

/// The part of JSON Schema that `docs/results.schema.json` uses: what a value breaks, with the place.
struct JSONSchema {
  private let root: [String: Any]

  /// Reads a schema; an empty one when the bytes aren't an object.
  init(_ bytes: Data) throws {
    root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
  }

  /// The keywords that occur anywhere in the schema and that this reader doesn't know.
  var unknownKeywords: Set<String> { unknown(in: root) }

  private static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const",
  ]

  private func unknown(in schema: [String: Any]) -> Set<String> {
    var found = Set(schema.keys).subtracting(Self.keywords)
    for key in ["properties", "$defs"] {
      for case let part as [String: Any] in (schema[key] as? [String: Any] ?? [:]).values {
        found.formUnion(unknown(in: part))
      }
    }
    for key in ["items", "additionalProperties"] {
      if let part = schema[key] as? [String: Any] { found.formUnion(unknown(in: part)) }
    }
    return found
  }

  /// What is wrong with a value, each with its place; empty when all is as it should be.
  func faults(of value: Any) -> [String] { faults(of: value, root, at: "$") }

  private func faults(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      let definitions = root["$defs"] as? [String: Any]
      guard let part = definitions?[String(name)] as? [String: Any] else {
        return ["\(place): no definition of \(name)"]
      }
      return faults(of: value, part, at: place)
    }
    var faults: [String] = []
    let allowed = (schema["type"] as? [String]) ?? [schema["type"] as? String].compactMap { $0 }
    let kind = Self.type(of: value)
    if !allowed.isEmpty, !allowed.contains(kind), !(kind == "integer" && allowed.contains("number"))
    {
      faults.append("\(place): \(kind), not \(allowed)")
    }
    if let choices = schema["enum"] as? [String], !choices.contains(value as? String ?? "") {
      faults.append("\(place): \(value) is not one of \(choices)")
    }
    if let constant = schema["const"] as? String, constant != value as? String {
      faults.append("\(place): \(value) is not \(constant)")
    }
    return faults + self.faults(inside: value, schema, at: place)
  }

  private func faults(inside value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      return array.enumerated().flatMap { faults(of: $1, items, at: "\(place)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(place): \($0) is missing" }
      + object.flatMap { key, inner -> [String] in
        if let part = (properties[key] ?? schema["additionalProperties"]) as? [String: Any] {
          return faults(of: inner, part, at: place + "." + key)
        }
        let isClosed = schema["additionalProperties"] as? Bool == false
        return isClosed && properties[key] == nil ? ["\(place): \(key) is not described"] : []
      }
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    case let number as NSNumber where isBoolean(number): "boolean"
    case let number as NSNumber where number.doubleValue == number.doubleValue.rounded(): "integer"
    default: "number"
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
