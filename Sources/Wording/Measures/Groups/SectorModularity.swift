extension MeasureWords {
  static let sectorModularity = MeasureWords(
    id: "modularity",
    name: Words(
      nb: "sektorenes modularitet",
      nn: "modulariteten til sektorane",
      en: "modularity of the sectors"),
    question: Words(
      nb: "Hvor mye mer samarbeid er det innenfor sektorene enn aktørenes aktivitet skulle "
        + "tilsi?",
      nn: "Kor mykje meir samarbeid er det innanfor sektorane enn aktiviteten til aktørane "
        + "skulle tilseie?",
      en: "How much more collaboration is within the sectors than the organisations' activity "
        + "would explain?"),
    reading: Words(
      nb: "Over 0: mer innenfor sektorene enn ventet. 0: som ventet. Under 0: mer på tvers. Det "
        + "høyeste mulige tallet avhenger av nettverket, så sammenlign med modulariteten til de "
        + "funne fellesskapene, ikke med andre nettverk.",
      nn: "Over 0: meir innanfor sektorane enn venta. 0: som venta. Under 0: meir på tvers. Det "
        + "høgaste moglege talet kjem an på nettverket, så samanlikn med modulariteten til "
        + "fellesskapa som er funne, ikkje med andre nettverk.",
      en: "Above 0: more within the sectors than expected. 0: as expected. Below 0: more "
        + "across. The highest possible number depends on the network, so compare with the "
        + "modularity of the communities found, not with other networks."),
    formula: "score = Σ over sectors g of [m(g,g)/m − (K(g)/2m)²], m(g,g) = ties within g, K(g) "
      + "= its partners added up, m = all ties",
    conventions: Words(
      nb: "Fra −½ til under 1. Urettet; uvektet om ikke annet er valgt. Krever at sektorene er "
        + "kjent og at det er minst to; ellers sier kommandoen hvorfor. Aktører uten sektor "
        + "holdes utenfor. Ikke definert uten relasjoner.",
      nn: "Frå −½ til under 1. Uretta; uvekta om ikkje anna er valt. Krev at sektorane er "
        + "kjende og at det er minst to; elles seier kommandoen kvifor. Aktørar utan sektor blir "
        + "haldne utanfor. Ikkje definert utan relasjonar.",
      en: "From −½ to below 1. Undirected; unweighted unless chosen otherwise. Needs the "
        + "sectors to be known and at least two of them; otherwise the command says why. "
        + "Organisations without a sector are left out. Undefined without ties."),
    comparison: Words(
      nb: "Lik networkx community.modularity og igraph modularity for de gitte gruppene.",
      nn: "Lik networkx community.modularity og igraph modularity for gruppene som er gitt.",
      en: "Equals networkx community.modularity and igraph modularity of the given groups."))
}
