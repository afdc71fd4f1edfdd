import NetworkMetrics
import Wording

/// All definition cards as one Markdown page: `docs/measures.md` is this page in English.
public struct DefinitionPage {
  private let language: Language

  /// Prepares the page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page's text.
  public var text: String {
    let head = "# \(PageWords.title[language])\n\n\(PageWords.introduction[language])\n\n"
    let contents = MetricCatalog.topics.map { topic in
      let links = topic.measures.compactMap(DefinitionCard.init).map { card in
        "[\(card.name(language))](#\(card.id))"
      }
      return "- **\(heading(topic.id))**: \(links.joined(separator: ", "))\n"
    }
    return head + contents.joined() + MetricCatalog.topics.map(section).joined()
  }

  private typealias PageWords = DefinitionPageWords

  private func heading(_ topic: String) -> String { MeasureTopics.name(topic)?[language] ?? topic }

  private func section(_ topic: MetricCatalog.Topic) -> String {
    "\n## \(heading(topic.id))\n"
      + topic.measures.compactMap(DefinitionCard.init).map(markdown).joined()
  }

  private func markdown(_ card: DefinitionCard) -> String {
    CardText.markdown(
      card.name(language), card.id, card.rows(language), code: ReportWords.formula[language])
  }
}
