extension MeasureWords {
  static let latapyClustering = MeasureWords(
    id: "latapy-clustering",
    name: Words(
      nb: "prosjektoverlapp (Latapy)",
      nn: "prosjektoverlapp (Latapy)",
      en: "two-mode clustering (Latapy)"),
    question: Words(
      nb: "Hvor mye likner aktørens prosjekter på prosjektene til dem den møter?",
      nn: "Kor mykje liknar prosjekta til aktøren på prosjekta til dei han møter?",
      en: "How alike are the organisation's projects and those of the ones it meets there?"),
    reading: Words(
      nb: "Høy verdi: de som møtes, møtes i de fleste prosjektene sine. Lav verdi: de møtes i "
        + "få av mange. Den som er med i få prosjekter, får lett høye tall. Felles prosjekt er "
        + "ikke det samme som samarbeid.",
      nn: "Høg verdi: dei som møtest, møtest i dei fleste prosjekta sine. Låg verdi: dei møtest "
        + "i få av mange. Den som er med i få prosjekt, får lett høge tal. Felles prosjekt er "
        + "ikkje det same som samarbeid.",
      en: "High: those who meet, meet in most of their projects. Low: they meet in few of many. "
        + "Whoever is in few projects easily gets high numbers. Sharing a project is not the same "
        + "as working together."),
    formula: "score(v) = mean over those u that v shares anything with of |N(u) ∩ N(v)| / |N(u) "
      + "∪ N(v)|",
    conventions: Words(
      nb: "Over 0, høyst 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert "
        + "for den som ikke møter noen.",
      nn: "Over 0, høgst 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert "
        + "for den som ikkje møter nokon.",
      en: "Above 0, at most 1. Needs participations; without them the command says why. "
        + "Undefined for whoever meets nobody."),
    comparison: Words(
      nb: "Lik networkx bipartite.latapy_clustering(mode=\"dot\"), som skriver 0 der det ikke "
        + "er definert. igraph tilbyr det ikke.",
      nn: "Lik networkx bipartite.latapy_clustering(mode=\"dot\"), som skriv 0 der det ikkje er "
        + "definert. igraph tilbyr det ikkje.",
      en: "Equals networkx bipartite.latapy_clustering(mode=\"dot\"), which prints 0 where it "
        + "is undefined. igraph has none."))
}
