extension MeasureWords {
  static let participation = MeasureWords(
    id: "participation",
    name: Words(
      nb: "sektorspredning",
      nn: "sektorspreiing",
      en: "participation coefficient"),
    question: Words(
      nb: "Hvor jevnt er aktørens samarbeid fordelt på sektorene?",
      nn: "Kor jamt er samarbeidet til aktøren fordelt på sektorane?",
      en: "How evenly is the organisation's collaboration spread over the sectors?"),
    reading: Words(
      nb: "0: alle partnerne er i én sektor. Høy verdi: partnerne er jevnt fordelt på mange. "
        + "Høyeste mulige verdi er 1 minus 1 delt på antall sektorer. Med én partner er tallet "
        + "alltid 0 og skal ikke rangeres.",
      nn: "0: alle partnarane er i éin sektor. Høg verdi: partnarane er jamt fordelte på mange. "
        + "Høgaste moglege verdi er 1 minus 1 delt på talet på sektorar. Med éin partnar er talet "
        + "alltid 0 og skal ikkje rangerast.",
      en: "0: all partners are in one sector. High: the partners are evenly spread over many. "
        + "The highest possible value is 1 minus 1 over the number of sectors. With one partner "
        + "the number is always 0 and should not be ranked."),
    formula: "score(i) = 1 − Σ over sectors g of (k(i,g) / k(i))², k(i,g) = ties of i with g",
    conventions: Words(
      nb: "Fra 0 til under 1. Urettet; uvektet om ikke annet er valgt. Krever at sektorene er "
        + "kjent og at det er minst to; ellers sier kommandoen hvorfor. Aktører uten sektor "
        + "holdes utenfor. Ikke definert uten partnere med sektor.",
      nn: "Frå 0 til under 1. Uretta; uvekta om ikkje anna er valt. Krev at sektorane er kjende "
        + "og at det er minst to; elles seier kommandoen kvifor. Aktørar utan sektor blir haldne "
        + "utanfor. Ikkje definert utan partnarar med sektor.",
      en: "From 0 to below 1. Undirected; unweighted unless chosen otherwise. Needs the sectors "
        + "to be known and at least two of them; otherwise the command says why. Organisations "
        + "without a sector are left out. Undefined without partners that have a sector."),
    comparison: Words(
      nb: "Lik participation_coef i bctpy, som skriver 0 der det ikke er definert. Verken "
        + "networkx eller igraph tilbyr det.",
      nn: "Lik participation_coef i bctpy, som skriv 0 der det ikkje er definert. Verken "
        + "networkx eller igraph tilbyr det.",
      en: "Equals participation_coef of bctpy, which prints 0 where it is undefined. Neither "
        + "networkx nor igraph offers it."))
}
