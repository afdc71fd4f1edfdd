extension MeasureWords {
  static let opsahlClustering = MeasureWords(
    id: "opsahl-clustering",
    name: Words(
      nb: "møtetetthet (Opsahl)",
      nn: "møtetettleik (Opsahl)",
      en: "two-mode clustering (Opsahl)"),
    question: Words(
      nb: "Når en aktør møter to andre i ulike prosjekter, hvor ofte møtes de to også i et "
        + "tredje?",
      nn: "Når ein aktør møter to andre i ulike prosjekt, kor ofte møtest dei to også i eit "
        + "tredje?",
      en: "When an organisation meets two others in different projects, how often do the two "
        + "also meet in a third?"),
    reading: Words(
      nb: "Høy verdi: et tett miljø som møtes på kryss og tvers. Lav verdi: prosjektene er "
        + "adskilte kretser. Store prosjekter alene gir ikke høye tall, slik de gjør når "
        + "nettverket regnes om til felles prosjekter først. Felles prosjekt er ikke det samme "
        + "som samarbeid.",
      nn: "Høg verdi: eit tett miljø som møtest på kryss og tvers. Låg verdi: prosjekta er "
        + "skilde krinsar. Store prosjekt aleine gir ikkje høge tal, slik dei gjer når nettverket "
        + "blir rekna om til felles prosjekt først. Felles prosjekt er ikkje det same som "
        + "samarbeid.",
      en: "High: a close community that meets across. Low: the projects are separate circles. "
        + "Large projects alone do not give high numbers, as they do when the network is first "
        + "turned into shared projects. Sharing a project is not the same as working together."),
    formula: "score = closed paths i–p–j–q–k / all such paths; closed: i and k share a project "
      + "other than p and q",
    conventions: Words(
      nb: "Fra 0 til 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert "
        + "uten en slik vei.",
      nn: "Frå 0 til 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert utan "
        + "ein slik veg.",
      en: "From 0 to 1. Needs participations; without them the command says why. Undefined "
        + "without such a path."),
    comparison: Words(
      nb: "Lik clustering_tm i R tnet (0,7719 for Davis' sørstatskvinner). Ingen "
        + "Python-bibliotek tilbyr det; kontrollert også mot opptelling av alle veier.",
      nn: "Lik clustering_tm i R tnet (0,7719 for sørstatskvinnene til Davis). Inkje "
        + "Python-bibliotek tilbyr det; kontrollert også mot oppteljing av alle vegar.",
      en: "Equals clustering_tm of R tnet (0.7719 for Davis' southern women). No Python library "
        + "offers it; also checked against counting all paths."))
}
