import GapAnalysis
import InnovationSystem
import Wording

/// New ties of one kind as people read them: recommended ones, or those that may come by themselves.
///
/// The two are never mixed, and neither is a gap.
struct SuggestionSection {
  /// The kinds of suggestions, in the order they are read.
  static let kinds = [RecommendedCollaborations.kind, LikelyCollaborations.kind]

  /// One suggestion.
  private struct Item {
    /// Its place; `nil` where there are no ranks.
    let rank: Int?
    let sentence: String
    let certainty: String
    let numbers: String
  }

  private let words: FindingWords
  private let intro: [String]
  private let items: [Item]
  private let language: Language

  /// Gathers the suggestions of a kind; `nil` when there are none.
  init?(_ kind: String, _ findings: [Finding], in study: Study, _ language: Language) {
    let found = findings.filter { $0.kind == kind }
    guard let words = FindingWords.words(for: kind), let first = found.first else { return nil }
    self.words = words
    self.language = language
    let values = FindingValues(first.organisations, first.details, in: study, language)
    intro = Self.intro(of: kind, values, language)
    items = found.map { finding in
      Item(
        rank: finding.count("rank"), sentence: finding.sentence(in: study, language),
        certainty: Terms.word(finding.certainty.rawValue, in: Terms.certainties, language),
        numbers: Self.numbers(of: finding, in: study, language))
    }
  }

  private static func intro(
    of kind: String, _ values: FindingValues, _ language: Language
  ) -> [String] {
    guard kind == RecommendedCollaborations.kind else {
      return [LikelyWords.quality(values, language)]
    }
    return [
      RecommendationWords.utility(values, language),
      RecommendationWords.candidates(values, language) + " "
        + RecommendationWords.assumption[language],
    ]
  }

  /// The numbers that a suggestion rests on, in words.
  static func numbers(of finding: Finding, in study: Study, _ language: Language) -> String {
    let values = FindingValues(finding.organisations, finding.details, in: study, language)
    return finding.kind == RecommendedCollaborations.kind
      ? RecommendationWords.gain(values, language) : LikelyWords.scores(values, language)
  }

  /// The section as text for people.
  var text: String {
    let lines = items.map { item in
      let mark = item.rank.map { "\($0)." } ?? "-"
      return "  \(mark) \(item.sentence) (\(item.certainty))\n    \(item.numbers)\n"
    }
    return words.heading[language] + "\n" + intro.map { "  \($0)\n" }.joined() + lines.joined()
      + "  → \(words.action[language])\n"
  }

  /// The section as a part of the page, without its heading.
  var html: HTML {
    let paragraphs = intro.map { text -> HTML in "<p>\(text)</p>\n" }
    let list = items.map { item -> HTML in
      "<li>\(item.sentence) <span class=\"certainty\">(\(item.certainty))</span>"
        + "<br><span class=\"certainty\">\(item.numbers)</span></li>\n"
    }
    let isRanked = items.allSatisfy { $0.rank != nil }
    let body: HTML = isRanked ? "<ol>\(list)</ol>" : "<ul>\(list)</ul>"
    return """
      <p>\(words.question[language])</p>
      \(paragraphs)\(body)
      <p class="action">\(ReportWords.whatToDo[language]): \(words.action[language])</p>

      """
  }
}
