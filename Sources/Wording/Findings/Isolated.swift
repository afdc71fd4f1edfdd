extension FindingWords {
  static let isolated = FindingWords(
    kind: "isolated",
    heading: Words(
      nb: "Aktører uten oppgitt samarbeid", nn: "Aktørar utan oppgitt samarbeid",
      en: "Organisations without reported collaboration"),
    question: Words(
      nb: "Hvilke aktører står utenfor?", nn: "Kva aktørar står utanfor?",
      en: "Which organisations are outside?"),
    action: Words(
      nb: "Ta direkte kontakt, og tilby en plass der de andre møtes.",
      nn: "Ta direkte kontakt, og tilby ein plass der dei andre møtest.",
      en: "Get in touch directly, and offer a seat where the others meet."),
    sentence: { values, language in
      let name = values.name(0)
      let weak = Formatter(language).list(values.list("belowThreshold"))
      switch (values.texts["response"], weak.isEmpty) {
      case ("not-answered", _):
        return Words(
          nb: "\(name) har ikke svart, og ingen andre oppgir samarbeid.",
          nn: "\(name) har ikkje svara, og ingen andre oppgir samarbeid.",
          en: "\(name) has not answered, and nobody else reports collaboration.")[language]
      case ("not-asked", _):
        return Words(
          nb: "\(name) er ikke spurt, og ingen andre oppgir samarbeid.",
          nn: "\(name) er ikkje spurd, og ingen andre oppgir samarbeid.",
          en: "\(name) was not asked, and nobody else reports collaboration.")[language]
      case (_, true):
        return Words(
          nb: "\(name) har ingen oppgitte relasjoner.",
          nn: "\(name) har ingen oppgitte relasjonar.",
          en: "\(name) has no reported ties.")[language]
      case (_, false):
        return Words(
          nb: "\(name) har ingen relasjoner over terskelen, men kontakt med \(weak).",
          nn: "\(name) har ingen relasjonar over terskelen, men kontakt med \(weak).",
          en: "\(name) has no ties at the threshold, but is in contact with \(weak).")[language]
      }
    })
}

extension FindingCard {
  static let isolated = FindingCard(
    kind: "isolated",
    reading: Words(
      nb: "En liste, ingen rangering. Den som ikke er spurt eller ikke har svart, er skilt fra "
        + "den som har svart.",
      nn: "Ei liste, inga rangering. Den som ikkje er spurd eller ikkje har svara, er skild frå "
        + "den som har svara.",
      en: "A list, not a ranking. Those not asked and those who did not answer are told apart "
        + "from those who answered."),
    formula: "{v : k_v = 0}",
    warning: Words(
      nb: "Den som ikke er hørt, kan ha samarbeid som ingen har fortalt om.",
      nn: "Den som ikkje er høyrd, kan ha samarbeid som ingen har fortalt om.",
      en: "Whoever was not heard may have collaboration that nobody told of."))
}
