/// The texts of a figure of one kind.
public struct KindTexts: Sendable {
  /// What stands under the title: when, and what is seen.
  public private(set) var subtitle: String
  /// What stands under the figure.
  public private(set) var caption: String
  /// What it is, in one or two sentences, for those who can't see it.
  public let short: String
  /// Its essentials.
  public private(set) var long: String

  /// Puts the texts together.
  ///
  /// - Parameters:
  ///   - opening: what the figure shows, without a full stop; the study's title follows.
  ///   - seen: what is counted, in a sentence or two.
  ///   - key: how it is drawn, in a sentence.
  ///   - details: what the picture says to those who see it, in sentences.
  init(
    _ facts: FigureFacts, _ language: Language, opening: Words, seen: Words, key: Words,
    details: [Words] = []
  ) {
    let format = Formatter(language)
    let opening = opening[language]
    let date = facts.date.map { format.capitalised($0) + ". " } ?? ""
    subtitle = date + seen[language]
    let source = facts.source.map { LegendWords.source($0)[language] }
      .map { $0.hasSuffix(".") ? $0 : $0 + "." }
    let figure = Words(nb: "Figur", nn: "Figur", en: "Figure")[language]
    caption = [
      "\(figure) 1. \(opening): \(format.quoted(facts.title)).", date + seen[language],
      key[language], source, facts.notice,
    ].compactMap { $0 }.joined(separator: " ")
    short = "\(opening). \(seen[language])"
    long = ([short] + details.map { $0[language] } + [facts.notice]).compactMap { $0 }
      .joined(separator: " ")
  }

  /// The same texts, which also say what is left out, if something is.
  public func saying(leftOut: String?) -> KindTexts {
    guard let leftOut else { return self }
    var texts = self
    for path in [\KindTexts.subtitle, \.caption, \.long] { texts[keyPath: path] += " " + leftOut }
    return texts
  }

  /// The same texts, which also say what it means to stand somewhere, who stands together and where a
  /// map is from, if there is anything of that.
  public func saying(placesOf facts: FigureFacts, _ language: Language) -> KindTexts {
    guard let sentence = facts.arrangement else { return self }
    var texts = self
    texts.subtitle += " " + sentence
    let members = facts.groups.map(GroupWords.members) ?? []
    texts.long += " " + ([sentence] + members.map { $0[language] }).joined(separator: " ")
    let credit = facts.map.map { MapWords.credit($0)[language] }
    texts.caption += " " + [sentence, credit].compactMap { $0 }.joined(separator: " ")
    return texts
  }

  /// Some names after what they are, as “Without a tie: A, B and C.”; empty when there are none.
  static func list(_ heading: Words, _ names: [String], _ language: Language) -> [Words] {
    guard !names.isEmpty else { return [] }
    let list = Formatter(language).list(names, limit: 12)
    return [
      Words(
        nb: "\(heading.nb): \(list).", nn: "\(heading.nn): \(list).", en: "\(heading.en): \(list).")
    ]
  }
}
