extension MeasureWords {
  static let harmonicCloseness = MeasureWords(
    id: "harmonic",
    name: Words(
      nb: "harmonisk nærhet", nn: "harmonisk nærleik", en: "harmonic closeness"),
    question: Words(
      nb: "Hvor få ledd er det fra aktøren til de andre?",
      nn: "Kor få ledd er det frå aktøren til dei andre?",
      en: "How few steps is it from the organisation to the others?"),
    reading: Words(
      nb: "Høy verdi: de fleste andre nås med få ledd; 1 betyr direkte relasjon til alle. Lav "
        + "verdi: mange ligger flere ledd unna eller kan ikke nås. Målet sier ikke at "
        + "informasjon faktisk går disse veiene. Ikke ranger aktører med nesten like tall, "
        + "eller når mange svar mangler.",
      nn: "Høg verdi: dei fleste andre kan nåast med få ledd; 1 tyder direkte relasjon til "
        + "alle. Låg verdi: mange ligg fleire ledd unna eller kan ikkje nåast. Målet seier "
        + "ikkje at informasjon faktisk går desse vegane. Ikkje ranger aktørar med nesten like "
        + "tal, eller når mange svar manglar.",
      en: "High: most others are few steps away; 1 means a direct tie to everybody. Low: many "
        + "are several steps away or cannot be reached. It does not say that information really "
        + "takes these paths. Do not rank organisations with nearly equal numbers, or when many "
        + "answers are missing."),
    formula: "score(v) = Σ over j≠v of 1 / d(v,j), divided by n − 1",
    conventions: Words(
      nb: "Fra 0 til 1 i ledd. Uvektet om ikke annet er valgt; med vekter er en relasjon med vekt "
        + "w 1/w lang, og tallet kan bli større enn 1. Urettet om ikke annet er valgt; med "
        + "retning: avstander ut fra aktøren (eller inn til den). Den som ikke kan nås, teller 0. "
        + "Aktør uten relasjoner: 0. Ikke definert når n < 2.",
      nn: "Frå 0 til 1 i ledd. Uvekta om ikkje anna er valt; med vekter er ein relasjon med vekt w "
        + "1/w lang, og talet kan bli større enn 1. Uretta om ikkje anna er valt; med retning: "
        + "avstandar ut frå aktøren (eller inn til han). Den som ikkje kan nåast, tel 0. Aktør "
        + "utan relasjonar: 0. Ikkje definert når n < 2.",
      en: "From 0 to 1 in steps. Unweighted unless chosen otherwise; weighted: a tie of weight w "
        + "is 1/w long, and the number can exceed 1. Undirected unless chosen otherwise; directed: "
        + "distances out from the organisation (or in to it). Whoever cannot be reached adds 0. "
        + "Organisation without ties: 0. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik igraph harmonic_centrality i Python (i R med normalized = TRUE); lik networkx "
        + "harmonic_centrality delt på n − 1. På rettede data måler networkx avstander inn til "
        + "aktøren, og igraph i Python ser bort fra retning om mode ikke er satt. Med vekter må "
        + "1/w gis som lengde: distance=… i networkx, weights=… i igraph. Vanlig closeness er et "
        + "annet mål.",
      nn: "Lik igraph harmonic_centrality i Python (i R med normalized = TRUE); lik networkx "
        + "harmonic_centrality delt på n − 1. På retta data måler networkx avstandar inn til "
        + "aktøren, og igraph i Python ser bort frå retning om mode ikkje er sett. Med vekter må "
        + "1/w givast som lengd: distance=… i networkx, weights=… i igraph. Vanleg closeness er "
        + "eit anna mål.",
      en: "Equals igraph harmonic_centrality in Python (in R with normalized = TRUE); equals "
        + "networkx harmonic_centrality divided by n − 1. On directed data networkx measures "
        + "distances in to the organisation, and igraph in Python ignores direction unless mode is "
        + "set. With weights 1/w must be given as the length: distance=… in networkx, weights=… in "
        + "igraph. Plain closeness is another measure."))
}
