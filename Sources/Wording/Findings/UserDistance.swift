extension FindingWords {
  static let userDistance = FindingWords(
    kind: "user-distance",
    heading: Words(nb: "Brukernes plass", nn: "Brukarane sin plass", en: "The users' place"),
    question: Words(
      nb: "Hvor langt unna er brukerne, og i hvilke faser er de med?",
      nn: "Kor langt unna er brukarane, og i kva fasar er dei med?",
      en: "How far away are the users, and in which phases do they take part?"),
    action: Words(
      nb: "Gi brukerorganisasjonen en plass der ideer velges og løsninger settes i verk.",
      nn: "Gi brukarorganisasjonen ein plass der idear blir valde og løysingar sette i verk.",
      en: "Give the user organisation a seat where ideas are chosen and solutions implemented."),
    sentence: { values, language in
      if values.flags["present"] == false {
        return Words(
          nb: "Ingen brukerorganisasjon er i dataene. Det kan være dataene som mangler den.",
          nn: "Ingen brukarorganisasjon er i dataa. Det kan vere dataa som manglar han.",
          en: "No user organisation is in the data. It may be the data that lack it.")[language]
      }
      if values.flags["present"] == true { return phases(values, language) }
      return distanceSentence(
        values, language,
        origin: Words(
          nb: "brukerorganisasjonene", nn: "brukarorganisasjonane", en: "the user organisations"))
    })

  private static func phases(_ values: FindingValues, _ language: Language) -> String {
    let format = Formatter(language)
    let who = format.list(values.names, limit: 3)
    let phases = values.phases("phases", language)
    let take = values.names.count == 1 ? "takes" : "take"
    let list = format.list(phases.map(format.quoted))
    switch phases.count {
    case 0:
      return Words(
        nb: "\(who) er ikke med i noen fase.", nn: "\(who) er ikkje med i nokon fase.",
        en: "\(who) \(take) part in no phase.")[language]
    case 5:
      return Words(
        nb: "\(who) er med i alle fem faser.", nn: "\(who) er med i alle fem fasar.",
        en: "\(who) \(take) part in all five phases.")[language]
    case 1:
      return Words(
        nb: "\(who) er bare med i fasen \(list).", nn: "\(who) er berre med i fasen \(list).",
        en: "\(who) \(take) part only in the phase \(list).")[language]
    default:
      return Words(
        nb: "\(who) er med i \(phases.count) av 5 faser: \(list).",
        nn: "\(who) er med i \(phases.count) av 5 fasar: \(list).",
        en: "\(who) \(take) part in \(phases.count) of 5 phases: \(list).")[language]
    }
  }
}
