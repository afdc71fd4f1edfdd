extension MeasureWords {
  static let expectedMixingByDegree = MeasureWords(
    id: "mixing-expected-degree",
    name: Words(
      nb: "ventede relasjoner etter aktivitet",
      nn: "venta relasjonar etter aktivitet",
      en: "expected ties by activity"),
    question: Words(
      nb: "Hvor mange relasjoner ville hvert par av sektorer hatt, ut fra hvor mange hver av "
        + "dem har i alt?",
      nn: "Kor mange relasjonar ville kvart par av sektorar hatt, ut frå kor mange kvar av dei "
        + "har i alt?",
      en: "How many ties would each two sectors have, given how many each has in all?"),
    reading: Words(
      nb: "Legg det ved siden av det faktiske antallet. Formelen tillater relasjoner til seg "
        + "selv og flere relasjoner i ett par, og er derfor for høy i små, tette nettverk. Det "
        + "ventede tallet ved relasjoner mellom sektorene er bedre der.",
      nn: "Legg det ved sida av det faktiske talet. Formelen tillèt relasjonar til seg sjølv og "
        + "fleire relasjonar i eit par, og er derfor for høg i små, tette nettverk. Det venta "
        + "talet ved relasjonar mellom sektorane er betre der.",
      en: "Put it beside the actual number. The formula allows for ties with oneself and "
        + "several ties of a pair, so it is too high in small, dense networks. The expectation "
        + "given with the mixing matrix is better there."),
    formula: "score(g,h) = K(g)·K(h) / 2M; score(g,g) = K(g)² / 4M, K(g) = partners of g's "
      + "organisations added up, M = all ties",
    conventions: Words(
      nb: "Antall relasjoner, fra 0, med desimaler. Uvektet og urettet. Krever at sektorene er "
        + "kjent og at det er minst to; ellers sier kommandoen hvorfor. Aktører uten sektor "
        + "holdes utenfor. Ikke definert uten relasjoner.",
      nn: "Tal på relasjonar, frå 0, med desimalar. Uvekta og uretta. Krev at sektorane er "
        + "kjende og at det er minst to; elles seier kommandoen kvifor. Aktørar utan sektor blir "
        + "haldne utanfor. Ikkje definert utan relasjonar.",
      en: "Number of ties, from 0, with decimals. Unweighted and undirected. Needs the sectors "
        + "to be known and at least two of them; otherwise the command says why. Organisations "
        + "without a sector are left out. Undefined without ties."),
    comparison: Words(
      nb: "Leddet i modulariteten. Verken networkx eller igraph tilbyr det ferdig; kontrollert "
        + "mot formelen regnet aktør for aktør.",
      nn: "Leddet i modulariteten. Verken networkx eller igraph tilbyr det ferdig; kontrollert "
        + "mot formelen rekna aktør for aktør.",
      en: "The term of modularity. Neither networkx nor igraph offers it ready-made; checked "
        + "against the formula computed organisation by organisation."))
}
