import GapAnalysis
import NetworkMetrics
import Wording

/// `samspill define phase-gap`: what a kind of finding asks, how it is read and what it rests on.
public struct GapCard {
  private let detector: any GapDetector.Type
  private let words: FindingWords
  private let card: FindingCard

  /// Prepares the card of a kind; `nil` when it has no words.
  public init?(_ detector: any GapDetector.Type) {
    guard let words = FindingWords.words(for: detector.kind),
      let card = FindingCard.card(for: detector.kind)
    else { return nil }
    self.detector = detector
    self.words = words
    self.card = card
  }

  /// The kind.
  public var kind: String { detector.kind }

  /// The heading over its findings.
  public func name(_ language: Language) -> String { words.heading[language] }

  /// The rows of the card: a heading and its text.
  public func rows(_ language: Language) -> [(heading: String, text: String)] {
    let description = detector.description
    let needs = description.needs.compactMap { GapNeedWords.missing[$0.rawValue] }
    var rows = [
      (ReportWords.question[language], words.question[language]),
      (ReportWords.reading[language], card.reading[language]),
      (ReportWords.formula[language], card.formula),
      (
        FindingCardWords.needs[language],
        Formatter(language).capitalised(FindingCardWords.needed(needs)[language])
      ),
      (
        FindingCardWords.certainty[language],
        FindingCardWords.certaintyRestsOn(description.certainty.map(\.rawValue), language)
      ),
      (FindingCardWords.action[language], words.action[language]),
      (FindingCardWords.warning[language], card.warning[language]),
    ]
    if let sources = ReferenceText.line(description.references) {
      rows.append((ReportWords.reference[language], sources))
    }
    return rows
  }

  /// The card as text for people.
  public func text(_ language: Language) -> String {
    CardText.plain(name(language), kind, rows(language))
  }

  /// All kinds, a line each.
  public static func list(_ language: Language) -> String {
    let cards = GapDetectorCatalog.all.compactMap(GapCard.init)
    let width = cards.map(\.kind.count).max() ?? 0
    let lines = cards.map { card in
      let space = String(repeating: " ", count: width - card.kind.count + 2)
      return "  " + card.kind + space + card.name(language) + "\n"
    }
    return FindingCardWords.listHeading[language] + "\n" + lines.joined() + "\n"
  }
}
