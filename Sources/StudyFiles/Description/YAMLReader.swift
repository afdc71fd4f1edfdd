internal import CYAML
import InnovationSystem

/// Reads a YAML text into nodes, with the place of each.
///
/// Anchors, aliases, further documents and deep nesting are refused: a description written by hand
/// needs none of them, and they are what hostile files are made of.
struct YAMLReader {
  private static let deepest = 12

  /// At an address of its own, for libyaml keeps pointers into it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String

  /// The root of a document; `nil` when the text holds only comments.
  ///
  /// - Throws: the located problem.
  static func read(_ bytes: [UInt8], file: String) throws(Problem) -> YAMLNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw Problem(.malformedDescription, file: file)
    }
    defer { yaml_parser_delete(parser) }
    let result: Result<YAMLNode?, Problem> = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      let reader = YAMLReader(parser: parser, bytes: buffer, file: file)
      return Result { () throws(Problem) in try reader.readDocument() }
    }
    return try result.get()
  }

  private func readDocument() throws(Problem) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .scalar, .sequenceStart, .mappingStart:
        guard root == nil else { throw problem(at: event, "further-document") }
        root = try node(from: event, depth: 0)
      case .streamEnd: return root
      case .other: continue
      case .sequenceEnd, .mappingEnd, .alias: throw problem(at: event, "unexpected")
      }
    }
  }

  private func node(from event: Event, depth: Int) throws(Problem) -> YAMLNode {
    guard depth < Self.deepest else { throw problem(at: event, "too-deep") }
    guard !event.hasAnchor, event.kind != .alias else { throw problem(at: event, "alias") }
    switch event.kind {
    case .scalar:
      let isNothing = event.isPlain && ["", "~", "null"].contains(event.text)
      return YAMLNode(
        content: .scalar(isNothing ? nil : event.text), line: event.line, column: event.column)
    case .sequenceStart:
      var items: [YAMLNode] = []
      while true {
        let inner = try next()
        if inner.kind == .sequenceEnd { break }
        items.append(try node(from: inner, depth: depth + 1))
      }
      return YAMLNode(content: .sequence(items), line: event.line, column: event.column)
    case .mappingStart:
      return YAMLNode(
        content: .mapping(try entries(depth: depth)), line: event.line, column: event.column)
    default:
      throw problem(at: event, "unexpected")
    }
  }

  private func entries(depth: Int) throws(Problem) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    while true {
      let event = try next()
      if event.kind == .mappingEnd { return entries }
      let key = try node(from: event, depth: depth + 1)
      guard let name = key.text else { throw problem(at: event, "unexpected") }
      guard keys.insert(name).inserted else { throw problem(at: event, "duplicate-key") }
      let value = try node(from: next(), depth: depth + 1)
      entries.append(YAMLEntry(key: key, value: value))
    }
  }

  private func problem(at event: Event, _ reason: String) -> Problem {
    Problem(
      .malformedDescription, file: file, line: event.line, column: event.column,
      values: ["reason": reason])
  }

  private func next() throws(Problem) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { throw syntaxProblem() }
    defer { yaml_event_delete(&raw) }
    return Event(raw)
  }

  private func syntaxProblem() -> Problem {
    var values = ["reason": "syntax"]
    if let words = parser.pointee.problem { values["value"] = String(cString: words) }
    let mark = parser.pointee.problem_mark
    var (line, column) = (Int(mark.line) + 1, Int(mark.column) + 1)
    if parser.pointee.error == YAML_READER_ERROR {
      // A forbidden character: libyaml says only how many bytes come before it.
      let before = bytes.prefix(Int(parser.pointee.problem_offset))
      line = before.count { $0 == .lineFeed } + 1
      let last = before.lastIndex(of: .lineFeed).map { before.suffix(from: $0 + 1) } ?? before
      column = String(decoding: last, as: UTF8.self).unicodeScalars.count + 1
    }
    return Problem(
      .malformedDescription, file: file, line: line, column: column, values: values)
  }
}

/// What the parser meets next.
private struct Event {
  enum Kind {
    case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias, streamEnd, other
  }

  let kind: Kind
  let text: String
  let isPlain: Bool
  let hasAnchor: Bool
  let line: Int
  let column: Int

  init(_ raw: yaml_event_t) {
    kind =
      switch raw.type {
      case YAML_SCALAR_EVENT: .scalar
      case YAML_SEQUENCE_START_EVENT: .sequenceStart
      case YAML_SEQUENCE_END_EVENT: .sequenceEnd
      case YAML_MAPPING_START_EVENT: .mappingStart
      case YAML_MAPPING_END_EVENT: .mappingEnd
      case YAML_ALIAS_EVENT: .alias
      case YAML_STREAM_END_EVENT: .streamEnd
      default: .other
      }
    line = Int(raw.start_mark.line) + 1
    column = Int(raw.start_mark.column) + 1
    var event = raw
    hasAnchor = cyaml_has_anchor(&event) == 1
    isPlain = kind == .scalar && cyaml_scalar_is_plain(&event) == 1
    if kind == .scalar, let value = cyaml_scalar(&event) {
      let bytes = UnsafeBufferPointer(start: value, count: cyaml_scalar_length(&event))
      text = String(decoding: bytes, as: UTF8.self)
    } else {
      text = ""
    }
  }
}
