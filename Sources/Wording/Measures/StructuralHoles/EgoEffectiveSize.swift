extension MeasureWords {
  static let egoEffectiveSize = MeasureWords(
    id: "ego-effective-size",
    name: Words(
      nb: "effektiv størrelse i eget nettverk",
      nn: "effektiv storleik i eige nettverk",
      en: "ego-network effective size"),
    question: Words(
      nb: "Hvor mange ulike kontakter har aktøren, sett bare fra sitt eget nettverk?",
      nn: "Kor mange ulike kontaktar har aktøren, sett berre frå sitt eige nettverk?",
      en: "How many distinct contacts does the organisation have, seen from its own network "
        + "only?"),
    reading: Words(
      nb: "Høy verdi: mange partnere med lite samarbeid seg imellom. Lav verdi: få partnere, "
        + "eller partnere som samarbeider. Uten intensitet er tallet det samme som effektiv "
        + "størrelse i hele nettverket. Bare relasjonene mellom aktøren og partnerne, og "
        + "partnerne imellom, teller. Derfor kan det regnes ut fra én aktørs svar alene.",
      nn: "Høg verdi: mange partnarar med lite samarbeid seg imellom. Låg verdi: få partnarar, "
        + "eller partnarar som samarbeider. Utan intensitet er talet det same som effektiv "
        + "storleik i heile nettverket. Berre relasjonane mellom aktøren og partnarane, og "
        + "partnarane imellom, tel. Derfor kan det reknast ut frå svara til éin aktør aleine.",
      en: "High: many partners with little collaboration among themselves. Low: few partners, "
        + "or partners who work together. Without intensity the number is the same as effective "
        + "size in the whole network. Only the ties between the organisation and its partners, "
        + "and among the partners, count. So it can be had from one organisation's answers alone."),
    formula: "score(i) = Σ over partners j of (1 − Σ over q of p(i,q)·m(j,q)), m(j,q) = w(j,q) "
      + "/ j's strongest tie within the ego network of i",
    conventions: Words(
      nb: "Antall partnere, over 0. Uvektet og urettet om ikke annet er valgt; med retning "
        + "legges begge veier sammen, og partner er den man har relasjon med i minst én retning. "
        + "Aktør uten relasjoner: ikke definert.",
      nn: "Tal på partnarar, over 0. Uvekta og uretta om ikkje anna er valt; med retning blir "
        + "begge vegar lagde saman, og partnar er den ein har relasjon med i minst éi retning. "
        + "Aktør utan relasjonar: ikkje definert.",
      en: "Number of partners, above 0. Unweighted and undirected unless chosen otherwise; with "
        + "direction both ways are added, and a partner is anyone joined in either. Organisation "
        + "without ties: undefined."),
    comparison: Words(
      nb: "Lik networkx effective_size regnet i hver aktørs ego_graph. igraph tilbyr det ikke.",
      nn: "Lik networkx effective_size rekna i ego_graph for kvar aktør. igraph tilbyr det "
        + "ikkje.",
      en: "Equals networkx effective_size computed in the ego_graph of each organisation. "
        + "igraph has none."))
}
