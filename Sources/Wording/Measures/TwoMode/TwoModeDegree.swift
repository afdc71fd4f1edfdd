extension MeasureWords {
  static let twoModeDegree = MeasureWords(
    id: "two-mode-degree",
    name: Words(
      nb: "deltakelsesandel",
      nn: "deltakingsdel",
      en: "two-mode degree"),
    question: Words(
      nb: "Hvor stor del av alle prosjektene er aktøren med i?",
      nn: "Kor stor del av alle prosjekta er aktøren med i?",
      en: "What share of all projects is the organisation in?"),
    reading: Words(
      nb: "1: med i alle prosjekter, eller et prosjekt med alle. 0: ingen. Tallet faller når "
        + "det kommer flere prosjekter, selv om aktøren er med i like mange. Felles prosjekt er "
        + "ikke det samme som samarbeid.",
      nn: "1: med i alle prosjekt, eller eit prosjekt med alle. 0: ingen. Talet fell når det "
        + "kjem fleire prosjekt, sjølv om aktøren er med i like mange. Felles prosjekt er ikkje "
        + "det same som samarbeid.",
      en: "1: in all projects, or a project of all. 0: none. The number falls as projects are "
        + "added, even if the organisation is in as many. Sharing a project is not the same as "
        + "working together."),
    formula: "score(v) = number of partners in the other mode / size of the other mode",
    conventions: Words(
      nb: "Fra 0 til 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert for "
        + "aktører når det ikke finnes prosjekter, og omvendt.",
      nn: "Frå 0 til 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert for "
        + "aktørar når det ikkje finst prosjekt, og omvendt.",
      en: "From 0 to 1. Needs participations; without them the command says why. Undefined for "
        + "organisations when there are no projects, and the other way round."),
    comparison: Words(
      nb: "Lik networkx bipartite.degree_centrality. I igraph: degree delt på størrelsen av den "
        + "andre modusen.",
      nn: "Lik networkx bipartite.degree_centrality. I igraph: degree delt på storleiken av den "
        + "andre modusen.",
      en: "Equals networkx bipartite.degree_centrality. In igraph: degree divided by the size "
        + "of the other mode."))
}
