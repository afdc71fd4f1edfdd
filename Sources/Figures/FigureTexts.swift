import Wording

/// The words of a figure.
public struct FigureTexts: Sendable, Hashable {
  /// What stands under it.
  public let caption: String
  /// What it is, in one or two sentences, for those who can't see it.
  public let short: String
  /// Its essentials, in a paragraph.
  public let long: String

  /// The words of a figure that is drawn.
  public init(_ figure: Figure) {
    caption = figure.caption
    short = figure.shortDescription
    long = figure.longDescription
  }

  /// The words of a figure of one kind.
  init(_ texts: KindTexts) {
    (caption, short, long) = (texts.caption, texts.short, texts.long)
  }

  /// The words of a chart.
  init(_ words: ChartWords) {
    (caption, short, long) = (words.caption, words.short, words.long)
  }

  /// The words of a network or of participations.
  init(_ facts: FigureFacts, _ language: Language) {
    let alternative = AlternativeText(facts, language)
    caption = CaptionWords(facts, language).caption
    short = alternative.short
    long = alternative.long
  }
}
