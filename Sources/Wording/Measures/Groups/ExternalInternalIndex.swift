extension MeasureWords {
  static let externalInternalIndex = MeasureWords(
    id: "e-i-index",
    name: Words(
      nb: "siloindeks (E–I)", nn: "siloindeks (E–I)", en: "E–I index"),
    question: Words(
      nb: "Går samarbeidet på tvers av gruppene, eller holder det seg innenfor dem?",
      nn: "Går samarbeidet på tvers av gruppene, eller held det seg innanfor dei?",
      en: "Does collaboration cross the borders between the groups, or stay within them?"),
    reading: Words(
      nb: "Nær −1: nesten alt samarbeid er innenfor gruppene. 0: like mange relasjoner på tvers "
        + "som innenfor. Nær +1: nesten alt går på tvers. Tallet avhenger av gruppene: med "
        + "mange små må de fleste relasjonene gå på tvers. Det sier ikke at samarbeid innenfor "
        + "en gruppe er et problem. Ikke ranger nettverk med ulik gruppeinndeling.",
      nn: "Nær −1: nesten alt samarbeid er innanfor gruppene. 0: like mange relasjonar på tvers "
        + "som innanfor. Nær +1: nesten alt går på tvers. Talet kjem an på gruppene: med mange "
        + "små må dei fleste relasjonane gå på tvers. Det seier ikkje at samarbeid innanfor ei "
        + "gruppe er eit problem. Ikkje ranger nettverk med ulik gruppeinndeling.",
      en: "Near −1: nearly all collaboration is within the groups. 0: as many ties across as "
        + "within. Near +1: nearly all goes across. The number depends on the groups: with many "
        + "small ones most ties must go across. It does not say that collaboration within a "
        + "group is a problem. Do not rank networks with different groupings."),
    formula: "score = (E − I) / (E + I), E = ties between groups, I = ties within",
    conventions: Words(
      nb: "Fra −1 (bare innenfor) til +1 (bare på tvers). Krever grupper, for eksempel "
        + "sektorer, og minst to av dem; ellers sier kommandoen hvorfor. Uvektet og urettet om "
        + "ikke annet er valgt. Relasjoner til aktører uten gruppe holdes utenfor. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ventet tall og p: gruppene delt ut på nytt på alle "
        + "måter for inntil 8 aktører, ellers 10 000 faste trekninger. Ikke definert når ingen "
        + "relasjoner er igjen.",
      nn: "Frå −1 (berre innanfor) til +1 (berre på tvers). Krev grupper, til dømes sektorar, "
        + "og minst to av dei; elles seier kommandoen kvifor. Uvekta og uretta om ikkje anna er "
        + "valt. Relasjonar til aktørar utan gruppe blir haldne utanfor. Aktørar utan relasjonar "
        + "påverkar ikkje talet. Venta tal og p: gruppene delte ut på nytt på alle måtar for "
        + "inntil 8 aktørar, elles 10 000 faste trekningar. Ikkje definert når ingen relasjonar "
        + "er att.",
      en: "From −1 (only within) to +1 (only across). Needs groups, such as sectors, and at "
        + "least two of them; otherwise the command says why. Unweighted and undirected unless "
        + "chosen otherwise. Ties with an organisation of no group are left out. Organisations "
        + "without ties do not change the number. Expectation and p: the groups dealt out anew in "
        + "every way for up to 8 organisations, else in 10,000 fixed draws. Undefined when no tie "
        + "is left."),
    comparison: Words(
      nb: "Verken networkx eller igraph tilbyr målet. Gir samme tall som UCINET, på rettede "
        + "data over relasjoner hver vei.",
      nn: "Verken networkx eller igraph tilbyr målet. Gir same tal som UCINET, på retta data "
        + "over relasjonar kvar veg.",
      en: "Neither networkx nor igraph offers it. Gives the same number as UCINET, on directed "
        + "data over ties each way."))
}
