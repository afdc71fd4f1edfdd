extension MeasureWords {
  static let eigenvectorCentrality = MeasureWords(
    id: "eigenvector",
    name: Words(
      nb: "egenvektorsentralitet", nn: "eigenvektorsentralitet", en: "eigenvector centrality"),
    question: Words(
      nb: "Har aktøren relasjoner til andre som selv har mange relasjoner?",
      nn: "Har aktøren relasjonar til andre som sjølve har mange relasjonar?",
      en: "Does the organisation have ties with others who have many ties themselves?"),
    reading: Words(
      nb: "Høy verdi: partnerne har selv mange partnere, som igjen har mange. Lav verdi: "
        + "partnerne har få, eller aktøren står i en annen del av nettverket. Tallet er målt "
        + "mot den høyeste i samme nettverk og kan ikke sammenlignes mellom nettverk. Det sier "
        + "ikke hvor viktig eller innflytelsesrik aktøren er. Ikke ranger når nettverket er "
        + "delt.",
      nn: "Høg verdi: partnarane har sjølve mange partnarar, som igjen har mange. Låg verdi: "
        + "partnarane har få, eller aktøren står i ein annan del av nettverket. Talet er målt "
        + "mot den høgaste i same nettverk og kan ikkje samanliknast mellom nettverk. Det seier "
        + "ikkje kor viktig eller innverknadsrik aktøren er. Ikkje ranger når nettverket er "
        + "delt.",
      en: "High: the partners have many partners themselves, who in turn have many. Low: the "
        + "partners have few, or the organisation is in another part of the network. The number "
        + "is relative to the highest in the same network and cannot be compared between "
        + "networks. It does not say how important or influential the organisation is. Do not "
        + "rank when the network is in parts."),
    formula: "A·x = λ₁·x, score(v) = x(v), scaled so that the largest is 1",
    conventions: Words(
      nb: "Fra 0 til 1, der den høyeste får 1. Urettet; uvektet om ikke annet er valgt. Aktør "
        + "uten relasjoner: 0. Henger nettverket ikke sammen, får bare delnettverket med størst "
        + "egenverdi tall over 0. Ikke definert for noen når nettverket er uten relasjoner, eller "
        + "når to delnettverk har samme største egenverdi.",
      nn: "Frå 0 til 1, der den høgaste får 1. Uretta; uvekta om ikkje anna er valt. Aktør utan "
        + "relasjonar: 0. Heng nettverket ikkje saman, får berre delnettverket med størst "
        + "eigenverdi tal over 0. Ikkje definert for nokon når nettverket er utan relasjonar, "
        + "eller når to delnettverk har same største eigenverdi.",
      en: "From 0 to 1, where the highest gets 1. Undirected; unweighted unless chosen "
        + "otherwise. Organisation without ties: 0. In a network of several parts only the "
        + "component with the largest eigenvalue scores above 0. Undefined for all when the "
        + "network has no ties, or when two components share the largest eigenvalue."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik igraph eigenvector_centrality (i R eigen_centrality) og, når "
        + "nettverket henger sammen, networkx eigenvector_centrality_numpy delt på sitt største "
        + "tall. Ellers gir networkx en feilmelding. igraph skriver tall også der målet vårt "
        + "ikke er definert.",
      nn: "Innanfor 1e-6 lik igraph eigenvector_centrality (i R eigen_centrality) og, når "
        + "nettverket heng saman, networkx eigenvector_centrality_numpy delt på det største "
        + "talet sitt. Elles gir networkx ei feilmelding. igraph skriv tal også der målet vårt "
        + "ikkje er definert.",
      en: "Within 1e-6 equal to igraph eigenvector_centrality (in R eigen_centrality) and, when "
        + "the network is connected, to networkx eigenvector_centrality_numpy divided by its "
        + "largest number. Otherwise networkx stops with an error. igraph prints numbers even "
        + "where ours is undefined."))
}
