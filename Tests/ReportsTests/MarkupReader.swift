import Foundation

/// An element of a page, as a strict reader understands it.
struct Element: Sendable {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Child] = []

  enum Child: Sendable {
    case element(Element)
    case text(String)
  }

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  mutating func add(_ child: Child) { children.append(child) }

  /// All text inside, with one space between words.
  var text: String {
    let raw = children.map { child -> String in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
    return raw.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
  }

  /// The element itself and all inside, in the order of the page.
  var all: [Element] {
    [self]
      + children.flatMap { child -> [Element] in
        if case .element(let element) = child { element.all } else { [] }
      }
  }

  /// All elements of a name.
  func elements(_ name: String) -> [Element] { all.filter { $0.name == name } }

  /// The element with an id.
  func element(id: String) -> Element? { all.first { $0.attributes["id"] == id } }

  /// The rows of a table: the text of each cell.
  var rows: [[String]] {
    elements("tr").map { row in row.all.filter { ["th", "td"].contains($0.name) }.map(\.text) }
  }
}

/// Reads markup strictly: every tag closed in turn, every attribute quoted, nothing left bare.
struct MarkupReader {
  struct Slip: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set<String> = ["meta", "br", "hr", "img", "input", "link"]
  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private var rest: Substring
  private var open: [Element] = [Element("document", [:])]

  private init(_ text: String) { rest = text[...] }

  /// The document; its children are the elements at the top.
  static func read(_ text: String) throws -> Element {
    var reader = MarkupReader(text)
    while !reader.rest.isEmpty { try reader.step() }
    guard reader.open.count == 1 else { throw Slip(description: "\(reader.open.last!.name) open") }
    return reader.open[0]
  }

  private mutating func step() throws {
    guard rest.first == "<" else {
      let end = rest.firstIndex(of: "<") ?? rest.endIndex
      let text = try Self.plain(rest[..<end])
      open[open.count - 1].add(.text(text))
      rest = rest[end...]
      return
    }
    guard let end = rest.firstIndex(of: ">") else { throw Slip(description: "bare <") }
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") { return try close(String(tag.dropFirst())) }
    let isClosed = tag.hasSuffix("/")
    let element = try Self.element(isClosed ? tag.dropLast() : tag)
    open.append(element)
    if isClosed || Self.void.contains(element.name) { return try close(element.name) }
    if ["style", "script"].contains(element.name) { skipRaw(element.name) }
  }

  private mutating func close(_ name: String) throws {
    guard let last = open.popLast(), last.name == name, !open.isEmpty else {
      throw Slip(description: "</\(name)> closes nothing")
    }
    open[open.count - 1].add(.element(last))
  }

  /// A style sheet or a script may hold `>` and quotes, and nothing in it is markup.
  private mutating func skipRaw(_ name: String) {
    rest = rest.range(of: "</\(name)>").map { rest[$0.lowerBound...] } ?? ""
  }

  private static func element(_ tag: Substring) throws -> Element {
    let name = tag.prefix { !$0.isWhitespace }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      throw Slip(description: "<\(tag)> is no tag")
    }
    var attributes: [String: String] = [:]
    var left = tag.dropFirst(name.count).drop(while: \.isWhitespace)
    while !left.isEmpty {
      guard let equals = left.firstIndex(of: "="), left[equals...].hasPrefix("=\"") else {
        throw Slip(description: "<\(tag)> has an attribute without quotes")
      }
      let key = String(left[..<equals])
      let value = left[equals...].dropFirst(2)
      guard let quote = value.firstIndex(of: "\""), attributes[key] == nil else {
        throw Slip(description: "<\(tag)> has a slip in \(key)")
      }
      attributes[key] = try plain(value[..<quote])
      left = value[value.index(after: quote)...].drop(while: \.isWhitespace)
    }
    return Element(String(name), attributes)
  }

  private static func plain(_ text: Substring) throws -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let character = rest.first {
      guard character == "&" else {
        result.append(character)
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: ";") else { throw Slip(description: "bare &") }
      let name = String(rest[..<end].dropFirst())
      if let known = entities[name] {
        result += known
      } else if name.hasPrefix("#"), let code = UInt32(name.dropFirst()),
        let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
      } else {
        throw Slip(description: "&\(name); is no entity")
      }
      rest = rest[rest.index(after: end)...]
    }
    return result
  }
}
