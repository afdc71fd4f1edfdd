extension MeasureWords {
  static let sharedProjects = MeasureWords(
    id: "shared-projects",
    name: Words(
      nb: "felles prosjekter",
      nn: "felles prosjekt",
      en: "shared projects"),
    question: Words(
      nb: "I hvor mange prosjekter møtes to aktører?",
      nn: "I kor mange prosjekt møtest to aktørar?",
      en: "In how many projects do two organisations meet?"),
    reading: Words(
      nb: "Høyt tall: de møtes mange steder. Et stort prosjekt knytter alle til alle, så mange "
        + "ettall sier lite; se også hvor sannsynlig tallet er ved en tilfeldighet. Felles "
        + "prosjekt er ikke det samme som samarbeid.",
      nn: "Høgt tal: dei møtest mange stader. Eit stort prosjekt knyter alle til alle, så mange "
        + "eittal seier lite; sjå også kor sannsynleg talet er ved eit slump. Felles prosjekt er "
        + "ikkje det same som samarbeid.",
      en: "High: they meet in many places. A large project joins all with all, so many ones say "
        + "little; look also at how likely the number is by chance. Sharing a project is not the "
        + "same as working together."),
    formula: "score(i,j) = |N(i) ∩ N(j)|, N(i) = the projects of i",
    conventions: Words(
      nb: "Hele tall fra 1. Krever deltakelser; uten dem sier kommandoen hvorfor. Bare par med "
        + "minst ett felles prosjekt er med.",
      nn: "Heile tal frå 1. Krev deltakingar; utan dei seier kommandoen kvifor. Berre par med "
        + "minst eitt felles prosjekt er med.",
      en: "Whole numbers from 1. Needs participations; without them the command says why. Only "
        + "pairs with at least one shared project are given."),
    comparison: Words(
      nb: "Lik networkx bipartite.weighted_projected_graph og igraph bipartite_projection.",
      nn: "Lik networkx bipartite.weighted_projected_graph og igraph bipartite_projection.",
      en: "Equals networkx bipartite.weighted_projected_graph and igraph bipartite_projection."))
}
