extension MeasureWords {
  static let inDegree = MeasureWords(
    id: "in-degree",
    name: Words(
      nb: "innkommende relasjoner (inngrad)", nn: "innkomande relasjonar (inngrad)",
      en: "incoming ties (in-degree)"),
    question: Words(
      nb: "Hvor mange andre oppgir en relasjon til aktøren?",
      nn: "Kor mange andre oppgir ein relasjon til aktøren?",
      en: "How many others report a tie to the organisation?"),
    reading: Words(
      nb: "Høy verdi: mange andre oppgir aktøren. Lav verdi: få gjør det, eller få av dem som "
        + "kunne ha gjort det, har svart. Tallet bygger på de andres svar, så også en aktør som "
        + "ikke har svart selv, får et tall. Å bli oppgitt av mange er ikke det samme som å være "
        + "viktig: store og kjente aktører er lettere å huske. Ikke ranger når mange svar mangler.",
      nn: "Høg verdi: mange andre oppgir aktøren. Låg verdi: få gjer det, eller få av dei som "
        + "kunne ha gjort det, har svara. Talet byggjer på svara til dei andre, så også ein aktør "
        + "som ikkje har svara sjølv, får eit tal. Å bli oppgitt av mange er ikkje det same som å "
        + "vere viktig: store og kjende aktørar er lettare å hugse. Ikkje ranger når mange svar "
        + "manglar.",
      en: "High: many others report the organisation. Low: few do, or few of those who could have "
        + "done so answered. The number rests on the others' answers, so even an organisation that "
        + "did not answer gets one. To be reported by many is not the same as to be important: "
        + "large and well-known organisations are easier to remember. Do not rank when many "
        + "answers are missing."),
    formula: "score(v) = the number of ties that arrive at v",
    conventions: Words(
      nb: "Fra 0 til n − 1, hele tall. Uvektet. Krever retning: regnes ikke ut når relasjonene er "
        + "uten retning eller leses uten. Er motsatt retning valgt, bytter «inn» og «ut» plass. "
        + "Aktør som ingen oppgir: 0.",
      nn: "Frå 0 til n − 1, heile tal. Uvekta. Krev retning: blir ikkje rekna ut når relasjonane "
        + "er utan retning eller blir lesne utan. Er motsett retning vald, byter «inn» og «ut» "
        + "plass. Aktør som ingen oppgir: 0.",
      en: "From 0 to n − 1, whole numbers. Unweighted. Needs direction: not computed when the ties "
        + "have none or are read without it. If the opposite direction is chosen, in and out "
        + "change places. Organisation that nobody reports: 0."),
    comparison: Words(
      nb: "Lik networkx in_degree og igraph degree(mode=\"in\") på den enkle grafen. Uten mode "
        + "legger igraph sammen relasjoner inn og ut, og det gjør også networkx degree.",
      nn: "Lik networkx in_degree og igraph degree(mode=\"in\") på den enkle grafen. Utan mode "
        + "legg igraph saman relasjonar inn og ut, og det gjer også networkx degree.",
      en: "Equals networkx in_degree and igraph degree(mode=\"in\") on the simple graph. Without "
        + "mode igraph adds ties in and ties out, and so does networkx degree."))
}
