extension MeasureWords {
  static let outDegree = MeasureWords(
    id: "out-degree",
    name: Words(
      nb: "utgående relasjoner (utgrad)", nn: "utgåande relasjonar (utgrad)",
      en: "outgoing ties (out-degree)"),
    question: Words(
      nb: "Hvor mange andre oppgir aktøren selv en relasjon til?",
      nn: "Kor mange andre oppgir aktøren sjølv ein relasjon til?",
      en: "How many others does the organisation itself report a tie to?"),
    reading: Words(
      nb: "Høy verdi: aktøren oppgir mange andre. Lav verdi: aktøren oppgir få, eller har ikke "
        + "svart. Noen svarer raust og andre snaut, så tallet sier også noe om hvem som fylte ut "
        + "skjemaet. Se det sammen med innkommende relasjoner. Ikke ranger aktører som ikke har "
        + "svart, eller som fikk ulike spørsmål.",
      nn: "Høg verdi: aktøren oppgir mange andre. Låg verdi: aktøren oppgir få, eller har ikkje "
        + "svara. Nokre svarar raust og andre snautt, så talet seier også noko om kven som fylte "
        + "ut skjemaet. Sjå det saman med innkomande relasjonar. Ikkje ranger aktørar som ikkje "
        + "har svara, eller som fekk ulike spørsmål.",
      en: "High: the organisation reports many others. Low: it reports few, or did not answer. "
        + "Some answer generously and others sparingly, so the number also says something about "
        + "who filled in the form. Look at it beside the incoming ties. Do not rank organisations "
        + "that did not answer, or that were asked different questions."),
    formula: "score(v) = the number of ties that leave v",
    conventions: Words(
      nb: "Fra 0 til n − 1, hele tall. Uvektet. Krever retning: regnes ikke ut når relasjonene er "
        + "uten retning eller leses uten. Er motsatt retning valgt, bytter «inn» og «ut» plass. "
        + "Aktør som ikke oppgir noen: 0.",
      nn: "Frå 0 til n − 1, heile tal. Uvekta. Krev retning: blir ikkje rekna ut når relasjonane "
        + "er utan retning eller blir lesne utan. Er motsett retning vald, byter «inn» og «ut» "
        + "plass. Aktør som ikkje oppgir nokon: 0.",
      en: "From 0 to n − 1, whole numbers. Unweighted. Needs direction: not computed when the ties "
        + "have none or are read without it. If the opposite direction is chosen, in and out "
        + "change places. Organisation that reports nobody: 0."),
    comparison: Words(
      nb: "Lik networkx out_degree og igraph degree(mode=\"out\") på den enkle grafen. Uten mode "
        + "legger igraph sammen relasjoner inn og ut, og det gjør også networkx degree.",
      nn: "Lik networkx out_degree og igraph degree(mode=\"out\") på den enkle grafen. Utan mode "
        + "legg igraph saman relasjonar inn og ut, og det gjer også networkx degree.",
      en: "Equals networkx out_degree and igraph degree(mode=\"out\") on the simple graph. Without "
        + "mode igraph adds ties in and ties out, and so does networkx degree."))
}
