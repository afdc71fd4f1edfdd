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
      nb: "Fra 0 til n − 1. Uvektet og urettet: hver relasjon teller for begge partene. Aktører "
        + "uten relasjoner teller med i n. Ikke definert når n = 0.",
      nn: "Frå 0 til n − 1. Uvekta og uretta: kvar relasjon tel for begge partane. Aktørar utan "
        + "relasjonar tel med i n. Ikkje definert når n = 0.",
      en: "From 0 to n − 1. Unweighted and undirected: each tie counts for both its parties. "
        + "Organisations without ties count in n. Undefined when n = 0."),
    comparison: Words(
      nb: "Lik gjennomsnittet av networkx degree eller igraph degree på den enkle, urettede "
        + "grafen, med aktører uten relasjoner. På en rettet graf legger begge sammen "
        + "relasjoner inn og ut, så en gjensidig relasjon teller to ganger.",
      nn: "Lik gjennomsnittet av networkx degree eller igraph degree på den enkle, uretta "
        + "grafen, med aktørar utan relasjonar. På ein retta graf legg begge saman relasjonar "
        + "inn og ut, så ein gjensidig relasjon tel to gonger.",
      en: "Equals the mean of networkx degree or igraph degree on the simple undirected graph, "
        + "organisations without ties included. On a directed graph both add ties in and ties "
        + "out, so that a mutual tie counts twice."))
}
