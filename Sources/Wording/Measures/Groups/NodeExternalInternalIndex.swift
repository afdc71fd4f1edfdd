extension MeasureWords {
  static let nodeExternalInternalIndex = MeasureWords(
    id: "node-e-i",
    name: Words(
      nb: "aktørens siloindeks (E–I)",
      nn: "siloindeksen til aktøren (E–I)",
      en: "organisation's E–I index"),
    question: Words(
      nb: "Går aktørens eget samarbeid på tvers av sektorer, eller holder det seg i egen "
        + "sektor?",
      nn: "Går det eige samarbeidet til aktøren på tvers av sektorar, eller held det seg i "
        + "eigen sektor?",
      en: "Does the organisation's own collaboration cross sectors, or stay in its own?"),
    reading: Words(
      nb: "Nær −1: nesten bare partnere i egen sektor. 0: like mange på tvers som innenfor. Nær "
        + "+1: nesten bare i andre sektorer. En aktør som er alene i sin sektor, får alltid +1. "
        + "Med få partnere svinger tallet mye.",
      nn: "Nær −1: nesten berre partnarar i eigen sektor. 0: like mange på tvers som innanfor. "
        + "Nær +1: nesten berre i andre sektorar. Ein aktør som er aleine i sektoren sin, får "
        + "alltid +1. Med få partnarar svingar talet mykje.",
      en: "Near −1: almost only partners in its own sector. 0: as many across as within. Near "
        + "+1: almost only in other sectors. An organisation alone in its sector always gets +1. "
        + "With few partners the number swings widely."),
    formula: "score(i) = (E(i) − I(i)) / (E(i) + I(i)), E(i) = its ties to other sectors, I(i) "
      + "= within its own",
    conventions: Words(
      nb: "Fra −1 til +1. Uvektet og urettet om ikke annet er valgt; med retning teller "
        + "relasjonene ut fra aktøren. Krever at sektorene er kjent og at det er minst to; ellers "
        + "sier kommandoen hvorfor. Aktører uten sektor holdes utenfor. Ikke definert for aktør "
        + "uten sektor eller uten slike relasjoner.",
      nn: "Frå −1 til +1. Uvekta og uretta om ikkje anna er valt; med retning tel relasjonane "
        + "ut frå aktøren. Krev at sektorane er kjende og at det er minst to; elles seier "
        + "kommandoen kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert for aktør "
        + "utan sektor eller utan slike relasjonar.",
      en: "From −1 to +1. Unweighted and undirected unless chosen otherwise; with direction "
        + "ties out of the organisation count. Needs the sectors to be known and at least two of "
        + "them; otherwise the command says why. Organisations without a sector are left out. "
        + "Undefined for an organisation without a sector or without such ties."),
    comparison: Words(
      nb: "Verken networkx eller igraph tilbyr målet; gir samme tall som UCINET.",
      nn: "Verken networkx eller igraph tilbyr målet; gir same tal som UCINET.",
      en: "Neither networkx nor igraph offers it; gives the same number as UCINET."))
}
