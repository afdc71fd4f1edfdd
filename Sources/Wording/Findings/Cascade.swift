extension FindingWords {
  static let cascade = FindingWords(
    kind: "cascade",
    heading: Words(
      nb: "Scenario for spredning", nn: "Scenario for spreiing", en: "A scenario of spreading"),
    question: Words(
      nb: "Hvor langt kommer en ny løsning hvis hver relasjon fører den videre med en viss"
        + " sannsynlighet?",
      nn: "Kor langt kjem ei ny løysing om kvar relasjon fører ho vidare med eit visst sannsyn?",
      en: "How far does a new solution get if each tie passes it on with some probability?"),
    action: Words(
      nb: "La spredningen starte hos flere, og prøv andre sannsynligheter før du konkluderer.",
      nn: "La spreiinga starte hos fleire, og prøv andre sannsyn før du konkluderer.",
      en: "Let the spreading start with more, and try other probabilities before concluding."),
    sentence: { values, language in
      let format = Formatter(language)
      let seeds = format.list(values.list("seeds"), limit: 3)
      let expected = format.decimal(values.numbers["expected"] ?? 0, places: 1)
      let all = format.count(values.counts["of"] ?? 0)
      let next = values.list("nextSeed").first.map { name in
        let gain = format.decimal(values.numbers["nextSeedGain"] ?? 0, places: 1)
        return Words(
          nb: " Med \(name) som start i tillegg: \(gain) til.",
          nn: " Med \(name) som start i tillegg: \(gain) til.",
          en: " With \(name) as one more start: \(gain) more.")[language]
      }
      return Words(
        nb: "Scenario, ikke prognose: fra \(seeds) nås i snitt \(expected) av \(all) andre.",
        nn:
          "Scenario, ikkje prognose: frå \(seeds) blir i snitt \(expected) av \(all) andre nådde.",
        en: "A scenario, not a forecast: from \(seeds), \(expected) of \(all) others are reached"
          + " on average.")[language] + (next ?? "")
    })
}

extension FindingCard {
  static let cascade = FindingCard(
    kind: "cascade",
    reading: Words(
      nb: "Et scenario: så mange nås i snitt, hvis hver relasjon gir det nye videre med den "
        + "antatte sannsynligheten.",
      nn: "Eit scenario: så mange blir nådde i snitt, om kvar relasjon gir det nye vidare med "
        + "den antekne sjansen.",
      en: "A scenario: so many are reached on average if each tie passes the new on with the "
        + "assumed probability."),
    formula: "P(v), p(w) = 0.05, 0.15, 0.30, 0.50, 0.70 (w = 1 … 5); gap ⇔ P(k) < 0.5",
    warning: Words(
      nb: "Aldri en prognose. Sannsynlighetene er antakelser og ikke målt.",
      nn: "Aldri ein prognose. Sjansane er antekne og ikkje målte.",
      en: "Never a forecast. The probabilities are assumptions and not measured."))
}
