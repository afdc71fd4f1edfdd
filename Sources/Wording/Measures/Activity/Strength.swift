extension MeasureWords {
  static let strength = MeasureWords(
    id: "strength",
    name: Words(
      nb: "samlet intensitet (strength)", nn: "samla intensitet (strength)",
      en: "total intensity (strength)"),
    question: Words(
      nb: "Hvor mye samarbeid har aktøren i alt, når intensiteten i hver relasjon legges sammen?",
      nn: "Kor mykje samarbeid har aktøren i alt, når intensiteten i kvar relasjon blir lagd "
        + "saman?",
      en: "How much collaboration does the organisation have in all, when the intensity of each "
        + "tie is added up?"),
    reading: Words(
      nb: "Høy verdi: mange relasjoner, intensive relasjoner eller begge deler; se antall "
        + "relasjoner ved siden av. Lav verdi: få relasjoner eller lav intensitet er oppgitt. "
        + "Intensiteten er anslått av dem som svarte, ikke målt i timer eller kroner, og summen "
        + "sier ikke hva samarbeidet gir. Ikke ranger når mange svar mangler, og ikke "
        + "sammenlign tall fra ulike skalaer.",
      nn: "Høg verdi: mange relasjonar, intensive relasjonar eller begge delar; sjå talet på "
        + "relasjonar ved sida av. Låg verdi: få relasjonar eller låg intensitet er oppgitt. "
        + "Intensiteten er eit overslag frå dei som svara, ikkje målt i timar eller kroner, og "
        + "summen seier ikkje kva samarbeidet gir. Ikkje ranger når mange svar manglar, og "
        + "ikkje samanlikn tal frå ulike skalaar.",
      en: "High: many ties, intense ties or both; look at the number of ties beside it. Low: "
        + "few ties or low intensity are reported. Intensity is an estimate by those who "
        + "answered, not hours or money, and the sum does not say what the collaboration gives. "
        + "Do not rank when many answers are missing, and do not compare numbers from different "
        + "scales."),
    formula: "score(v) = Σ over neighbours j of w(v,j)",
    conventions: Words(
      nb: "Fra 0 og oppover, i skalaens egne poeng. Alltid vektet. Urettet om ikke annet er "
        + "valgt: et par teller med den største av de to vektene; med retning relasjonene ut fra "
        + "aktøren. Aktør uten relasjoner: 0. Alltid definert.",
      nn: "Frå 0 og oppover, i poenga til skalaen. Alltid vekta. Uretta om ikkje anna er valt: "
        + "eit par tel med den største av dei to vektene; med retning relasjonane ut frå aktøren. "
        + "Aktør utan relasjonar: 0. Alltid definert.",
      en: "From 0 upwards, in the scale's own points. Always weighted. Undirected unless chosen "
        + "otherwise: a pair counts with the larger of its two weights; with direction the ties "
        + "out of the organisation. Organisation without ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik networkx degree(weight=…) og igraph strength(weights=…) på den enkle, urettede "
        + "grafen. Uten dette argumentet teller networkx og igraph i Python bare relasjonene; "
        + "igraph i R leser vektene av seg selv.",
      nn: "Lik networkx degree(weight=…) og igraph strength(weights=…) på den enkle, uretta "
        + "grafen. Utan dette argumentet tel networkx og igraph i Python berre relasjonane; "
        + "igraph i R les vektene av seg sjølv.",
      en: "Equals networkx degree(weight=…) and igraph strength(weights=…) on the simple "
        + "undirected graph. Without that argument networkx and igraph in Python only count the "
        + "ties; igraph in R reads the weights by itself."))
}
