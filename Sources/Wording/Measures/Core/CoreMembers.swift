extension MeasureWords {
  static let coreMembers = MeasureWords(
    id: "core",
    name: Words(
      nb: "kjerne",
      nn: "kjerne",
      en: "core"),
    question: Words(
      nb: "Hvilke aktører utgjør kjernen som passer nettverket best?",
      nn: "Kva for aktørar utgjer kjernen som passar nettverket best?",
      en: "Which organisations make up the core that fits the network best?"),
    reading: Words(
      nb: "Les listen bare når kjernetilpasningen ligger klart over det ventede. Kjernen er en "
        + "måte å lese nettverket på, ikke en liste over de viktigste. Det kan finnes flere "
        + "kjerner som passer like godt; hvor mange står ved siden av når alle er prøvd.",
      nn: "Les lista berre når kjernetilpassinga ligg klart over det venta. Kjernen er ein måte "
        + "å lese nettverket på, ikkje ei liste over dei viktigaste. Det kan finnast fleire "
        + "kjernar som passar like godt; kor mange står ved sida av når alle er prøvde.",
      en: "Read the list only when the core–periphery fit is well above the expected. The core "
        + "is a way to read the network, not a list of the most important. There may be several "
        + "cores that fit as well; how many is told when all were tried."),
    formula: "set = the core with the largest correlation, over all pairs, of tie (1 or 0) and "
      + "Δ; score = that correlation",
    conventions: Words(
      nb: "Uvektet og urettet. Passer flere like godt, vises den minste, og av like store den "
        + "første etter id. Alle prøves når n ≤ 16, ellers det beste av to søk, og det kan da "
        + "finnes en som passer bedre. Ingen kjerne når n < 3, uten relasjoner og når alle "
        + "samarbeider.",
      nn: "Uvekta og uretta. Passar fleire like godt, blir den minste vist, og av like store "
        + "den fyrste etter id. Alle blir prøvde når n ≤ 16, elles det beste av to søk, og det "
        + "kan då finnast ein som passar betre. Ingen kjerne når n < 3, utan relasjonar og når "
        + "alle samarbeider.",
      en: "Unweighted and undirected. If several fit equally well, the smallest is shown, and "
        + "of equally large ones the first by id. All are tried when n ≤ 16, else it is the best "
        + "of two searches, and there may be one that fits better. No core when n < 3, without "
        + "ties and when all work together."),
    comparison: Words(
      nb: "Følger Borgatti og Everett (2000). Verken networkx eller igraph tilbyr det; "
        + "kontrollert ved å prøve alle kjerner med numpy.",
      nn: "Følgjer Borgatti og Everett (2000). Verken networkx eller igraph tilbyr det; "
        + "kontrollert ved å prøve alle kjernar med numpy.",
      en: "Follows Borgatti and Everett (2000). Neither networkx nor igraph offers it; checked "
        + "by trying every core with numpy."))
}
