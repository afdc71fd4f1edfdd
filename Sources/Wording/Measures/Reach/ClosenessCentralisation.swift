extension MeasureWords {
  static let closenessCentralisation = MeasureWords(
    id: "closeness-centralisation",
    name: Words(
      nb: "sentralisering etter nærhet", nn: "sentralisering etter nærleik",
      en: "closeness centralisation"),
    question: Words(
      nb: "Er én aktør mye nærmere alle enn de andre er?",
      nn: "Er éin aktør mykje nærare alle enn dei andre er?",
      en: "Is one organisation much nearer to everybody than the others are?"),
    reading: Words(
      nb: "Nær 1: én aktør når alle direkte, mens de andre må gå gjennom den, som i en stjerne. "
        + "Nær 0: aktørene er omtrent like nær resten. Målet handler om nettverket, ikke om "
        + "geografi eller styring. Er nettverket delt, blander tallet nærhet og størrelsen på "
        + "delene. Ikke ranger nettverk av svært ulik størrelse.",
      nn: "Nær 1: éin aktør når alle direkte, medan dei andre må gå gjennom han, som i ei stjerne. "
        + "Nær 0: aktørane er om lag like nær resten. Målet handlar om nettverket, ikkje om "
        + "geografi eller styring. Er nettverket delt, blandar talet nærleik og storleiken på "
        + "delane. Ikkje ranger nettverk av svært ulik storleik.",
      en: "Near 1: one organisation reaches everybody directly, while the others have to go "
        + "through it, as in a star. Near 0: the organisations are about equally near to the rest. "
        + "It is about the network, not about geography or management. When the network is in "
        + "parts, the number mixes nearness with the size of the parts. Do not rank networks of "
        + "very different size."),
    formula: "score = Σ over i of (c_max − c(i)), divided by (n − 1)(n − 2)/(2n − 3), c = "
      + "closeness",
    conventions: Words(
      nb: "Fra 0 til 1; 1 er en stjerne. Uvektet og urettet. Er nettverket delt, brukes formen av "
        + "nærhet til Wasserman og Faust, og aktører uten relasjoner teller med 0. Ikke definert "
        + "når n < 3.",
      nn: "Frå 0 til 1; 1 er ei stjerne. Uvekta og uretta. Er nettverket delt, blir forma av "
        + "nærleik til Wasserman og Faust brukt, og aktørar utan relasjonar tel med 0. Ikkje "
        + "definert når n < 3.",
      en: "From 0 to 1; 1 is a star. Unweighted and undirected. When the network is in parts, the "
        + "closeness of Wasserman and Faust is used, and organisations without ties count as 0. "
        + "Undefined when n < 3."),
    comparison: Words(
      nb: "Lik igraph centr_clo(mode = \"all\") i R når nettverket henger sammen (karateklubben "
        + "til Zachary: 0,298). Er det delt, regner igraph bare innenfor delnettverkene og gir "
        + "andre tall. networkx og igraph i Python har ikke målet, men det kan regnes etter med "
        + "networkx closeness_centrality.",
      nn: "Lik igraph centr_clo(mode = \"all\") i R når nettverket heng saman (karateklubben til "
        + "Zachary: 0,298). Er det delt, reknar igraph berre innanfor delnettverka og gir andre "
        + "tal. networkx og igraph i Python har ikkje målet, men det kan reknast etter med "
        + "networkx closeness_centrality.",
      en: "Equals igraph centr_clo(mode = \"all\") in R when the network is connected (Zachary's "
        + "karate club: 0.298). When it is in parts, igraph stays within the components and gives "
        + "other numbers. networkx and igraph in Python do not have it, but it can be checked with "
        + "networkx closeness_centrality."))
}
