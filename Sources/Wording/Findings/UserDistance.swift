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

extension FindingCard {
  static let userDistance = FindingCard(
    kind: "user-distance",
    reading: Words(
      nb: "Les hvor langt unna brukerne er, og hvilke av de fem fasene de er med i.",
      nn: "Les kor langt unna brukarane er, og kva for nokre av dei fem fasane dei er med i.",
      en: "Read how far away the users are, and which of the five phases they take part in."),
    formula: "d(k) = min_{u ∈ U} d(u,k); gap ⇔ d(k) > 2; F(U) = ∪ F_uv; gap ⇔ |F(U)| < 5",
    warning: Words(
      nb: "Når ingen brukerorganisasjon er i dataene, kan det være dataene som mangler den. At "
        + "noen er med, sier ikke hvor mye de bestemmer.",
      nn: "Når ingen brukarorganisasjon er i dataa, kan det vere dataa som manglar han. At "
        + "brukarane er med, seier ikkje kor mykje dei bestemmer.",
      en: "When no user organisation is in the data, it may be the data that lack it. Taking "
        + "part does not say how much say they have."))
}
