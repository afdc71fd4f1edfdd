import InnovationSystem
import Spelling

/// Rows of `targets.csv` → rules of the target model.
struct TargetsTable {
  /// The rules, in the order of the rows.
  private(set) var rules: [TargetRule] = []
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  /// Reads the rows of a table.
  init(_ table: Table) {
    for row in table.rows {
      var parser = RowParser(row)
      let id = parser.required("rule")
      let from = Self.selector("from", &parser)
      let to = Self.selector("to", &parser)
      if parser.text("intensity") == nil { _ = parser.required("intensity") }
      let intensity = parser.number("intensity")
      if let from, let to, let intensity {
        var rule = TargetRule(
          id: id, from: from, to: to, intensity: intensity, origin: row.origin)
        rule.need = parser.choice("needs", of: TargetRule.Need.self) ?? .each
        rule.phases = parser.choices("phases", of: Phase.self)
        rule.importance = parser.number("importance")
        rule.source = parser.text("source")
        rule.explanation = parser.text("description")
        rules.append(rule)
      }
      problems += parser.problems
    }
  }

  private static let prefixes = [
    "sector": "sector", "sektor": "sector", "kind": "kind", "aktørtype": "kind",
    "service": "service", "tjeneste": "service", "teneste": "service", "area": "area",
    "område": "area",
    "omraade": "area",
  ]

  /// `BODO`, `kind:kommune`, or several conditions with a space between: `kind:kommune area:18`.
  private static func selector(
    _ column: String, _ parser: inout RowParser
  ) -> OrganisationSelector? {
    let text = parser.required(column)
    guard text.contains(":") else { return text.isEmpty ? nil : .organisation(text) }
    let conditions = conditions(in: text).map { condition($0, $1, column, &parser) }
    let known = conditions.compactMap { $0 }
    guard known.count == conditions.count else { return nil }
    return known.count == 1 ? known[0] : .all(known)
  }

  /// The name and code of each condition; a word without a colon goes on with the code before it.
  private static func conditions(in text: String) -> [(name: String, code: String)] {
    let tight = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { $0.trimmingSpaces() }.joined(separator: ":")
    var conditions: [(name: String, code: String)] = []
    for word in tight.split(whereSeparator: \.isWhitespace) {
      if let colon = word.firstIndex(of: ":") {
        conditions.append((String(word[..<colon]), String(word[word.index(after: colon)...])))
      } else if conditions.isEmpty {
        conditions.append((String(word), ""))
      } else {
        conditions[conditions.count - 1].code += " " + word
      }
    }
    return conditions
  }

  private static func condition(
    _ name: String, _ code: String, _ column: String, _ parser: inout RowParser
  ) -> OrganisationSelector? {
    switch prefixes[folded(name)] {
    case "sector": return .sector(code)
    case "kind": return .kind(code)
    case "area": return .area(code)
    case "service":
      if let service = CatchmentService.value(of: code) { return .service(service) }
      parser.report(
        .unknownValue, column,
        values(code, among: CatchmentService.allSpellings))
      return nil
    default:
      parser.report(.unknownValue, column, values(name, among: prefixes.keys.sorted()))
      return nil
    }
  }

  private static func values(_ word: String, among known: [String]) -> [String: String] {
    var values = ["value": word, "known": known.joined(separator: ", ")]
    values["suggestion"] = nearestSpelling(to: word, among: known)
    return values
  }
}
