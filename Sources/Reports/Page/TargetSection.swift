import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// The target model: how each snapshot meets it, then each requirement.
struct TargetSection {
  private let results: StudyResults

  /// Prepares the section of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table of requirements and that of snapshots; nothing when there is no target model.
  var html: HTML {
    let required = results.findings.filter { $0.kind == RequiredCollaborations.kind }
    guard !required.isEmpty else { return .empty }
    return requirements(required).html + fulfilment
  }

  private var language: Language { results.language }
  private var study: Study { results.study }

  private func requirements(_ required: [Finding]) -> HTMLTable {
    var table = HTMLTable(
      ReportWords.targetModel[language],
      head: [
        .text(ReportWords.rule[language]), .text(ReportWords.requirement[language]),
        .text(ReportWords.status[language]), .text(ReportWords.howSure[language]),
      ])
    for finding in required {
      let rule = study.targets.first { $0.id == finding.text("rule") }
      let status = finding.text("status") ?? ""
      table.add([
        .text(finding.text("rule") ?? ""),
        .text(parties(finding) + (rule?.explanation.map { " – " + $0 } ?? "")),
        .text(Terms.word(status, in: Terms.requirementStatuses, language)),
        .text(Terms.word(finding.certainty.rawValue, in: Terms.certainties, language)),
      ])
    }
    return table
  }

  /// A row for each snapshot: how many requirements are met, partly met, missing and open.
  private var fulfilment: HTML {
    let heading = TargetWords(language).heading(version: study.targetVersion)
    let statuses = ["met", "partly", "missing", "not-assessable"].map {
      results.format.capitalised(Terms.word($0, in: Terms.requirementStatuses, language))
    }
    var table = HTMLTable(
      heading,
      head: [.text(PageWords.snapshot[language])] + statuses.map { .number($0) })
    table.isSortable = false
    for fulfilment in results.assessment.targets {
      let counts = fulfilment.summary.map { [$0.met, $0.partly, $0.missing, $0.notAssessable] }
      let name = fulfilment.snapshot.id
      table.add(
        [.text(name.isEmpty ? ReportWords.onlySnapshot[language] : name)]
          + (counts ?? [0, 0, 0, 0]).map { .number(results.format.count($0)) })
    }
    return "<h3>\(heading)</h3>\n" + table.html
  }

  private func parties(_ finding: Finding) -> String {
    let names = finding.organisations.map(study.displayName)
    return (names + [finding.text("partnerName")].compactMap { $0 }).joined(separator: " – ")
  }
}
