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
