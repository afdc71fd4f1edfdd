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
