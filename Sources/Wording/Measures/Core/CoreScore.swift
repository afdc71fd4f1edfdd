extension MeasureWords {
  static let coreScore = MeasureWords(
    id: "core-score",
    name: Words(
      nb: "kjerneverdi",
      nn: "kjerneverdi",
      en: "core score"),
    question: Words(
      nb: "Hvor nær kjernen av nettverket står aktøren?",
      nn: "Kor nær kjernen av nettverket står aktøren?",
      en: "How near the core of the network is the organisation?"),
    reading: Words(
      nb: "Høy verdi: aktøren samarbeider med dem som også selv har høy verdi. Lav verdi: "
        + "relasjonene er få, eller går til aktører utenfor kjernen. Les tallene bare når "
        + "kjerneverdienes tilpasning er god; med flere grupper side om side finnes ingen felles "
        + "kjerne. Ikke ranger når mange svar mangler.",
      nn: "Høg verdi: aktøren samarbeider med dei som sjølve òg har høg verdi. Låg verdi: "
        + "relasjonane er få, eller går til aktørar utanfor kjernen. Les tala berre når "
        + "tilpassinga til kjerneverdiane er god; med fleire grupper side om side finst det ingen "
        + "felles kjerne. Ikkje ranger når mange svar manglar.",
      en: "High: the organisation works with those whose score is high too. Low: its ties are "
        + "few, or go to organisations outside the core. Read the numbers only when the core "
        + "score fit is good; with several groups side by side there is no common core. Do not "
        + "rank when many answers are missing."),
    formula: "score = the c(i) ≥ 0 for which Σ over i ≠ j of (tie(i,j) − c(i)·c(j))² is least",
    conventions: Words(
      nb: "Fra 0 og oppover. Uvektet og urettet. Aktør uten relasjoner: 0. Er nettverket delt, "
        + "kan alle utenfor én del få 0. Beregnes trinnvis fra antall partnere; i en stjerne "
        + "finnes ingen beste løsning, og kommandoen sier det.",
      nn: "Frå 0 og oppover. Uvekta og uretta. Aktør utan relasjonar: 0. Er nettverket delt, "
        + "kan alle utanfor éin del få 0. Blir rekna ut trinnvis frå talet på partnarar; i ei "
        + "stjerne finst det inga beste løysing, og kommandoen seier det.",
      en: "From 0 upwards. Unweighted and undirected. Organisation without ties: 0. In a "
        + "divided network all outside one part may get 0. Computed step by step from the numbers "
        + "of partners; in a star there is no best solution, and the command says so."),
    comparison: Words(
      nb: "Følger Boyd mfl. (2010), MINRES. Avviker fra egenvektorsentralitet, som tar med hver "
        + "aktørs par med seg selv. Verken networkx eller igraph tilbyr det; kontrollert med to "
        + "minimeringer i scipy og numpy.",
      nn: "Følgjer Boyd mfl. (2010), MINRES. Avvik frå eigenvektorsentralitet, som tek med "
        + "paret kvar aktør har med seg sjølv. Verken networkx eller igraph tilbyr det; "
        + "kontrollert med to minimeringar i scipy og numpy.",
      en: "Follows Boyd et al. (2010), MINRES. Differs from eigenvector centrality, which "
        + "counts each organisation's pair with itself. Neither networkx nor igraph offers it; "
        + "checked by two minimisations in scipy and numpy."))
}
