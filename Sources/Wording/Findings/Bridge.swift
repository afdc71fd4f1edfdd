extension FindingWords {
  static let bridge = FindingWords(
    kind: "bridge",
    heading: Words(
      nb: "Relasjoner som er eneste forbindelse", nn: "Relasjonar som er einaste samband",
      en: "Ties that are the only link"),
    question: Words(
      nb: "Hvilken enkeltrelasjon henger en del av nettverket på?",
      nn: "Kva enkeltrelasjon heng ein del av nettverket på?",
      en: "Which single tie does part of the network hang on?"),
    action: Words(
      nb: "Skaff relasjonen flere kontaktpunkter, eller lag en vei til.",
      nn: "Skaff relasjonen fleire kontaktpunkt, eller lag ein veg til.",
      en: "Give the tie more contact points, or make another route."),
    sentence: { values, language in
      let list = Formatter(language).list(values.list("cutsOff"), limit: 6)
      let first = values.name(0)
      let second = values.name(1)
      return Words(
        nb: "Relasjonen mellom \(first) og \(second) er eneste forbindelse til \(list).",
        nn: "Relasjonen mellom \(first) og \(second) er einaste samband til \(list).",
        en: "The tie between \(first) and \(second) is the only link to \(list).")[language]
    })
}

extension FindingCard {
  static let bridge = FindingCard(
    kind: "bridge",
    reading: Words(
      nb: "Les hvem som står på den minste siden av relasjonen.",
      nn: "Les kven som står på den minste sida av relasjonen.",
      en: "Read who is on the smaller side of the tie."),
    formula: "{e : c(G − e) > c(G)}",
    warning: Words(
      nb: "Svar som mangler, gjør at en relasjon ser ut til å være eneste vei uten å være det.",
      nn: "Svar som manglar, gjer at ein relasjon kan sjå ut som einaste veg utan å vere det.",
      en: "Missing answers make a tie look like the only way without being so."))
}
