extension MeasureWords {
  static let expectedMixingBySize = MeasureWords(
    id: "mixing-expected-size",
    name: Words(
      nb: "ventede relasjoner etter størrelse",
      nn: "venta relasjonar etter storleik",
      en: "expected ties by size"),
    question: Words(
      nb: "Hvor mange relasjoner ville hvert par av sektorer hatt om alle par av aktører var "
        + "like?",
      nn: "Kor mange relasjonar ville kvart par av sektorar hatt om alle par av aktørar var "
        + "like?",
      en: "How many ties would each two sectors have if all pairs of organisations were alike?"),
    reading: Words(
      nb: "Legg det ved siden av det faktiske antallet. Det tar hensyn til hvor mange aktører "
        + "sektorene har, men ikke til hvor aktive de er. Det er en målestokk, ikke et mål å nå.",
      nn: "Legg det ved sida av det faktiske talet. Det tek omsyn til kor mange aktørar "
        + "sektorane har, men ikkje til kor aktive dei er. Det er ein målestokk, ikkje eit mål å "
        + "nå.",
      en: "Put it beside the actual number. It allows for how many organisations the sectors "
        + "have, but not for how active they are. It is a yardstick, not a target."),
    formula: "score(g,h) = M·n(g)·n(h) / C(n,2); score(g,g) = M·C(n(g),2) / C(n,2), M = all "
      + "ties",
    conventions: Words(
      nb: "Antall relasjoner, fra 0, med desimaler. Uvektet og urettet. Krever at sektorene er "
        + "kjent og at det er minst to; ellers sier kommandoen hvorfor. Aktører uten sektor "
        + "holdes utenfor.",
      nn: "Tal på relasjonar, frå 0, med desimalar. Uvekta og uretta. Krev at sektorane er "
        + "kjende og at det er minst to; elles seier kommandoen kvifor. Aktørar utan sektor blir "
        + "haldne utanfor.",
      en: "Number of ties, from 0, with decimals. Unweighted and undirected. Needs the sectors "
        + "to be known and at least two of them; otherwise the command says why. Organisations "
        + "without a sector are left out."),
    comparison: Words(
      nb: "Verken networkx eller igraph tilbyr det; kontrollert mot formelen regnet par for "
        + "par.",
      nn: "Verken networkx eller igraph tilbyr det; kontrollert mot formelen rekna par for par.",
      en: "Neither networkx nor igraph offers it; checked against the formula computed pair by "
        + "pair."))
}
