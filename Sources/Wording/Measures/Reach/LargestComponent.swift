extension MeasureWords {
  static let largestComponent = MeasureWords(
    id: "largest-component",
    name: Words(
      nb: "andel i det største delnettverket", nn: "del i det største delnettverket",
      en: "share in the largest component"),
    question: Words(
      nb: "Hvor stor del av aktørene henger sammen, direkte eller gjennom andre?",
      nn: "Kor stor del av aktørane heng saman, direkte eller gjennom andre?",
      en: "How large a share of the organisations hang together, directly or through others?"),
    reading: Words(
      nb: "Høy verdi: nesten alle kan nå nesten alle. Lav verdi: nettverket er delt i flere mindre "
        + "deler. Målet sier ikke hvor mange ledd det er mellom aktørene, eller hvor lett den "
        + "største delen kan falle fra hverandre. Ikke ranger når svar mangler: aktører som ikke "
        + "har svart, kan se ut som egne deler.",
      nn: "Høg verdi: nesten alle kan nå nesten alle. Låg verdi: nettverket er delt i fleire "
        + "mindre delar. Målet seier ikkje kor mange ledd det er mellom aktørane, eller kor lett "
        + "den største delen kan falle frå kvarandre. Ikkje ranger når svar manglar: aktørar som "
        + "ikkje har svara, kan sjå ut som eigne delar.",
      en: "High: nearly everybody can reach nearly everybody. Low: the network is split in several "
        + "smaller parts. It does not say how many steps there are between the organisations, or "
        + "how easily the largest part may fall apart. Do not rank when answers are missing: "
        + "organisations that did not answer may look like parts of their own."),
    formula: "score = the largest s(c) / n, s(c) = the number of nodes in component c",
    conventions: Words(
      nb: "Fra 1/n til 1. Uvektet og urettet. Aktør uten relasjoner er et eget delnettverk og "
        + "teller med i n. Ikke definert når n = 0.",
      nn: "Frå 1/n til 1. Uvekta og uretta. Aktør utan relasjonar er eit eige delnettverk og tel "
        + "med i n. Ikkje definert når n = 0.",
      en: "From 1/n to 1. Unweighted and undirected. An organisation without ties is a component "
        + "of its own and counts in n. Undefined when n = 0."),
    comparison: Words(
      nb: "Lik størrelsen på det største delnettverket i networkx connected_components eller "
        + "igraph components(mode=\"weak\"), delt på n. Standarden i igraph i Python er "
        + "mode=\"strong\", som gir andre tall på rettede data.",
      nn: "Lik storleiken på det største delnettverket i networkx connected_components eller "
        + "igraph components(mode=\"weak\"), delt på n. Standarden i igraph i Python er "
        + "mode=\"strong\", som gir andre tal på retta data.",
      en: "Equals the size of the largest component in networkx connected_components or igraph "
        + "components(mode=\"weak\"), divided by n. The default of igraph in Python is "
        + "mode=\"strong\", which gives other numbers on directed data."))
}
