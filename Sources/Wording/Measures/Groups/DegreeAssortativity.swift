extension MeasureWords {
  static let degreeAssortativity = MeasureWords(
    id: "degree-assortativity",
    name: Words(
      nb: "likhet i aktivitet (gradassortativitet)",
      nn: "likskap i aktivitet (gradassortativitet)",
      en: "degree assortativity"),
    question: Words(
      nb: "Samarbeider de travle med de travle, eller med dem som har få partnere?",
      nn: "Samarbeider travle aktørar med travle, eller med slike som har få partnarar?",
      en: "Do the busy work with the busy, or with those who have few partners?"),
    reading: Words(
      nb: "Over 0: aktører med mange partnere samarbeider særlig med hverandre. Under 0: de "
        + "samarbeider særlig med dem som har få, som i et nettverk rundt noen få knutepunkter. "
        + "Små nettverk får nesten alltid tall under 0.",
      nn: "Over 0: aktørar med mange partnarar samarbeider særleg med kvarandre. Under 0: dei "
        + "samarbeider særleg med slike som har få, som i eit nettverk rundt nokre få knutepunkt. "
        + "Små nettverk får nesten alltid tal under 0.",
      en: "Above 0: organisations with many partners work above all with each other. Below 0: "
        + "they work above all with those who have few, as in a network around a few hubs. Small "
        + "networks nearly always get a number below 0."),
    formula: "score = Pearson correlation, over the two ends of every tie, of their numbers of "
      + "partners",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet og urettet; hver relasjon teller begge veier. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ikke definert uten relasjoner, eller når alle har "
        + "like mange.",
      nn: "Frå −1 til 1. Uvekta og uretta; kvar relasjon tel begge vegar. Aktørar utan "
        + "relasjonar påverkar ikkje talet. Ikkje definert utan relasjonar, eller når alle har "
        + "like mange.",
      en: "From −1 to 1. Unweighted and undirected; every tie counts both ways. Organisations "
        + "without ties do not change the number. Undefined without ties, or when all have as "
        + "many."),
    comparison: Words(
      nb: "Lik networkx degree_assortativity_coefficient og igraph assortativity_degree.",
      nn: "Lik networkx degree_assortativity_coefficient og igraph assortativity_degree.",
      en: "Equals networkx degree_assortativity_coefficient and igraph assortativity_degree."))
}
