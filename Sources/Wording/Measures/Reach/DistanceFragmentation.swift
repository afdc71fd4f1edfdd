extension MeasureWords {
  static let distanceFragmentation = MeasureWords(
    id: "distance-fragmentation",
    name: Words(
      nb: "avstandsvektet fragmentering", nn: "avstandsvekta fragmentering",
      en: "distance-weighted fragmentation"),
    question: Words(
      nb: "Hvor langt er aktørene fra hverandre, når par uten vei regnes som lengst unna?",
      nn: "Kor langt er aktørane frå kvarandre, når par utan veg blir rekna som lengst unna?",
      en: "How far apart are the organisations, when pairs without a path count as furthest away?"),
    reading: Words(
      nb: "Høy verdi: mange par er langt fra hverandre eller uten vei. Lav verdi: de fleste når "
        + "hverandre med få ledd; 0 betyr at alle samarbeider med alle. Tallet vokser også når "
        + "veiene blir lengre, ikke bare når de brytes. Les det derfor ikke som andelen par uten "
        + "forbindelse. Ikke ranger nettverk av ulik størrelse eller svarprosent.",
      nn: "Høg verdi: mange par er langt frå kvarandre eller utan veg. Låg verdi: dei fleste når "
        + "kvarandre med få ledd; 0 tyder at alle samarbeider med alle. Talet veks også når vegane "
        + "blir lengre, ikkje berre når dei blir brotne. Les det difor ikkje som delen av para som "
        + "er utan samband. Ikkje ranger nettverk av ulik storleik eller svarprosent.",
      en: "High: many pairs are far apart or without a path. Low: most reach each other in few "
        + "steps; 0 means that everybody works with everybody. The number also grows when paths "
        + "get longer, not only when they break. So do not read it as the share of pairs that are "
        + "cut off. Do not rank networks of different size or response rate."),
    formula: "score = 1 − (Σ over i≠j of 1 / d(i,j)) / (n(n − 1))",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Urettet om ikke annet er valgt; med retning: veier langs "
        + "relasjonene. Par uten vei teller som uendelig langt unna. Aktører uten relasjoner "
        + "teller med i n. Ikke definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta. Uretta om ikkje anna er valt; med retning: vegar langs "
        + "relasjonane. Par utan veg tel som uendeleg langt unna. Aktørar utan relasjonar tel med "
        + "i n. Ikkje definert når n < 2.",
      en: "From 0 to 1. Unweighted. Undirected unless chosen otherwise; directed: paths along the "
        + "ties. Pairs without a path count as infinitely far apart. Organisations without ties "
        + "count in n. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik 1 minus networkx global_efficiency på den urettede grafen og 1 minus igraph "
        + "global_efficiency i R med weights = NA (karateklubben til Zachary: 0,508). Følger den "
        + "avstandsvektede fragmenteringen hos Borgatti (2006).",
      nn: "Lik 1 minus networkx global_efficiency på den uretta grafen og 1 minus igraph "
        + "global_efficiency i R med weights = NA (karateklubben til Zachary: 0,508). Følgjer den "
        + "avstandsvekta fragmenteringa hos Borgatti (2006).",
      en: "Equals 1 minus networkx global_efficiency on the undirected graph and 1 minus igraph "
        + "global_efficiency in R with weights = NA (Zachary's karate club: 0.508). Follows the "
        + "distance-weighted fragmentation of Borgatti (2006)."))
}
