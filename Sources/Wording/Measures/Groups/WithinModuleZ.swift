extension MeasureWords {
  static let withinModuleZ = MeasureWords(
    id: "within-module-z",
    name: Words(
      nb: "tyngde i egen sektor (z)",
      nn: "tyngd i eigen sektor (z)",
      en: "within-sector z"),
    question: Words(
      nb: "Har aktøren flere partnere i sin egen sektor enn de andre der?",
      nn: "Har aktøren fleire partnarar i sin eigen sektor enn dei andre der?",
      en: "Does the organisation have more partners in its own sector than others there have?"),
    reading: Words(
      nb: "Over 0: flere partnere i egen sektor enn gjennomsnittet der. Under 0: færre. Tallet "
        + "er i standardavvik, så i små sektorer sier det lite. Det sier ingenting om partnere i "
        + "andre sektorer.",
      nn: "Over 0: fleire partnarar i eigen sektor enn gjennomsnittet der. Under 0: færre. "
        + "Talet er i standardavvik, så i små sektorar seier det lite. Det seier ingenting om "
        + "partnarar i andre sektorar.",
      en: "Above 0: more partners in its own sector than the mean there. Below 0: fewer. The "
        + "number is in standard deviations, so in small sectors it says little. It says nothing "
        + "of partners in other sectors."),
    formula: "score(i) = (k(i, own sector) − mean over the sector) / standard deviation over "
      + "the sector",
    conventions: Words(
      nb: "Alle tall. Uvektet og urettet. Standardavviket er sektorens eget, ikke et utvalgs. "
        + "Krever at sektorene er kjent og at det er minst to; ellers sier kommandoen hvorfor. "
        + "Aktører uten sektor holdes utenfor. Ikke definert når alle i sektoren har like mange.",
      nn: "Alle tal. Uvekta og uretta. Standardavviket er det til sektoren sjølv, ikkje til eit "
        + "utval. Krev at sektorane er kjende og at det er minst to; elles seier kommandoen "
        + "kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert når alle i sektoren "
        + "har like mange.",
      en: "Any number. Unweighted and undirected. The standard deviation is the sector's own, "
        + "not a sample's. Needs the sectors to be known and at least two of them; otherwise the "
        + "command says why. Organisations without a sector are left out. Undefined when all in "
        + "the sector have as many."),
    comparison: Words(
      nb: "Lik module_degree_zscore i bctpy, som skriver 0 der det ikke er definert. Verken "
        + "networkx eller igraph tilbyr det.",
      nn: "Lik module_degree_zscore i bctpy, som skriv 0 der det ikkje er definert. Verken "
        + "networkx eller igraph tilbyr det.",
      en: "Equals module_degree_zscore of bctpy, which prints 0 where it is undefined. Neither "
        + "networkx nor igraph offers it."))
}
