import NetworkMetrics
import Wording

/// `samspill define`: what a measure is, how it is computed and where it comes from.
public struct DefinitionCard {
  private let metric: any Metric.Type
  private let words: MeasureWords

  /// Prepares the card of a measure; `nil` when it has no words.
  public init?(_ metric: any Metric.Type) {
    guard let words = MeasureWords.words(for: metric.description.id) else { return nil }
    self.metric = metric
    self.words = words
  }

  /// The measure's id.
  public var id: String { metric.description.id }

  /// The measure's name, as a heading.
  public func name(_ language: Language) -> String {
    Formatter(language).capitalised(words.name[language])
  }

  /// The rows of the card: a heading and its text.
  public func rows(_ language: Language) -> [(heading: String, text: String)] {
    var rows = [
      (ReportWords.question[language], words.question[language]),
      (ReportWords.reading[language], words.reading[language]),
      (ReportWords.formula[language], words.formula),
      (ReportWords.conventions[language], words.conventions[language]),
      (ReportWords.comparison[language], words.comparison[language]),
      (MeasureFacts.facts[language], MeasureFactsText(metric, language).text),
    ]
    if let sources = ReferenceText.line(metric.description.references) {
      rows.append((ReportWords.reference[language], sources))
    }
    return rows
  }

  /// The card as text for people.
  public func text(_ language: Language) -> String {
    CardText.plain(name(language), id, rows(language))
  }

  /// All measures, a line each, topic by topic.
  public static func list(_ language: Language) -> String {
    let width = MetricCatalog.descriptions.map(\.id.count).max() ?? 0
    return MetricCatalog.topics.map { topic in
      let lines = topic.measures.compactMap { metric in
        MeasureWords.words(for: metric.description.id).map { words in
          let space = String(repeating: " ", count: width - words.id.count + 2)
          return "  " + words.id + space + words.name[language] + "\n"
        }
      }
      return (MeasureTopics.name(topic.id)?[language] ?? topic.id) + "\n" + lines.joined() + "\n"
    }.joined()
  }
}
