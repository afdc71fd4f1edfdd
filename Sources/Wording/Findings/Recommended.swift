extension FindingWords {
  static let recommended = FindingWords(
    kind: "recommended",
    heading: Words(
      nb: "Forslag: nye relasjoner som ville gi mest",
      nn: "Forslag: nye relasjonar som ville gi mest",
      en: "Suggestions: new ties that would give most"),
    question: Words(
      nb: "Hvilke få nye relasjoner gir mest?", nn: "Kva få nye relasjonar gir mest?",
      en: "Which few new relations would help most?"),
    action: Words(
      nb: "Les forslagene som hvis–så, ikke som pålegg. Spør partene, og begynn der de har en "
        + "felles partner eller møteplass.",
      nn: "Les forslaga som viss–så, ikkje som pålegg. Spør partane, og begynn der dei har ein "
        + "felles partnar eller møteplass.",
      en:
        "Read these as if–then, not as orders. Ask the parties, and begin where they have a common "
        + "partner or meeting place."),
    sentence: { values, language in
      let pair = Formatter(language).list([values.name(0), values.name(1)])
      let effects = RecommendationWords.effects(values).map { $0[language] }
        .joined(separator: "; ")
      let first = Words(
        nb: "Hvis \(pair) samarbeider: \(effects).", nn: "Viss \(pair) samarbeider: \(effects).",
        en: "If \(pair) work together: \(effects).")
      return ([first] + RecommendationWords.remarks(values)).map { $0[language] }
        .joined(separator: " ")
    })
}

extension FindingCard {
  static let recommended = FindingCard(
    kind: "recommended",
    reading: Words(
      nb:
        "Hvis relasjonen kommer i stand, stiger nytten så mye, fordelt på delene den er satt sammen "
        + "av. Forslag som ikke kan skilles fra hverandre, er like gode.",
      nn:
        "Om relasjonen kjem i stand, stig nytten så mykje, fordelt på delane han er sett saman av. "
        + "Framlegg som ikkje kan skiljast frå kvarandre, er like gode.",
      en: "If the tie comes about the utility rises by so much, split by the parts it is made of. "
        + "Suggestions that can't be told apart are equally good."),
    formula:
      "gain(i, j) = Σ_c ω_c·(u_c(G + ij) − u_c(G)) − λ·overload; G grows with each tie taken",
    warning: Words(
      nb:
        "Vektene er valg, ikke målinger. Les dem, og se på hvor stabil rekkefølgen er når de endres.",
      nn:
        "Vektene er val, ikkje målingar. Les dei, og sjå på kor stabil rekkjefølgja er når dei blir "
        + "endra.",
      en:
        "The weights are choices, not measurements. Read them, and see how stable the order is when "
        + "they change."))
}
