extension MeasureWords {
  static let degree = MeasureWords(
    id: "degree",
    name: Words(
      nb: "antall relasjoner (grad)", nn: "talet på relasjonar (grad)",
      en: "number of ties (degree)"),
    question: Words(
      nb: "Hvor mange andre har aktøren en relasjon til?",
      nn: "Kor mange andre har aktøren ein relasjon til?",
      en: "How many others does the organisation have a tie with?"),
    reading: Words(
      nb: "Høy verdi: aktøren samarbeider med mange. Lav verdi: få relasjoner er oppgitt. Målet "
        + "sier ikke hvor sterke eller nyttige relasjonene er, og flere er ikke alltid bedre: "
        + "relasjoner tar tid å holde. Ikke ranger når mange svar mangler, eller når aktørene "
        + "har ulik størrelse eller oppgave.",
      nn: "Høg verdi: aktøren samarbeider med mange. Låg verdi: få relasjonar er oppgitte. "
        + "Målet seier ikkje kor sterke eller nyttige relasjonane er, og fleire er ikkje alltid "
        + "betre: relasjonar tek tid å halde. Ikkje ranger når mange svar manglar, eller når "
        + "aktørane har ulik storleik eller oppgåve.",
      en: "High: the organisation works with many. Low: few ties are reported. It does not say "
        + "how strong or how useful the ties are, and more is not always better: ties take time "
        + "to keep. Do not rank when many answers are missing, or when the organisations differ "
        + "in size or task."),
    formula: "score(v) = k(v), the number of neighbours of v",
    conventions: Words(
      nb: "Fra 0 til n − 1, hele tall. Uvektet. Urettet om ikke annet er valgt: hver partner "
        + "telles én gang; med retning: relasjonene ut fra aktøren (eller inn til den). Aktør uten "
        + "relasjoner: 0. Alltid definert.",
      nn: "Frå 0 til n − 1, heile tal. Uvekta. Uretta om ikkje anna er valt: kvar partnar blir "
        + "tald éin gong; med retning: relasjonane ut frå aktøren (eller inn til han). Aktør utan "
        + "relasjonar: 0. Alltid definert.",
      en: "From 0 to n − 1, whole numbers. Unweighted. Undirected unless chosen otherwise: each "
        + "partner counts once; directed: the ties out of the organisation (or in to it). "
        + "Organisation without ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik networkx degree og igraph degree på den enkle, urettede grafen; med retning lik "
        + "networkx out_degree og igraph degree(mode=\"out\"). På en rettet graf legger degree i "
        + "begge ellers sammen relasjoner inn og ut, så en gjensidig relasjon gir 2.",
      nn: "Lik networkx degree og igraph degree på den enkle, uretta grafen; med retning lik "
        + "networkx out_degree og igraph degree(mode=\"out\"). På ein retta graf legg degree i "
        + "begge elles saman relasjonar inn og ut, så ein gjensidig relasjon gir 2.",
      en: "Equals networkx degree and igraph degree on the simple undirected graph; directed it "
        + "equals networkx out_degree and igraph degree(mode=\"out\"). On a directed graph degree "
        + "in both otherwise adds ties in and ties out, so that a mutual tie gives 2."))
}
