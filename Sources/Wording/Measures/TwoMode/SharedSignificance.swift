extension MeasureWords {
  static let sharedSignificance = MeasureWords(
    id: "shared-significance",
    name: Words(
      nb: "felles prosjekter ved en tilfeldighet (p)",
      nn: "felles prosjekt ved eit slump (p)",
      en: "significance of shared projects (p)"),
    question: Words(
      nb: "Hvor sannsynlig er det at to så aktive aktører møtes så ofte ved en tilfeldighet?",
      nn: "Kor sannsynleg er det at to så aktive aktørar møtest så ofte ved eit slump?",
      en: "How likely is it that two so active organisations meet so often by chance?"),
    reading: Words(
      nb: "Lavt tall: de møtes oftere enn tilfeldigheter skulle tilsi. Høyt tall: antallet "
        + "felles prosjekter er ikke uvanlig. Med mange par blir noen lave ved en tilfeldighet: "
        + "del grensen på antall par. Prosjektenes størrelse er ikke holdt fast, slik den er i "
        + "Neals modell. Felles prosjekt er ikke det samme som samarbeid.",
      nn: "Lågt tal: dei møtest oftare enn slump skulle tilseie. Høgt tal: talet på felles "
        + "prosjekt er ikkje uvanleg. Med mange par blir nokre låge ved eit slump: del grensa på "
        + "talet på par. Storleiken på prosjekta er ikkje halden fast, slik han er i modellen til "
        + "Neal. Felles prosjekt er ikkje det same som samarbeid.",
      en: "Low: they meet more often than chance would have it. High: the number of shared "
        + "projects is not unusual. With many pairs some are low by chance: divide the level by "
        + "the number of pairs. The sizes of the projects are not held fixed, as they are in "
        + "Neal's model. Sharing a project is not the same as working together."),
    formula: "score(i,j) = P(X ≥ shared projects), X hypergeometric: k(j) drawn from N "
      + "projects, of which k(i) are i's",
    conventions: Words(
      nb: "Fra 0 til 1, ensidig p-verdi. N er alle prosjektene i studien. Krever deltakelser; "
        + "uten dem sier kommandoen hvorfor. Bare par med minst ett felles prosjekt er med.",
      nn: "Frå 0 til 1, einsidig p-verdi. N er alle prosjekta i studien. Krev deltakingar; utan "
        + "dei seier kommandoen kvifor. Berre par med minst eitt felles prosjekt er med.",
      en: "From 0 to 1, a one-sided p-value. N is all projects of the study. Needs "
        + "participations; without them the command says why. Only pairs with at least one shared "
        + "project are given."),
    comparison: Words(
      nb: "Lik scipy stats.hypergeom.sf(felles − 1, N, k(i), k(j)) og Fishers ensidige test. "
        + "networkx og igraph tilbyr det ikke.",
      nn: "Lik scipy stats.hypergeom.sf(felles − 1, N, k(i), k(j)) og den einsidige testen til "
        + "Fisher. networkx og igraph tilbyr det ikkje.",
      en: "Equals scipy stats.hypergeom.sf(shared − 1, N, k(i), k(j)) and Fisher's one-sided "
        + "test. networkx and igraph have none."))
}
