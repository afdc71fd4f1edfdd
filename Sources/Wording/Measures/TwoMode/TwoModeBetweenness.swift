extension MeasureWords {
  static let twoModeBetweenness = MeasureWords(
    id: "two-mode-betweenness",
    name: Words(
      nb: "mellomleddsrolle i prosjekter",
      nn: "mellomleddsrolle i prosjekt",
      en: "two-mode betweenness"),
    question: Words(
      nb: "Hvem eller hvilket prosjekt går veiene mellom de andre gjennom?",
      nn: "Kven eller kva prosjekt går vegane mellom dei andre gjennom?",
      en: "Through whom, or through which project, do the paths between the others run?"),
    reading: Words(
      nb: "Høy verdi: aktøren eller prosjektet knytter sammen deler som ellers ikke møtes. Lav "
        + "verdi: de andre når hverandre uten. Aktører og prosjekter måles mot hver sin høyeste "
        + "mulige verdi, og kan ikke rangeres sammen. Felles prosjekt er ikke det samme som "
        + "samarbeid.",
      nn: "Høg verdi: aktøren eller prosjektet knyter saman delar som elles ikkje møtest. Låg "
        + "verdi: dei andre når kvarandre utan. Aktørar og prosjekt blir målte mot kvar sin "
        + "høgaste moglege verdi, og kan ikkje rangerast saman. Felles prosjekt er ikkje det same "
        + "som samarbeid.",
      en: "High: the organisation or project joins parts that otherwise do not meet. Low: the "
        + "others reach each other without it. Organisations and projects are each measured "
        + "against their own highest possible value, and cannot be ranked together. Sharing a "
        + "project is not the same as working together."),
    formula: "score(v) = Σ over pairs s, t of the share of shortest paths through v, divided by "
      + "the largest possible for v's mode",
    conventions: Words(
      nb: "Fra 0 til 1. Par uten vei legger ikke til noe. Krever deltakelser; uten dem sier "
        + "kommandoen hvorfor. Ikke definert der ingen kunne stå imellom, som for aktører når det "
        + "bare er ett prosjekt.",
      nn: "Frå 0 til 1. Par utan veg legg ikkje til noko. Krev deltakingar; utan dei seier "
        + "kommandoen kvifor. Ikkje definert der ingen kunne stå imellom, som for aktørar når det "
        + "berre er eitt prosjekt.",
      en: "From 0 to 1. Pairs without a path add nothing. Needs participations; without them "
        + "the command says why. Undefined where nobody could stand between, as for organisations "
        + "when there is only one project."),
    comparison: Words(
      nb: "Lik networkx bipartite.betweenness_centrality. I igraph: betweenness delt på "
        + "Borgatti og Everetts maksimum.",
      nn: "Lik networkx bipartite.betweenness_centrality. I igraph: betweenness delt på "
        + "maksimumet til Borgatti og Everett.",
      en: "Equals networkx bipartite.betweenness_centrality. In igraph: betweenness divided by "
        + "Borgatti and Everett's maximum."))
}
