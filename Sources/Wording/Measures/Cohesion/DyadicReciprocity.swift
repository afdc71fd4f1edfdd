extension MeasureWords {
  static let dyadicReciprocity = MeasureWords(
    id: "dyadic-reciprocity",
    name: Words(
      nb: "gjensidighet i par",
      nn: "gjensidigheit i par",
      en: "dyadic reciprocity"),
    question: Words(
      nb: "I hvor stor del av parene med samarbeid går det begge veier?",
      nn: "I kor stor del av para med samarbeid går det begge vegar?",
      en: "In what share of the pairs with a tie does it go both ways?"),
    reading: Words(
      nb: "1: alle par er gjensidige. 0: ingen. Hvert par teller én gang, så tallet er lavere "
        + "enn gjensidigheten over relasjoner når noen par er ensidige.",
      nn: "1: alle par er gjensidige. 0: ingen. Kvart par tel éin gong, så talet er lågare enn "
        + "gjensidigheita over relasjonar når nokre par er einsidige.",
      en: "1: all pairs are mutual. 0: none. Every pair counts once, so the number is lower "
        + "than reciprocity over ties when some pairs are one-sided."),
    formula: "score = M / (M + A), M = mutual pairs, A = one-sided pairs",
    conventions: Words(
      nb: "Fra 0 til 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ikke definert uten relasjoner.",
      nn: "Frå 0 til 1. Krev retning; utan den seier kommandoen kvifor. Uvekta. Aktørar utan "
        + "relasjonar påverkar ikkje talet. Ikkje definert utan relasjonar.",
      en: "From 0 to 1. Needs direction; without it the command says why. Unweighted. "
        + "Organisations without ties do not change the number. Undefined without ties."),
    comparison: Words(
      nb: "Lik igraph reciprocity(mode=\"ratio\") og sna grecip(measure=\"dyadic.nonnull\"). "
        + "networkx tilbyr det ikke.",
      nn: "Lik igraph reciprocity(mode=\"ratio\") og sna grecip(measure=\"dyadic.nonnull\"). "
        + "networkx tilbyr det ikkje.",
      en: "Equals igraph reciprocity(mode=\"ratio\") and sna "
        + "grecip(measure=\"dyadic.nonnull\"). networkx has none."))
}
