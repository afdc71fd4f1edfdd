extension MeasureWords {
  static let bonacichPower = MeasureWords(
    id: "bonacich-power",
    name: Words(
      nb: "forhandlingsmakt (Bonacich)",
      nn: "forhandlingsmakt (Bonacich)",
      en: "Bonacich power"),
    question: Words(
      nb: "Har aktøren partnere som har få andre å gå til?",
      nn: "Har aktøren partnarar som har få andre å gå til?",
      en: "Does the organisation have partners who have few others to turn to?"),
    reading: Words(
      nb: "Høy verdi: flere partnere som selv har få, og som trenger aktøren. Lav eller negativ "
        + "verdi: partnerne har mange andre. Det er makt i en forhandling, ikke innflytelse i sin "
        + "alminnelighet. Les rekkefølgen, ikke tallene, og ikke sammenlign nettverk.",
      nn: "Høg verdi: fleire partnarar som sjølve har få, og som treng aktøren. Låg eller "
        + "negativ verdi: partnarane har mange andre. Det er makt i ei forhandling, ikkje "
        + "innverknad i det heile. Les rekkjefølgja, ikkje tala, og ikkje samanlikn nettverk.",
      en: "High: several partners who have few themselves, and who need the organisation. Low "
        + "or negative: the partners have many others. That is power in a negotiation, not "
        + "influence in general. Read the order, not the numbers, and do not compare networks."),
    formula: "score = α·(I − β·A)⁻¹·A·1, β = −½ / λ₁, α such that the squares of the scores add "
      + "up to n",
    conventions: Words(
      nb: "Alle tall. Med negativ β, som her, trekker sterke partnere ned; med positiv β ville "
        + "rekkefølgen bli som etter Katz. Urettet; uvektet om ikke annet er valgt. Aktør uten "
        + "relasjoner: 0. Virker også i delte nettverk.",
      nn: "Alle tal. Med negativ β, som her, dreg sterke partnarar ned; med positiv β ville "
        + "rekkjefølgja bli som etter Katz. Uretta; uvekta om ikkje anna er valt. Aktør utan "
        + "relasjonar: 0. Verkar også i delte nettverk.",
      en: "Any number. With a negative β, as here, strong partners count against; with a "
        + "positive β the order would be that of Katz centrality. Undirected; unweighted unless "
        + "chosen otherwise. Organisation without ties: 0. Works in networks in parts too."),
    comparison: Words(
      nb: "Følger Bonacich (1987), som power_centrality(exponent = β) i R igraph. Ingen "
        + "Python-bibliotek tilbyr det; kontrollert mot formelen løst på to måter.",
      nn: "Følgjer Bonacich (1987), som power_centrality(exponent = β) i R igraph. Inkje "
        + "Python-bibliotek tilbyr det; kontrollert mot formelen løyst på to måtar.",
      en: "Follows Bonacich (1987), as power_centrality(exponent = β) in R igraph. No Python "
        + "library offers it; checked against the formula solved in two ways."))
}
