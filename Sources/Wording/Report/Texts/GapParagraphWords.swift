/// The paragraph of an application that says what collaboration there is, what is missing and what the
/// project would add.
public struct GapParagraphWords: Sendable {
  /// The most words such a paragraph has.
  public static let mostWords = 120

  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// How much of the target model is there.
  public func target(met: Int, partly: Int, missing: Int, assessed: Int) -> String {
    let all = format.count(assessed)
    let isOne = assessed == 1
    let (m, p, x) = (format.count(met), format.count(partly), format.count(missing))
    let half = partly > 0
    return Words(
      nb: "Av \(all) \(isOne ? "relasjon" : "relasjoner") i målbildet er \(m) på plass"
        + (half ? ", \(p) delvis på plass" : "") + ", mens \(x) mangler.",
      nn: "Av \(all) \(isOne ? "relasjon" : "relasjonar") i målbiletet er \(m) på plass"
        + (half ? ", \(p) delvis på plass" : "") + ", medan \(x) manglar.",
      en: "Of \(all) \(isOne ? "tie" : "ties") in the target model, \(m) "
        + "\(met == 1 ? "is" : "are") in place" + (half ? ", \(p) partly" : "")
        + ", and \(x) \(missing == 1 ? "is" : "are") missing.")[language]
  }

  /// What the project plans, and how much of what is missing it would close.
  public func plans(_ count: Int, closes: (closed: Int, missing: Int)?) -> String {
    let n = format.count(count)
    let isOne = count == 1
    let rest = closes.map { closed, missing in
      let (c, m) = (format.count(closed), format.count(missing))
      return Words(
        nb: " og dekker \(c) av de \(m) som mangler i målbildet",
        nn: " og dekkjer \(c) av dei \(m) som manglar i målbiletet",
        en: ", which closes \(c) of the \(m) missing in the target model")
    }
    return Words(
      nb: "Prosjektet skal etablere \(n) \(isOne ? "ny relasjon" : "nye relasjoner")"
        + "\(rest?.nb ?? "").",
      nn: "Prosjektet skal etablere \(n) \(isOne ? "ny relasjon" : "nye relasjonar")"
        + "\(rest?.nn ?? "").",
      en: "The project will establish \(n) new \(isOne ? "tie" : "ties")\(rest?.en ?? "").")[
        language]
  }

  /// Whom the plans give users collaboration with.
  ///
  /// - Parameter user: the user organisation; `nil` when the plans have several.
  public func plansWithUsers(_ user: String?, with partners: [String]) -> String {
    let list = format.list(partners, limit: 3)
    let who =
      user.map { Words(nb: $0, nn: $0, en: $0) }
      ?? Words(nb: "brukerne", nn: "brukarane", en: "users")
    return Words(
      nb: "Planene gir \(who.nb) samarbeid med \(list).",
      nn: "Planane gir \(who.nn) samarbeid med \(list).",
      en: "The plans give \(who.en) collaboration with \(list).")[language]
  }

  /// Which user organisations take part today, when nothing more is known of them.
  public func users(_ names: [String]) -> String {
    let list = format.list(names, limit: 3)
    return Words(
      nb: "Brukerne er med gjennom \(list).", nn: "Brukarane er med gjennom \(list).",
      en: "Users take part through \(list).")[language]
  }

  /// Who answered, and that plans are no collaboration yet.
  public func basis(answered: Int, asked: Int, hasPlans: Bool) -> String {
    let (r, n) = (format.count(answered), format.count(asked))
    let share =
      asked >= 10 ? " (\(format.percent(Double(answered) / Double(asked))))" : ""
    return Words(
      nb: "\(r) av \(n) aktører har svart\(share)"
        + (hasPlans ? "; planlagte relasjoner er ikke regnet med i dagens tall." : "."),
      nn: "\(r) av \(n) aktørar har svara\(share)"
        + (hasPlans ? "; planlagde relasjonar er ikkje rekna med i tala for i dag." : "."),
      en: "\(r) of \(n) actors answered\(share)"
        + (hasPlans ? "; planned ties are not counted in today's numbers." : "."))[language]
  }
}
