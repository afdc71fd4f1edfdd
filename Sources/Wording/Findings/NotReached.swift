extension FindingWords {
  static let notReached = FindingWords(
    kind: "not-reached",
    heading: Words(
      nb: "Aktører som en ny løsning ikke når", nn: "Aktørar som ei ny løysing ikkje når",
      en: "Organisations that a new solution does not reach"),
    question: Words(
      nb: "Hvem får ikke del i en ny løsning i løpet av noen få ledd?",
      nn: "Kven får ikkje del i ei ny løysing i løpet av nokre få ledd?",
      en: "Who is not reached by a new solution within a few steps?"),
    action: Words(
      nb: "La spredningen starte også hos en aktør nær dem, eller lag en ny relasjon dit.",
      nn: "La spreiinga starte òg hos ein aktør nær dei, eller lag ein ny relasjon dit.",
      en: "Let the spreading also start near them, or make a new tie there."),
    sentence: { values, language in
      let format = Formatter(language)
      let seeds = format.list(values.list("seeds"), limit: 3)
      let steps = values.counts["steps"] ?? 0
      let missed = format.list(values.names, limit: 6)
      if values.names.isEmpty {
        return Words(
          nb: "Alle nås fra \(seeds) i løpet av \(steps) ledd.",
          nn: "Alle blir nådde frå \(seeds) i løpet av \(steps) ledd.",
          en: "Everybody is reached from \(seeds) within \(SpreadWords.stepCount(steps).en).")[
            language]
      }
      return Words(
        nb: "Fra \(seeds) nås ikke \(missed) i løpet av \(steps) ledd.",
        nn: "Frå \(seeds) blir ikkje \(missed) nådd i løpet av \(steps) ledd.",
        en: "From \(seeds), \(missed) cannot be reached within \(SpreadWords.stepCount(steps).en).")[
          language]
    })
}

extension FindingCard {
  static let notReached = FindingCard(
    kind: "not-reached",
    reading: Words(
      nb: "Les listen over kommuner som ikke nås i to ledd fra dem det starter hos.",
      nn: "Les lista over kommunar som ikkje blir nådde i to ledd frå dei det startar hos.",
      en: "Read the list of municipalities not reached in two steps from where it starts."),
    formula: "V \\ {v : min_{u ∈ seeds} d(u,v) ≤ 2}",
    warning: Words(
      nb: "Å kunne nås er ikke å bli nådd: ofte må en møte noe nytt flere ganger før det tas i "
        + "bruk.",
      nn: "Å kunne bli nådd er ikkje å bli nådd: ofte må ein møte det nye fleire gonger før det "
        + "blir teke i bruk.",
      en: "Within reach is not reached: people often need to meet something new several times "
        + "before they use it."))
}
