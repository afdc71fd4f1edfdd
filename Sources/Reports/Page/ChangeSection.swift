import Figures
import InnovationSystem
import SnapshotComparison
import Wording

/// What has changed since the snapshot before: counts, who came and went, and each collaboration.
struct ChangeSection {
  private let results: StudyResults
  private let comparison: StudyComparison?

  /// Prepares the section of a report.
  init(_ results: StudyResults) {
    self.results = results
    comparison = results.change
  }

  /// The heading, which names the earlier snapshot.
  var heading: Words {
    PageWords.changeSince(comparison?.compared.earlier.snapshot.spokenName)
  }

  /// The sentences and the table; nothing for the first snapshot.
  var html: HTML {
    guard let comparison else { return .empty }
    let sentences = texts.map { text -> HTML in "<li>\(text)</li>\n" }
    return "<ul>\n\(sentences)</ul>\n\(table(comparison).html)"
  }

  /// What has changed, in sentences; none for the first snapshot.
  var texts: [String] { comparison.map(sentences)?.map { $0[language] } ?? [] }

  /// The numbers of the sentences.
  var facts: [PassageFact] {
    guard let comparison else { return [] }
    let overlap = comparison.overlap
    return [
      ("common", comparison.panel.organisations.count), ("kept", overlap.kept),
      ("new", overlap.new), ("lost", overlap.lost), ("outside", comparison.outside.count),
      ("entrants", comparison.entrants.count), ("leavers", comparison.leavers.count),
    ].map { PassageFact("change", "counts", $0, $1) }
  }

  private var language: Language { results.language }

  private func sentences(_ comparison: StudyComparison) -> [Words] {
    let overlap = comparison.overlap
    let outside = comparison.outside.count
    func names(_ changes: [MembershipChange]) -> String? {
      let names = changes.map { results.study.displayName(of: $0.id) }
      return names.isEmpty ? nil : results.format.list(names)
    }
    return [
      PageWords.changes(
        common: comparison.panel.organisations.count, kept: overlap.kept, new: overlap.new,
        lost: overlap.lost),
      outside > 0 ? PageWords.outside(outside) : nil,
      names(comparison.entrants).map(PageWords.joined),
      names(comparison.leavers).map(PageWords.left), PageWords.noCause,
    ].compactMap { $0 }
  }

  private func table(_ comparison: StudyComparison) -> HTMLTable {
    var table = HTMLTable(
      heading[language],
      head: [
        .text(ReportWords.organisation[language]), .text(ReportWords.worksWith[language]),
        .text(PageWords.change[language]), .number(PageWords.before[language]),
        .number(PageWords.now[language]),
      ])
    for change in comparison.changes {
      let names = [change.first, change.second].map {
        results.study.displayName(of: comparison.compared.laterID(of: $0))
      }
      table.add(
        names.map { .text($0) } + [
          .text(Terms.word(change.kind.rawValue, in: PageWords.changeKinds, language)),
          .number(change.before.map(results.format.number) ?? "–"),
          .number(change.after.map(results.format.number) ?? "–"),
        ])
    }
    return table
  }
}
