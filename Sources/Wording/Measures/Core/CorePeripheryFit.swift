extension MeasureWords {
  static let corePeripheryFit = MeasureWords(
    id: "core-fit",
    name: Words(
      nb: "kjernetilpasning",
      nn: "kjernetilpassing",
      en: "core–periphery fit"),
    question: Words(
      nb: "Er nettverket bygd som en kjerne som samarbeider med alle, og aktører utenfor som "
        + "ikke samarbeider med hverandre?",
      nn: "Er nettverket bygd som ein kjerne som samarbeider med alle, og aktørar utanfor som "
        + "ikkje samarbeider med kvarandre?",
      en: "Is the network built as a core that works with everybody and a periphery whose "
        + "organisations do not work with each other?"),
    reading: Words(
      nb: "Nær 1: mønsteret passer. Nær 0: nettverket er bygd på en annen måte. Alle nettverk "
        + "med noen få travle aktører passer litt, så snakk bare om en kjerne når tallet ligger "
        + "klart over det ventede (p). Å stå utenfor kjernen er en plass i mønsteret og ingen "
        + "karakter.",
      nn: "Nær 1: mønsteret passar. Nær 0: nettverket er bygd på ein annan måte. Alle nettverk "
        + "med nokre få travle aktørar passar litt, så snakk berre om ein kjerne når talet ligg "
        + "klart over det venta (p). Å stå utanfor kjernen er ein plass i mønsteret og ingen "
        + "karakter.",
      en: "Near 1: the pattern fits. Near 0: the network is built some other way. Any network "
        + "with a few busy organisations fits a little, so speak of a core only when the number "
        + "is well above the expected (p). “Periphery” is a place in the pattern and no mark."),
    formula: "score = largest correlation, over all pairs, of tie (1 or 0) and Δ, Δ(i,j) = 1 "
      + "when i or j is in the core, else 0",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet og urettet. Relasjoner ut av kjernen er ventet på linje med "
        + "dem i kjernen. Alle mulige kjerner prøves når n ≤ 16, ellers det beste av to søk. "
        + "Ventet: 200 faste tilfeldige nettverk med samme antall partnere for hver aktør. Ikke "
        + "definert når n < 3, uten relasjoner og når alle samarbeider.",
      nn: "Frå −1 til 1. Uvekta og uretta. Relasjonar ut av kjernen er venta på line med dei i "
        + "kjernen. Alle moglege kjernar blir prøvde når n ≤ 16, elles det beste av to søk. "
        + "Venta: 200 faste tilfeldige nettverk med same tal på partnarar for kvar aktør. Ikkje "
        + "definert når n < 3, utan relasjonar og når alle samarbeider.",
      en: "From −1 to 1. Unweighted and undirected. Ties between core and periphery are "
        + "expected like those in the core. Every possible core is tried when n ≤ 16, else the "
        + "best of two searches. Expected: 200 fixed random networks with the same number of "
        + "partners for each organisation. Undefined when n < 3, without ties and when all work "
        + "together."),
    comparison: Words(
      nb: "Følger Borgatti og Everett (2000) (core–periphery) med verdien 1 også for par med "
        + "bare én i kjernen; UCINET kan velge 0 eller la de parene være ute, og finner da andre "
        + "kjerner. Verken networkx eller igraph tilbyr det; kontrollert ved å prøve alle kjerner "
        + "med numpy.",
      nn: "Følgjer Borgatti og Everett (2000) (core–periphery) med verdien 1 òg for par med "
        + "berre éin i kjernen; UCINET kan velje 0 eller la dei para vere ute, og finn då andre "
        + "kjernar. Verken networkx eller igraph tilbyr det; kontrollert ved å prøve alle kjernar "
        + "med numpy.",
      en: "Follows Borgatti and Everett (2000) with 1 between core and periphery too; UCINET "
        + "can take 0 or leave those pairs out, and then finds other cores. Neither networkx nor "
        + "igraph offers it; checked by trying every core with numpy."))
}
