import InnovationSystem
import Spelling

/// Reads the entries of one mapping as what they should be, and keeps every problem it meets.
struct YAMLFields {
  /// What is wrong with the mapping so far.
  private(set) var problems: [Problem] = []
  /// Where the mapping and its entries stand.
  let origin: Origin

  private let nodes: [String: YAMLNode]
  private let file: String

  /// Makes a reader of a mapping.
  ///
  /// - Parameter keys: our names of the keys, by every folded spelling.
  init(_ node: YAMLNode, keys: [String: String], file: String) {
    self.file = file
    var nodes: [String: YAMLNode] = [:]
    var repeated: [YAMLNode] = []
    for entry in node.entries ?? [] {
      let written = entry.key.text ?? ""
      if let name = keys[folded(written)] {
        if nodes.updateValue(entry.value, forKey: name) != nil { repeated.append(entry.key) }
      } else {
        var values = ["value": written]
        values["suggestion"] = nearestSpelling(to: written, among: Set(keys.values).sorted())
        values["known"] = Set(keys.values).sorted().joined(separator: ", ")
        problems.append(
          Problem(
            .unknownKey, file: file, line: entry.key.line, column: entry.key.column,
            values: values))
      }
    }
    self.nodes = nodes
    origin = Origin(
      file: file, line: node.line, columns: nodes.mapValues(\.column),
      lines: nodes.mapValues(\.line))
    for key in repeated { reportRepeated(key) }
    if node.entries == nil { report(.wrongShape, node, ["expected": "mapping"]) }
  }

  /// An entry as it is; `nil` when it isn't there or empty.
  func node(_ key: String) -> YAMLNode? {
    guard let node = nodes[key], !node.isEmpty else { return nil }
    return node
  }

  /// A text; `nil` when it isn't there or, with a problem, not a text.
  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    if let text = node.text { return text }
    report(.wrongShape, node, ["field": key, "expected": "text"])
    return nil
  }

  /// A text that must be there; the empty string, with a problem, when it isn't.
  mutating func requiredText(_ key: String) -> String {
    if let text = text(key) { return text }
    problems.append(
      Problem(.missingValue, file: file, line: origin.line, values: ["field": key]))
    return ""
  }

  /// One of a few words.
  mutating func word(_ key: String, among words: [String]) -> String? {
    guard let text = text(key), let node = node(key) else { return nil }
    if words.contains(text) { return text }
    report(.unknownValue, node, unknown(text, key, words))
    return nil
  }

  /// One of the values of a type.
  mutating func choice<Value: TableValue>(_ key: String, of type: Value.Type) -> Value? {
    guard let text = text(key), let node = node(key) else { return nil }
    if let value = Value.value(of: text) { return value }
    report(.unknownValue, node, unknown(text, key, Value.allSpellings))
    return nil
  }

  /// A number.
  mutating func number(_ key: String) -> Double? {
    guard let text = text(key), let node = node(key) else { return nil }
    if let number = Double(text.replacing(",", with: ".")), number.isFinite { return number }
    report(.notANumber, node, ["field": key, "value": text])
    return nil
  }

  /// A whole number.
  mutating func wholeNumber(_ key: String) -> Int? {
    guard let text = text(key), let node = node(key) else { return nil }
    if let number = Int(text) { return number }
    report(.notAWholeNumber, node, ["field": key, "value": text])
    return nil
  }

  /// A date.
  mutating func date(_ key: String) -> PartialDate? {
    guard let text = text(key), let node = node(key) else { return nil }
    if let date = PartialDate(text) { return date }
    report(.notADate, node, ["field": key, "value": text])
    return nil
  }

  /// A text in one language or several.
  mutating func studyText(_ key: String) -> StudyText? {
    guard let node = node(key) else { return nil }
    if let text = node.text { return StudyText(text) }
    var fields = YAMLFields(node, keys: ["nb": "nb", "nn": "nn", "en": "en"], file: file)
    var texts: [String: String] = [:]
    for language in ["nb", "nn", "en"] { texts[language] = fields.text(language) }
    problems += fields.problems
    return texts.isEmpty ? nil : StudyText(texts)
  }

  /// The items of a list; empty when it isn't there or, with a problem, not a list.
  mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if let items = node.items { return items }
    report(.wrongShape, node, ["field": key, "expected": "list"])
    return []
  }

  /// A mapping of texts whose keys are free; the empty text where nothing is written.
  mutating func texts(_ key: String) -> [String: String] {
    guard let node = node(key) else { return [:] }
    return texts(in: node, key).mapValues { $0 ?? "" }
  }

  /// A mapping of texts whose keys are known; `nil` where nothing is written.
  mutating func texts(_ key: String, keys: [String: String]) -> [String: String?] {
    var texts: [String: String?] = [:]
    for (name, node) in known(key, keys) {
      texts.updateValue(checkedText(of: node, key), forKey: name)
    }
    return texts
  }

  /// A mapping, whose keys are known, of mappings of texts, whose keys are free.
  mutating func textTables(_ key: String, keys: [String: String]) -> [String: [String: String]] {
    var tables: [String: [String: String]] = [:]
    for (name, node) in known(key, keys) {
      tables[name] = texts(in: node, key).mapValues { $0 ?? "" }
    }
    return tables
  }

  private mutating func known(_ key: String, _ keys: [String: String]) -> [(String, YAMLNode)] {
    guard let node = node(key) else { return [] }
    let fields = YAMLFields(node, keys: keys, file: file)
    problems += fields.problems
    return fields.nodes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func texts(in node: YAMLNode, _ key: String) -> [String: String?] {
    guard let entries = node.entries else {
      report(.wrongShape, node, ["field": key, "expected": "mapping"])
      return [:]
    }
    var texts: [String: String?] = [:]
    for entry in entries {
      texts.updateValue(checkedText(of: entry.value, key), forKey: entry.key.text ?? "")
    }
    return texts
  }

  private mutating func checkedText(of node: YAMLNode, _ key: String) -> String? {
    if node.text == nil, !node.isEmpty {
      report(.wrongShape, node, ["field": key, "expected": "text"])
    }
    return node.text
  }

  /// The same key in two spellings, such as `title` and `tittel`.
  private mutating func reportRepeated(_ key: YAMLNode) {
    var values = ["reason": "duplicate-key"]
    values["value"] = key.text
    report(.malformedDescription, key, values)
  }

  private func unknown(_ text: String, _ key: String, _ known: [String]) -> [String: String] {
    var values = ["field": key, "value": text, "known": known.joined(separator: ", ")]
    values["suggestion"] = nearestSpelling(to: text, among: known)
    return values
  }

  private mutating func report(
    _ code: Problem.Code, _ node: YAMLNode, _ values: [String: String]
  ) {
    problems.append(
      Problem(code, file: file, line: node.line, column: node.column, values: values))
  }
}
