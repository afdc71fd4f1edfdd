extension FindingWords {
  static let silo = FindingWords(
    kind: "silo",
    heading: Words(
      nb: "Samarbeid på tvers av sektorer", nn: "Samarbeid på tvers av sektorar",
      en: "Collaboration across sectors"),
    question: Words(
      nb: "Hvor stor del av samarbeidet krysser sektorgrenser?",
      nn: "Kor stor del av samarbeidet kryssar sektorgrenser?",
      en: "How much of collaboration crosses the borders of sectors?"),
    action: Words(
      nb: "Legg neste møte eller prosjekt på tvers av sektorene.",
      nn: "Legg neste møte eller prosjekt på tvers av sektorane.",
      en: "Hold the next meeting or project across the sectors."),
    sentence: { values, language in
      let format = Formatter(language)
      let (across, all) = (values.counts["across"] ?? 0, values.counts["of"] ?? 0)
      let index = format.decimal(values.numbers["index"] ?? 0, places: 2)
      let expected = format.decimal(values.numbers["expected"] ?? 0, places: 2)
      return Words(
        nb: "\(across) av \(all) relasjoner krysser sektorgrenser (E–I \(index), ved tilfeldig"
          + " fordeling \(expected)).",
        nn: "\(across) av \(all) relasjonar kryssar sektorgrenser (E–I \(index), ved tilfeldig"
          + " fordeling \(expected)).",
        en: "\(across) of \(all) ties cross the borders of sectors (E–I \(index), by chance"
          + " \(expected)).")[language]
    })
}

extension FindingCard {
  static let silo = FindingCard(
    kind: "silo",
    reading: Words(
      nb: "−1 er bare innenfor sektorene, 1 er bare på tvers. Sammenlign med det sektorenes "
        + "størrelse gir.",
      nn: "−1 er berre innanfor sektorane, 1 er berre på tvers. Samanlikn med det storleiken på "
        + "sektorane gir.",
      en: "−1 is only within sectors, 1 only across. Compare with what the sizes of sectors give."),
    formula: "EI = (E_x − I_x) / (E_x + I_x); gap ⇔ EI < E(EI) ∧ p < 0.05",
    warning: Words(
      nb: "Avhenger av sektorenes størrelse: en sektor med én aktør er alltid bare på tvers.",
      nn: "Kjem an på storleiken på sektorane: ein sektor med éin aktør er alltid berre på tvers.",
      en: "Depends on the sizes of sectors: a sector of one is always across only."))
}
