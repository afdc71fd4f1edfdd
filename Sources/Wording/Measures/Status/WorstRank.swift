extension MeasureWords {
  static let worstRank = MeasureWords(
    id: "worst-rank",
    name: Words(
      nb: "laveste mulige plass",
      nn: "lågaste moglege plass",
      en: "worst possible rank"),
    question: Words(
      nb: "Hvor langt ned kan aktøren komme på en rangering, uansett hvilket mål på posisjon "
        + "som velges?",
      nn: "Kor langt ned kan aktøren kome på ei rangering, same kva mål på posisjon ein vel?",
      en: "How low can the organisation rank, whichever index of centrality is chosen?"),
    reading: Words(
      nb: "n betyr at ingen alltid må stå bak aktøren. Et lavere tall betyr at noen må det: "
        + "aktøren har alle partnerne de har, og flere. Les det sammen med beste mulige plass: "
        + "bare når de to ligger nær hverandre, er plassen sikker.",
      nn: "n tyder at ingen alltid må stå bak aktøren. Eit lågare tal tyder at nokon må det: "
        + "aktøren har alle partnarane dei har, og fleire. Les det saman med beste moglege plass: "
        + "berre når dei to ligg nær kvarandre, er plassen sikker.",
      en: "n means that nobody must always stand behind the organisation. A lower number means "
        + "that some must: it has all the partners they have, and more. Read it with the best "
        + "possible rank: only when the two are close is the place certain."),
    formula: "score(i) = n − number of nodes that i dominates; u is dominated by v when N(u) ⊆ "
      + "N(v) ∪ {v}, but not v by u",
    conventions: Words(
      nb: "Plasser fra 1 til n; 1 er høyest. Uvektet og urettet. Virker også i delte nettverk.",
      nn: "Plassar frå 1 til n; 1 er høgast. Uvekta og uretta. Verkar også i delte nettverk.",
      en: "Places from 1 to n; 1 is the highest. Unweighted and undirected. Works in networks "
        + "in parts too."),
    comparison: Words(
      nb: "Følger Schoch og Brandes, som rank_intervals i R netrankr. Ingen Python-bibliotek "
        + "tilbyr det; kontrollert mot formelen ved å prøve alle par.",
      nn: "Følgjer Schoch og Brandes, som rank_intervals i R netrankr. Inkje Python-bibliotek "
        + "tilbyr det; kontrollert mot formelen ved å prøve alle par.",
      en: "Follows Schoch and Brandes, as rank_intervals in R netrankr. No Python library "
        + "offers it; checked against the formula by trying all pairs."))
}
