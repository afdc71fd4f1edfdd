extension MeasureWords {
  static let betweenness = MeasureWords(
    id: "betweenness",
    name: Words(
      nb: "mellomleddsrolle (betweenness)", nn: "mellomleddsrolle (betweenness)",
      en: "betweenness"),
    question: Words(
      nb: "Hvor ofte ligger aktøren på den korteste veien mellom to andre?",
      nn: "Kor ofte ligg aktøren på den kortaste vegen mellom to andre?",
      en: "How often does the organisation lie on the shortest way between two others?"),
    reading: Words(
      nb: "Høy verdi: andre må ofte gå veien om denne aktøren. Det er en mulighet til å bygge bro "
        + "og en sårbarhet for nettverket. Målet sier ikke at veiene blir brukt, og det er "
        + "følsomt for manglende svar.",
      nn: "Høg verdi: andre må ofte gå vegen om denne aktøren. Det er eit høve til å byggje bru "
        + "og gjer nettverket sårbart. Målet seier ikkje at vegane blir brukte, og det er følsamt "
        + "for manglande svar.",
      en: "High: others often have to go through this organisation. That is a chance to bridge "
        + "and a weakness of the network. It does not say that the paths are used, and it is "
        + "sensitive to missing answers."),
    formula: "score(v) = Σ over s<t of σ(s,t|v) / σ(s,t), divided by (n − 1)(n − 2)/2",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Par uten vei teller 0. Aktør uten relasjoner: 0. "
        + "Ikke definert når n < 3.",
      nn: "Frå 0 til 1. Uvekta og uretta. Par utan veg tel 0. Aktør utan relasjonar: 0. "
        + "Ikkje definert når n < 3.",
      en: "From 0 to 1. Unweighted and undirected. Pairs without a path add 0. Organisation "
        + "without ties: 0. Undefined when n < 3."),
    comparison: Words(
      nb: "Lik networkx betweenness_centrality; lik igraph betweenness delt på (n − 1)(n − 2)/2.",
      nn: "Lik networkx betweenness_centrality; lik igraph betweenness delt på (n − 1)(n − 2)/2.",
      en: "Equals networkx betweenness_centrality; equals igraph betweenness divided by "
        + "(n − 1)(n − 2)/2."))
}
