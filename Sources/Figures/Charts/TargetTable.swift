import GapAnalysis
import InnovationSystem

/// The requirements of the target model as a table: a column for each rule, a row for each
/// organisation that a rule is for.
///
/// Where a rule asks several things of one organisation, each has a row of its own that names the
/// other party too.
struct TargetTable {
  /// Whom a row is about.
  struct Row: Hashable {
    /// The id of the organisation that rules are for.
    let subject: String
    /// The id or name of the other party, where the row is about it alone.
    let partner: String?
  }

  /// One requirement.
  struct Requirement {
    /// Whom it is about.
    let row: Row
    /// The id of its rule.
    let rule: String
    /// How well it is met.
    let status: RequiredCollaborations.Status
    /// Whether not all who could tell were heard.
    let isUncertain: Bool
    /// The id or name of the other party; `nil` when any of several would do and none does.
    let partner: String?
  }

  /// The requirements, in the order of the rules.
  let requirements: [Requirement]
  /// The rows: sector by sector, by id.
  let rows: [Row]

  /// Sorts out the findings of `RequiredCollaborations`.
  init(_ findings: [Finding], in view: SnapshotView) {
    let parsed = findings.map { finding -> (rule: String, ends: [String], finding: Finding) in
      let named = [finding.text("partnerName")].compactMap { $0 }
      let ends = finding.list("ends").isEmpty ? finding.organisations : finding.list("ends") + named
      return (finding.text("rule") ?? "", ends, finding)
    }
    let counts = Dictionary(
      parsed.map { ([$0.rule, $0.ends.first ?? ""], 1) }, uniquingKeysWith: +)
    requirements = parsed.map { rule, ends, finding in
      let subject = ends.first ?? ""
      let partner = ends.count > 1 ? ends[1] : nil
      let isAlone = counts[[rule, subject]] == 1
      return Requirement(
        row: Row(subject: subject, partner: isAlone ? nil : partner), rule: rule,
        status: finding.text("status").flatMap(RequiredCollaborations.Status.init)
          ?? .notAssessable,
        isUncertain: finding.isGap && finding.certainty == .uncertain, partner: partner)
    }
    let sectors = view.projected().sectors
    func sector(_ id: String) -> Int {
      let code = view.study.organisation(id).flatMap { view.study.taxonomy.sectorCode(of: $0) }
      return code.flatMap { sectors.firstIndex(of: $0) } ?? sectors.count
    }
    rows = Set(requirements.map(\.row)).sorted {
      (sector($0.subject), $0.subject, $0.partner ?? "")
        < (sector($1.subject), $1.subject, $1.partner ?? "")
    }
  }

  /// The rows that lack most, at most so many, in the order of the table.
  func rows(most: Int) -> [Row] {
    guard rows.count > most else { return rows }
    func lacks(_ row: Row) -> (missing: Int, partly: Int) {
      let own = requirements.filter { $0.row == row }
      return (
        own.filter { $0.status == .missing }.count, own.filter { $0.status == .partly }.count
      )
    }
    let ranked = rows.enumerated().map { (place: $0, row: $1, lacks: lacks($1)) }.sorted {
      (-$0.lacks.missing, -$0.lacks.partly, $0.place)
        < (-$1.lacks.missing, -$1.lacks.partly, $1.place)
    }
    let chosen = Set(ranked.prefix(most).map(\.row))
    return rows.filter(chosen.contains)
  }
}
