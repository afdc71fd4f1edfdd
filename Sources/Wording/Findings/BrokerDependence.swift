extension FindingWords {
  static let brokerDependence = FindingWords(
    kind: "broker-dependence",
    heading: Words(
      nb: "Kontakt som går gjennom én aktør", nn: "Kontakt som går gjennom éin aktør",
      en: "Contact that runs through one organisation"),
    question: Words(
      nb: "Hvor mye av kontakten går gjennom én aktør?",
      nn: "Kor mykje av kontakten går gjennom éin aktør?",
      en: "How much of the contact runs through one organisation?"),
    action: Words(
      nb: "Del vertskapet, og la partene møtes også uten denne aktøren.",
      nn: "Del vertskapet, og la partane møtast òg utan denne aktøren.",
      en: "Share the hosting, and let the parties also meet without this organisation."),
    sentence: { values, language in
      let format = Formatter(language)
      let share = format.percent(values.numbers["share"] ?? 0)
      let name = values.name(0)
      return Words(
        nb: "Uten \(name) ville \(share) av forbindelsene mellom de andre falle bort.",
        nn: "Utan \(name) ville \(share) av sambanda mellom dei andre falle bort.",
        en: "Without \(name), \(share) of the connections among the others would vanish.")[language]
    })
}

extension FindingCard {
  static let brokerDependence = FindingCard(
    kind: "broker-dependence",
    reading: Words(
      nb: "0,20 betyr at en femdel av forbindelsene mellom de andre faller bort uten aktøren.",
      nn: "0,20 betyr at ein femdel av sambanda mellom dei andre fell bort utan aktøren.",
      en: "0.20 means that a fifth of the connections among the others vanish without the "
        + "organisation."),
    formula: "BD(v) = 1 − P(G − v) / P_v(G), P = |{st : d(s,t) < ∞}|",
    warning: Words(
      nb: "Bygger på at alle relasjoner er kjent. Svar som mangler, gjør tallet for høyt.",
      nn: "Byggjer på at alle relasjonar er kjende. Svar som manglar, gjer talet for høgt.",
      en: "Rests on knowing all ties. Missing answers make the number too high."))
}
