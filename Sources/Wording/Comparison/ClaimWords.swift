/// The three claims of a comparison, and what weakens them.
public struct ClaimWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// A test of change: the middle 95 % of what chance could have made of it, and how often chance gives
  /// as much.
  public struct Test: Sendable {
    let low: Double
    let high: Double
    /// How often chance gives as much; `nil` when that is not given.
    public let p: Double?

    /// Makes a test.
    public init(low: Double, high: Double, p: Double?) {
      (self.low, self.high, self.p) = (low, high, p)
    }
  }

  /// Whether there are more ties among those in both.
  ///
  /// - Parameters:
  ///   - common: the number in both.
  ///   - ties: before and after.
  ///   - density: before and after; `nil` below two.
  ///   - test: what a test gave; `nil` when there was none.
  ///   - canTell: whether the change can be told from chance.
  public func amount(
    common: Int, ties: (Int, Int), density: (Double, Double)?, test: Test?, canTell: Bool
  ) -> String {
    let (actors, now) = (Counted.actors(common), Counted.ties(ties.1))
    let before = format.count(ties.0)
    let start = Words(
      nb: "Mellom \(actors.nb) som er med begge ganger, er det \(now.nb), mot \(before) før",
      nn: "Mellom \(actors.nn) som er med begge gongene, er det \(now.nn), mot \(before) før",
      en: "Between \(actors.en) in both there \(ties.1 == 1 ? "is" : "are") \(now.en), against "
        + "\(before) before")
    let numbers = density.map { densities($0, test) } ?? ""
    return start[language] + numbers + "." + (canTell || test == nil ? "" : noVerdict[language])
  }

  private func densities(_ density: (Double, Double), _ test: Test?) -> String {
    let (old, new) = (format.decimal(density.0, places: 2), format.decimal(density.1, places: 2))
    let interval = test.map { test in
      let (low, high) = (format.decimal(test.low, places: 2), format.decimal(test.high, places: 2))
      let change = format.decimal(density.1 - density.0, places: 2)
      let p = test.p.map { probability($0) } ?? ""
      return Words(
        nb: "; endring \(change), 95 %-intervall \(low) til \(high)\(p)",
        nn: "; endring \(change), 95 %-intervall \(low) til \(high)\(p)",
        en: "; change \(change), 95% interval \(low) to \(high)\(p)")[language]
    }
    let words = Words(
      nb: " (tetthet \(new) mot \(old)", nn: " (tettleik \(new) mot \(old)",
      en: " (density \(new) against \(old)")
    return words[language] + (interval ?? "") + ")"
  }

  private func probability(_ p: Double) -> String {
    p < 0.001
      ? ", p < \(format.decimal(0.001, places: 3))" : ", p = \(format.decimal(p, places: 3))"
  }

  private var noVerdict: Words {
    Words(
      nb: " Så få aktører og målinger kan ikke skille det fra tilfeldigheter; det betyr ikke at "
        + "ingenting er endret.",
      nn: " Så få aktørar og målingar kan ikkje skilje det frå tilfelle; det betyr ikkje at "
        + "ingenting er endra.",
      en: " So few actors and snapshots can't tell it from chance; that does not mean that nothing "
        + "has changed.")
  }

  /// Whether they are the same ties.
  public func stability(kept: Int, new: Int, lost: Int) -> String {
    let before = Counted.ties(kept + lost)
    return Words(
      nb: "Av \(before.nb) er \(kept) videreført og \(lost) borte; \(new) er nye.",
      nn:
        "Av \(before.nn) er \(kept) vidareført\(kept == 1 ? "" : "e") og \(lost) borte; \(new) er nye.",
      en: "Of \(before.en) \(kept) \(kept == 1 ? "was" : "were") kept and \(lost) "
        + "\(lost == 1 ? "is" : "are") gone; \(new) \(new == 1 ? "is" : "are") new.")[language]
  }

  /// What became of ties that only money that ends paid for, against the others.
  public func survival(limited: (kept: Int, all: Int), other: (kept: Int, all: Int)) -> String {
    let ties = Counted.ties(limited.all)
    return Words(
      nb:
        "Av \(ties.nb) som bare hadde tidsbegrensede midler, er \(limited.kept) igjen; av de andre "
        + "er \(other.kept) av \(other.all) igjen.",
      nn:
        "Av \(ties.nn) som berre hadde tidsavgrensa midlar, er \(limited.kept) att; av dei andre er "
        + "\(other.kept) av \(other.all) att.",
      en: "Of \(ties.en) paid only by money that ends, \(limited.kept) "
        + "\(limited.kept == 1 ? "is" : "are") left; of the others \(other.kept) of \(other.all).")[
        language]
  }

  /// Who came and went.
  public func composition(
    entrants: Int, tiesWithEntrants: Int, leavers: Int, tiesWithLeavers: Int
  ) -> String {
    let (come, gone) = (Counted.actors(entrants), Counted.actors(leavers))
    let (with, without) = (Counted.ties(tiesWithEntrants), Counted.ties(tiesWithLeavers))
    return Words(
      nb: "\(come.nb) er kommet til, med \(with.nb), og \(gone.nb) er falt fra, med \(without.nb).",
      nn: "\(come.nn) er komne til, med \(with.nn), og \(gone.nn) er falne frå, med \(without.nn).",
      en: "\(come.en) came, with \(with.en), and \(gone.en) went, with \(without.en).")[language]
  }

  /// How strongly a claim can be made, and why not more strongly.
  public func strength(_ code: String, _ reservations: [String]) -> String {
    let word = Terms.word(code, in: Terms.certainties, language)
    let reasons = reservations.compactMap { Self.reservations[$0]?[language] }
    return reasons.isEmpty ? word : "\(word): \(reasons.joined(separator: "; "))"
  }

  /// The codes that have words.
  public static var reservationCodes: [String] { reservations.keys.sorted() }

  private static let reservations: [String: Words] = [
    "few-common": Words(
      nb: "for få felles aktører til å teste endring",
      nn: "for få felles aktørar til å teste endring",
      en: "too few actors in both to test change"),
    "low-response": Words(
      nb: "mange har ikke svart", nn: "mange har ikkje svara", en: "many did not answer"),
    "unknown-response": Words(
      nb: "det er ikke oppgitt hvem som har svart i begge målinger",
      nn: "det er ikkje oppgitt kven som har svara i begge målingar",
      en: "it isn't stated who answered in both snapshots"),
    "silent-parties": Words(
      nb: "noen av dem er bare oppgitt av én part, fordi den andre ikke har svart",
      nn: "nokre av dei er berre oppgitte av éin part, fordi den andre ikkje har svara",
      en: "some rest on one party alone, since the other did not answer"),
    "turns-round": Words(
      nb: "retningen avhenger av terskel, regel, ett svar eller par ingen har svart for",
      nn: "retninga avheng av terskel, regel, eitt svar eller par ingen har svara for",
      en: "the direction depends on threshold, rule, one answer or pairs nobody reported on"),
    "not-tested": Words(nb: "ikke testet", nn: "ikkje testa", en: "not tested"),
    "not-distinguishable": Words(
      nb: "kan ikke skilles fra tilfeldigheter", nn: "kan ikkje skiljast frå tilfelle",
      en: "can't be told from chance"),
    "small-groups": Words(
      nb: "færre enn fem i en av gruppene", nn: "færre enn fem i ei av gruppene",
      en: "fewer than five in one of the groups"),
    "no-cause": Words(
      nb: "to målinger viser endring, ikke årsak", nn: "to målingar viser endring, ikkje årsak",
      en: "two snapshots show change, not cause"),
    "unexplained": Words(
      nb: "det er ikke oppgitt hvorfor alle er kommet til eller falt fra",
      nn: "det er ikkje oppgitt kvifor alle er komne til eller falne frå",
      en: "it isn't stated why all of them came or went"),
    "different-scales": Words(nb: "ulike skalaer", nn: "ulike skalaer", en: "different scales"),
  ]
}
