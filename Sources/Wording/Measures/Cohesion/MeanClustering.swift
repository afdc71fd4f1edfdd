extension MeasureWords {
  static let meanClustering = MeasureWords(
    id: "mean-clustering",
    name: Words(
      nb: "gjennomsnittlig klyngekoeffisient",
      nn: "gjennomsnittleg klyngjekoeffisient",
      en: "mean clustering"),
    question: Words(
      nb: "Hvor ofte samarbeider to av en aktørs partnere, i gjennomsnitt over aktørene?",
      nn: "Kor ofte samarbeider to av partnarane til ein aktør, i gjennomsnitt over aktørane?",
      en: "How often do two partners of an organisation work together, on average over the "
        + "organisations?"),
    reading: Words(
      nb: "Høy verdi: de fleste aktørene står i tette grupper. Lav verdi: partnerne kjenner "
        + "sjelden hverandre. Hver aktør teller likt, så de mange med få partnere avgjør. "
        + "Transitiviteten lar hvert par telle likt og er ofte langt lavere; si alltid hvilken av "
        + "dem det er.",
      nn: "Høg verdi: dei fleste aktørane står i tette grupper. Låg verdi: partnarane kjenner "
        + "sjeldan kvarandre. Kvar aktør tel likt, så dei mange med få partnarar avgjer. "
        + "Transitiviteten lèt kvart par telje likt og er ofte langt lågare; sei alltid kva for "
        + "ein av dei det er.",
      en: "High: most organisations are in close groups. Low: partners seldom know each other. "
        + "Every organisation counts alike, so the many with few partners decide. Transitivity "
        + "lets every pair count alike and is often far lower; always say which of the two it is."),
    formula: "score = mean over organisations with at least two partners of t(i) / (k(i)·(k(i) "
      + "− 1)/2)",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Aktører med færre enn to partnere er ikke med i "
        + "gjennomsnittet. Ikke definert når ingen har to.",
      nn: "Frå 0 til 1. Uvekta og uretta. Aktørar med færre enn to partnarar er ikkje med i "
        + "gjennomsnittet. Ikkje definert når ingen har to.",
      en: "From 0 to 1. Unweighted and undirected. Organisations with fewer than two partners "
        + "are left out of the mean. Undefined when nobody has two."),
    comparison: Words(
      nb: "Lik igraph transitivity_avglocal_undirected. networkx average_clustering teller dem "
        + "som er utelatt her, som 0, og får et lavere tall.",
      nn: "Lik igraph transitivity_avglocal_undirected. networkx average_clustering tel dei som "
        + "er utelatne her, som 0, og får eit lågare tal.",
      en: "Equals igraph transitivity_avglocal_undirected. networkx average_clustering counts "
        + "those left out here as 0, and gets a lower number."))
}
