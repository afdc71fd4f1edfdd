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
      nb: "Fra 0 til 1. Uvektet; urettet om ikke annet er valgt, med retning telles trekanter i "
        + "alle retninger (Fagiolo). Ikke definert for aktør med færre enn to partnere.",
      nn: "Frå 0 til 1. Uvekta; uretta om ikkje anna er valt, med retning blir trekantar talde "
        + "i alle retningar (Fagiolo). Ikkje definert for aktør med færre enn to partnarar.",
      en: "From 0 to 1. Unweighted; undirected unless chosen otherwise, with direction "
        + "triangles are counted in all directions (Fagiolo). Undefined for an organisation with "
        + "fewer than two partners."),
    comparison: Words(
      nb: "Lik networkx clustering (også med retning) og igraph transitivity_local_undirected "
        + "der aktøren har minst to partnere. Under det skriver networkx 0 og igraph NaN om ikke "
        + "annet er valgt, så gjennomsnittet over aktørene blir ulikt.",
      nn: "Lik networkx clustering (også med retning) og igraph transitivity_local_undirected "
        + "der aktøren har minst to partnarar. Under det skriv networkx 0 og igraph NaN om ikkje "
        + "anna er valt, så gjennomsnittet over aktørane blir ulikt.",
      en: "Equals networkx clustering (with direction too) and igraph "
        + "transitivity_local_undirected where the organisation has at least two partners. Below "
        + "that networkx prints 0 and igraph by default NaN, so the mean over the organisations "
        + "differs."))
}
