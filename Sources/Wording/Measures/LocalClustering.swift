extension MeasureWords {
  static let localClustering = MeasureWords(
    id: "clustering",
    name: Words(
      nb: "klyngekoeffisient", nn: "klyngjekoeffisient", en: "local clustering"),
    question: Words(
      nb: "Hvor ofte samarbeider to av aktørens partnere også med hverandre?",
      nn: "Kor ofte samarbeider to av partnarane til aktøren også med kvarandre?",
      en: "How often do two of the organisation's partners also work with each other?"),
    reading: Words(
      nb: "Høy verdi: partnerne utgjør en tett gruppe. Lav verdi: aktøren har partnere som "
        + "ellers ikke samarbeider. Ingen av delene er best i seg selv. Med få partnere svinger "
        + "tallet mye: med to er det enten 0 eller 1. Ikke ranger slike aktører.",
      nn: "Høg verdi: partnarane utgjer ei tett gruppe. Låg verdi: aktøren har partnarar som "
        + "elles ikkje samarbeider. Ingen av delane er best i seg sjølv. Med få partnarar "
        + "svingar talet mykje: med to er det anten 0 eller 1. Ikkje ranger slike aktørar.",
      en: "High: the partners form a close group. Low: the organisation has partners who "
        + "otherwise do not work together. Neither is best in itself. With few partners the "
        + "number swings widely: with two it is either 0 or 1. Do not rank such organisations."),
    formula: "score(i) = t(i) / (k(i)·(k(i) − 1)/2), t(i) = ties among the neighbours of i",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Ikke definert for aktør med færre enn to relasjoner.",
      nn: "Frå 0 til 1. Uvekta og uretta. Ikkje definert for aktør med færre enn to relasjonar.",
      en: "From 0 to 1. Unweighted and undirected. Undefined for an organisation with fewer "
        + "than two ties."),
    comparison: Words(
      nb: "Lik networkx clustering og igraph transitivity_local_undirected der aktøren har "
        + "minst to relasjoner. Under det skriver networkx 0 og igraph NaN om ikke annet er "
        + "valgt, så gjennomsnittet over aktørene blir ulikt.",
      nn: "Lik networkx clustering og igraph transitivity_local_undirected der aktøren har "
        + "minst to relasjonar. Under det skriv networkx 0 og igraph NaN om ikkje anna er valt, "
        + "så gjennomsnittet over aktørane blir ulikt.",
      en: "Equals networkx clustering and igraph transitivity_local_undirected where the "
        + "organisation has at least two ties. Below that networkx prints 0 and igraph by "
        + "default NaN, so the mean over the organisations differs."))
}
