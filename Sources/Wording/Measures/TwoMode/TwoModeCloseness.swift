extension MeasureWords {
  static let twoModeCloseness = MeasureWords(
    id: "two-mode-closeness",
    name: Words(
      nb: "nærhet i prosjekter",
      nn: "nærleik i prosjekt",
      en: "two-mode closeness"),
    question: Words(
      nb: "Hvor få ledd er det fra aktøren eller prosjektet til alle andre, over felles "
        + "prosjekter?",
      nn: "Kor få ledd er det frå aktøren eller prosjektet til alle andre, over felles "
        + "prosjekt?",
      en: "How few steps is it from the organisation or project to all others, over shared "
        + "projects?"),
    reading: Words(
      nb: "Nær 1: nesten så nær alle som det går an. Lav verdi: mange ledd unna, eller uten vei "
        + "til mange. I et delt nettverk kan en liten del få for høye tall; ikke ranger på tvers "
        + "av delene. Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Nær 1: nesten så nær alle som det går an. Låg verdi: mange ledd unna, eller utan veg "
        + "til mange. I eit delt nettverk kan ein liten del få for høge tal; ikkje ranger på "
        + "tvers av delane. Felles prosjekt er ikkje det same som samarbeid.",
      en: "Near 1: almost as near to all as can be. Low: many steps away, or without a path to "
        + "many. In a network in parts a small part can get too high numbers; do not rank across "
        + "the parts. Sharing a project is not the same as working together."),
    formula: "score(v) = (r/(N − 1)) · (n(other) + 2(n(own) − 1)) / Σ of distances to the r "
      + "reachable, N = organisations and projects",
    conventions: Words(
      nb: "Fra 0; høyst 1 når alt henger sammen. Den som er alene: 0. Krever deltakelser; uten "
        + "dem sier kommandoen hvorfor.",
      nn: "Frå 0; høgst 1 når alt heng i hop. Den som er aleine: 0. Krev deltakingar; utan dei "
        + "seier kommandoen kvifor.",
      en: "From 0; at most 1 when all is connected. Alone: 0. Needs participations; without "
        + "them the command says why."),
    comparison: Words(
      nb: "Lik networkx bipartite.closeness_centrality. igraph har bare avstandene.",
      nn: "Lik networkx bipartite.closeness_centrality. igraph har berre avstandane.",
      en: "Equals networkx bipartite.closeness_centrality. igraph has only the distances."))
}
