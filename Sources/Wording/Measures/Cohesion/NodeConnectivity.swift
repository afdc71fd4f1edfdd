extension MeasureWords {
  static let nodeConnectivity = MeasureWords(
    id: "node-connectivity",
    name: Words(
      nb: "aktørsammenheng",
      nn: "aktørsamanheng",
      en: "node connectivity"),
    question: Words(
      nb: "Hvor mange aktører må minst falle fra før nettverket deles?",
      nn: "Kor mange aktørar må minst falle frå før nettverket blir delt?",
      en: "How many organisations must leave, at the least, before the network falls apart?"),
    reading: Words(
      nb: "0: nettverket er allerede delt. 1: én aktørs frafall deler det. Høyere: det tåler "
        + "mer. Én aktør med få partnere er nok til å gjøre tallet lavt, så se også hvem det "
        + "gjelder.",
      nn: "0: nettverket er alt delt. 1: fråfallet av éin aktør deler det. Høgare: det toler "
        + "meir. Éin aktør med få partnarar er nok til å gjere talet lågt, så sjå også kven det "
        + "gjeld.",
      en: "0: the network is already in parts. 1: the loss of one organisation splits it. "
        + "Higher: it stands more. One organisation with few partners is enough to make the "
        + "number low, so look at who it concerns."),
    formula: "score = the smallest number of organisations whose loss leaves two that cannot "
      + "reach each other; n − 1 when all work with all",
    conventions: Words(
      nb: "Hele tall fra 0. Uvektet og urettet. Delt nettverk, også med en aktør uten "
        + "relasjoner: 0. Ikke definert med færre enn to aktører.",
      nn: "Heile tal frå 0. Uvekta og uretta. Delt nettverk, også med ein aktør utan "
        + "relasjonar: 0. Ikkje definert med færre enn to aktørar.",
      en: "Whole numbers from 0. Unweighted and undirected. A network in parts, also with an "
        + "organisation without ties: 0. Undefined with fewer than two organisations."),
    comparison: Words(
      nb: "Lik networkx node_connectivity og igraph vertex_connectivity.",
      nn: "Lik networkx node_connectivity og igraph vertex_connectivity.",
      en: "Equals networkx node_connectivity and igraph vertex_connectivity."))
}
