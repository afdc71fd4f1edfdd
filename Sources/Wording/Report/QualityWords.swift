/// The words of the data-quality box and the method paragraph.
public struct QualityWords: Sendable {
  private let language: Language
  private let format: Formatter

  /// Makes the words in a language.
  public init(_ language: Language) {
    self.language = language
    format = Formatter(language)
  }

  /// Who answered, of those asked.
  public func response(answered: Int, asked: Int, inFrame: Int, silent: [String]) -> String {
    let rate = asked > 0 ? Double(answered) / Double(asked) : 0
    let share = asked >= 10 ? " (\(format.percent(rate)))" : ""
    let r = format.count(answered)
    let n = format.count(asked)
    let notAsked = inFrame - asked
    var text = Words(
      nb: "\(r) av \(n) har svart\(share).", nn: "\(r) av \(n) har svara\(share).",
      en: "\(r) of \(n) answered\(share).")[language]
    if !silent.isEmpty {
      let names = format.list(silent, limit: 6)
      text +=
        Words(
          nb: " Ikke svart: \(names).", nn: " Ikkje svara: \(names).", en: " Not heard: \(names).")[
          language]
    }
    if notAsked > 0 {
      let count = format.count(notAsked)
      text +=
        Words(
          nb: " \(count) er ikke spurt.",
          nn: " \(count) er ikkje \(notAsked == 1 ? "spurd" : "spurde").",
          en: " \(count) \(notAsked == 1 ? "was" : "were") not asked.")[language]
    }
    return text
  }

  /// How many kinds were guessed from names; `nil` when none was.
  public func guessedKinds(_ count: Int, of all: Int) -> String? {
    guard count > 0 else { return nil }
    let n = format.count(count)
    let total = format.count(all)
    return Words(
      nb: "Aktørtypen er gjettet av navnet for \(n) av \(total); sektor og farge følger av den.",
      nn: "Aktørtypen er gjetta av namnet for \(n) av \(total); sektor og farge følgjer av han.",
      en: "The kind was guessed from the name for \(n) of \(total); sector and colour follow from "
        + "it.")[language]
  }

  /// How many ties are confirmed in which way.
  public func confirmation(both: Int, one: Int, unresolved: Int, documented: Int) -> String {
    var parts = [
      Words(
        nb: "\(both) \(both == 1 ? "relasjon" : "relasjoner") er bekreftet av begge",
        nn: "\(both) \(both == 1 ? "relasjon" : "relasjonar") er stadfesta av begge",
        en: "\(both) \(both == 1 ? "tie is" : "ties are") confirmed by both")[language]
    ]
    if one > 0 {
      parts.append(
        Words(
          nb: "\(one) oppgitt av én part",
          nn: "\(one) \(one == 1 ? "oppgitt" : "oppgitte") av éin part",
          en: "\(one) reported by one party")[language])
    }
    if unresolved > 0 {
      parts.append(
        Words(
          nb: "\(unresolved) ikke avklart",
          nn: "\(unresolved) ikkje \(unresolved == 1 ? "avklart" : "avklarte")",
          en: "\(unresolved) not resolved")[language])
    }
    if documented > 0 {
      parts.append(
        Words(
          nb: "\(documented) dokumentert",
          nn: "\(documented) \(documented == 1 ? "dokumentert" : "dokumenterte")",
          en: "\(documented) documented")[language])
    }
    return format.list(parts) + "."
  }

  /// How much of the network could be seen, and what density may be.
  public func coverage(_ share: Double, density: ClosedRange<Double>) -> String {
    let low = format.decimal(density.lowerBound, places: 2)
    let high = format.decimal(density.upperBound, places: 2)
    let seen = format.percent(share)
    return Words(
      nb: "\(seen) av parene er dekket av minst ett svar. Tettheten er mellom \(low) og \(high), "
        + "alt etter parene ingen har svart for.",
      nn: "\(seen) av para er dekte av minst eitt svar. Tettleiken er mellom \(low) og \(high), "
        + "alt etter para ingen har svara for.",
      en: "\(seen) of the pairs are covered by at least one answer. The density is between \(low) "
        + "and \(high), depending on the pairs nobody has answered for.")[language]
  }

  /// Nothing is known of who answered.
  public var noResponses: String {
    Words(
      nb: "Studien sier ikke hvem som er spurt og har svart, så ingen relasjon kan regnes som "
        + "bekreftet eller fraværende med sikkerhet.",
      nn: "Studien seier ikkje kven som er spurde og har svara, så ingen relasjon kan reknast som "
        + "stadfesta eller fråverande med visse.",
      en: "The study does not say who was asked and answered, so no tie can be taken as confirmed "
        + "or absent for certain.")[language]
  }

  /// How the numbers were made, for a report to quote.
  public func method(
    boundary: String?, question: String?, scale: String, threshold: Double?, rule: String
  ) -> String {
    var parts: [String] = []
    if let boundary {
      let text = boundary.hasSuffix(".") ? boundary : boundary + "."
      parts.append(
        Words(
          nb: "Avgrensing: \(text)", nn: "Avgrensing: \(text)", en: "Boundary: \(text)")[language])
    }
    if let question {
      parts.append(
        Words(
          nb: "Spørsmål: «\(question)»", nn: "Spørsmål: «\(question)»",
          en: "Question: “\(question)”")[language])
    }
    let name = Terms.word(scale, in: Terms.scales, language)
    if let threshold {
      let value = format.number(threshold)
      let combined = Terms.word(rule, in: Terms.rules, language)
      parts.append(
        Words(
          nb: "Relasjoner er målt på skalaen \(name); en relasjon regnes som samarbeid ved verdi "
            + "\(value) eller høyere. Når partene har oppgitt ulik verdi, er \(combined) brukt.",
          nn: "Relasjonar er målte på skalaen \(name); ein relasjon blir rekna som samarbeid ved "
            + "verdi \(value) eller høgare. Når partane har oppgitt ulik verdi, er \(combined) "
            + "brukt.",
          en:
            "Ties are measured on the scale \(name); a tie counts as collaboration at \(value) or "
            + "higher. Where the parties reported different values, \(combined) is used.")[
            language])
    } else {
      parts.append(
        Words(
          nb: "Alle oppgitte relasjoner er regnet med.",
          nn: "Alle oppgitte relasjonar er rekna med.",
          en: "Every reported tie is counted.")[language])
    }
    parts.append(
      Words(
        nb: "Målene er beregnet på det uvektede nettverket over terskelen, bortsett fra styrke; "
          + "planlagte og avsluttede relasjoner er ikke regnet med. Et mål som ikke er definert, "
          + "vises med «–».",
        nn: "Måla er rekna ut på det uvekta nettverket over terskelen, bortsett frå styrke; "
          + "planlagde og avslutta relasjonar er ikkje rekna med. Eit mål som ikkje er definert, "
          + "blir vist med «–».",
        en: "Measures are computed on the unweighted network at the threshold, except strength; "
          + "planned and ended ties are not counted. A measure that is undefined is shown as “–”."
      )[language])
    return parts.joined(separator: " ")
  }
}
