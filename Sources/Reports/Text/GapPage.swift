import GapAnalysis
import Wording

/// The cards of all kinds of findings as one Markdown page: `docs/gaps.md` is this page in English.
public struct GapPage {
  private let language: Language

  /// Prepares the page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page's text.
  public var text: String {
    let cards = GapDetectorCatalog.all.compactMap(GapCard.init)
    let head = [
      "# " + FindingCardWords.title[language], FindingCardWords.introduction[language],
      FindingCardWords.notation[language],
    ].joined(separator: "\n\n")
    let contents = cards.map { "- [\($0.name(language))](#\($0.kind))\n" }.joined()
    let code = ReportWords.formula[language]
    return head + "\n\n" + contents
      + cards.map {
        CardText.markdown($0.name(language), $0.kind, $0.rows(language), code: code)
      }.joined()
  }
}
