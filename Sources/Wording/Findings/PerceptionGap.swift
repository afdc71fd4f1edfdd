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
