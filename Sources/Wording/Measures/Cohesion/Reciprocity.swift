extension MeasureWords {
  static let reciprocity = MeasureWords(
    id: "reciprocity",
    name: Words(
      nb: "gjensidighet",
      nn: "gjensidigheit",
      en: "reciprocity"),
    question: Words(
      nb: "Hvor stor del av henvendelsene går begge veier?",
      nn: "Kor stor del av vendingane går begge vegar?",
      en: "What share of the ties is returned?"),
    reading: Words(
      nb: "1: alle henvender seg til dem som henvender seg til dem. 0: ingen gjør det. Tallet "
        + "gjelder retning i samarbeidet, ikke om begge har bekreftet det i en undersøkelse. Det "
        + "finnes flere mål med samme navn og ulike tall; oppgi alltid hvilket.",
      nn: "1: alle vender seg til slike som vender seg til dei. 0: ingen gjer det. Talet gjeld "
        + "retninga i samarbeidet, ikkje om begge har stadfesta det i ei undersøking. Det finst "
        + "fleire mål med same namn og ulike tal; gje alltid opp kva for eit.",
      en: "1: everybody turns to those who turn to them. 0: nobody does. The number is about "
        + "direction in collaboration, not about both having confirmed it in a survey. Several "
        + "measures have this name and give different numbers; always say which."),
    formula: "score = number of ties i→j with j→i / number of ties",
    conventions: Words(
      nb: "Fra 0 til 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ikke definert uten relasjoner.",
      nn: "Frå 0 til 1. Krev retning; utan den seier kommandoen kvifor. Uvekta. Aktørar utan "
        + "relasjonar påverkar ikkje talet. Ikkje definert utan relasjonar.",
      en: "From 0 to 1. Needs direction; without it the command says why. Unweighted. "
        + "Organisations without ties do not change the number. Undefined without ties."),
    comparison: Words(
      nb: "Lik networkx reciprocity og igraph reciprocity. R sna gir som standard et annet "
        + "tall, se gjensidighet i alle par.",
      nn: "Lik networkx reciprocity og igraph reciprocity. R sna gir som standard eit anna tal, "
        + "sjå semje i alle par.",
      en: "Equals networkx reciprocity and igraph reciprocity. R sna by default prints another "
        + "number, see dyadic symmetry."))
}
