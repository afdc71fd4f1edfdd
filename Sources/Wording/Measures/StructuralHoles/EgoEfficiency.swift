extension MeasureWords {
  static let egoEfficiency = MeasureWords(
    id: "ego-efficiency",
    name: Words(
      nb: "kontakteffektivitet i eget nettverk",
      nn: "kontakteffektivitet i eige nettverk",
      en: "ego-network efficiency"),
    question: Words(
      nb: "Hvor stor del av partnerne er ulike kontakter, sett bare fra aktørens eget nettverk?",
      nn: "Kor stor del av partnarane er ulike kontaktar, sett berre frå det eige nettverket "
        + "til aktøren?",
      en: "What share of the partners are distinct contacts, seen from the organisation's own "
        + "network only?"),
    reading: Words(
      nb: "Høy verdi: partnerne har lite med hverandre å gjøre. Lav verdi: de samarbeider seg "
        + "imellom. Med én partner er tallet alltid 1 og skal ikke rangeres. Bare relasjonene "
        + "mellom aktøren og partnerne, og partnerne imellom, teller. Derfor kan det regnes ut "
        + "fra én aktørs svar alene.",
      nn: "Høg verdi: partnarane har lite med kvarandre å gjere. Låg verdi: dei samarbeider seg "
        + "imellom. Med éin partnar er talet alltid 1 og skal ikkje rangerast. Berre relasjonane "
        + "mellom aktøren og partnarane, og partnarane imellom, tel. Derfor kan det reknast ut "
        + "frå svara til éin aktør aleine.",
      en: "High: the partners have little to do with each other. Low: they work among "
        + "themselves. With one partner the number is always 1 and should not be ranked. Only the "
        + "ties between the organisation and its partners, and among the partners, count. So it "
        + "can be had from one organisation's answers alone."),
    formula: "score(i) = ego-network effective size(i) / number of partners of i",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet om ikke annet er valgt; med retning legges begge "
        + "veier sammen, og partner er den man har relasjon med i minst én retning. Aktør uten "
        + "relasjoner: ikke definert.",
      nn: "Frå 0 til 1. Uvekta og uretta om ikkje anna er valt; med retning blir begge vegar "
        + "lagde saman, og partnar er den ein har relasjon med i minst éi retning. Aktør utan "
        + "relasjonar: ikkje definert.",
      en: "From 0 to 1. Unweighted and undirected unless chosen otherwise; with direction both "
        + "ways are added, and a partner is anyone joined in either. Organisation without ties: "
        + "undefined."),
    comparison: Words(
      nb: "Lik networkx effective_size i hver aktørs ego_graph, delt på antall partnere; "
        + "UCINETs efficiency. igraph tilbyr det ikke.",
      nn: "Lik networkx effective_size i ego_graph for kvar aktør, delt på talet på partnarar; "
        + "efficiency i UCINET. igraph tilbyr det ikkje.",
      en: "Equals networkx effective_size in the ego_graph of each organisation, divided by the "
        + "number of partners; UCINET's efficiency. igraph has none."))
}
