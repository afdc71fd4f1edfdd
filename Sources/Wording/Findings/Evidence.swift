extension FindingWords {
  static let evidence = FindingWords(
    kind: "evidence",
    heading: Words(
      nb: "Hvor sikre dataene er", nn: "Kor sikre dataa er", en: "How sure the data are"),
    question: Words(nb: "Hvor sikre er vi?", nn: "Kor sikre er vi?", en: "How sure are we?"),
    action: Words(
      nb: "Spør dem som ikke har svart, og be partene bekrefte relasjonene sine.",
      nn: "Spør dei som ikkje har svara, og be partane stadfeste relasjonane sine.",
      en: "Ask those who have not answered, and have the parties confirm their ties."),
    sentence: { values, language in
      let format = Formatter(language)
      let (confirmed, all) = (values.counts["confirmed"] ?? 0, values.counts["of"] ?? 0)
      let assumed = values.counts["assumed"] ?? 0
      let silent = format.list(values.names, limit: 5)
      let first = Words(
        nb: "\(confirmed) av \(all) relasjoner er bekreftet av begge, og \(assumed) er antatt.",
        nn: "\(confirmed) av \(all) relasjonar er stadfesta av begge, og \(assumed) er antekne.",
        en: "\(confirmed) of \(all) ties are confirmed by both, and \(assumed) are assumed.")[
          language]
      if silent.isEmpty { return first }
      return first
        + Words(
          nb: " Ikke hørt: \(silent).", nn: " Ikkje høyrt: \(silent).",
          en: " Not heard: \(silent).")[language]
    })
}

extension FindingCard {
  static let evidence = FindingCard(
    kind: "evidence",
    reading: Words(
      nb: "Les dette først: alt annet er så sikkert som dataene.",
      nn: "Les dette først: alt anna er så sikkert som dataa.",
      en: "Read this first: everything else is as sure as the data."),
    formula: "1 − C(n − r, 2) / C(n, 2)",
    warning: Words(
      nb: "En høy svarandel hjelper lite når den som ikke har svart, står midt i nettverket.",
      nn: "Ein høg svardel hjelper lite når den som ikkje har svara, står midt i nettverket.",
      en: "A high response rate helps little when the one who did not answer stands in the "
        + "middle of the network."))
}
