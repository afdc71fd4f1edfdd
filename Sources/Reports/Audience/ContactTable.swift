import GapAnalysis
import InnovationSystem
import Wording

/// Whom to talk to: the organisations that the first findings concern, and about what.
enum ContactTable {
  /// The table of a report; `nil` when the first findings concern nobody in particular.
  static func table(_ results: StudyResults) -> ReportTable? {
    let study = results.study
    let gaps = results.findings.filter(\.isGap).ranked()
    let first = results.assessment.headlines.flatMap { choice -> [Finding] in
      // The headline on the target model stands for all its unmet requirements.
      choice.finding.kind == RequiredCollaborations.kind
        ? gaps.filter { $0.kind == choice.finding.kind } : [choice.finding]
    }
    var topics: [String: [Finding]] = [:]
    var order: [String] = []
    for finding in first {
      for id in finding.organisations + finding.list("cutsOff")
      where !(topics[id] ?? []).contains(finding) && results.view.position(of: id) != nil {
        if topics[id] == nil { order.append(id) }
        topics[id, default: []].append(finding)
      }
    }
    let sorted = order.enumerated().sorted {
      let counts = (topics[$0.element]?.count ?? 0, topics[$1.element]?.count ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : $0.offset < $1.offset
    }.map(\.element)
    guard !sorted.isEmpty else { return nil }
    return ReportTable(
      "contacts", AudienceWords.contacts, results.language, sorted,
      columns: [
        .words("organisation", ReportWords.organisation) { study.displayName(of: $0) },
        .words("about", AudienceWords.about) { id in
          let sentences = (topics[id] ?? []).map { $0.sentence(in: study, results.language) }
          let shown = sentences.prefix(3).joined(separator: " ")
          let more = sentences.count - 3
          return more > 0
            ? shown + " " + AudienceWords.further(more)[results.language] : shown
        },
      ])
  }
}
