extension MeasureWords {
  static let authority = MeasureWords(
    id: "authority",
    name: Words(
      nb: "oppsøkt (authority)",
      nn: "oppsøkt (authority)",
      en: "authority"),
    question: Words(
      nb: "Blir aktøren oppsøkt av dem som oppsøker mange?",
      nn: "Blir aktøren oppsøkt av slike som oppsøkjer mange?",
      en: "Is the organisation sought out by those who seek out many?"),
    reading: Words(
      nb: "Høy verdi: mange som selv oppsøker mange, går til aktøren. Lav verdi: få eller ingen "
        + "gjør det. Det er ikke det samme som faglig autoritet. Tallet er målt mot den høyeste "
        + "og kan ikke sammenlignes mellom nettverk.",
      nn: "Høg verdi: mange som sjølve oppsøkjer mange, går til aktøren. Låg verdi: få eller "
        + "ingen gjer det. Det er ikkje det same som fagleg autoritet. Talet er målt mot den "
        + "høgaste og kan ikkje samanliknast mellom nettverk.",
      en: "High: many who seek out many themselves turn to the organisation. Low: few or none "
        + "do. It is not the same as professional authority. The number is relative to the "
        + "highest and cannot be compared between networks."),
    formula: "Aᵀ·A·x = λ₁·x, score(v) = x(v), scaled so that the largest is 1",
    conventions: Words(
      nb: "Fra 0 til 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet om ikke annet "
        + "er valgt. Den ingen henvender seg til: 0. Ikke definert for noen når det ikke er "
        + "relasjoner, eller når flere deler deler største egenverdi.",
      nn: "Frå 0 til 1. Krev retning; utan den seier kommandoen kvifor. Uvekta om ikkje anna er "
        + "valt. Den ingen vender seg til: 0. Ikkje definert for nokon når det ikkje er "
        + "relasjonar, eller når fleire delar har same største eigenverdi.",
      en: "From 0 to 1. Needs direction; without it the command says why. Unweighted unless "
        + "chosen otherwise. Whoever nobody turns to: 0. Undefined for all when there are no "
        + "ties, or when several parts share the largest eigenvalue."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik igraph authority_score og networkx hits delt på sitt største tall. "
        + "networkx summerer til 1.",
      nn: "Innanfor 1e-6 lik igraph authority_score og networkx hits delt på det største talet "
        + "sitt. Hos networkx blir summen 1.",
      en: "Within 1e-6 equal to igraph authority_score and to networkx hits divided by its "
        + "largest number; those of networkx add up to 1."))
}
