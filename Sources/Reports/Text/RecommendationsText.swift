import GapAnalysis
import InnovationSystem
import Wording

/// `samspill recommend`: the recommended collaborations as text for people.
public struct RecommendationsText {
  private let assessment: GapAssessment
  private let language: Language

  /// Prepares the text of what is recommended in a snapshot, or why nothing could be.
  public init(_ assessment: GapAssessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
  }

  /// The text.
  public var text: String {
    let study = assessment.view.study
    let section = SuggestionSection(
      RecommendedCollaborations.kind, assessment.findings, in: study, language)
    let open = UnansweredQuestions(assessment.notAssessed, language).lines.map { "  - \($0)\n" }
    let unanswered = open.isEmpty ? nil : GapNeedWords.heading[language] + "\n" + open.joined()
    let notice = study.notice.map { $0[language.rawValue] + "\n" }
    let body = section?.text ?? unanswered ?? RecommendationWords.nothing[language] + "\n"
    return ([body] + [notice].compactMap { $0 }).joined(separator: "\n")
  }
}
