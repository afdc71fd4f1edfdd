extension MeasureWords {
  static let edgeConnectivity = MeasureWords(
    id: "edge-connectivity",
    name: Words(
      nb: "relasjonssammenheng",
      nn: "relasjonssamanheng",
      en: "edge connectivity"),
    question: Words(
      nb: "Hvor mange relasjoner må minst ta slutt før nettverket deles?",
      nn: "Kor mange relasjonar må minst ta slutt før nettverket blir delt?",
      en: "How many ties must end, at the least, before the network falls apart?"),
    reading: Words(
      nb: "0: nettverket er allerede delt. 1: én relasjons slutt deler det. Høyere: det tåler "
        + "mer. Tallet er aldri høyere enn færrest partnere noen har.",
      nn: "0: nettverket er alt delt. 1: slutten på éin relasjon deler det. Høgare: det toler "
        + "meir. Talet er aldri høgare enn det minste talet på partnarar nokon har.",
      en: "0: the network is already in parts. 1: the end of one tie splits it. Higher: it "
        + "stands more. The number is never higher than the fewest partners anyone has."),
    formula: "score = the smallest number of ties whose end leaves two organisations that "
      + "cannot reach each other",
    conventions: Words(
      nb: "Hele tall fra 0. Uvektet og urettet. Delt nettverk: 0. Ikke definert med færre enn "
        + "to aktører.",
      nn: "Heile tal frå 0. Uvekta og uretta. Delt nettverk: 0. Ikkje definert med færre enn to "
        + "aktørar.",
      en: "Whole numbers from 0. Unweighted and undirected. A network in parts: 0. Undefined "
        + "with fewer than two organisations."),
    comparison: Words(
      nb: "Lik networkx edge_connectivity og igraph edge_connectivity.",
      nn: "Lik networkx edge_connectivity og igraph edge_connectivity.",
      en: "Equals networkx edge_connectivity and igraph edge_connectivity."))
}
