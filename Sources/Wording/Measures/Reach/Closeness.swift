extension MeasureWords {
  static let closeness = MeasureWords(
    id: "closeness",
    name: Words(
      nb: "nærhet (closeness)", nn: "nærleik (closeness)", en: "closeness"),
    question: Words(
      nb: "Hvor kort er det i gjennomsnitt fra aktøren til de andre?",
      nn: "Kor kort er det i gjennomsnitt frå aktøren til dei andre?",
      en: "How short is the way from the organisation to the others on average?"),
    reading: Words(
      nb: "Høy verdi: de fleste andre nås med få ledd; 1 betyr direkte relasjon til alle. Lav "
        + "verdi: mange ligger flere ledd unna, eller aktøren når bare noen få. Er nettverket "
        + "delt, blander tallet sammen hvor mange aktøren når, og hvor nær de er; bruk da "
        + "harmonisk nærhet. Målet sier ikke at informasjon faktisk går disse veiene. Ikke ranger "
        + "aktører med nesten like tall, eller når mange svar mangler.",
      nn: "Høg verdi: dei fleste andre kan nåast med få ledd; 1 tyder direkte relasjon til alle. "
        + "Låg verdi: mange ligg fleire ledd unna, eller aktøren når berre nokre få. Er nettverket "
        + "delt, blandar talet saman kor mange aktøren når, og kor nær dei er; bruk då harmonisk "
        + "nærleik. Målet seier ikkje at informasjon faktisk går desse vegane. Ikkje ranger "
        + "aktørar med nesten like tal, eller når mange svar manglar.",
      en: "High: most others are few steps away; 1 means a direct tie to everybody. Low: many are "
        + "several steps away, or the organisation reaches only a few. When the network is in "
        + "parts, the number mixes how many the organisation reaches with how near they are; use "
        + "harmonic closeness then. It does not say that information really takes these paths. Do "
        + "not rank organisations with nearly equal numbers, or when many answers are missing."),
    formula: "score(v) = (r / (n − 1))·(r / Σ d(v,j)), over the r others j that v reaches",
    conventions: Words(
      nb: "Fra 0 til 1 i ledd. Uvektet om ikke annet er valgt; med vekter er en relasjon med vekt "
        + "w 1/w lang, og tallet kan bli større enn 1. Urettet om ikke annet er valgt; med "
        + "retning: avstander ut fra aktøren (eller inn til den). Formen til Wasserman og Faust "
        + "for delte nettverk. Aktør uten relasjoner: 0. Ikke definert når n < 2.",
      nn: "Frå 0 til 1 i ledd. Uvekta om ikkje anna er valt; med vekter er ein relasjon med vekt w "
        + "1/w lang, og talet kan bli større enn 1. Uretta om ikkje anna er valt; med retning: "
        + "avstandar ut frå aktøren (eller inn til han). Forma til Wasserman og Faust for delte "
        + "nettverk. Aktør utan relasjonar: 0. Ikkje definert når n < 2.",
      en: "From 0 to 1 in steps. Unweighted unless chosen otherwise; weighted: a tie of weight w "
        + "is 1/w long, and the number can exceed 1. Undirected unless chosen otherwise; directed: "
        + "distances out from the organisation (or in to it). The form of Wasserman and Faust for "
        + "networks in parts. Organisation without ties: 0. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik networkx closeness_centrality på den urettede grafen; på rettede data måler "
        + "networkx avstander inn til aktøren. igraph closeness(normalized=True) regner bare "
        + "innenfor delnettverket: gang med r/(n − 1). For aktør uten relasjoner skriver igraph "
        + "NaN. Med vekter må 1/w gis som lengde: distance=… i networkx, weights=… i igraph.",
      nn: "Lik networkx closeness_centrality på den uretta grafen; på retta data måler networkx "
        + "avstandar inn til aktøren. igraph closeness(normalized=True) reknar berre innanfor "
        + "delnettverket: gong med r/(n − 1). For aktør utan relasjonar skriv igraph NaN. Med "
        + "vekter må 1/w givast som lengd: distance=… i networkx, weights=… i igraph.",
      en: "Equals networkx closeness_centrality on the undirected graph; on directed data networkx "
        + "measures distances in to the organisation. igraph closeness(normalized=True) stays "
        + "within the component: multiply by r/(n − 1). For an organisation without ties igraph "
        + "prints NaN. With weights 1/w must be given as the length: distance=… in networkx, "
        + "weights=… in igraph."))
}
