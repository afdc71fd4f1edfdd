import Figures
import InnovationSystem
import Wording

/// A figure of the report as the texts speak of it.
struct PackFigure {
  /// The name of its files, without the ending.
  let name: String
  /// What kind it is.
  let kind: any FigureKind.Type
  /// Its words by language.
  let texts: [Language: FigureTexts]
}

/// The texts that go with a report, in one language: paragraphs that can be copied as they are.
struct TextPack {
  private let results: StudyResults
  private let facts: ReportFacts
  /// The paragraphs, in the order they are copied: first what an application or a report opens with.
  private(set) var passages: [Passage] = []

  /// Writes the texts of a report in the language of its results.
  init(_ results: StudyResults, _ figures: [PackFigure]) {
    self.results = results
    facts = ReportFacts(results)
    passages =
      [summary, application] + findings + figures.enumerated().flatMap(texts)
      + [quality, method, limitations] + change
  }

  /// The paragraphs as a file of plain text: headings underlined, every paragraph on one line, so that
  /// a word processor wraps it as it will.
  var text: String {
    var lines = [results.title, "", TextPackWords.intro(numbers: NumberList.file)[language]]
    if let notice = results.study.notice { lines += ["", notice[language.rawValue]] }
    var heading: String?
    for passage in passages {
      if passage.heading != heading {
        let rule = String(repeating: "-", count: passage.heading.count)
        lines += ["", "", passage.heading, rule]
        heading = passage.heading
      }
      lines += [""] + [passage.label.map { $0 + ":" }, passage.text].compactMap { $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var language: Language { results.language }

  private var summary: Passage {
    Passage(
      "summary", TextPackWords.summary[language], SummaryText(results).text, facts.summary)
  }

  private var application: Passage {
    let paragraph = GapParagraph(results)
    return Passage(
      "application", TextPackWords.application(words: paragraph.wordCount)[language],
      paragraph.text, paragraph.facts)
  }

  /// What was found, why it matters, what to do, and how sure it is: a paragraph each.
  private var findings: [Passage] {
    let format = results.format
    return Headlines(results).all.enumerated().map { index, headline in
      let certainty = Terms.word(headline.certainty.rawValue, in: Terms.certainties, language)
      let parts: [String?] = [
        headline.sentence, headline.why, headline.reason,
        "\(ReportWords.whatToDo[language]): \(headline.action)",
        "\(ReportWords.howSure[language]): \(certainty).",
      ]
      return Passage(
        "finding-\(index + 1)", ReportWords.findings[language],
        label: "\(index + 1). \(format.capitalised(headline.theme))",
        parts.compactMap { $0 }.joined(separator: " "), headline.facts)
    }
  }

  private func texts(_ index: Int, of figure: PackFigure) -> [Passage] {
    guard let texts = figure.texts[language] else { return [] }
    let number = index + 1
    let heading = TextPackWords.figure(number, file: figure.name)[language]
    let facts = FigureTextFacts(results).facts(of: figure.kind)
    return [
      ("caption", TextPackWords.caption, texts.caption.numbered(number)),
      ("alt", TextPackWords.short, texts.short), ("long", TextPackWords.long, texts.long),
    ].map { part, label, text in
      Passage("figure-\(number)-\(part)", heading, label: label[language], text, facts)
    }
  }

  private var quality: Passage {
    Passage(
      "data-quality", ReportWords.dataQuality[language],
      QualityText(results).sentences.joined(separator: " "),
      facts.responses + facts.warnings)
  }

  private var method: Passage {
    Passage(
      "method", ReportWords.method[language], MethodText(results).text,
      facts.summary + facts.responses + facts.snapshots)
  }

  private var limitations: Passage {
    Passage(
      "limitations", TextPackWords.limitations[language], LimitationText(results).text,
      facts.responses + facts.respondents + facts.threshold + facts.plans)
  }

  private var change: [Passage] {
    let section = ChangeSection(results)
    let sentences = section.texts
    guard !sentences.isEmpty else { return [] }
    return [
      Passage(
        "change", section.heading[language], sentences.joined(separator: " "), section.facts)
    ]
  }
}

extension String {
  /// A caption under another number than 1.
  func numbered(_ number: Int) -> String {
    for word in ["Figur", "Figure"] where hasPrefix("\(word) 1.") {
      return "\(word) \(number)." + dropFirst(word.count + 3)
    }
    return self
  }
}
