extension FindingWords {
  static let brokerageRole = FindingWords(
    kind: "brokerage-role",
    heading: Words(
      nb: "Sektorer som bare møtes gjennom én aktør",
      nn: "Sektorar som berre møtest gjennom éin aktør",
      en: "Sectors that meet through one organisation only"),
    question: Words(
      nb: "Hvilken brofunksjon har hver aktør mellom sektorene, og hvor er den alene om den?",
      nn: "Kva brufunksjon har kvar aktør mellom sektorane, og kvar er han åleine om han?",
      en: "What bridging role does each organisation play between sectors, and where is it alone?"),
    action: Words(
      nb: "Gi den som formidler, tid og mandat, og finn én aktør til som kan gjøre det samme.",
      nn: "Gi den som formidlar, tid og mandat, og finn éin aktør til som kan gjere det same.",
      en: "Give the go-between time and a mandate, and find one more that can do the same."),
    sentence: { values, language in
      let format = Formatter(language)
      let name = values.name(0)
      guard values.lists["sectors"] != nil else { return roles(of: name, values, language) }
      let sectors = format.list(values.list("sectors"))
      let joined = format.list(values.list("joins"), limit: 4)
      return Words(
        nb: "\(sectors) møtes bare gjennom \(name), som står mellom \(joined).",
        nn: "\(sectors) møtest berre gjennom \(name), som står mellom \(joined).",
        en: "\(sectors) meet only through \(name), which stands between \(joined).")[language]
    })

  private static func roles(
    of name: String, _ values: FindingValues, _ language: Language
  ) -> String {
    let format = Formatter(language)
    let all: [(code: String, word: Words)] = [
      ("coordinator", Words(nb: "koordinator", nn: "koordinator", en: "coordinator")),
      ("consultant", Words(nb: "konsulent", nn: "konsulent", en: "consultant")),
      ("gatekeeper", Words(nb: "portvakt", nn: "portvakt", en: "gatekeeper")),
      ("liaison", Words(nb: "forbindelsesledd", nn: "bindeledd", en: "liaison")),
    ]
    let parts = all.map { role in
      let expected = values.numbers[role.code + "Expected"].map { format.decimal($0, places: 1) }
      let count = format.count(values.counts[role.code] ?? 0)
      let chance = Words(
        nb: " (ventet \(expected ?? "–"))", nn: " (venta \(expected ?? "–"))",
        en: " (expected \(expected ?? "–"))")[language]
      return "\(role.word[language]) \(count)" + chance
    }
    return Words(
      nb: "Antall ganger \(name) står mellom to andre: ",
      nn: "Kor ofte \(name) står mellom to andre: ",
      en: "How often \(name) stands between two others: ")[language] + format.list(parts) + "."
  }
}

extension FindingCard {
  static let brokerageRole = FindingCard(
    kind: "brokerage-role",
    reading: Words(
      nb: "Les hvilke sektorer som bare møtes gjennom én aktør. Rollene viser hvem som "
        + "oversetter mellom sektorer, utover det antallet partnere gir.",
      nn: "Les kva sektorar som berre møtest gjennom éin aktør. Rollene viser kven som set om "
        + "mellom sektorar, utover det talet på partnarar gir.",
      en: "Read which sectors meet through one organisation only. The roles show who translates "
        + "between sectors, beyond what numbers of partners give."),
    formula:
      "a – v – c, a ≁ c: s_a = s_v = s_c; s_a = s_c ≠ s_v; s_a = s_v ≠ s_c; s_a ≠ s_v ≠ s_c ≠ s_a",
    warning: Words(
      nb: "Å formidle er ikke et hull: det som mangler, er en til som gjør det.",
      nn: "Å formidle er ikkje eit hol: det som manglar, er ein til som gjer det.",
      en: "Brokering is not a gap: what is missing is a second who does it."))
}
