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
      nb: "Fra 0 til 1. Uvektet om ikke annet er valgt; med vekter er en relasjon med vekt w 1/w "
        + "lang, og veier som er like lange på avrunding nær, regnes som like korte. Urettet om "
        + "ikke annet er valgt; med retning: ordnede par, delt på (n − 1)(n − 2). Par uten vei "
        + "teller 0. Aktør uten relasjoner: 0. Ikke definert når n < 3. Nøyaktig om ikke annet er "
        + "valgt; i svært store nettverk kan det anslås med oppgitt feilgrense "
        + "(metrics --approximate).",
      nn: "Frå 0 til 1. Uvekta om ikkje anna er valt; med vekter er ein relasjon med vekt w 1/w "
        + "lang, og vegar som er like lange på avrunding nær, blir rekna som like korte. Uretta om "
        + "ikkje anna er valt; med retning: ordna par, delt på (n − 1)(n − 2). Par utan veg tel 0. "
        + "Aktør utan relasjonar: 0. Ikkje definert når n < 3. Nøyaktig om ikkje anna er valt; i "
        + "svært store nettverk kan ein få eit overslag med oppgitt feilgrense "
        + "(metrics --approximate).",
      en: "From 0 to 1. Unweighted unless chosen otherwise; weighted: a tie of weight w is 1/w "
        + "long, and paths of the same length but for rounding count as equally short. Undirected "
        + "unless chosen otherwise; directed: ordered pairs, divided by (n − 1)(n − 2). Pairs "
        + "without a path add 0. Organisation without ties: 0. Undefined when n < 3. Exact unless "
        + "chosen otherwise; in very large networks it can be estimated within a stated error "
        + "(metrics --approximate)."),
    comparison: Words(
      nb: "Lik networkx betweenness_centrality; lik igraph betweenness delt på (n − 1)(n − 2)/2, "
        + "med retning på (n − 1)(n − 2). Med vekter må 1/w gis som lengde: weight=… i networkx, "
        + "weights=… i igraph. networkx sammenligner da lengdene til siste siffer og kan overse "
        + "veier som er like korte.",
      nn: "Lik networkx betweenness_centrality; lik igraph betweenness delt på (n − 1)(n − 2)/2, "
        + "med retning på (n − 1)(n − 2). Med vekter må 1/w givast som lengd: weight=… i networkx, "
        + "weights=… i igraph. networkx samanliknar då lengdene til siste siffer og kan oversjå "
        + "vegar som er like korte.",
      en: "Equals networkx betweenness_centrality; equals igraph betweenness divided by (n − 1)(n "
        + "− 2)/2, directed by (n − 1)(n − 2). With weights 1/w must be given as the length: "
        + "weight=… in networkx, weights=… in igraph. networkx then compares the lengths to the "
        + "last digit and can miss paths that are equally short."))
}
