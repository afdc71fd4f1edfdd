extension MeasureWords {
  static let blockCount = MeasureWords(
    id: "blocks",
    name: Words(
      nb: "blokker", nn: "blokker", en: "blocks"),
    question: Words(
      nb: "Hvor mange deler har nettverket som ingen enkelt aktør kan splitte?",
      nn: "Kor mange delar har nettverket som ingen enkelt aktør kan splitte?",
      en: "How many parts does the network have that no single organisation can split?"),
    reading: Words(
      nb: "1, når nettverket henger sammen: ingen enkelt aktør kan splitte det. Høyt tall: "
        + "nettverket er satt sammen av deler som bare møtes i én aktør, eller er delt fra før. En "
        + "bro er en blokk for seg selv, så ofte er det én stor blokk og mange på to aktører; se "
        + "på størrelsen. Blokker er ikke grupper som aktørene selv ville ha kjent igjen. Ikke "
        + "ranger nettverk av ulik størrelse eller svarprosent.",
      nn: "1, når nettverket heng saman: ingen enkelt aktør kan splitte det. Høgt tal: nettverket "
        + "er sett saman av delar som berre møtest i éin aktør, eller er delt frå før. Ei bru er "
        + "ei blokk for seg sjølv, så ofte er det éi stor blokk og mange på to aktørar; sjå på "
        + "storleiken. Blokker er ikkje grupper som aktørane sjølve ville ha kjent att. Ikkje "
        + "ranger nettverk av ulik storleik eller svarprosent.",
      en: "1, when the network is connected: no single organisation can split it. High: the "
        + "network is made of parts that meet in one organisation only, or is in parts already. A "
        + "bridge is a block of its own, so often there is one large block and many of two "
        + "organisations; look at the size. Blocks are not groups that the organisations "
        + "themselves would have recognised. Do not rank networks of different size or response "
        + "rate."),
    formula: "score = the number of blocks (biconnected components with at least one tie)",
    conventions: Words(
      nb: "Fra 0 til n − 1, hele tall. Uvektet og urettet. En aktør kan være med i flere blokker; "
        + "en aktør uten relasjoner er ikke med i noen. Alltid definert.",
      nn: "Frå 0 til n − 1, heile tal. Uvekta og uretta. Ein aktør kan vere med i fleire blokker; "
        + "ein aktør utan relasjonar er ikkje med i noka. Alltid definert.",
      en: "From 0 to n − 1, whole numbers. Unweighted and undirected. An organisation can be in "
        + "several blocks; an organisation without ties is in none. Always defined."),
    comparison: Words(
      nb: "Lik antallet i networkx biconnected_components og igraph biconnected_components på den "
        + "urettede grafen; heller ikke der er aktører uten relasjoner med. networkx tar ikke "
        + "rettede grafer.",
      nn: "Lik talet på delar i networkx biconnected_components og igraph biconnected_components "
        + "på den uretta grafen; heller ikkje der er aktørar utan relasjonar med. networkx tek "
        + "ikkje retta grafar.",
      en: "Equals the number in networkx biconnected_components and igraph biconnected_components "
        + "on the undirected graph; organisations without ties are not in those either. networkx "
        + "does not take directed graphs."))
}
