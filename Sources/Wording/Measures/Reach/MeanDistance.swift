extension MeasureWords {
  static let meanDistance = MeasureWords(
    id: "mean-distance",
    name: Words(
      nb: "gjennomsnittlig avstand", nn: "gjennomsnittleg avstand", en: "mean distance"),
    question: Words(
      nb: "Hvor mange ledd er det i gjennomsnitt mellom to aktører som kan nå hverandre?",
      nn: "Kor mange ledd er det i gjennomsnitt mellom to aktørar som kan nå kvarandre?",
      en: "How many steps are there on average between two organisations that can reach each "
        + "other?"),
    reading: Words(
      nb: "Høy verdi: veiene mellom aktørene går gjennom mange ledd. Lav verdi: få ledd. Bare par "
        + "som har en vei, er med, så et nettverk som faller fra hverandre, kan få kortere "
        + "avstand. Les det sammen med andelen i det største delnettverket, eller bruk global "
        + "effektivitet. Målet sier ikke at veiene blir brukt. Ikke ranger nettverk av ulik "
        + "størrelse eller svarprosent.",
      nn: "Høg verdi: vegane mellom aktørane går gjennom mange ledd. Låg verdi: få ledd. Berre par "
        + "som har ein veg, er med, så eit nettverk som fell frå kvarandre, kan få kortare "
        + "avstand. Les det saman med delen i det største delnettverket, eller bruk global "
        + "effektivitet. Målet seier ikkje at vegane blir brukte. Ikkje ranger nettverk av ulik "
        + "storleik eller svarprosent.",
      en: "High: the paths between the organisations take many steps. Low: few steps. Only pairs "
        + "with a path are included, so a network that falls apart can get a shorter distance. "
        + "Read it beside the share in the largest component, or use global efficiency. It does "
        + "not say that the paths are used. Do not rank networks of different size or response "
        + "rate."),
    formula: "score = mean of d(i,j) over the ordered pairs with a path",
    conventions: Words(
      nb: "Fra 1 og oppover, i ledd. Uvektet. Urettet om ikke annet er valgt; med retning: veier "
        + "langs relasjonene. Aktører uten relasjoner påvirker ikke tallet. Ikke definert når "
        + "ingen par har en vei.",
      nn: "Frå 1 og oppover, i ledd. Uvekta. Uretta om ikkje anna er valt; med retning: vegar "
        + "langs relasjonane. Aktørar utan relasjonar påverkar ikkje talet. Ikkje definert når "
        + "ingen par har ein veg.",
      en: "From 1 upwards, in steps. Unweighted. Undirected unless chosen otherwise; directed: "
        + "paths along the ties. Organisations without ties do not change the number. Undefined "
        + "when no pair has a path."),
    comparison: Words(
      nb: "Lik igraph average_path_length i Python, som har unconn=True som standard, og "
        + "mean_distance i R med weights = NA. networkx average_shortest_path_length gir samme "
        + "tall når alle kan nå alle, ellers en feilmelding.",
      nn: "Lik igraph average_path_length i Python, som har unconn=True som standard, og "
        + "mean_distance i R med weights = NA. networkx average_shortest_path_length gir same tal "
        + "når alle kan nå alle, elles ei feilmelding.",
      en: "Equals igraph average_path_length in Python, whose default is unconn=True, and "
        + "mean_distance in R with weights = NA. networkx average_shortest_path_length gives the "
        + "same number when everybody can reach everybody, otherwise an error."))
}
