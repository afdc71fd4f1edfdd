extension MeasureWords {
  static let correctedReciprocity = MeasureWords(
    id: "corrected-reciprocity",
    name: Words(
      nb: "gjensidighet ut over det tilfeldige",
      nn: "gjensidigheit ut over det tilfeldige",
      en: "corrected reciprocity"),
    question: Words(
      nb: "Går flere relasjoner begge veier enn et like tett nettverk ville gitt ved en "
        + "tilfeldighet?",
      nn: "Går fleire relasjonar begge vegar enn eit like tett nettverk ville gitt ved eit "
        + "slump?",
      en: "Do more ties go both ways than an equally dense network would have by chance?"),
    reading: Words(
      nb: "Over 0: mer gjensidighet enn tilfeldig. 0: som tilfeldig. Under 0: relasjonene "
        + "unngår å gå begge veier. Fordi tettheten er trukket fra, kan nettverk av ulik tetthet "
        + "sammenlignes.",
      nn: "Over 0: meir gjensidigheit enn tilfeldig. 0: som tilfeldig. Under 0: relasjonane "
        + "unngår å gå begge vegar. Fordi tettleiken er trekt frå, kan nettverk av ulik tettleik "
        + "samanliknast.",
      en: "Above 0: more reciprocity than chance. 0: as by chance. Below 0: ties avoid going "
        + "both ways. Because density is taken out, networks of different densities can be "
        + "compared."),
    formula: "score = (r − d) / (1 − d), r = reciprocity, d = density",
    conventions: Words(
      nb: "Høyst 1. Krever retning; uten den sier kommandoen hvorfor. Uvektet. Ikke definert "
        + "uten relasjoner, eller når alle mulige relasjoner finnes.",
      nn: "Høgst 1. Krev retning; utan den seier kommandoen kvifor. Uvekta. Ikkje definert utan "
        + "relasjonar, eller når alle moglege relasjonar finst.",
      en: "At most 1. Needs direction; without it the command says why. Unweighted. Undefined "
        + "without ties, or when all possible ties are there."),
    comparison: Words(
      nb: "Følger Garlaschelli og Loffredo (2004). Verken networkx eller igraph tilbyr det; "
        + "kontrollert mot formelen fra begge bibliotekers gjensidighet og tetthet.",
      nn: "Følgjer Garlaschelli og Loffredo (2004). Verken networkx eller igraph tilbyr det; "
        + "kontrollert mot formelen frå gjensidigheit og tettleik i begge biblioteka.",
      en: "Follows Garlaschelli and Loffredo (2004). Neither networkx nor igraph offers it; "
        + "checked against the formula from both libraries' reciprocity and density."))
}
