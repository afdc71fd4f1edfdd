extension MeasureWords {
  static let hyperbolicWeight = MeasureWords(
    id: "hyperbolic-weight",
    name: Words(
      nb: "felles prosjekter etter størrelse (hyperbolsk)",
      nn: "felles prosjekt etter storleik (hyperbolsk)",
      en: "hyperbolic weight"),
    question: Words(
      nb: "Hvor nær møtes to aktører når hvert prosjekt deles likt på alle i det?",
      nn: "Kor nær møtest to aktørar når kvart prosjekt blir delt likt på alle i det?",
      en: "How closely do two organisations meet when every project is shared equally by all in "
        + "it?"),
    reading: Words(
      nb: "Høy verdi: de møtes i flere, små prosjekter. Lav verdi: bare i store. Et prosjekt "
        + "for bare to teller ½ her og 1 hos Newman; i store prosjekter er forskjellen liten. "
        + "Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Høg verdi: dei møtest i fleire, små prosjekt. Låg verdi: berre i store. Eit prosjekt "
        + "for berre to tel ½ her og 1 hos Newman; i store prosjekt er skilnaden liten. Felles "
        + "prosjekt er ikkje det same som samarbeid.",
      en: "High: they meet in several small projects. Low: only in large ones. A project of "
        + "just two counts ½ here and 1 with Newman's; in large projects the difference is small. "
        + "Sharing a project is not the same as working together."),
    formula: "score(i,j) = Σ over shared projects p of 1 / k(p), k(p) = participants of p",
    conventions: Words(
      nb: "Over 0. Krever deltakelser; uten dem sier kommandoen hvorfor. Bare par med minst ett "
        + "felles prosjekt er med.",
      nn: "Over 0. Krev deltakingar; utan dei seier kommandoen kvifor. Berre par med minst eitt "
        + "felles prosjekt er med.",
      en: "Above 0. Needs participations; without them the command says why. Only pairs with at "
        + "least one shared project are given."),
    comparison: Words(
      nb: "Ordet «hyperbolsk» brukes løst i litteraturen, også om Newmans vekt; formelen over "
        + "gjelder her. Lik networkx bipartite.generic_weighted_projected_graph med den vekten.",
      nn: "Ordet «hyperbolsk» blir brukt laust i litteraturen, også om vekta til Newman; "
        + "formelen over gjeld her. Lik networkx bipartite.generic_weighted_projected_graph med "
        + "den vekta.",
      en: "The word “hyperbolic” is used loosely in the literature, for Newman's weight too; "
        + "the formula above holds here. Equals networkx "
        + "bipartite.generic_weighted_projected_graph with that weight."))
}
