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
