extension FindingWords {
  static let likely = FindingWords(
    kind: "likely",
    heading: Words(
      nb: "Kan komme av seg selv: par med felles partnere",
      nn: "Kan kome av seg sjølv: par med felles partnarar",
      en: "May come by themselves: pairs with common partners"),
    question: Words(
      nb: "Hvilke nye relasjoner kan komme uten at noen gjør noe? Dette er ikke forslag.",
      nn: "Kva nye relasjonar kan kome utan at nokon gjer noko? Dette er ikkje forslag.",
      en: "Which new ties may come without anyone doing anything? These are not suggestions."),
    action: Words(
      nb: "Ikke et råd. Se om noe alt har begynt her, og legg innsatsen der det ikke kommer av seg "
        + "selv.",
      nn: "Ikkje eit råd. Sjå om noko alt har byrja her, og legg innsatsen der det ikkje kjem av "
        + "seg sjølv.",
      en:
        "Not advice. See whether something has begun here already, and put the effort where it does "
        + "not come by itself."),
    sentence: { values, language in
      let format = Formatter(language)
      let pair = format.list([values.name(0), values.name(1)])
      let names = values.list("commonPartners")
      let count = format.count(names.count)
      let listed = format.list(names, limit: 3)
      let isOne = names.count == 1
      return Words(
        nb: "\(pair) har \(count) felles \(isOne ? "partner" : "partnere"): \(listed).",
        nn: "\(pair) har \(count) felles \(isOne ? "partnar" : "partnarar"): \(listed).",
        en: "\(pair) have \(count) common partner\(isOne ? "" : "s"): \(listed).")[language]
    })
}
