extension MeasureWords {
  static let continuousCoreFit = MeasureWords(
    id: "core-score-fit",
    name: Words(
      nb: "kjerneverdienes tilpasning",
      nn: "tilpassinga til kjerneverdiane",
      en: "core score fit"),
    question: Words(
      nb: "Hvor godt forteller kjerneverdiene hvem som samarbeider med hvem?",
      nn: "Kor godt fortel kjerneverdiane kven som samarbeider med kven?",
      en: "How well do the core scores tell who works with whom?"),
    reading: Words(
      nb: "Nær 1: nettverket har én kjerne som tynnes jevnt ut. Nær 0: det er bygd på en annen "
        + "måte, for eksempel av flere grupper. Også tilfeldige nettverk passer litt når noen få "
        + "har mange partnere; kjernetilpasningen har sammenligningen.",
      nn: "Nær 1: nettverket har éin kjerne som blir jamt tynnare utover. Nær 0: det er bygd på "
        + "ein annan måte, til dømes av fleire grupper. Også tilfeldige nettverk passar litt når "
        + "nokre få har mange partnarar; kjernetilpassinga har samanlikninga.",
      en: "Near 1: the network has one core that thins out evenly. Near 0: it is built some "
        + "other way, for instance of several groups. Random networks fit a little too when a few "
        + "have many partners; the core–periphery fit has that comparison."),
    formula: "score = correlation over all pairs of tie (1 or 0) and c(i)·c(j), c = the core "
      + "scores",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet og urettet. Ikke definert uten relasjoner og når alle "
        + "samarbeider.",
      nn: "Frå −1 til 1. Uvekta og uretta. Ikkje definert utan relasjonar og når alle "
        + "samarbeider.",
      en: "From −1 to 1. Unweighted and undirected. Undefined without ties and when all work "
        + "together."),
    comparison: Words(
      nb: "Følger Boyd mfl. (2010) og Borgatti og Everett (2000). Verken networkx eller igraph "
        + "tilbyr det; kontrollert med scipy og numpy.",
      nn: "Følgjer Boyd mfl. (2010) og Borgatti og Everett (2000). Verken networkx eller igraph "
        + "tilbyr det; kontrollert med scipy og numpy.",
      en: "Follows Boyd et al. (2010) and Borgatti and Everett (2000). Neither networkx nor "
        + "igraph offers it; checked with scipy and numpy."))
}
