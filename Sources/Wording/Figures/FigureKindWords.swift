/// The words of one kind of figure.
public struct FigureKindWords: Sendable {
  /// The kind's id.
  public let id: String
  /// What the kind shows, in a line of a list.
  public let summary: Words

  /// The words of a kind; `nil` when there is none.
  public static func words(for id: String) -> FigureKindWords? { all.first { $0.id == id } }

  /// The words of all kinds, in the order of the catalog.
  public static let all: [FigureKindWords] = [
    .network, .participation, .matrix, .heatMap, .targets, .sectors, .slope, .bump,
    .ego, .planned, .consortium, .difference, .series, .phases,
  ]

  /// The kinds with what they show, a line for each, under a help page.
  public static func list(_ language: Language) -> String {
    let width = all.map(\.id.count).max() ?? 0
    let lines = all.map { words in
      let space = String(repeating: " ", count: width - words.id.count)
      return "  \(words.id)\(space)  \(words.summary[language])"
    }
    return ([heading[language]] + lines).joined(separator: "\n")
  }

  /// The heading of that list.
  static let heading = Words(nb: "Figurtyper:", nn: "Figurtypar:", en: "Kinds:")
  /// “The kind of figure; otherwise the one that suits the study.”
  public static let option = Words(
    nb: "Figurtypen; ellers den som passer studien.",
    nn: "Figurtypen; elles den som passar studien.",
    en: "The kind of figure; otherwise the one that suits the study.")

  /// A kind that is not in the catalog.
  public static func unknown(_ id: String, suggestion: String?) -> Words {
    let list = all.map(\.id).joined(separator: ", ")
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "Figurtypen «\(id)» finnes ikke.\(mean.nb) Bruk \(list).",
      nn: "Figurtypen «\(id)» finst ikkje.\(mean.nn) Bruk \(list).",
      en: "There is no kind of figure “\(id)”.\(mean.en) Use \(list).")
  }
}
