extension MeasureWords {
  static let redundancy = MeasureWords(
    id: "redundancy",
    name: Words(
      nb: "overlapp i møtesteder",
      nn: "overlapp i møtestader",
      en: "redundancy"),
    question: Words(
      nb: "Hvor mange av deltakernes møter i prosjektet ville funnet sted også uten det?",
      nn: "Kor mange av møta mellom deltakarane i prosjektet ville skje også utan det?",
      en: "How many of the participants' meetings in a project would take place without it too?"),
    reading: Words(
      nb: "Høy verdi: deltakerne møtes også i andre prosjekter, eller aktørens prosjekter har "
        + "også andre felles deltakere. Lav verdi: prosjektet samler noen som ellers ikke møtes, "
        + "og bør ikke legges ned uten videre. Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Høg verdi: deltakarane møtest også i andre prosjekt, eller prosjekta til aktøren har "
        + "også andre felles deltakarar. Låg verdi: prosjektet samlar nokon som elles ikkje "
        + "møtest, og bør ikkje leggjast ned utan vidare. Felles prosjekt er ikkje det same som "
        + "samarbeid.",
      en: "High: the participants meet in other projects too, or the organisation's projects "
        + "share other participants. Low: the project brings together those who otherwise do not "
        + "meet, and should not be closed lightly. Sharing a project is not the same as working "
        + "together."),
    formula: "score(v) = pairs of v's neighbours with another common neighbour / all pairs of "
      + "v's neighbours",
    conventions: Words(
      nb: "Fra 0 til 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Ikke definert med "
        + "færre enn to deltakelser.",
      nn: "Frå 0 til 1. Krev deltakingar; utan dei seier kommandoen kvifor. Ikkje definert med "
        + "færre enn to deltakingar.",
      en: "From 0 to 1. Needs participations; without them the command says why. Undefined with "
        + "fewer than two participations."),
    comparison: Words(
      nb: "Lik networkx bipartite.node_redundancy, som stopper når noen har færre enn to. "
        + "igraph tilbyr det ikke.",
      nn: "Lik networkx bipartite.node_redundancy, som stoggar når nokon har færre enn to. "
        + "igraph tilbyr det ikkje.",
      en: "Equals networkx bipartite.node_redundancy, which stops when anyone has fewer than "
        + "two. igraph has none."))
}
