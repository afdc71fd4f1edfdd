extension MeasureWords {
  static let collaborationCount = MeasureWords(
    id: "collaborations",
    name: Words(
      nb: "relasjoner i alt", nn: "relasjonar i alt", en: "ties in total"),
    question: Words(
      nb: "Hvor mange par av aktører samarbeider?",
      nn: "Kor mange par av aktørar samarbeider?",
      en: "How many pairs of organisations work together?"),
    reading: Words(
      nb: "Høyt tall: mange par samarbeider. Lavt tall: få relasjoner er oppgitt. Tallet "
        + "avhenger av hvor mange aktører som er med, hvor mange som har svart, og hva som "
        + "regnes som samarbeid. Det sier ikke hvor omfattende relasjonene er. Ikke ranger "
        + "nettverk av ulik størrelse; bruk relasjoner per aktør.",
      nn: "Høgt tal: mange par samarbeider. Lågt tal: få relasjonar er oppgitte. Talet kjem an "
        + "på kor mange aktørar som er med, kor mange som har svara, og kva som blir rekna som "
        + "samarbeid. Det seier ikkje kor omfattande relasjonane er. Ikkje ranger nettverk av "
        + "ulik storleik; bruk relasjonar per aktør.",
      en: "High: many pairs work together. Low: few ties are reported. The number depends on "
        + "how many organisations are included, how many answered and what counts as "
        + "collaboration. It does not say how extensive the ties are. Do not rank networks of "
        + "different size; use ties per organisation."),
    formula: "score = m",
    conventions: Words(
      nb: "Fra 0 til n(n − 1)/2, hele tall. Uvektet. Urettet om ikke annet er valgt: et par telles "
        + "én gang; med retning telles hver retning for seg, fra 0 til n(n − 1). Alltid definert.",
      nn: "Frå 0 til n(n − 1)/2, heile tal. Uvekta. Uretta om ikkje anna er valt: eit par blir "
        + "talt éin gong; med retning blir kvar retning tald for seg, frå 0 til n(n − 1). Alltid "
        + "definert.",
      en: "From 0 to n(n − 1)/2, whole numbers. Unweighted. Undirected unless chosen otherwise: a "
        + "pair counts once; directed: each direction counts by itself, from 0 to n(n − 1). Always "
        + "defined."),
    comparison: Words(
      nb: "Lik networkx number_of_edges og igraph ecount på den enkle grafen, urettet eller med "
        + "retning. På en rettet graf teller begge en gjensidig relasjon to ganger, som målet vårt "
        + "gjør med retning, og igraph teller også gjentatte relasjoner.",
      nn: "Lik networkx number_of_edges og igraph ecount på den enkle grafen, uretta eller med "
        + "retning. På ein retta graf tel begge ein gjensidig relasjon to gonger, som målet vårt "
        + "gjer med retning, og igraph tel også relasjonar som er førte opp fleire gonger.",
      en: "Equals networkx number_of_edges and igraph ecount on the simple graph, undirected or "
        + "directed. On a directed graph both count a mutual tie twice, as ours does with "
        + "direction, and igraph also counts repeated ties."))
}
