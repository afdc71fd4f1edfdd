extension MeasureWords {
  static let communities = MeasureWords(
    id: "communities",
    name: Words(
      nb: "fellesskap i nettverket",
      nn: "fellesskap i nettverket",
      en: "communities"),
    question: Words(
      nb: "Hvilke aktører samarbeider mer med hverandre enn med resten?",
      nn: "Kva for aktørar samarbeider meir med kvarandre enn med resten?",
      en: "Which organisations work more with each other than with the rest?"),
    reading: Words(
      nb: "Fellesskapene kommer fra relasjonene alene. Sammenlign dem med sektorene: der de "
        + "ikke faller sammen, går samarbeidet alt på tvers. Høy modularitet (over omtrent 0,3): "
        + "klart delt. Lav: grensene er usikre, og andre inndelinger er nesten like gode. Små "
        + "fellesskap kan skjule seg i store.",
      nn: "Fellesskapa kjem frå relasjonane åleine. Samanlikn dei med sektorane: der dei ikkje "
        + "fell saman, går samarbeidet alt på tvers. Høg modularitet (over omtrent 0,3): klart "
        + "delt. Låg: grensene er usikre, og andre inndelingar er nesten like gode. Små "
        + "fellesskap kan gøyme seg i store.",
      en: "The communities come from the ties alone. Compare them with the sectors: where the "
        + "two differ, collaboration crosses sectors already. High modularity (above about 0.3): "
        + "clearly divided. Low: the borders are uncertain, and other divisions are nearly as "
        + "good. Small communities can hide in large ones."),
    formula: "sets = the division with the largest Q found; score = Q = Σ over sets s of "
      + "[m(s)/m − (K(s)/2m)²], m(s) = ties within s, K(s) = its partners added up, m = all ties",
    conventions: Words(
      nb: "Q fra −½ til under 1. Urettet; uvektet om ikke annet er valgt. Det beste av hundre "
        + "faste forsøk, likt ved hver kjøring; det kan finnes en bedre inndeling. Aktør uten "
        + "relasjoner er et fellesskap for seg. Q er ikke definert uten relasjoner.",
      nn: "Q frå −½ til under 1. Uretta; uvekta om ikkje anna er valt. Det beste av hundre "
        + "faste forsøk, likt ved kvar køyring; det kan finnast ei betre inndeling. Aktør utan "
        + "relasjonar er eit fellesskap for seg. Q er ikkje definert utan relasjonar.",
      en: "Q from −½ to below 1. Undirected; unweighted unless chosen otherwise. The best of a "
        + "hundred fixed attempts, the same on every run; there may be a better division. An "
        + "organisation without ties is a community of its own. Q is undefined without ties."),
    comparison: Words(
      nb: "Leiden-algoritmen til Traag mfl. (2019) med oppløsning 1. På små nettverk minst like "
        + "god som igraph community_optimal_modularity, som prøver alle; networkx "
        + "louvain_communities og igraph community_leiden kan ende lavere, og igraph "
        + "community_leiden bruker en annen målfunksjon (CPM) om ikke annet er valgt.",
      nn: "Leiden-algoritmen til Traag mfl. (2019) med oppløysing 1. På små nettverk minst like "
        + "god som igraph community_optimal_modularity, som prøver alle; networkx "
        + "louvain_communities og igraph community_leiden kan ende lågare, og igraph "
        + "community_leiden bruker ein annan målfunksjon (CPM) om ikkje anna er valt.",
      en: "The Leiden algorithm of Traag et al. (2019) at resolution 1. On small networks at "
        + "least as good as igraph community_optimal_modularity, which tries all; networkx "
        + "louvain_communities and igraph community_leiden may end lower, and igraph "
        + "community_leiden by default maximises something else (CPM)."))
}
