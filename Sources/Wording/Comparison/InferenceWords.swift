/// How sure one can be of what changed from one snapshot to another.
public struct InferenceWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  public static let heading = Words(
    nb: "Hvor sikkert det er", nn: "Kor sikkert det er", en: "How sure it is")
  public static let ranges = Words(
    nb: "Hva tallene ellers kunne vært", nn: "Kva tala elles kunne vore",
    en: "What else the numbers could be")
  public static let densityChange = Words(
    nb: "endring i tetthet", nn: "endring i tettleik", en: "change in density")

  /// That there are too many to draw.
  public static func tooMany(_ most: Int) -> Words {
    Words(
      nb: "Ikke beregnet: flere enn \(most) aktører er med i begge målingene.",
      nn: "Ikkje rekna ut: fleire enn \(most) aktørar er med i begge målingane.",
      en: "Not computed: more than \(most) actors are in both snapshots.")
  }

  /// That there are too few to draw.
  public static let tooFewToDraw = Words(
    nb: "Endringen kan ikke testes: det trengs minst tre aktører i begge målingene.",
    nn: "Endringa kan ikkje testast: det trengst minst tre aktørar i begge målingane.",
    en: "The change can't be tested: at least three actors in both snapshots are needed.")

  /// Why there is no verdict.
  public static func noVerdict(_ code: String) -> Words {
    switch code {
    case "too-few-organisations":
      Words(
        nb: "Endringen er ikke testet: færre enn ti aktører er med i begge målingene. Se listene.",
        nn: "Endringa er ikkje testa: færre enn ti aktørar er med i begge målingane. Sjå listene.",
        en: "The change is not tested: fewer than ten actors are in both snapshots. See the lists.")
    case "too-few-answers":
      Words(
        nb: "Endringen er ikke testet: færre enn 60 % har svart i en av målingene.",
        nn: "Endringa er ikkje testa: færre enn 60 % har svara i ei av målingane.",
        en: "The change is not tested: fewer than 60% answered in one of the snapshots.")
    case "different-scales":
      Words(
        nb: "Endringen er ikke testet: målingene har ulike skalaer.",
        nn: "Endringa er ikkje testa: målingane har ulike skalaer.",
        en: "The change is not tested: the snapshots have different scales.")
    default:
      Words(
        nb: "Endringen er ikke testet: det er ingen variasjon å måle den mot.",
        nn: "Endringa er ikkje testa: det er ingen variasjon å måle ho mot.",
        en: "The change is not tested: there is no variation to measure it by.")
    }
  }

  /// The change in density.
  public func change(_ estimate: Double, _ low: Double, _ high: Double, p: Double?) -> String {
    let (change, from, to) = (decimal(estimate), decimal(low), decimal(high))
    let p = p.map { ", \(probability($0))" } ?? ""
    return Words(
      nb: "Endring i tetthet: \(change) (95 %-intervall \(from) til \(to)\(p)).",
      nn: "Endring i tettleik: \(change) (95 %-intervall \(from) til \(to)\(p)).",
      en: "Change in density: \(change) (95% interval \(from) to \(to)\(p)).")[language]
  }

  /// What the test lets one say; never that nothing changed.
  public static func verdict(isBeyondChance: Bool) -> Words {
    isBeyondChance
      ? Words(
        nb: "Det er mer enn tilfeldigheter vanligvis gir.",
        nn: "Det er meir enn tilfelle vanlegvis gir.",
        en: "That is more than chance usually gives.")
      : Words(
        nb: "Det kan ikke skilles fra tilfeldigheter; det betyr ikke at ingenting er endret.",
        nn: "Det kan ikkje skiljast frå tilfelle; det betyr ikkje at ingenting er endra.",
        en: "It can't be told from chance; that does not mean that nothing has changed.")
  }

  /// The change in the mean number of ties, and what could be seen another time.
  public func meanDegree(
    _ estimate: Double, _ low: Double, _ high: Double, detectable: Double?
  ) -> String {
    let (change, from, to) = (decimal(estimate), decimal(low), decimal(high))
    let next = detectable.map { size in
      Words(
        nb: " En ny måling som denne vil trolig oppdage en endring på \(decimal(size)) eller mer.",
        nn: " Ei ny måling som denne vil truleg oppdage ei endring på \(decimal(size)) eller meir.",
        en: " Another snapshot like this is likely to show a change of \(decimal(size)) or more.")[
          language]
    }
    return Words(
      nb: "Endring i relasjoner per aktør: \(change) (\(from) til \(to)).",
      nn: "Endring i relasjonar per aktør: \(change) (\(from) til \(to)).",
      en: "Change in ties per actor: \(change) (\(from) to \(to)).")[language] + (next ?? "")
  }

  /// How far the same pairs work together in both.
  public func association(_ r: Double, p: Double, isExact: Bool) -> String {
    let method =
      isExact
      ? Words(nb: "alle ombyttinger", nn: "alle ombyttingar", en: "all orders")
      : Words(nb: "tilfeldige ombyttinger", nn: "tilfeldige ombyttingar", en: "random orders")
    return Words(
      nb:
        "Likhet i hvem som samarbeider (QAP): r = \(decimal(r)), \(probability(p)), \(method.nb). "
        + "Dette sier om mønsteret er det samme, ikke om noe er endret.",
      nn:
        "Likskap i kven som samarbeider (QAP): r = \(decimal(r)), \(probability(p)), \(method.nn). "
        + "Dette seier om mønsteret er det same, ikkje om noko er endra.",
      en: "Likeness in who works together (QAP): r = \(decimal(r)), \(probability(p)), "
        + "\(method.en). This says whether the pattern is the same, not whether anything changed.")[
        language]
  }

  /// Sectors that changed otherwise than the rest.
  public func group(_ sectors: String, difference: Double, p: Double) -> String {
    let by = decimal(difference)
    return Words(
      nb:
        "\(sectors): tettheten endret seg \(by) mer enn for resten (\(probability(p)), justert for "
        + "antall sektorpar).",
      nn:
        "\(sectors): tettleiken endra seg \(by) meir enn for resten (\(probability(p)), justert for "
        + "talet på sektorpar).",
      en:
        "\(sectors): density changed by \(by) more than the rest (\(probability(p)), adjusted for "
        + "the number of pairs of sectors).")[language]
  }

  /// That no pair of sectors stands out.
  public func noGroup(of count: Int) -> String {
    Words(
      nb:
        "Ingen av \(count) sektorpar skiller seg tydelig fra resten; det betyr ikke at de er like.",
      nn:
        "Ingen av \(count) sektorpar skil seg tydeleg frå resten; det betyr ikkje at dei er like.",
      en:
        "None of \(count) pairs of sectors stands out clearly from the rest; that does not mean that "
        + "they are alike.")[language]
  }

  /// An organisation that has moved among the others.
  public func move(_ name: String, from: Int, to: Int) -> String {
    Words(
      nb: "\(name) har flyttet seg blant de andre: fra \(from) til \(to) relasjoner.",
      nn: "\(name) har flytta seg blant dei andre: frå \(from) til \(to) relasjonar.",
      en: "\(name) has moved among the others: from \(from) to \(to) ties.")[language]
  }

  /// That no organisation's place is sure to be another.
  public static let noMove = Words(
    nb: "Ingen aktør har en plass blant de andre som er sikkert en annen enn før.",
    nn: "Ingen aktør har ein plass blant dei andre som er sikkert ein annan enn før.",
    en: "No actor has a place among the others that is surely another than before.")

  /// What a number moves by.
  public static func reason(_ code: String) -> Words {
    switch code {
    case "unseen-pairs":
      Words(
        nb: "par ingen har svart for", nn: "par ingen har svara for", en: "pairs nobody reported on"
      )
    case "unconfirmed":
      Words(
        nb: "uten det bare én part oppgir", nn: "utan det berre éin part oppgir",
        en: "without what one party alone reports")
    case "threshold":
      Words(
        nb: "terskelen ett poeng opp eller ned", nn: "terskelen eitt poeng opp eller ned",
        en: "the threshold a point up or down")
    case "rule":
      Words(
        nb: "ulike svar slått sammen på andre måter", nn: "ulike svar slått saman på andre måtar",
        en: "differing answers combined in other ways")
    default:
      Words(nb: "ett svar mindre", nn: "eitt svar mindre", en: "one answer less")
    }
  }

  /// From one number to another.
  public static func range(_ low: String, _ high: String) -> Words {
    Words(nb: "\(low) til \(high)", nn: "\(low) til \(high)", en: "\(low) to \(high)")
  }

  private func decimal(_ value: Double) -> String { format.decimal(value, places: 2) }

  private func probability(_ p: Double) -> String {
    p < 0.001 ? "p < \(format.decimal(0.001, places: 3))" : "p = \(format.decimal(p, places: 3))"
  }
}
