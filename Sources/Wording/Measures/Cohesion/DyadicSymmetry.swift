extension MeasureWords {
  static let dyadicSymmetry = MeasureWords(
    id: "dyadic-symmetry",
    name: Words(
      nb: "enighet i alle par",
      nn: "semje i alle par",
      en: "dyadic symmetry"),
    question: Words(
      nb: "I hvor stor del av alle par er det likt fra begge sider, med eller uten samarbeid?",
      nn: "I kor stor del av alle par er det likt frå begge sider, med eller utan samarbeid?",
      en: "In what share of all pairs is it the same from both sides, with or without a tie?"),
    reading: Words(
      nb: "1: alle par er like fra begge sider. Par uten samarbeid teller som like, så tallet "
        + "er høyt i ethvert spredt nettverk og sier lite der. Bruk det bare for å sammenligne "
        + "med tall fra R sna.",
      nn: "1: alle par er like frå begge sider. Par utan samarbeid tel som like, så talet er "
        + "høgt i kvart spreidd nettverk og seier lite der. Bruk det berre for å samanlikne med "
        + "tal frå R sna.",
      en: "1: all pairs are the same from both sides. Pairs without a tie count as the same, so "
        + "the number is high in any sparse network and says little there. Use it only to compare "
        + "with numbers from R sna."),
    formula: "score = (M + N) / (M + A + N), M = mutual, A = one-sided, N = pairs without a tie",
    conventions: Words(
      nb: "Fra 0 til 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet. Aktører uten "
        + "relasjoner øker tallet. Ikke definert med færre enn to aktører.",
      nn: "Frå 0 til 1. Krev retning; utan den seier kommandoen kvifor. Uvekta. Aktørar utan "
        + "relasjonar aukar talet. Ikkje definert med færre enn to aktørar.",
      en: "From 0 to 1. Needs direction; without it the command says why. Unweighted. "
        + "Organisations without ties raise the number. Undefined with fewer than two "
        + "organisations."),
    comparison: Words(
      nb: "Standard i R sna grecip (\"dyadic\"). Verken networkx eller igraph tilbyr det; "
        + "kontrollert mot opptelling av par.",
      nn: "Standard i R sna grecip (\"dyadic\"). Verken networkx eller igraph tilbyr det; "
        + "kontrollert mot oppteljing av par.",
      en: "The default of R sna grecip (\"dyadic\"). Neither networkx nor igraph offers it; "
        + "checked against counting pairs."))
}
