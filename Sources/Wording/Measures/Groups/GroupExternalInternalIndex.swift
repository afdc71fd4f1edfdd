extension MeasureWords {
  static let groupExternalInternalIndex = MeasureWords(
    id: "group-e-i",
    name: Words(
      nb: "sektorens siloindeks (E–I)",
      nn: "siloindeksen til sektoren (E–I)",
      en: "sector's E–I index"),
    question: Words(
      nb: "Hvilke sektorer samarbeider mest med seg selv?",
      nn: "Kva sektorar samarbeider mest med seg sjølve?",
      en: "Which sectors work mostly among themselves?"),
    reading: Words(
      nb: "Nær −1: sektoren samarbeider nesten bare innad. 0: like mye på tvers. Nær +1: nesten "
        + "bare på tvers. En liten sektor må samarbeide på tvers, så sammenlign med forventede "
        + "relasjoner før dere snakker om siloer.",
      nn: "Nær −1: sektoren samarbeider nesten berre innover. 0: like mykje på tvers. Nær +1: "
        + "nesten berre på tvers. Ein liten sektor må samarbeide på tvers, så samanlikn med venta "
        + "relasjonar før nokon snakkar om siloar.",
      en: "Near −1: the sector works almost only within. 0: as much across. Near +1: almost "
        + "only across. A small sector must work across, so compare with expected ties before "
        + "speaking of silos."),
    formula: "score(g) = (E(g) − I(g)) / (E(g) + I(g)), E(g) = ties between g and others, I(g) "
      + "= ties within g",
    conventions: Words(
      nb: "Fra −1 til +1. Urettet; uvektet om ikke annet er valgt. En relasjon innenfor teller "
        + "én gang. Krever at sektorene er kjent og at det er minst to; ellers sier kommandoen "
        + "hvorfor. Aktører uten sektor holdes utenfor. Ikke definert for sektor uten relasjoner.",
      nn: "Frå −1 til +1. Uretta; uvekta om ikkje anna er valt. Ein relasjon innanfor tel éin "
        + "gong. Krev at sektorane er kjende og at det er minst to; elles seier kommandoen "
        + "kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert for sektor utan "
        + "relasjonar.",
      en: "From −1 to +1. Undirected; unweighted unless chosen otherwise. A tie within counts "
        + "once. Needs the sectors to be known and at least two of them; otherwise the command "
        + "says why. Organisations without a sector are left out. Undefined for a sector without "
        + "ties."),
    comparison: Words(
      nb: "Verken networkx eller igraph tilbyr målet; gir samme tall som UCINET.",
      nn: "Verken networkx eller igraph tilbyr målet; gir same tal som UCINET.",
      en: "Neither networkx nor igraph offers it; gives the same number as UCINET."))
}
