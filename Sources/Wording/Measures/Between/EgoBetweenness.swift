extension MeasureWords {
  static let egoBetweenness = MeasureWords(
    id: "ego-betweenness",
    name: Words(
      nb: "mellomleddsrolle i nærnettverket (ego betweenness)",
      nn: "mellomleddsrolle i nærnettverket (ego betweenness)",
      en: "ego betweenness"),
    question: Words(
      nb: "Hvor mye står aktøren mellom sine egne partnere?",
      nn: "Kor mykje står aktøren mellom sine eigne partnarar?",
      en: "How much does the organisation stand between its own partners?"),
    reading: Words(
      nb: "Høy verdi: mange av partnerne samarbeider ikke med hverandre og har få andre felles "
        + "kontakter i nærnettverket. Lav verdi: partnerne når hverandre uten aktøren. Målet "
        + "krever bare kjennskap til relasjonene mellom aktørens egne partnere, men ser ikke veier "
        + "utenom dem. Tallet vokser med antall partnere; ikke ranger aktører med svært ulikt "
        + "antall.",
      nn: "Høg verdi: mange av partnarane samarbeider ikkje med kvarandre og har få andre felles "
        + "kontaktar i nærnettverket. Låg verdi: partnarane når kvarandre utan aktøren. Målet krev "
        + "berre kjennskap til relasjonane mellom partnarane til aktøren, men ser ikkje vegar "
        + "utanom dei. Talet veks med talet på partnarar; ikkje ranger aktørar med svært ulikt "
        + "tal.",
      en: "High: many of the partners do not work with each other and have few other contacts in "
        + "common in the neighbourhood. Low: the partners reach each other without the "
        + "organisation. It only takes knowledge of the ties among the organisation's own "
        + "partners, but does not see paths outside them. The number grows with the number of "
        + "partners; do not rank organisations with very different numbers of them."),
    formula: "score(v) = Σ over pairs j<k of neighbours without a tie of 1 / c(j,k), c(j,k) = "
      + "nodes with ties to both, among v and its neighbours",
    conventions: Words(
      nb: "Fra 0 til k(k − 1)/2 for en aktør med k partnere. Uvektet og urettet. Aktør med færre "
        + "enn to relasjoner: 0. Alltid definert.",
      nn: "Frå 0 til k(k − 1)/2 for ein aktør med k partnarar. Uvekta og uretta. Aktør med færre "
        + "enn to relasjonar: 0. Alltid definert.",
      en: "From 0 to k(k − 1)/2 for an organisation with k partners. Unweighted and undirected. "
        + "Organisation with fewer than two ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik tallet aktøren får fra networkx betweenness_centrality(normalized=False) eller "
        + "igraph betweenness, regnet på aktørens nærnettverk (networkx ego_graph). Følger Everett "
        + "og Borgatti (2005).",
      nn: "Lik talet aktøren får frå networkx betweenness_centrality(normalized=False) eller "
        + "igraph betweenness, rekna på nærnettverket til aktøren (networkx ego_graph). Følgjer "
        + "Everett og Borgatti (2005).",
      en: "Equals the number the organisation gets from networkx "
        + "betweenness_centrality(normalized=False) or igraph betweenness, computed on its "
        + "neighbourhood (networkx ego_graph). Follows Everett and Borgatti (2005)."))
}
