extension MeasureWords {
  static let constraint = MeasureWords(
    id: "constraint",
    name: Words(
      nb: "innelåsing (constraint)", nn: "innelåsing (constraint)", en: "constraint"),
    question: Words(
      nb: "Hvor mye av aktørens samarbeid er samlet hos få partnere, eller hos partnere som "
        + "også samarbeider med hverandre?",
      nn: "Kor mykje av samarbeidet til aktøren er samla hos få partnarar, eller hos partnarar "
        + "som også samarbeider med kvarandre?",
      en: "How much of the organisation's collaboration is with few partners, or with partners "
        + "who also work with each other?"),
    reading: Words(
      nb: "Lav verdi: aktøren har partnere som ikke samarbeider med hverandre. Det er en "
        + "mulighet til å spre og koble, og en risiko for avhengighet. Høy verdi: få partnere, "
        + "eller partnere som samarbeider seg imellom; det kan også være en tett og trygg "
        + "gruppe. Målet sier ikke at noen blir hindret. Aktører med bare én partner får alltid "
        + "1 og skal ikke rangeres.",
      nn: "Låg verdi: aktøren har partnarar som ikkje samarbeider med kvarandre. Det er eit "
        + "høve til å spreie og kople, og ein risiko for avhengnad. Høg verdi: få partnarar, "
        + "eller partnarar som samarbeider seg imellom; det kan også vere ei tett og trygg "
        + "gruppe. Målet seier ikkje at nokon blir hindra. Aktørar med berre éin partnar får "
        + "alltid 1 og skal ikkje rangerast.",
      en: "Low: the organisation has partners who do not work with each other. That is a chance "
        + "to spread and connect, and a risk of dependence. High: few partners, or partners who "
        + "work among themselves; that can also be a close and safe group. It does not say that "
        + "anyone is held back. Organisations with one partner only always get 1 and should not "
        + "be ranked."),
    formula: "score(i) = Σ over neighbours j of (p(i,j) + Σ over q≠i,j of p(i,q)·p(q,j))², "
      + "p(i,j) = 1 / k(i) for neighbours, else 0",
    conventions: Words(
      nb: "Fra 0 til 1,125 uten intensitet og retning, ellers høyst 2; målet kan bli større enn "
        + "1 (tre aktører som alle samarbeider, og ingen andre: 1,125 hver). Regnet over hele "
        + "nettverket. Uvektet og urettet om ikke annet er valgt; med retning legges begge veier "
        + "sammen. Aktør uten relasjoner: ikke definert, ikke 0.",
      nn: "Frå 0 til 1,125 utan intensitet og retning, elles høgst 2; målet kan bli større enn "
        + "1 (tre aktørar som alle samarbeider, og ingen andre: 1,125 kvar). Rekna over heile "
        + "nettverket. Uvekta og uretta om ikkje anna er valt; med retning blir begge vegar lagde "
        + "saman. Aktør utan relasjonar: ikkje definert, ikkje 0.",
      en: "From 0 to 1.125 without intensity and direction, otherwise at most 2; it can exceed "
        + "1 (three organisations that all work together, and with nobody else: 1.125 each). "
        + "Computed over the whole network. Unweighted and undirected unless chosen otherwise; "
        + "with direction both ways are added. Organisation without ties: undefined, not 0."),
    comparison: Words(
      nb: "Lik networkx constraint og igraph constraint, også med vekter og retning; for aktør "
        + "uten relasjoner skriver begge NaN. Standarden i UCINET bruker bare aktørens eget "
        + "nærnettverk og gir andre tall: se innelåsing i eget nettverk.",
      nn: "Lik networkx constraint og igraph constraint, også med vekter og retning; for aktør "
        + "utan relasjonar skriv begge NaN. Standarden i UCINET bruker berre nærnettverket til "
        + "aktøren og gir andre tal: sjå innelåsing i eige nettverk.",
      en: "Equals networkx constraint and igraph constraint, with weights and direction too; "
        + "for an organisation without ties both print NaN. UCINET's default uses the "
        + "organisation's own neighbourhood only and gives other numbers: see ego-network "
        + "constraint."))
}
