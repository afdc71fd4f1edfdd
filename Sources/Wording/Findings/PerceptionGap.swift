extension FindingWords {
  static let perceptionGap = FindingWords(
    kind: "perception-gap",
    heading: Words(
      nb: "Ulikt syn på samme samarbeid", nn: "Ulikt syn på same samarbeid",
      en: "Different views of the same collaboration"),
    question: Words(
      nb: "Opplever partene samarbeidet likt?", nn: "Opplever partane samarbeidet likt?",
      en: "Do the parties see the collaboration the same way?"),
    action: Words(
      nb: "Ta en samtale om forventninger mellom de to partene.",
      nn: "Ta ein samtale om forventningar mellom dei to partane.",
      en: "Have the two parties talk about what they expect."),
    sentence: { values, language in
      let format = Formatter(language)
      let (large, pairs) = (values.counts["large"] ?? 0, values.counts["pairs"] ?? 0)
      let mean = format.number(values.numbers["mean"] ?? 0)
      return Words(
        nb: "I \(large) av \(pairs) par svarer partene minst to trinn ulikt (i snitt \(mean)).",
        nn: "I \(large) av \(pairs) par svarar partane minst to trinn ulikt (i snitt \(mean)).",
        en: "In \(large) of \(pairs) pairs the parties differ by two points or more (\(mean) on"
          + " average).")[language]
    })
}

extension FindingCard {
  static let perceptionGap = FindingCard(
    kind: "perception-gap",
    reading: Words(
      nb: "Les gjennomsnittet og hvor mange par som har minst to trinn mellom svarene.",
      nn: "Les gjennomsnittet og kor mange par som har minst to steg mellom svara.",
      en: "Read the mean and how many pairs are two points or more apart."),
    formula: "g_ij = |r_ij − r_ji|; gap ⇔ max g ≥ 2",
    warning: Words(
      nb: "Ingen er navngitt: hvilke par det er, er for de to partene.",
      nn: "Ingen er namngitt: kva par det er, er for dei to partane.",
      en: "Nobody is named: which pairs they are is for the two parties."))
}
