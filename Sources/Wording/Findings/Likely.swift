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

extension FindingCard {
  static let likely = FindingCard(
    kind: "likely",
    reading: Words(
      nb:
        "Les hvor godt slike tall har truffet før (AUC og antall treff) før du leser listen. En AUC "
        + "nær 0,5 er ikke bedre enn loddtrekning.",
      nn:
        "Les kor godt slike tal har treft før (AUC og talet på treff) før du les lista. Ein AUC nær "
        + "0,5 er ikkje betre enn loddtrekking.",
      en:
        "Read how well such scores have done before (AUC and hits) before reading the list. An AUC "
        + "near 0.5 is no better than drawing lots."),
    formula: "AA(i, j) = Σ_{z ∈ N(i) ∩ N(j)} 1 / ln k_z; RA(i, j) = Σ_{z ∈ N(i) ∩ N(j)} 1 / k_z",
    warning: Words(
      nb: "Ikke et råd: det som ofte kommer av seg selv, er ikke det som trengs mest.",
      nn: "Ikkje eit råd: det som ofte kjem av seg sjølv, er ikkje det som trengst mest.",
      en: "Not advice: what often comes by itself is not what is needed most."))
}
