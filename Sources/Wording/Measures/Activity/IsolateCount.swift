extension MeasureWords {
  static let isolateCount = MeasureWords(
    id: "isolates",
    name: Words(
      nb: "aktører uten relasjoner", nn: "aktørar utan relasjonar",
      en: "organisations without ties"),
    question: Words(
      nb: "Hvor mange aktører har ingen relasjoner i nettverket?",
      nn: "Kor mange aktørar har ingen relasjonar i nettverket?",
      en: "How many organisations have no ties in the network?"),
    reading: Words(
      nb: "Høyt tall: mange aktører er med uten at samarbeid er oppgitt. Lavt tall: nesten alle "
        + "har minst én relasjon. En aktør som ikke har svart, kan se ut som om den er uten "
        + "relasjoner; det kan også en som bare samarbeider utenfor avgrensingen. Målet sier ikke "
        + "at aktøren burde ha vært med. Ikke ranger nettverk av ulik størrelse eller svarprosent.",
      nn: "Høgt tal: mange aktørar er med utan at samarbeid er oppgitt. Lågt tal: nesten alle har "
        + "minst éin relasjon. Ein aktør som ikkje har svara, kan sjå ut som om han er utan "
        + "relasjonar; det kan også ein som berre samarbeider utanfor avgrensinga. Målet seier "
        + "ikkje at aktøren burde ha vore med. Ikkje ranger nettverk av ulik storleik eller "
        + "svarprosent.",
      en: "High: many organisations are included without any collaboration reported. Low: nearly "
        + "all have at least one tie. An organisation that did not answer may look as if it had no "
        + "ties; so may one that only works outside the boundary of the network. It does not say "
        + "that the organisation ought to have taken part. Do not rank networks of different size "
        + "or response rate."),
    formula: "score = the number of v with k(v) = 0",
    conventions: Words(
      nb: "Fra 0 til n, hele tall. Uvektet og urettet: en relasjon teller hvilken vei den enn går. "
        + "Alltid definert.",
      nn: "Frå 0 til n, heile tal. Uvekta og uretta: ein relasjon tel kva veg han enn går. Alltid "
        + "definert.",
      en: "From 0 to n, whole numbers. Unweighted and undirected: a tie counts whichever way it "
        + "goes. Always defined."),
    comparison: Words(
      nb: "Lik networkx number_of_isolates og antallet aktører med 0 i igraph degree, når aktører "
        + "uten relasjoner er lagt inn i grafen. En graf som bare er lest fra en relasjonsliste, "
        + "mangler dem og gir 0.",
      nn: "Lik networkx number_of_isolates og talet på aktørar med 0 i igraph degree, når aktørar "
        + "utan relasjonar er lagde inn i grafen. Ein graf som berre er lesen frå ei "
        + "relasjonsliste, manglar dei og gir 0.",
      en: "Equals networkx number_of_isolates and the number of organisations with 0 in igraph "
        + "degree, when organisations without ties have been added to the graph. A graph read from "
        + "a list of ties alone lacks them and gives 0."))
}
