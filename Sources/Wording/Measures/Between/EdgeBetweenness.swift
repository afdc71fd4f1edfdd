extension MeasureWords {
  static let edgeBetweenness = MeasureWords(
    id: "edge-betweenness",
    name: Words(
      nb: "mellomleddsrolle for relasjonen (edge betweenness)",
      nn: "mellomleddsrolle for relasjonen (edge betweenness)",
      en: "edge betweenness"),
    question: Words(
      nb: "Hvor stor del av de korteste veiene går langs relasjonen?",
      nn: "Kor stor del av dei kortaste vegane går langs relasjonen?",
      en: "How large a share of the shortest paths run along the tie?"),
    reading: Words(
      nb: "Høy verdi: relasjonen er på den korteste veien mellom mange par, ofte fordi den knytter "
        + "sammen deler med få andre forbindelser. Lav verdi: de fleste veier går utenom. Målet "
        + "sier ikke at relasjonen er sterk eller mye brukt, og det er følsomt for manglende svar. "
        + "Ikke ranger relasjoner med nesten like tall.",
      nn: "Høg verdi: relasjonen er på den kortaste vegen mellom mange par, ofte fordi han knyter "
        + "saman delar med få andre samband. Låg verdi: dei fleste vegar går utanom. Målet seier "
        + "ikkje at relasjonen er sterk eller mykje brukt, og det er følsamt for manglande svar. "
        + "Ikkje ranger relasjonar med nesten like tal.",
      en: "High: the tie is on the shortest path between many pairs, often because it joins parts "
        + "with few other links. Low: most paths go round it. It does not say that the tie is "
        + "strong or much used, and it is sensitive to missing answers. Do not rank ties with "
        + "nearly equal numbers."),
    formula: "score(e) = Σ over s<t of σ(s,t|e) / σ(s,t), divided by n(n − 1)/2, σ(s,t) = shortest "
      + "paths from s to t, σ(s,t|e) = those along e",
    conventions: Words(
      nb: "Fra 0 til 1, ett tall for hver relasjon. Uvektet om ikke annet er valgt; med vekter er "
        + "en relasjon med vekt w 1/w lang, og veier som er like lange på avrunding nær, regnes "
        + "som like korte. Urettet om ikke annet er valgt; med retning: ordnede par, delt på n(n − "
        + "1). Paret som relasjonen selv knytter sammen, er med. Par uten vei teller 0. Ikke "
        + "definert når n < 2.",
      nn: "Frå 0 til 1, eitt tal for kvar relasjon. Uvekta om ikkje anna er valt; med vekter er "
        + "ein relasjon med vekt w 1/w lang, og vegar som er like lange på avrunding nær, blir "
        + "rekna som like korte. Uretta om ikkje anna er valt; med retning: ordna par, delt på n(n "
        + "− 1). Paret som relasjonen sjølv knyter saman, er med. Par utan veg tel 0. Ikkje "
        + "definert når n < 2.",
      en: "From 0 to 1, one number for each tie. Unweighted unless chosen otherwise; weighted: a "
        + "tie of weight w is 1/w long, and paths of the same length but for rounding count as "
        + "equally short. Undirected unless chosen otherwise; directed: ordered pairs, divided by "
        + "n(n − 1). The pair that the tie itself joins is included. Pairs without a path add 0. "
        + "Undefined when n < 2."),
    comparison: Words(
      nb: "Lik networkx edge_betweenness_centrality; lik igraph edge_betweenness delt på n(n − "
        + "1)/2, med retning på n(n − 1). Med vekter må 1/w gis som lengde: weight=… i networkx, "
        + "weights=… i igraph. networkx sammenligner da lengdene til siste siffer og kan overse "
        + "veier som er like korte.",
      nn: "Lik networkx edge_betweenness_centrality; lik igraph edge_betweenness delt på n(n − "
        + "1)/2, med retning på n(n − 1). Med vekter må 1/w givast som lengd: weight=… i networkx, "
        + "weights=… i igraph. networkx samanliknar då lengdene til siste siffer og kan oversjå "
        + "vegar som er like korte.",
      en: "Equals networkx edge_betweenness_centrality; equals igraph edge_betweenness divided by "
        + "n(n − 1)/2, directed by n(n − 1). With weights 1/w must be given as the length: "
        + "weight=… in networkx, weights=… in igraph. networkx then compares the lengths to the "
        + "last digit and can miss paths that are equally short."))
}
