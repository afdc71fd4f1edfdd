import Foundation
import XCTest

/// A JSON object read as it is met, for reference files whose keys are node names.
struct ReferenceFile {
  private let content: [String: Any]

  init(contentsOf file: URL) throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    content = try XCTUnwrap(value as? [String: Any], "\(file.lastPathComponent): no object")
  }

  private init(_ content: [String: Any]) { self.content = content }

  var keys: [String] { content.keys.sorted() }

  func object(_ key: String) throws -> ReferenceFile {
    ReferenceFile(try XCTUnwrap(content[key] as? [String: Any], "no object \(key)"))
  }

  func text(_ key: String) throws -> String {
    try XCTUnwrap(content[key] as? String, "no text \(key)")
  }

  func texts(_ key: String) throws -> [String] {
    try XCTUnwrap(content[key] as? [String], "no texts \(key)")
  }

  func number(_ key: String) throws -> Double {
    try XCTUnwrap(content[key] as? NSNumber, "no number \(key)").doubleValue
  }

  func numbers(_ key: String) throws -> [Double] {
    try XCTUnwrap(content[key] as? [NSNumber], "no numbers \(key)").map(\.doubleValue)
  }

  func rows(_ key: String) throws -> [[Double]] {
    let rows = try XCTUnwrap(content[key] as? [[NSNumber]], "no rows \(key)")
    return rows.map { $0.map(\.doubleValue) }
  }

  /// A number, or a list of numbers, in which null stands for undefined.
  func scores(_ key: String) throws -> [Double?] {
    let value = try XCTUnwrap(content[key], "no scores \(key)")
    return try (value as? [Any] ?? [value]).map { entry in
      if entry is NSNull { return nil }
      return try XCTUnwrap(entry as? NSNumber, "\(key): neither a number nor null").doubleValue
    }
  }

  /// The score of each named node; null stands for undefined.
  func scores(_ key: String, of names: [String]) throws -> [Double?] {
    let byName = try object(key)
    XCTAssertEqual(byName.keys, names.sorted(), key)
    return try names.map { try byName.scores($0)[0] }
  }

  /// Rows of scores, in which null stands for undefined.
  func matrix(_ key: String) throws -> [[Double?]] {
    let rows = try XCTUnwrap(content[key] as? [[Any]], "no matrix \(key)")
    return rows.map { $0.map { ($0 as? NSNumber)?.doubleValue } }
  }

  /// Why there is no score under a key, in the codes of `MetricError`; `nil` when there is one.
  func reason(_ key: String) throws -> String? {
    guard let reason = (content[key] as? [String: Any])?["reason"] as? String else { return nil }
    return reason.replacing(/[A-Z]/) { "-" + $0.output.lowercased() }
  }

  func flag(_ key: String) throws -> Bool {
    try XCTUnwrap(content[key] as? NSNumber, "no flag \(key)").boolValue
  }

  /// The position of each label among those that occur; `nil` for a node without one, or altogether.
  func groups(_ key: String) throws -> [Int?]? {
    guard let labels = content[key] as? [Any] else { return nil }
    let distinct = Set(labels.compactMap { $0 as? String }).sorted()
    return labels.map { label in (label as? String).flatMap { distinct.firstIndex(of: $0) } }
  }

  /// Whether there is something under a key, other than null and a text that says why not.
  func hasValue(_ key: String) -> Bool {
    guard let value = content[key] else { return false }
    return !(value is NSNull) && !(value is String)
  }

  /// Whether there is an object under a key.
  func hasObject(_ key: String) -> Bool { content[key] is [String: Any] }

  /// Whether there is a text under a key.
  func hasText(_ key: String) -> Bool { content[key] is String }
}
