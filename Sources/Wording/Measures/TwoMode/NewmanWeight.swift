extension MeasureWords {
  static let newmanWeight = MeasureWords(
    id: "newman-weight",
    name: Words(
      nb: "felles prosjekter etter størrelse (Newman)",
      nn: "felles prosjekt etter storleik (Newman)",
      en: "Newman's weight"),
    question: Words(
      nb: "Hvor nær møtes to aktører når små prosjekter teller mer enn store?",
      nn: "Kor nær møtest to aktørar når små prosjekt tel meir enn store?",
      en: "How closely do two organisations meet when small projects count more than large "
        + "ones?"),
    reading: Words(
      nb: "Høy verdi: de møtes i flere, små prosjekter. Lav verdi: bare i store. En aktørs tall "
        + "summerer til antall prosjekter den har sammen med andre. Felles prosjekt er ikke det "
        + "samme som samarbeid.",
      nn: "Høg verdi: dei møtest i fleire, små prosjekt. Låg verdi: berre i store. Tala til ein "
        + "aktør blir til saman talet på prosjekt han har i lag med andre. Felles prosjekt er "
        + "ikkje det same som samarbeid.",
      en: "High: they meet in several small projects. Low: only in large ones. An "
        + "organisation's numbers add up to the number of its projects with others. Sharing a "
        + "project is not the same as working together."),
    formula: "score(i,j) = Σ over shared projects p of 1 / (k(p) − 1), k(p) = participants of p",
    conventions: Words(
      nb: "Over 0. Krever deltakelser; uten dem sier kommandoen hvorfor. Bare par med minst ett "
        + "felles prosjekt er med.",
      nn: "Over 0. Krev deltakingar; utan dei seier kommandoen kvifor. Berre par med minst eitt "
        + "felles prosjekt er med.",
      en: "Above 0. Needs participations; without them the command says why. Only pairs with at "
        + "least one shared project are given."),
    comparison: Words(
      nb: "Lik networkx bipartite.collaboration_weighted_projected_graph og "
        + "projecting_tm(method=\"Newman\") i R tnet.",
      nn: "Lik networkx bipartite.collaboration_weighted_projected_graph og "
        + "projecting_tm(method=\"Newman\") i R tnet.",
      en: "Equals networkx bipartite.collaboration_weighted_projected_graph and "
        + "projecting_tm(method=\"Newman\") of R tnet."))
}
