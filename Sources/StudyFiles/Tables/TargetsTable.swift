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
    "service": "service", "tjeneste": "service",
  ]

  private static func selector(
    _ column: String, _ parser: inout RowParser
  ) -> OrganisationSelector? {
    let text = parser.required(column)
    guard let colon = text.firstIndex(of: ":") else {
      return text.isEmpty ? nil : .organisation(text)
    }
    let code = text[text.index(after: colon)...].trimmingSpaces()
    let prefix = String(text[..<colon].trimmingSpaces())
    switch prefixes[folded(prefix)] {
    case "sector": return .sector(code)
    case "kind": return .kind(code)
    case "service":
      if let service = CatchmentService.value(of: code) { return .service(service) }
      parser.report(
        .unknownValue, column,
        values(code, among: CatchmentService.allSpellings))
      return nil
    default:
      parser.report(.unknownValue, column, values(prefix, among: prefixes.keys.sorted()))
      return nil
    }
  }

  private static func values(_ word: String, among known: [String]) -> [String: String] {
    var values = ["value": word, "known": known.joined(separator: ", ")]
    values["suggestion"] = nearestSpelling(to: word, among: known)
    return values
  }
}
