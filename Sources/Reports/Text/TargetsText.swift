import GapAnalysis
import InnovationSystem
import Wording

/// The target model as a part of `samspill gaps`: every snapshot, then each rule with its source.
struct TargetsText {
  private let study: Study
  private let series: [TargetFulfilment]
  private let language: Language

  /// Prepares the part of a study.
  init(_ study: Study, _ series: [TargetFulfilment], _ language: Language) {
    self.study = study
    self.series = series
    self.language = language
  }

  /// The text; `nil` when there is no target model to apply.
  var text: String? {
    guard !series.isEmpty else { return nil }
    let words = TargetWords(language)
    let snapshots = series.map { fulfilment in
      let summary = fulfilment.summary
      return "  - "
        + words.fulfilment(
          of: fulfilment.snapshot.spokenName,
          met: summary?.met ?? 0, partly: summary?.partly ?? 0, missing: summary?.missing ?? 0,
          notAssessable: summary?.notAssessable ?? 0) + "\n"
    }
    let rules = study.targets.map { rule in
      "  - " + words.rule(rule.id, rule.explanation, source: rule.source) + "\n"
    }
    return words.heading(version: study.targetVersion) + "\n" + snapshots.joined()
      + words.rules + "\n" + rules.joined()
  }
}
