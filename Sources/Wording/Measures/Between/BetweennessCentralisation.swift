extension MeasureWords {
  static let betweennessCentralisation = MeasureWords(
    id: "betweenness-centralisation",
    name: Words(
      nb: "sentralisering etter mellomleddsrolle", nn: "sentralisering etter mellomleddsrolle",
      en: "betweenness centralisation"),
    question: Words(
      nb: "Står én aktør mellom de andre mye oftere enn alle andre gjør?",
      nn: "Står éin aktør mellom dei andre mykje oftare enn alle andre gjer?",
      en: "Does one organisation stand between the others much more often than anybody else?"),
    reading: Words(
      nb: "Nær 1: nesten alle veier mellom andre går om én aktør, som i en stjerne. Nær 0: ingen "
        + "skiller seg ut; alle eller ingen står mellom andre. Målet handler om nettverket, ikke "
        + "om geografi eller styring. En stjerne kan være et bevisst valg, og den er sårbar om "
        + "aktøren i midten faller fra. Ikke ranger nettverk av svært ulik størrelse.",
      nn: "Nær 1: nesten alle vegar mellom andre går om éin aktør, som i ei stjerne. Nær 0: ingen "
        + "skil seg ut; alle eller ingen står mellom andre. Målet handlar om nettverket, ikkje om "
        + "geografi eller styring. Ei stjerne kan vere eit medvite val, og ho er sårbar om aktøren "
        + "i midten fell frå. Ikkje ranger nettverk av svært ulik storleik.",
      en: "Near 1: nearly all paths between others go through one organisation, as in a star. Near "
        + "0: nobody stands out; all or none stand between others. It is about the network, not "
        + "about geography or management. A star can be a deliberate choice, and it is vulnerable "
        + "if the organisation in the middle drops out. Do not rank networks of very different "
        + "size."),
    formula: "score = Σ over i of (b_max − b(i)), divided by n − 1, b = betweenness from 0 to 1",
    conventions: Words(
      nb: "Fra 0 til 1; 1 er en stjerne. Uvektet og urettet. Par uten vei teller 0, og aktører "
        + "uten relasjoner teller med. Ikke definert når n < 3.",
      nn: "Frå 0 til 1; 1 er ei stjerne. Uvekta og uretta. Par utan veg tel 0, og aktørar utan "
        + "relasjonar tel med. Ikkje definert når n < 3.",
      en: "From 0 to 1; 1 is a star. Unweighted and undirected. Pairs without a path add 0, and "
        + "organisations without ties count. Undefined when n < 3."),
    comparison: Words(
      nb: "Lik igraph centr_betw(directed = FALSE) i R (karateklubben til Zachary: 0,406) og lik "
        + "centralization(g, betweenness, mode = \"graph\") i R-pakken sna. networkx og igraph i "
        + "Python har ikke målet, men det kan regnes etter med networkx betweenness_centrality.",
      nn: "Lik igraph centr_betw(directed = FALSE) i R (karateklubben til Zachary: 0,406) og lik "
        + "centralization(g, betweenness, mode = \"graph\") i R-pakken sna. networkx og igraph i "
        + "Python har ikkje målet, men det kan reknast etter med networkx betweenness_centrality.",
      en: "Equals igraph centr_betw(directed = FALSE) in R (Zachary's karate club: 0.406) and "
        + "centralization(g, betweenness, mode = \"graph\") in the R package sna. networkx and "
        + "igraph in Python do not have it, but it can be checked with networkx "
        + "betweenness_centrality."))
}
