extension FindingWords {
  static let blockDensity = FindingWords(
    kind: "block-density",
    heading: Words(
      nb: "Sektorer uten noe av det mulige samarbeidet",
      nn: "Sektorar utan noko av det moglege samarbeidet",
      en: "Sectors with none of the possible collaboration"),
    question: Words(
      nb: "Hvor mye av det mulige samarbeidet finnes, mellom hvilke sektorer?",
      nn: "Kor mykje av det moglege samarbeidet finst, mellom kva sektorar?",
      en: "How much of the possible collaboration is there, between which sectors?"),
    action: Words(
      nb: "Velg den tomme ruten som betyr mest for oppgaven, ikke den med lavest tall.",
      nn: "Vel den tomme ruta som betyr mest for oppgåva, ikkje den med lågast tal.",
      en: "Pick the empty cell that matters most for the task, not the lowest number."),
    sentence: { values, language in
      if let cells = values.counts["cells"] { return summary(cells, values, language) }
      let format = Formatter(language)
      let sectors = values.list("sectors")
      let isWithin = sectors.count == 2 && sectors[0] == sectors[1]
      let place =
        isWithin
        ? Words(
          nb: "Innenfor \(sectors[0])", nn: "Innanfor \(sectors[0])", en: "Within \(sectors[0])")
        : Words(
          nb: "Mellom \(format.list(sectors))", nn: "Mellom \(format.list(sectors))",
          en: "Between \(format.list(sectors))")
      let possible = format.count(values.counts["possible"] ?? 0)
      let ties = values.counts["ties"] ?? 0
      let few = values.flags["isTooFew"] ?? false
      let remark = Words(
        nb: few ? " (for få par til å si noe)" : "", nn: few ? " (for få par til å seie noko)" : "",
        en: few ? " (too few pairs to say anything)" : "")
      let share = few ? "" : " (\(format.percent(values.numbers["density"] ?? 0)))"
      return Words(
        nb: "\(place.nb) samarbeider \(ties) av \(possible) mulige par\(share)\(remark.nb).",
        nn: "\(place.nn) samarbeider \(ties) av \(possible) moglege par\(share)\(remark.nn).",
        en: "\(place.en), \(ties) of \(possible) possible pairs work together\(share)"
          + "\(remark.en).")[language]
    })

  private static func summary(
    _ cells: Int, _ values: FindingValues, _ language: Language
  ) -> String {
    let format = Formatter(language)
    let empty = values.counts["empty"] ?? 0
    let mean = format.decimal(values.numbers["meanDegree"] ?? 0, places: 1)
    return Words(
      nb: "\(empty) av \(cells) ruter (sektor × sektor) er tomme; aktørene har \(mean) relasjoner"
        + " i snitt.",
      nn: "\(empty) av \(cells) ruter (sektor × sektor) er tomme; aktørane har \(mean) relasjonar"
        + " i snitt.",
      en: "\(empty) of \(cells) cells (sector × sector) are empty; an organisation has \(mean)"
        + " ties on average.")[language]
  }
}

extension FindingCard {
  static let blockDensity = FindingCard(
    kind: "block-density",
    reading: Words(
      nb: "Les som en tabell, sektor mot sektor. Velg den tomme ruten som betyr noe, ikke den "
        + "med lavest tall.",
      nn: "Les som ein tabell, sektor mot sektor. Vel den tomme ruta som betyr mykje, ikkje den "
        + "med lågast tal.",
      en: "Read as a table, sector by sector. Pick the empty cell that matters, not the lowest "
        + "number."),
    formula: "δ_ab = m_ab / M_ab, M_ab = n_a·n_b, M_aa = n_a(n_a − 1)/2; gap ⇔ m_ab = 0 ∧ M_ab ≥ 4",
    warning: Words(
      nb: "Faller når nettverket vokser, så den kan ikke sammenlignes mellom målinger med ulike "
        + "aktører. Færre enn fire mulige par sier ingenting.",
      nn: "Går ned når nettverket veks, så ein kan ikkje samanlikne målingar med ulike aktørar. "
        + "Færre enn fire moglege par seier ingenting.",
      en: "Falls as the network grows, so snapshots with different organisations cannot be "
        + "compared. Fewer than four possible pairs say nothing."))
}
