extension MeasureWords {
  static let meanDegree = MeasureWords(
    id: "mean-degree",
    name: Words(
      nb: "relasjoner per aktør", nn: "relasjonar per aktør", en: "ties per organisation"),
    question: Words(
      nb: "Hvor mange relasjoner har en aktør i gjennomsnitt?",
      nn: "Kor mange relasjonar har ein aktør i gjennomsnitt?",
      en: "How many ties does an organisation have on average?"),
    reading: Words(
      nb: "Høy verdi: aktørene har mange relasjoner hver. Lav verdi: få relasjoner per aktør er "
        + "oppgitt. Tallet egner seg bedre enn tetthet når nettverk av ulik størrelse skal "
        + "sammenlignes. Det sier ikke hvordan relasjonene er fordelt: noen få aktører kan ha "
        + "de fleste. Ikke ranger nettverk med ulik svarprosent.",
      nn: "Høg verdi: aktørane har mange relasjonar kvar. Låg verdi: få relasjonar per aktør er "
        + "oppgitte. Talet eignar seg betre enn tettleik når nettverk av ulik storleik skal "
        + "samanliknast. Det seier ikkje korleis relasjonane er fordelte: nokre få aktørar kan "
        + "ha dei fleste. Ikkje ranger nettverk med ulik svarprosent.",
      en: "High: the organisations have many ties each. Low: few ties per organisation are "
        + "reported. It suits comparison between networks of different size better than "
        + "density. It does not say how the ties are spread: a few organisations may have most "
        + "of them. Do not rank networks with different response rates."),
    formula: "score = 2m / n",
    conventions: Words(
      nb: "Fra 0 til n − 1. Uvektet. Urettet om ikke annet er valgt: hver relasjon teller for "
        + "begge partene; med retning: m / n, der hver retning teller for seg. Ikke sammenlign "
        + "tall med og uten retning. Aktører uten relasjoner teller med i n. Ikke definert når n = "
        + "0.",
      nn: "Frå 0 til n − 1. Uvekta. Uretta om ikkje anna er valt: kvar relasjon tel for begge "
        + "partane; med retning: m / n, der kvar retning tel for seg. Ikkje samanlikn tal med og "
        + "utan retning. Aktørar utan relasjonar tel med i n. Ikkje definert når n = 0.",
      en: "From 0 to n − 1. Unweighted. Undirected unless chosen otherwise: each tie counts for "
        + "both its parties; directed: m / n, where each direction counts by itself. Do not "
        + "compare numbers with and without direction. Organisations without ties count in n. "
        + "Undefined when n = 0."),
    comparison: Words(
      nb: "Lik gjennomsnittet av networkx degree eller igraph degree på den enkle, urettede "
        + "grafen, med aktører uten relasjoner; med retning lik gjennomsnittet av networkx "
        + "out_degree eller igraph degree(mode=\"out\"). På en rettet graf legger degree i begge "
        + "ellers sammen relasjoner inn og ut og gir det dobbelte.",
      nn: "Lik gjennomsnittet av networkx degree eller igraph degree på den enkle, uretta grafen, "
        + "med aktørar utan relasjonar; med retning lik gjennomsnittet av networkx out_degree "
        + "eller igraph degree(mode=\"out\"). På ein retta graf legg degree i begge elles saman "
        + "relasjonar inn og ut og gir det dobbelte.",
      en: "Equals the mean of networkx degree or igraph degree on the simple undirected graph, "
        + "organisations without ties included; directed it equals the mean of networkx out_degree "
        + "or igraph degree(mode=\"out\"). On a directed graph degree in both otherwise adds ties "
        + "in and ties out and gives twice the number."))
}
