import Foundation
import XCTest

@testable import Reports

/// The text of JSON, to the byte what Foundation writes.
final class JSONTextTests: XCTestCase {
  private func expected(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  func testAValueAsItLooks() throws {
    let value = AnyJSON.object(["b": .array([.number(0.5), .null]), "a": .text("Bodø / \"x\"")])
    XCTAssertEqual(
      try OutputJSON.text(of: value),
      """
      {
        "a" : "Bodø / \\"x\\"",
        "b" : [
          0.5,
          null
        ]
      }

      """)
  }

  func testAllKindsOfValuesAreWrittenAsByFoundation() throws {
    XCTAssertEqual(try OutputJSON.text(of: Kinds()), try expected(Kinds()))
    for seed in 1...400 {
      var source = JSONSource(seed: UInt64(seed))
      let value = AnyJSON.object(["x": source.value(0), "y": source.value(0)])
      XCTAssertEqual(try OutputJSON.text(of: value), try expected(value), "seed \(seed)")
    }
  }

  func testWhatIsNoNumberIsRefused() {
    for number in [Double.nan, .infinity, -.infinity] {
      XCTAssertThrowsError(try OutputJSON.text(of: ["a": [number]]))
    }
  }
}

/// Every form that a property may have.
private struct Kinds: Encodable {
  enum Keys: CodingKey { case inner, list }

  struct Nested: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var inner = container.nestedContainer(keyedBy: Keys.self, forKey: .inner)
      try inner.encode(3, forKey: .list)
      try inner.encodeNil(forKey: .inner)
      var list = container.nestedUnkeyedContainer(forKey: .list)
      try list.encode(1)
      try list.encodeNil()
      var row = list.nestedUnkeyedContainer()
      try row.encode("æ")
      var last = list.nestedContainer(keyedBy: Keys.self)
      try last.encode(list.count, forKey: .list)
    }
  }

  var missing: String?
  var present: String? = "x"
  var single: Float = 0.1
  var whole = 1e15
  var tiny: Int8 = -3
  var largest = UInt64.max
  var empty: [Int] = []
  var noKeys: [String: Int] = [:]
  var numbered = [3: "c"]
  var pairs: [Double: Bool] = [0.5: true]
  var address: [String?] = [nil, "a"]
  var nested = Nested()
}

/// A value of JSON.
private enum AnyJSON: Encodable {
  case null, nothing, truth(Bool), whole(Int), number(Double), text(String), array([AnyJSON])
  case object([String: AnyJSON])

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .null: try Int?.none.encode(to: encoder)
    case .nothing: break
    case .truth(let value): try value.encode(to: encoder)
    case .whole(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .text(let value): try value.encode(to: encoder)
    case .array(let values): try values.encode(to: encoder)
    case .object(let members): try members.encode(to: encoder)
    }
  }
}

/// Values that look random and are the same on every run.
private struct JSONSource {
  private static let texts = [
    "", "a", "A", "aa", "Z", "10", "9", "_", "Å", "æøå", "é", "e\u{301}", "𝄞", "\u{2028}", "\"\\/",
    "\u{0}\u{1}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}",
  ]
  private static let numbers = [
    0, -0.0, 1e16, 1e15, 1e-5, 0.1, 123456.75, 1e300, 5e-324, 3, -2.5, 1e22,
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func value(_ depth: Int) -> AnyJSON {
    switch below(depth > 4 ? 6 : 9) {
    case 0: return .null
    case 1: return .truth(below(2) == 0)
    case 2: return .whole([0, -1, .max, .min, 7][below(5)])
    case 3: return .number(Self.numbers[below(Self.numbers.count)])
    case 4: return .text(Self.texts[below(Self.texts.count)])
    case 5: return .nothing
    case 6: return .array((0..<below(4)).map { _ in value(depth + 1) })
    default:
      return .object(
        Dictionary(
          (0..<below(7)).map { _ in
            (Self.texts[below(Self.texts.count)], value(depth + 1))
          }
        ) { first, _ in first })
    }
  }
}
