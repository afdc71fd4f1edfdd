/// How the target model as a whole is met.
public struct RequirementSummary: Sendable {
  /// The number of requirements met.
  public let met: Int
  /// The number partly met.
  public let partly: Int
  /// The number missing.
  public let missing: Int
  /// The number that the data can't tell of.
  public let notAssessable: Int
  /// The rule with most requirements missing (of equal ones the first by id), and how many of its
  /// requirements are; `nil` when none is missing.
  public let worstRule: (id: String, missing: Int, assessed: Int)?

  /// The number that could be assessed.
  public var assessed: Int { met + partly + missing }

  /// Counts the findings of `RequiredCollaborations`; `nil` when there are none.
  public init?(_ findings: [Finding]) {
    let required = findings.filter { $0.kind == RequiredCollaborations.kind }
    guard !required.isEmpty else { return nil }
    func count(_ status: RequiredCollaborations.Status, _ among: [Finding]) -> Int {
      among.filter { $0.text("status") == status.rawValue }.count
    }
    met = count(.met, required)
    partly = count(.partly, required)
    missing = count(.missing, required)
    notAssessable = count(.notAssessable, required)
    let rules = Dictionary(grouping: required) { $0.text("rule") ?? "" }
    let worst = rules.map { id, of in
      (id: id, missing: count(.missing, of), assessed: of.count - count(.notAssessable, of))
    }.max { ($0.missing, $1.id) < ($1.missing, $0.id) }
    worstRule = worst.flatMap { $0.missing > 0 ? $0 : nil }
  }
}
