extension MeasureWords {
  static let componentCount = MeasureWords(
    id: "components",
    name: Words(
      nb: "delnettverk", nn: "delnettverk", en: "components"),
    question: Words(
      nb: "Hvor mange atskilte deler består nettverket av?",
      nn: "Kor mange åtskilde delar består nettverket av?",
      en: "How many separate parts does the network consist of?"),
    reading: Words(
      nb: "1: alle kan nå alle, direkte eller gjennom andre. Høyere tall: nettverket er delt, "
        + "og det finnes ingen vei mellom delene. Se på hvor store delene er; ofte er det én "
        + "stor del og noen enkeltaktører. Målet sier ikke at delene burde samarbeide. Ikke "
        + "ranger når svar mangler: aktører som ikke har svart, kan se ut som egne deler.",
      nn: "1: alle kan nå alle, direkte eller gjennom andre. Høgare tal: nettverket er delt, og "
        + "det finst ingen veg mellom delane. Sjå på kor store delane er; ofte er det éin stor "
        + "del og nokre enkeltaktørar. Målet seier ikkje at delane burde samarbeide. Ikkje "
        + "ranger når svar manglar: aktørar som ikkje har svara, kan sjå ut som eigne delar.",
      en: "1: everybody can reach everybody, directly or through others. Higher: the network is "
        + "in parts, with no path between them. Look at how large the parts are; often there is "
        + "one large part and a few single organisations. It does not say that the parts ought "
        + "to work together. Do not rank when answers are missing: organisations that did not "
        + "answer may look like parts of their own."),
    formula: "score = the number of connected components",
    conventions: Words(
      nb: "Fra 0 til n, hele tall. Uvektet og urettet. Aktør uten relasjoner er ett "
        + "delnettverk. Alltid definert.",
      nn: "Frå 0 til n, heile tal. Uvekta og uretta. Aktør utan relasjonar er eitt delnettverk. "
        + "Alltid definert.",
      en: "From 0 to n, whole numbers. Unweighted and undirected. An organisation without ties "
        + "is one component. Always defined."),
    comparison: Words(
      nb: "Lik networkx number_connected_components på den urettede grafen og antallet i igraph "
        + "components(mode=\"weak\"). Standarden i igraph i Python er mode=\"strong\", som gir "
        + "andre tall på rettede data.",
      nn: "Lik networkx number_connected_components på den uretta grafen og talet på delar i "
        + "igraph components(mode=\"weak\"). Standarden i igraph i Python er mode=\"strong\", "
        + "som gir andre tal på retta data.",
      en: "Equals networkx number_connected_components on the undirected graph and the number "
        + "in igraph components(mode=\"weak\"). The default of igraph in Python is "
        + "mode=\"strong\", which gives other numbers on directed data."))
}
