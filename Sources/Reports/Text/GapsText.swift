import GapAnalysis
import InnovationSystem
import Wording

/// `samspill gaps`: the findings as text for people, ranked within each kind.
public struct GapsText {
  private let view: SnapshotView
  private let findings: [Finding]
  private let notAssessed: [NotAssessed]
  private let language: Language

  /// Prepares the text of what detectors found in a snapshot, and what they could not tell.
  public init(
    _ view: SnapshotView, _ findings: [Finding], notAssessed: [NotAssessed], _ language: Language
  ) {
    self.view = view
    self.findings = findings
    self.notAssessed = notAssessed
    self.language = language
  }

  /// The text: a section for each kind that has gaps, then the questions that lack data.
  public var text: String {
    let sections = FindingWords.all.compactMap { words -> String? in
      let gaps = findings.filter { $0.kind == words.kind && $0.isGap }.ranked()
      guard !gaps.isEmpty else { return nil }
      let lines = gaps.map { finding in
        let certainty = Terms.word(
          finding.certainty.rawValue, in: Terms.certainties, language)
        return "  - \(finding.sentence(in: view.study, language)) (\(certainty))\n"
      }
      let action = "  → \(words.action[language])\n"
      return words.heading[language] + "\n" + lines.joined() + action
    }
    let open = UnansweredQuestions(notAssessed, language).lines.map { "  - \($0)\n" }
    let unanswered = open.isEmpty ? nil : GapNeedWords.heading[language] + "\n" + open.joined()
    let notice = view.study.notice.map { $0[language.rawValue] + "\n" }
    let body = sections.isEmpty ? [ReportWords.noGaps[language] + "\n"] : sections
    return (body + [unanswered, notice].compactMap { $0 }).joined(separator: "\n")
  }
}
