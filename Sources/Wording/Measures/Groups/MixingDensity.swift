extension MeasureWords {
  static let mixingDensity = MeasureWords(
    id: "mixing-density",
    name: Words(
      nb: "tetthet mellom sektorene",
      nn: "tettleik mellom sektorane",
      en: "density between sectors"),
    question: Words(
      nb: "Hvor stor del av de mulige relasjonene finnes mellom hver av sektorene, og innenfor "
        + "dem?",
      nn: "Kor stor del av dei moglege relasjonane finst mellom kvar av sektorane, og innanfor "
        + "dei?",
      en: "What share of the possible ties exists between each two sectors, and within each?"),
    reading: Words(
      nb: "1: alle par samarbeider. 0: ingen. Tallet tar hensyn til hvor mange aktører "
        + "sektorene har, men små sektorer har få par, så én relasjon flytter det mye. Tetthet "
        + "faller når nettverket vokser; ikke sammenlign nettverk av ulik størrelse.",
      nn: "1: alle par samarbeider. 0: ingen. Talet tek omsyn til kor mange aktørar sektorane "
        + "har, men små sektorar har få par, så éin relasjon flyttar det mykje. Tettleiken fell "
        + "når nettverket veks; ikkje samanlikn nettverk av ulik storleik.",
      en: "1: all pairs work together. 0: none. The number allows for how many organisations "
        + "the sectors have, but small sectors have few pairs, so a single tie moves it much. "
        + "Density falls as a network grows; do not compare networks of different sizes."),
    formula: "score(g,h) = m(g,h) / (n(g)·n(h)); score(g,g) = m(g,g) / (n(g)·(n(g) − 1)/2)",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Krever at sektorene er kjent og at det er minst to; "
        + "ellers sier kommandoen hvorfor. Aktører uten sektor holdes utenfor. Ikke definert "
        + "innenfor en sektor med én aktør.",
      nn: "Frå 0 til 1. Uvekta og uretta. Krev at sektorane er kjende og at det er minst to; "
        + "elles seier kommandoen kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert "
        + "innanfor ein sektor med éin aktør.",
      en: "From 0 to 1. Unweighted and undirected. Needs the sectors to be known and at least "
        + "two of them; otherwise the command says why. Organisations without a sector are left "
        + "out. Undefined within a sector of one organisation."),
    comparison: Words(
      nb: "Verken networkx eller igraph tilbyr det ferdig; kontrollert mot opptelling av alle "
        + "par.",
      nn: "Verken networkx eller igraph tilbyr det ferdig; kontrollert mot oppteljing av alle "
        + "par.",
      en: "Neither networkx nor igraph offers it ready-made; checked against counting all "
        + "pairs."))
}
