extension MeasureWords {
  static let hub = MeasureWords(
    id: "hub",
    name: Words(
      nb: "oppsøker (hub)",
      nn: "oppsøkjar (hub)",
      en: "hub"),
    question: Words(
      nb: "Henvender aktøren seg til dem som mange andre også går til?",
      nn: "Vender aktøren seg til slike som mange andre også går til?",
      en: "Does the organisation turn to those whom many others turn to as well?"),
    reading: Words(
      nb: "Høy verdi: aktøren henvender seg til mange som er mye oppsøkt. Lav verdi: til få, "
        + "eller til dem ingen andre går til. Tallet er målt mot den høyeste og kan ikke "
        + "sammenlignes mellom nettverk. Det forutsetter at retningen i dataene er til å stole "
        + "på.",
      nn: "Høg verdi: aktøren vender seg til mange som er mykje oppsøkte. Låg verdi: til få, "
        + "eller til slike som ingen andre går til. Talet er målt mot den høgaste og kan ikkje "
        + "samanliknast mellom nettverk. Det føreset at retninga i dataa er til å lite på.",
      en: "High: the organisation turns to many who are much sought after. Low: to few, or to "
        + "those nobody else turns to. The number is relative to the highest and cannot be "
        + "compared between networks. It presupposes that the direction in the data can be "
        + "trusted."),
    formula: "A·Aᵀ·x = λ₁·x, score(v) = x(v), scaled so that the largest is 1",
    conventions: Words(
      nb: "Fra 0 til 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet om ikke annet "
        + "er valgt. Den som ikke henvender seg til noen: 0. Ikke definert for noen når det ikke "
        + "er relasjoner, eller når flere deler deler største egenverdi.",
      nn: "Frå 0 til 1. Krev retning; utan den seier kommandoen kvifor. Uvekta om ikkje anna er "
        + "valt. Den som ikkje vender seg til nokon: 0. Ikkje definert for nokon når det ikkje er "
        + "relasjonar, eller når fleire delar har same største eigenverdi.",
      en: "From 0 to 1. Needs direction; without it the command says why. Unweighted unless "
        + "chosen otherwise. Whoever turns to nobody: 0. Undefined for all when there are no "
        + "ties, or when several parts share the largest eigenvalue."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik igraph hub_score og networkx hits delt på sitt største tall. "
        + "networkx summerer til 1.",
      nn: "Innanfor 1e-6 lik igraph hub_score og networkx hits delt på det største talet sitt. "
        + "Hos networkx blir summen 1.",
      en: "Within 1e-6 equal to igraph hub_score and to networkx hits divided by its largest "
        + "number; those of networkx add up to 1."))
}
