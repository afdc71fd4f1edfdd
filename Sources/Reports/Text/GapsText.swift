import GapAnalysis
import InnovationSystem
import Wording

/// `samspill gaps`: the findings as text for people, ranked within each kind.
public struct GapsText {
  private let assessment: GapAssessment
  private let language: Language

  /// Prepares the text of what was found in a snapshot, and what could not be told.
  public init(_ assessment: GapAssessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
  }

  /// The text: a section for each kind that has gaps, then what is suggested, then the questions that
  /// lack data.
  public var text: String {
    let study = assessment.view.study
    let index = LedgerIndex(of: study)
    let sections = FindingWords.all.compactMap { words -> String? in
      let gaps = assessment.findings.filter { $0.kind == words.kind && $0.isGap }.ranked()
      guard !gaps.isEmpty else { return nil }
      let lines = gaps.map { finding in
        let confidence = confidence(in: finding, index.entry(of: finding))
        return "  - \(finding.sentence(in: study, language)) (\(confidence))\n"
      }
      let action = "  → \(words.action[language])\n"
      return words.heading[language] + "\n" + lines.joined() + action
    }
    let suggestions = SuggestionSection.kinds.compactMap {
      SuggestionSection($0, assessment.findings, in: study, language)?.text
    }
    let open = UnansweredQuestions(assessment.notAssessed, language).lines.map { "  - \($0)\n" }
    let unanswered = open.isEmpty ? nil : GapNeedWords.heading[language] + "\n" + open.joined()
    let notice = study.notice.map { $0[language.rawValue] + "\n" }
    let reservations = assessment.warnings.map { "  - \($0.sentence(in: study, language))\n" }
    let warnings =
      reservations.isEmpty
      ? nil : WarningWords.heading[language] + "\n" + reservations.joined()
    let body = sections.isEmpty ? [ReportWords.noGaps[language] + "\n"] : sections
    let ledger = LedgerText(of: study, language)?.text
    let targets = TargetsText(study, assessment.targets, language).text
    return (body + suggestions + [targets, unanswered, warnings, ledger, notice].compactMap { $0 })
      .joined(separator: "\n")
  }

  /// How sure a finding is, what it depends on, and what people have decided of it.
  private func confidence(in finding: Finding, _ entry: LedgerEntry?) -> String {
    let certainty = Terms.word(finding.certainty.rawValue, in: Terms.certainties, language)
    let choices = assessment.sensitivity?.choices(changing: finding) ?? []
    let dependence = SensitivityWords.dependence(on: choices.map(\.rawValue), language)
    let decided = entry.flatMap { entry in
      entry.status == .open
        ? nil : Terms.word(entry.status.rawValue, in: LedgerWords.statuses, language)
    }
    return [certainty, decided, dependence].compactMap { $0 }.joined(separator: "; ")
  }
}
