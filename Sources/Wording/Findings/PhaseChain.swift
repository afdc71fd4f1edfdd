extension FindingWords {
  static let phaseChain = FindingWords(
    kind: "phase-chain",
    heading: Words(
      nb: "Hvor innovasjonsarbeidet stopper opp", nn: "Kvar innovasjonsarbeidet stoggar opp",
      en: "Where the innovation work stops"),
    question: Words(
      nb: "Hvor stopper innovasjonsarbeidet opp på veien fra problem til spredning?",
      nn: "Kvar stoggar innovasjonsarbeidet opp på vegen frå problem til spreiing?",
      en: "Where does the innovation work stop on its way from problem to spreading?"),
    action: Words(
      nb: "Pek ut en aktør som bærer arbeidet fra den ene fasen til den neste.",
      nn: "Peik ut ein aktør som ber arbeidet frå den eine fasen til den neste.",
      en: "Name an organisation that carries the work from one phase to the next."),
    sentence: { values, language in
      guard values.names.isEmpty else { return chain(values, language) }
      let format = Formatter(language)
      let missing = values.phases("missingPhases", language).map(format.quoted)
      var sentences: [String] = []
      if !missing.isEmpty {
        let list = format.list(missing)
        sentences.append(
          Words(
            nb: "Ingen relasjoner er oppgitt i \(list).",
            nn: "Ingen relasjonar er oppgitte i \(list).",
            en: "No ties are reported in \(list).")[language])
      }
      if let from = values.texts["from"], let to = values.texts["to"] {
        let first = format.quoted(Terms.word(from, in: Terms.phases, language))
        let second = format.quoted(Terms.word(to, in: Terms.phases, language))
        let (kept, all) = (values.counts["kept"] ?? 0, values.counts["of"] ?? 0)
        sentences.append(
          Words(
            nb: "Av \(all) relasjoner i \(first) er \(kept) også med i \(second).",
            nn: "Av \(all) relasjonar i \(first) er \(kept) òg med i \(second).",
            en: "Of \(all) ties in \(first), \(kept) are also in \(second).")[language])
      }
      return sentences.joined(separator: " ")
    })

  private static func chain(_ values: FindingValues, _ language: Language) -> String {
    let name = values.name(0)
    guard let stop = values.texts["breaksAt"] else {
      return Words(
        nb: "Fra \(name) kan arbeidet følges gjennom alle fem faser.",
        nn: "Frå \(name) kan arbeidet følgjast gjennom alle fem fasar.",
        en: "From \(name) the work can be followed through all five phases.")[language]
    }
    let phase = Formatter(language).quoted(Terms.word(stop, in: Terms.phases, language))
    return Words(
      nb: "Kjeden fra \(name) stopper før fasen \(phase).",
      nn: "Kjeda frå \(name) stoggar før fasen \(phase).",
      en: "The chain from \(name) stops before the phase \(phase).")[language]
  }
}

extension FindingCard {
  static let phaseChain = FindingCard(
    kind: "phase-chain",
    reading: Words(
      nb: "Les som en trakt gjennom de fem fasene. Steget med lavest andel er der arbeidet "
        + "stopper opp.",
      nn: "Les som ei trakt gjennom dei fem fasane. Steget med lågast del er der arbeidet "
        + "stoggar.",
      en: "Read as a funnel through the five phases. The step with the lowest share is where the "
        + "work stops."),
    formula: "q_p = |E_p ∩ E_(p+1)| / |E_p|; κ_p = |V_p ∩ V_(p+1)| / |V_p|",
    warning: Words(
      nb: "Faser er det deltakerne selv oppgir, og samme arbeid kan ha fått ulike navn.",
      nn: "Fasar er det deltakarane sjølve oppgir, og det same arbeidet kan ha fått ulike namn.",
      en: "Phases are what the participants state, and the same work may have got different "
        + "names."))
}
