extension MeasureWords {
  static let egoConstraint = MeasureWords(
    id: "ego-constraint",
    name: Words(
      nb: "innelåsing i eget nettverk",
      nn: "innelåsing i eige nettverk",
      en: "ego-network constraint"),
    question: Words(
      nb: "Hvor innelåst er aktøren, sett bare fra sitt eget nettverk?",
      nn: "Kor innelåst er aktøren, sett berre frå sitt eige nettverk?",
      en: "How constrained is the organisation, seen from its own network only?"),
    reading: Words(
      nb: "Høy verdi: få partnere, eller partnere som samarbeider seg imellom. Lav verdi: "
        + "partnere uten samarbeid med hverandre. Målet sier ikke at noen blir hindret. Bare "
        + "relasjonene mellom aktøren og partnerne, og partnerne imellom, teller. Derfor kan det "
        + "regnes ut fra én aktørs svar alene.",
      nn: "Høg verdi: få partnarar, eller partnarar som samarbeider seg imellom. Låg verdi: "
        + "partnarar utan samarbeid med kvarandre. Målet seier ikkje at nokon blir hindra. Berre "
        + "relasjonane mellom aktøren og partnarane, og partnarane imellom, tel. Derfor kan det "
        + "reknast ut frå svara til éin aktør aleine.",
      en: "High: few partners, or partners who work among themselves. Low: partners who do not "
        + "work with each other. It does not say that anyone is held back. Only the ties between "
        + "the organisation and its partners, and among the partners, count. So it can be had "
        + "from one organisation's answers alone."),
    formula: "score(i) = Σ over partners j of (p(i,j) + Σ over q of p(i,q)·p(q,j))², p(q,j) = "
      + "share of q's ties within the ego network of i",
    conventions: Words(
      nb: "Over 0; kan bli større enn 1. Uvektet og urettet om ikke annet er valgt; med retning "
        + "legges begge veier sammen, og partner er den man har relasjon med i minst én retning. "
        + "Aktør uten relasjoner: ikke definert.",
      nn: "Over 0; kan bli større enn 1. Uvekta og uretta om ikkje anna er valt; med retning "
        + "blir begge vegar lagde saman, og partnar er den ein har relasjon med i minst éi "
        + "retning. Aktør utan relasjonar: ikkje definert.",
      en: "Above 0; can exceed 1. Unweighted and undirected unless chosen otherwise; with "
        + "direction both ways are added, and a partner is anyone joined in either. Organisation "
        + "without ties: undefined."),
    comparison: Words(
      nb: "UCINETs vanlige innelåsing. Lik networkx constraint regnet i hver aktørs ego_graph; "
        + "networkx og igraph regner ellers over hele nettverket.",
      nn: "Den vanlege innelåsinga i UCINET. Lik networkx constraint rekna i ego_graph for kvar "
        + "aktør; networkx og igraph reknar elles over heile nettverket.",
      en: "UCINET's default constraint. Equals networkx constraint computed in the ego_graph of "
        + "each organisation; otherwise networkx and igraph look at the whole network."))
}
