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
