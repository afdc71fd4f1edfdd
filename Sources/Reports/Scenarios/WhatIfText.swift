import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording

/// `samspill whatif`: what would follow from scenarios, as text for people.
public struct WhatIfText {
  private let whatIf: WhatIf
  private let language: Language

  /// Prepares the text of a comparison.
  public init(_ whatIf: WhatIf) {
    self.whatIf = whatIf
    language = whatIf.language
  }

  /// The text: what it is, all scenarios side by side, then each on its own.
  public var text: String {
    let study = whatIf.view.study
    let title = [study.title?[language.rawValue] ?? study.id, whatIf.view.snapshot.id]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let start =
      title + ": " + WhatIfWords.question[language] + "\n" + WhatIfWords.explanation[language]
      + "\n"
    let notice = study.notice.map { $0[language.rawValue] + "\n" }
    let plans = whatIf.plans.map { WhatIfPlanText(whatIf, $0).text }
    let end = [WhatIfWords.notCompared[language] + "\n", notice].compactMap { $0 }
    return ([start, sideBySide] + plans + [end.joined()]).joined(separator: "\n")
  }

  private var words: WhatIfWords { WhatIfWords(language) }
  private var format: Formatter { Formatter(language) }

  /// A row for each measure of the network, the gaps and the target model; a column for what is and
  /// for each scenario.
  private var sideBySide: String {
    var table = TextTable()
    let now = whatIf.view.snapshot.spokenName ?? WhatIfWords.now[language]
    table.add([WhatIfWords.beforeAndAfter[language], now] + whatIf.plans.map(heading))
    for metric in whatIf.scores.networkMeasures {
      let id = metric.description.id
      let all = [whatIf.scores] + whatIf.plans.map(\.scores)
      table.add(
        [MeasureWords.words(for: id)?.name[language] ?? id]
          + all.map { MeasureFormat.text($0.network(id), of: id, language) })
    }
    addGaps(to: &table)
    addTargets(to: &table)
    return table.text
  }

  private func heading(_ plan: WhatIf.Plan) -> String {
    plan.scenario.isPlanned ? WhatIfWords.planned[language] : plan.scenario.name
  }

  private func addGaps(to table: inout TextTable) {
    guard let first = whatIf.plans.first else { return }
    let counts = [first.comparison.gapsBefore] + whatIf.plans.map(\.comparison.gapsAfter)
    table.add([WhatIfWords.gapCount[language]] + counts.map(format.count))
  }

  private func addTargets(to table: inout TextTable) {
    let all = whatIf.plans.compactMap(\.comparison.requirements)
    guard let first = all.first else { return }
    let summaries = [first.before] + all.map(\.after)
    let rows: [(RequiredCollaborations.Status, KeyPath<RequirementSummary, Int>)] = [
      (.met, \.met), (.partly, \.partly), (.missing, \.missing),
      (.notAssessable, \.notAssessable),
    ]
    for (status, count) in rows {
      let name = Terms.word(status.rawValue, in: Terms.requirementStatuses, language)
      table.add(
        ["\(ReportWords.targetModel[language]): \(name)"]
          + summaries.map { format.count($0[keyPath: count]) })
    }
  }
}
