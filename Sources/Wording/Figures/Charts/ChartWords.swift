/// What is said of a chart: under it, in it, and to those who can't see it.
public struct ChartWords: Sendable {
  /// What it shows, and of how many.
  public var facts: FigureFacts
  /// The language.
  public let language: Language
  /// What kind of chart it is, such as `Matrise over samarbeid`.
  public var name: Words
  /// How it is read, in sentences.
  public var reading: [String] = []
  /// How many are shown, when not organisations and collaborations with a threshold.
  public var counts: String?
  /// What it is, in one or two sentences, for those who can't see it.
  public var short = ""
  /// Its essentials, in sentences.
  public var essentials: [String] = []
  /// What it shows as a table; `nil` when that is the snapshot's ties.
  public var data: FigureData?

  /// Makes the words of a chart of which nothing is said yet.
  public init(_ facts: FigureFacts, name: Words, _ language: Language) {
    self.facts = facts
    self.name = name
    self.language = language
  }

  /// What stands in the figure under its title.
  public var subtitle: String {
    ([name[language] + date + "."] + numbers).joined(separator: " ")
  }

  /// What stands under the figure.
  public var caption: String {
    let title = Formatter(language).quoted(facts.title)
    let figure = Words(nb: "Figur 1.", nn: "Figur 1.", en: "Figure 1.")[language]
    let opening = "\(figure) \(name[language]): \(title)\(date)."
    let answers = CaptionWords(facts, language)
    return
      ([opening] + numbers + reading
      + [answers.responses, answers.source, facts.notice].compactMap { $0 })
      .joined(separator: " ")
  }

  /// Its essentials, in a paragraph.
  public var long: String {
    (essentials + [facts.notice].compactMap { $0 }).joined(separator: " ")
  }

  /// Who answered and where the data come from; `nil` when neither is known.
  public var note: String? {
    let source = facts.source.map { LegendWords.source($0)[language] }
    let parts = [CaptionWords(facts, language).responses, source].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var numbers: [String] {
    let words = CaptionWords(facts, language)
    return [counts ?? words.counts, counts == nil ? words.leftOut : nil].compactMap { $0 }
  }

  private var date: String {
    facts.date.map { Words(nb: " per \($0)", nn: " per \($0)", en: ", \($0)")[language] } ?? ""
  }
}
