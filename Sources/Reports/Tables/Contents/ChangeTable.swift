import Figures
import InnovationSystem
import SnapshotComparison
import Wording

/// What changed since the snapshot before: each collaboration, and who came and went.
struct ChangeTable {
  private struct Tie {
    let code: String
    let words: [String: Words]
    let parties: [String]
    let before: Double?
    let after: Double?
  }

  private struct Membership {
    let code: String
    let change: MembershipChange
  }

  private let results: StudyResults
  private let comparison: StudyComparison

  /// Prepares the tables of a report; `nil` when there is no snapshot before.
  init?(_ results: StudyResults) {
    guard let comparison = results.change else { return nil }
    self.results = results
    self.comparison = comparison
  }

  /// The collaborations among those in both snapshots, then those that can't be compared.
  var ties: ReportTable? {
    let rows = compared + outside
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "changes", TableWords.changes, language, rows,
      columns: [
        .term("change", ComparisonTableWords.change) {
          .init($0.code, in: $0.words, language)
        },
        .text("first", ComparisonTableWords.firstID) { $0.parties[0] },
        .text("first-name", ComparisonTableWords.first) { name(of: $0.parties[0]) },
        .text("second", ComparisonTableWords.secondID) { $0.parties[1] },
        .text("second-name", ComparisonTableWords.second) { name(of: $0.parties[1]) },
        .number("before", PageWords.before, .level) { $0.before },
        .number("after", PageWords.now, .level) { $0.after },
      ])
  }

  /// Who is in one of the two snapshots only; `nil` when nobody is.
  var membership: ReportTable? {
    let rows =
      comparison.entrants.map { Membership(code: "entrant", change: $0) }
      + comparison.leavers.map { Membership(code: "leaver", change: $0) }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "membership", TableWords.membership, language, rows,
      columns: [
        .term("change", ComparisonTableWords.change) {
          .init($0.code, in: TableWords.memberships, language)
        },
        .text("id", ReportWords.id) { $0.change.id },
        .text("organisation", ReportWords.organisation) { name(of: $0.change.id) },
        .term("event", ComparisonTableWords.event) {
          .init($0.change.event?.type.rawValue, in: TableWords.events, language)
        },
        .date("date", ComparisonTableWords.date) { $0.change.event?.date },
        .count("ties", ComparisonTableWords.ties) { $0.change.ties },
      ])
  }

  private var language: Language { results.language }

  private var compared: [Tie] {
    comparison.changes.map { change in
      Tie(
        code: change.kind.rawValue, words: PageWords.changeKinds,
        parties: [change.first, change.second].map(comparison.compared.laterID),
        before: change.before, after: change.after)
    }
  }

  private var outside: [Tie] {
    comparison.outside.map { tie in
      Tie(
        code: tie.reason.rawValue, words: TableWords.outsideReasons,
        parties: [tie.first, tie.second].map(comparison.compared.laterID), before: nil, after: nil)
    }
  }

  private func name(of id: String) -> String { results.study.displayName(of: id) }
}
