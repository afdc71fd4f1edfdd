extension MeasureWords {
  static let bridgingCentrality = MeasureWords(
    id: "bridging",
    name: Words(
      nb: "brosentralitet (bridging centrality)", nn: "brusentralitet (bridging centrality)",
      en: "bridging centrality"),
    question: Words(
      nb: "Er aktøren en bro mellom aktører som selv har mange relasjoner?",
      nn: "Er aktøren ei bru mellom aktørar som sjølve har mange relasjonar?",
      en: "Is the organisation a bridge between others who have many ties themselves?"),
    reading: Words(
      nb: "Høy verdi: aktøren ligger ofte på den korteste veien mellom andre og har få relasjoner, "
        + "mens partnerne har mange. Lav verdi: veiene går sjelden om aktøren, eller den er selv "
        + "et knutepunkt. Målet sier ikke at veiene blir brukt, eller at noen prøver å bygge bro. "
        + "Ikke sammenlign tall mellom nettverk, og ikke ranger når mange svar mangler.",
      nn: "Høg verdi: aktøren ligg ofte på den kortaste vegen mellom andre og har få relasjonar, "
        + "medan partnarane har mange. Låg verdi: vegane går sjeldan om aktøren, eller han er "
        + "sjølv eit knutepunkt. Målet seier ikkje at vegane blir brukte, eller at nokon prøver å "
        + "byggje bru. Ikkje samanlikn tal mellom nettverk, og ikkje ranger når mange svar "
        + "manglar.",
      en: "High: the organisation often lies on the shortest path between others and has few ties, "
        + "while its partners have many. Low: the paths seldom go through it, or it is a hub "
        + "itself. It does not say that the paths are used, or that anyone tries to bridge. Do not "
        + "compare numbers between networks, and do not rank when many answers are missing."),
    formula: "score(v) = b(v)·Ψ(v), b = betweenness, Ψ(v) = (1 / k(v)) / Σ over neighbours j of 1 "
      + "/ k(j)",
    conventions: Words(
      nb: "Fra 0 og oppover. Uvektet og urettet. Mellomleddsrollen er delt på (n − 1)(n − 2)/2. "
        + "Aktør uten relasjoner: ikke definert. Ikke definert for noen når n < 3.",
      nn: "Frå 0 og oppover. Uvekta og uretta. Mellomleddsrolla er delt på (n − 1)(n − 2)/2. Aktør "
        + "utan relasjonar: ikkje definert. Ikkje definert for nokon når n < 3.",
      en: "From 0 upwards. Unweighted and undirected. Betweenness is divided by (n − 1)(n − 2)/2. "
        + "Organisation without ties: undefined. Undefined for all when n < 3."),
    comparison: Words(
      nb: "Verken networkx eller igraph har målet, men det kan regnes etter med networkx "
        + "betweenness_centrality ganget med Ψ. Følger Hwang m.fl. (2006), som ikke deler "
        + "mellomleddsrollen: gang med (n − 1)(n − 2)/2 for å få tallene deres.",
      nn: "Verken networkx eller igraph har målet, men det kan reknast etter med networkx "
        + "betweenness_centrality gonga med Ψ. Følgjer Hwang m.fl. (2006), som ikkje deler "
        + "mellomleddsrolla: gong med (n − 1)(n − 2)/2 for å få tala deira.",
      en: "Neither networkx nor igraph has it, but it can be checked with networkx "
        + "betweenness_centrality times Ψ. Follows Hwang et al. (2006), who do not divide "
        + "betweenness: multiply by (n − 1)(n − 2)/2 to get their numbers."))
}
