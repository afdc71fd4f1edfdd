extension MeasureWords {
  static let globalEfficiency = MeasureWords(
    id: "global-efficiency",
    name: Words(
      nb: "global effektivitet", nn: "global effektivitet", en: "global efficiency"),
    question: Words(
      nb: "Hvor nær er aktørene hverandre, når også par uten vei regnes med?",
      nn: "Kor nær er aktørane kvarandre, når også par utan veg blir rekna med?",
      en: "How near are the organisations to each other, when pairs without a path count too?"),
    reading: Words(
      nb: "Høy verdi: de fleste når hverandre med få ledd; 1 betyr at alle samarbeider med alle. "
        + "Lav verdi: mange par er langt fra hverandre eller uten vei. Effektivitet betyr her "
        + "korte veier, ikke at samarbeidet virker godt eller koster lite. Det er noe annet enn "
        + "Krackhardts og Burts effektivitet. Ikke ranger nettverk av ulik størrelse eller "
        + "svarprosent.",
      nn: "Høg verdi: dei fleste når kvarandre med få ledd; 1 tyder at alle samarbeider med alle. "
        + "Låg verdi: mange par er langt frå kvarandre eller utan veg. Effektivitet tyder her "
        + "korte vegar, ikkje at samarbeidet verkar godt eller kostar lite. Det er noko anna enn "
        + "effektiviteten til Krackhardt og til Burt. Ikkje ranger nettverk av ulik storleik eller "
        + "svarprosent.",
      en: "High: most reach each other in few steps; 1 means that everybody works with everybody. "
        + "Low: many pairs are far apart or without a path. Efficiency means short paths here, not "
        + "that the collaboration works well or costs little. It is something else than "
        + "Krackhardt's and Burt's efficiency. Do not rank networks of different size or response "
        + "rate."),
    formula: "score = Σ over i≠j of 1 / d(i,j), divided by n(n − 1)",
    conventions: Words(
      nb: "Fra 0 til 1 i ledd. Uvektet om ikke annet er valgt; med vekter er en relasjon med vekt "
        + "w 1/w lang, og tallet kan bli større enn 1. Urettet om ikke annet er valgt; med "
        + "retning: veier langs relasjonene. Par uten vei teller 0. Aktører uten relasjoner teller "
        + "med i n. Ikke definert når n < 2.",
      nn: "Frå 0 til 1 i ledd. Uvekta om ikkje anna er valt; med vekter er ein relasjon med vekt w "
        + "1/w lang, og talet kan bli større enn 1. Uretta om ikkje anna er valt; med retning: "
        + "vegar langs relasjonane. Par utan veg tel 0. Aktørar utan relasjonar tel med i n. Ikkje "
        + "definert når n < 2.",
      en: "From 0 to 1 in steps. Unweighted unless chosen otherwise; weighted: a tie of weight w "
        + "is 1/w long, and the number can exceed 1. Undirected unless chosen otherwise; directed: "
        + "paths along the ties. Pairs without a path add 0. Organisations without ties count in "
        + "n. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik networkx global_efficiency, som bare tar urettede grafer og ikke leser vekter, og "
        + "igraph global_efficiency i R med weights = NA. Med vekter: lik bctpy efficiency_wei, "
        + "som også regner en relasjon som 1/w lang.",
      nn: "Lik networkx global_efficiency, som berre tek uretta grafar og ikkje les vekter, og "
        + "igraph global_efficiency i R med weights = NA. Med vekter: lik bctpy efficiency_wei, "
        + "som også reknar ein relasjon som 1/w lang.",
      en: "Equals networkx global_efficiency, which takes undirected graphs only and reads no "
        + "weights, and igraph global_efficiency in R with weights = NA. Weighted: equals bctpy "
        + "efficiency_wei, which takes a tie as 1/w long too."))
}
