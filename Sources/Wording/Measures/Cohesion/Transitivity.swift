extension MeasureWords {
  static let transitivity = MeasureWords(
    id: "transitivity",
    name: Words(
      nb: "transitivitet", nn: "transitivitet", en: "transitivity"),
    question: Words(
      nb: "Når to aktører har en felles partner, hvor ofte samarbeider de også med hverandre?",
      nn: "Når to aktørar har ein felles partnar, kor ofte samarbeider dei også med kvarandre?",
      en: "When two organisations share a partner, how often do they work together too?"),
    reading: Words(
      nb: "Høy verdi: samarbeidet er samlet i tette grupper. Lav verdi: to som har en felles "
        + "partner, samarbeider sjelden selv. Ingen av delene er best i seg selv. Tallet er "
        + "ikke gjennomsnittet av klyngekoeffisientene. Ikke ranger små nettverk: der kan én "
        + "relasjon flytte tallet mye.",
      nn: "Høg verdi: samarbeidet er samla i tette grupper. Låg verdi: to som har ein felles "
        + "partnar, samarbeider sjeldan sjølve. Ingen av delane er best i seg sjølv. Talet er "
        + "ikkje gjennomsnittet av klyngjekoeffisientane. Ikkje ranger små nettverk: der kan "
        + "éin relasjon flytte talet mykje.",
      en: "High: collaboration gathers in close groups. Low: two who share a partner seldom "
        + "work together themselves. Neither is best in itself. The number is not the mean of "
        + "local clustering. Do not rank small networks: there one tie can move the number a "
        + "lot."),
    formula: "score = 3·triangles / connected triples",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet; urettet om ikke annet er valgt, med retning: hvor ofte i→j→k "
        + "også har i→k. Aktør uten relasjoner påvirker ikke tallet. Ikke definert når ingen "
        + "aktør har minst to relasjoner.",
      nn: "Frå 0 til 1. Uvekta; uretta om ikkje anna er valt, med retning: kor ofte i→j→k også "
        + "har i→k. Aktør utan relasjonar påverkar ikkje talet. Ikkje definert når ingen aktør "
        + "har minst to relasjonar.",
      en: "From 0 to 1. Unweighted; undirected unless chosen otherwise, with direction: how "
        + "often i→j→k also has i→k. An organisation without ties does not change the number. "
        + "Undefined when no organisation has at least two ties."),
    comparison: Words(
      nb: "Lik networkx transitivity og igraph transitivity_undirected. Når målet ikke er "
        + "definert, skriver networkx 0 og igraph NaN. Med retning lik transitiviteten i UCINET. "
        + "networkx average_clustering er et annet mål.",
      nn: "Lik networkx transitivity og igraph transitivity_undirected. Når målet ikkje er "
        + "definert, skriv networkx 0 og igraph NaN. Med retning lik transitiviteten i UCINET. "
        + "networkx average_clustering er eit anna mål.",
      en: "Equals networkx transitivity and igraph transitivity_undirected. When the measure is "
        + "undefined, networkx prints 0 and igraph NaN. With direction it equals UCINET's "
        + "transitivity. networkx average_clustering is another measure."))
}
