import NetworkMetrics
import Wording

/// `samspill define`: what a measure is, how it is computed and where it comes from.
public struct DefinitionCard {
  private let description: MetricDescription
  private let words: MeasureWords

  /// Prepares the card of a measure.
  public init(_ description: MetricDescription, _ words: MeasureWords) {
    self.description = description
    self.words = words
  }

  /// The rows of the card: a heading and its text.
  public func rows(_ language: Language) -> [(heading: String, text: String)] {
    var rows = [
      (ReportWords.question[language], words.question[language]),
      (ReportWords.reading[language], words.reading[language]),
      (ReportWords.formula[language], words.formula),
      (ReportWords.conventions[language], words.conventions[language]),
      (ReportWords.comparison[language], words.comparison[language]),
    ]
    let sources = description.references.map { reference in
      "\(reference.authors) (\(reference.year))" + (reference.doi.map { ", doi " + $0 } ?? "")
    }
    if !sources.isEmpty {
      rows.append((ReportWords.reference[language], sources.joined(separator: "; ")))
    }
    return rows
  }

  /// The card as text for people.
  public func text(_ language: Language) -> String {
    let name = Formatter(language).capitalised(words.name[language])
    let rows = rows(language).map { "\($0.heading)\n  \($0.text)\n" }
    return "\(name) [\(description.id)]\n\n" + rows.joined()
  }

  /// All measures, a line each.
  public static func list(_ language: Language) -> String {
    let width = MetricCatalog.descriptions.map(\.id.count).max() ?? 0
    return MetricCatalog.descriptions.compactMap { description in
      MeasureWords.words(for: description.id).map { words in
        let space = String(repeating: " ", count: width - description.id.count + 2)
        return description.id + space + words.name[language] + "\n"
      }
    }.joined() + "\n"
  }
}
