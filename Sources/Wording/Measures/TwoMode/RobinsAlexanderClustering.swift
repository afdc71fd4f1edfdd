extension MeasureWords {
  static let robinsAlexanderClustering = MeasureWords(
    id: "robins-alexander",
    name: Words(
      nb: "gjentatte møter (Robins–Alexander)",
      nn: "møte om att (Robins–Alexander)",
      en: "two-mode clustering (Robins–Alexander)"),
    question: Words(
      nb: "Når to aktører møtes i ett prosjekt, hvor ofte møtes de i ett til?",
      nn: "Når to aktørar møtest i eitt prosjekt, kor ofte møtest dei i eitt til?",
      en: "When two organisations meet in one project, how often do they meet in another?"),
    reading: Words(
      nb: "Høy verdi: de samme aktørene går igjen sammen. Lav verdi: nye sammensetninger hver "
        + "gang. Ingen av delene er best i seg selv. Felles prosjekt er ikke det samme som "
        + "samarbeid.",
      nn: "Høg verdi: dei same aktørane går att i lag. Låg verdi: nye samansetjingar kvar gong. "
        + "Ingen av delane er best i seg sjølv. Felles prosjekt er ikkje det same som samarbeid.",
      en: "High: the same organisations appear together again. Low: new combinations every "
        + "time. Neither is best in itself. Sharing a project is not the same as working "
        + "together."),
    formula: "score = 4·C4 / L3, C4 = four-cycles, L3 = paths of three participations",
    conventions: Words(
      nb: "Fra 0 til 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert "
        + "uten en vei på tre deltakelser.",
      nn: "Frå 0 til 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert utan "
        + "ein veg på tre deltakingar.",
      en: "From 0 to 1. Needs participations; without them the command says why. Undefined "
        + "without a path of three participations."),
    comparison: Words(
      nb: "Lik networkx bipartite.robins_alexander_clustering, som skriver 0 der det ikke er "
        + "definert. igraph tilbyr det ikke.",
      nn: "Lik networkx bipartite.robins_alexander_clustering, som skriv 0 der det ikkje er "
        + "definert. igraph tilbyr det ikkje.",
      en: "Equals networkx bipartite.robins_alexander_clustering, which prints 0 where it is "
        + "undefined. igraph has none."))
}
