extension MeasureWords {
  static let participations = MeasureWords(
    id: "participations",
    name: Words(
      nb: "antall deltakelser",
      nn: "tal på deltakingar",
      en: "participations"),
    question: Words(
      nb: "Hvor mange prosjekter er aktøren med i, og hvor mange aktører har prosjektet?",
      nn: "Kor mange prosjekt er aktøren med i, og kor mange aktørar har prosjektet?",
      en: "How many projects is the organisation in, and how many organisations has the "
        + "project?"),
    reading: Words(
      nb: "Høy verdi: aktøren er med i mange prosjekter, eller prosjektet har mange deltakere. "
        + "Lav verdi: få. Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Høg verdi: aktøren er med i mange prosjekt, eller prosjektet har mange deltakarar. "
        + "Låg verdi: få. Felles prosjekt er ikkje det same som samarbeid.",
      en: "High: the organisation is in many projects, or the project has many participants. "
        + "Low: few. Sharing a project is not the same as working together."),
    formula: "score(v) = number of projects of an organisation, or organisations of a project",
    conventions: Words(
      nb: "Hele tall fra 0. Krever deltakelser; uten dem sier kommandoen hvorfor. Flere rader "
        + "om samme deltakelse teller én gang.",
      nn: "Heile tal frå 0. Krev deltakingar; utan dei seier kommandoen kvifor. Fleire rader om "
        + "same deltaking tel éin gong.",
      en: "Whole numbers from 0. Needs participations; without them the command says why. "
        + "Several rows of the same participation count once."),
    comparison: Words(
      nb: "Lik networkx degree og igraph degree i tomodus-nettverket.",
      nn: "Lik networkx degree og igraph degree i tomodus-nettverket.",
      en: "Equals networkx degree and igraph degree of the two-mode network."))
}
