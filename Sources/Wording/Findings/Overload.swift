extension FindingWords {
  static let overload = FindingWords(
    kind: "overload",
    heading: Words(
      nb: "Aktører med mange relasjoner å ta vare på",
      nn: "Aktørar med mange relasjonar å ta vare på",
      en: "Organisations with many ties to keep up"),
    question: Words(
      nb: "Har noen flere relasjoner enn de har kapasitet til?",
      nn: "Har nokon fleire relasjonar enn dei har kapasitet til?",
      en: "Does anyone carry more ties than they have capacity for?"),
    action: Words(
      nb: "Fordel relasjoner, bruk felles møteplasser, og legg ikke nye oppgaver her først.",
      nn: "Fordel relasjonar, bruk felles møteplassar, og legg ikkje nye oppgåver her først.",
      en: "Share ties, use common arenas, and don't place new tasks here first."),
    sentence: { values, language in
      let name = values.name(0)
      let partners = Formatter(language).count(values.counts["partners"] ?? 0)
      let names = Formatter(language).list(values.list("takeOver"), limit: 3)
      let helpers =
        names.isEmpty
        ? ""
        : Words(
          nb: " \(names) kjenner flere av de samme.", nn: " \(names) kjenner fleire av dei same.",
          en: " \(names) already work with several of the same.")[language]
      if values.flags["stated"] == true {
        let limit = Formatter(language).count(values.counts["limit"] ?? 0)
        return Words(
          nb: "\(name) har \(partners) relasjoner og oppgir kapasitet til \(limit).\(helpers)",
          nn: "\(name) har \(partners) relasjonar og oppgir kapasitet til \(limit).\(helpers)",
          en: "\(name) has \(partners) ties and states a capacity of \(limit).\(helpers)")[language]
      }
      return Words(
        nb: "\(name) har \(partners) relasjoner, langt flere enn de andre.\(helpers)",
        nn: "\(name) har \(partners) relasjonar, langt fleire enn dei andre.\(helpers)",
        en: "\(name) has \(partners) ties, far more than the others.\(helpers)")[language]
    })
}

extension FindingCard {
  static let overload = FindingCard(
    kind: "overload",
    reading: Words(
      nb: "Les sammen med hvem som kan ta over: partnere som deler minst to andre partnere med "
        + "aktøren.",
      nn: "Les i lag med kven som kan ta over: partnarar som deler minst to andre partnarar med "
        + "aktøren.",
      en: "Read beside who could take over: partners that share at least two others with it."),
    formula: "k_v > capacity(v); k_v ≥ max(6, Q3 + 1.5·(Q3 − Q1)), n ≥ 10",
    warning: Words(
      nb: "Mange relasjoner er ikke i seg selv for mange. Uten oppgitt kapasitet er grensen en "
        + "regneregel.",
      nn: "Mange relasjonar er ikkje i seg sjølv for mange. Utan oppgitt kapasitet er grensa ein "
        + "rekneregel.",
      en: "Many ties are not by themselves too many. Without a stated capacity the limit is a "
        + "rule of thumb."))
}
