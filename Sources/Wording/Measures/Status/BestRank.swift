extension MeasureWords {
  static let bestRank = MeasureWords(
    id: "best-rank",
    name: Words(
      nb: "beste mulige plass",
      nn: "beste moglege plass",
      en: "best possible rank"),
    question: Words(
      nb: "Hvor høyt kan aktøren komme på en rangering, uansett hvilket mål på posisjon som "
        + "velges?",
      nn: "Kor høgt kan aktøren kome på ei rangering, same kva mål på posisjon ein vel?",
      en: "How high can the organisation rank, whichever index of centrality is chosen?"),
    reading: Words(
      nb: "1 betyr at ingen aktør alltid må stå foran. Et høyt tall betyr at mange gjør det: de "
        + "har alle partnerne aktøren har, og flere. Les det sammen med laveste mulige plass. Er "
        + "avstanden stor, er plassen mest målets verk, og rangeringen bør ikke brukes.",
      nn: "1 tyder at ingen aktør alltid må stå framfor. Eit høgt tal tyder at mange gjer det: "
        + "dei har alle partnarane aktøren har, og fleire. Les det saman med lågaste moglege "
        + "plass. Er avstanden stor, er plassen mest eit verk av målet, og rangeringa bør ikkje "
        + "brukast.",
      en: "1 means that no organisation must always come first. A high number means that many "
        + "do: they have all the partners it has, and more. Read it with the worst possible rank. "
        + "When the two are far apart the place is mostly the index's doing, and the ranking "
        + "should not be used."),
    formula: "score(i) = 1 + number of nodes that dominate i; u is dominated by v when N(u) ⊆ "
      + "N(v) ∪ {v}, but not v by u",
    conventions: Words(
      nb: "Plasser fra 1 til n; 1 er høyest. Uvektet og urettet. Aktør uten relasjoner står bak "
        + "alle som har noen. Virker også i delte nettverk.",
      nn: "Plassar frå 1 til n; 1 er høgast. Uvekta og uretta. Aktør utan relasjonar står bak "
        + "alle som har nokon. Verkar også i delte nettverk.",
      en: "Places from 1 to n; 1 is the highest. Unweighted and undirected. An organisation "
        + "without ties stands behind all who have some. Works in networks in parts too."),
    comparison: Words(
      nb: "Følger Schoch og Brandes, som rank_intervals i R netrankr. Ingen Python-bibliotek "
        + "tilbyr det; kontrollert mot formelen ved å prøve alle par.",
      nn: "Følgjer Schoch og Brandes, som rank_intervals i R netrankr. Inkje Python-bibliotek "
        + "tilbyr det; kontrollert mot formelen ved å prøve alle par.",
      en: "Follows Schoch and Brandes, as rank_intervals in R netrankr. No Python library "
        + "offers it; checked against the formula by trying all pairs."))
}
