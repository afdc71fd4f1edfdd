extension MeasureWords {
  static let opsahlLocalClustering = MeasureWords(
    id: "opsahl-local-clustering",
    name: Words(
      nb: "aktørens møtetetthet (Opsahl)",
      nn: "møtetettleiken til aktøren (Opsahl)",
      en: "local two-mode clustering (Opsahl)"),
    question: Words(
      nb: "Når aktøren møter to andre i ulike prosjekter, hvor ofte møtes de to også i et "
        + "tredje?",
      nn: "Når aktøren møter to andre i ulike prosjekt, kor ofte møtest dei to også i eit "
        + "tredje?",
      en: "When the organisation meets two others in different projects, how often do the two "
        + "also meet in a third?"),
    reading: Words(
      nb: "Høy verdi: de aktøren møter, møtes også uten den. Lav verdi: aktøren er forbindelsen "
        + "mellom dem. Store prosjekter alene gir ikke høye tall. Med få prosjekter svinger "
        + "tallet mye. Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Høg verdi: dei aktøren møter, møtest også utan han. Låg verdi: aktøren er sambandet "
        + "mellom dei. Store prosjekt aleine gir ikkje høge tal. Med få prosjekt svingar talet "
        + "mykje. Felles prosjekt er ikkje det same som samarbeid.",
      en: "High: those it meets also meet without it. Low: the organisation is the connection "
        + "between them. Large projects alone do not give high numbers. With few projects the "
        + "number swings widely. Sharing a project is not the same as working together."),
    formula: "score(j) = closed paths i–p–j–q–k / all such paths; closed: i and k share a "
      + "project other than p and q",
    conventions: Words(
      nb: "Fra 0 til 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert for "
        + "prosjekter, og for aktør som ikke er midt i en slik vei.",
      nn: "Frå 0 til 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert for "
        + "prosjekt, og for aktør som ikkje er midt i ein slik veg.",
      en: "From 0 to 1. Needs participations; without them the command says why. Undefined for "
        + "projects, and for an organisation in the middle of no such path."),
    comparison: Words(
      nb: "Lik clustering_local_tm i R tnet. Ingen Python-bibliotek tilbyr det; kontrollert mot "
        + "publiserte tall og mot opptelling av alle veier.",
      nn: "Lik clustering_local_tm i R tnet. Inkje Python-bibliotek tilbyr det; kontrollert mot "
        + "publiserte tal og mot oppteljing av alle vegar.",
      en: "Equals clustering_local_tm of R tnet. No Python library offers it; checked against "
        + "printed numbers and against counting all paths."))
}
