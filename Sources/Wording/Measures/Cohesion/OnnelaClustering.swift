extension MeasureWords {
  static let onnelaClustering = MeasureWords(
    id: "clustering-onnela",
    name: Words(
      nb: "vektet klyngekoeffisient (Onnela)",
      nn: "vekta klyngjekoeffisient (Onnela)",
      en: "weighted clustering (Onnela)"),
    question: Words(
      nb: "Hvor ofte og hvor sterkt samarbeider to av aktørens partnere med hverandre?",
      nn: "Kor ofte og kor sterkt samarbeider to av partnarane til aktøren med kvarandre?",
      en: "How often and how strongly do two of the organisation's partners work with each "
        + "other?"),
    reading: Words(
      nb: "Høy verdi: partnerne samarbeider med hverandre, og alle relasjonene i trekanten er "
        + "sterke. Lav verdi: de gjør det sjelden, eller med lav intensitet. Én svært sterk "
        + "relasjon et annet sted senker alle tallene. Ikke bland med Barrats tall.",
      nn: "Høg verdi: partnarane samarbeider med kvarandre, og alle relasjonane i trekanten er "
        + "sterke. Låg verdi: dei gjer det sjeldan, eller med låg intensitet. Éin svært sterk "
        + "relasjon ein annan stad senkar alle tala. Ikkje bland med tala til Barrat.",
      en: "High: the partners work together, and all ties of the triangle are strong. Low: they "
        + "seldom do, or only weakly. One very strong tie elsewhere lowers all numbers. Do not "
        + "mix with Barrat's."),
    formula: "score(i) = Σ over pairs j, h of 2·(w(i,j)·w(j,h)·w(h,i))^⅓ / (max w · k(i)·(k(i) "
      + "− 1))",
    conventions: Words(
      nb: "Fra 0 til 1; 1 når alle trekantene finnes og har den høyeste intensiteten. "
        + "Intensiteten teller alltid; urettet. Ikke definert for aktør med færre enn to "
        + "partnere.",
      nn: "Frå 0 til 1; 1 når alle trekantane finst og har den høgaste intensiteten. "
        + "Intensiteten tel alltid; uretta. Ikkje definert for aktør med færre enn to partnarar.",
      en: "From 0 to 1; 1 when all triangles are there with the highest intensity. Intensity "
        + "always counts; undirected. Undefined for an organisation with fewer than two partners."),
    comparison: Words(
      nb: "Lik networkx clustering(weight=…), som skriver 0 der målet ikke er definert. igraph "
        + "har Barrats, et annet mål.",
      nn: "Lik networkx clustering(weight=…), som skriv 0 der målet ikkje er definert. igraph "
        + "har Barrats, eit anna mål.",
      en: "Equals networkx clustering(weight=…), which prints 0 where it is undefined. igraph "
        + "has Barrat's, another measure."))
}
