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
      nb: "Fra 0 til n − 1. Uvektet og urettet: hver partner telles én gang. Aktør uten "
        + "relasjoner: 0. Alltid definert.",
      nn: "Frå 0 til n − 1. Uvekta og uretta: kvar partnar blir tald éin gong. Aktør utan "
        + "relasjonar: 0. Alltid definert.",
      en: "From 0 to n − 1. Unweighted and undirected: each partner counts once. Organisation "
        + "without ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik networkx degree og igraph degree på den enkle, urettede grafen. På en rettet "
        + "graf legger begge sammen relasjoner inn og ut, så en gjensidig relasjon gir 2.",
      nn: "Lik networkx degree og igraph degree på den enkle, uretta grafen. På ein retta graf "
        + "legg begge saman relasjonar inn og ut, så ein gjensidig relasjon gir 2.",
      en: "Equals networkx degree and igraph degree on the simple undirected graph. On a "
        + "directed graph both add ties in and ties out, so that a mutual tie gives 2."))
}
