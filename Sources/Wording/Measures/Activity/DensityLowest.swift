extension MeasureWords {
  static let densityLowest = MeasureWords(
    id: "density-lowest",
    name: Words(
      nb: "laveste mulige tetthet", nn: "lågaste moglege tettleik", en: "lowest possible density"),
    question: Words(
      nb: "Hvor tett er nettverket minst, om ingen av parene uten svar samarbeider?",
      nn: "Kor tett er nettverket minst, om ingen av para utan svar samarbeider?",
      en: "How dense is the network at least, if none of the pairs without an answer work "
        + "together?"),
    reading: Words(
      nb: "Høy verdi: mange par samarbeider, uansett hva de manglende svarene ville ha vist. Lav "
        + "verdi: få par har oppgitt samarbeid, men det kan også komme av at mange ikke har svart. "
        + "Les tallet sammen med den høyeste mulige tettheten: stemmer det som er oppgitt, ligger "
        + "den virkelige tettheten mellom de to. Er avstanden stor, kan tettheten ikke fastslås. "
        + "Ikke ranger nettverk med ulik størrelse eller svarprosent.",
      nn: "Høg verdi: mange par samarbeider, same kva dei manglande svara ville ha vist. Låg "
        + "verdi: få par har oppgitt samarbeid, men det kan også kome av at mange ikkje har svara. "
        + "Les talet saman med den høgaste moglege tettleiken: stemmer det som er oppgitt, ligg "
        + "den verkelege tettleiken mellom dei to. Er avstanden stor, kan tettleiken ikkje "
        + "fastslåast. Ikkje ranger nettverk med ulik storleik eller svarprosent.",
      en: "High: many pairs work together, whatever the missing answers would have shown. Low: few "
        + "pairs have reported collaboration, though that may also be because many did not answer. "
        + "Read it beside the highest possible density: if what was reported is right, the real "
        + "density lies between the two. If they are far apart, the density cannot be settled. Do "
        + "not rank networks of different size or response rate."),
    formula: "score = m / (n(n − 1)/2), pairs without an answer counted as no tie",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Aktører uten relasjoner teller med i n. Krever at det "
        + "er kjent hvilke par som mangler svar; ellers regnes målet ikke ut. Mangler ingen, er "
        + "laveste og høyeste mulige tetthet like. Ikke definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta og uretta. Aktørar utan relasjonar tel med i n. Krev at det er "
        + "kjent kva par som manglar svar; elles blir målet ikkje rekna ut. Manglar ingen, er den "
        + "lågaste og den høgaste moglege tettleiken like. Ikkje definert når n < 2.",
      en: "From 0 to 1. Unweighted and undirected. Organisations without ties count in n. Needs to "
        + "know which pairs lack an answer; otherwise it is not computed. When none do, the lowest "
        + "and the highest possible density are equal. Undefined when n < 2."),
    comparison: Words(
      nb: "Samme tall som networkx density og igraph density på den enkle, urettede grafen. Ingen "
        + "av dem vet hvilke par som mangler svar, så de skiller ikke mellom en nedre grense og et "
        + "sikkert tall.",
      nn: "Same tal som networkx density og igraph density på den enkle, uretta grafen. Ingen av "
        + "dei veit kva par som manglar svar, så dei skil ikkje mellom ei nedre grense og eit "
        + "sikkert tal.",
      en: "The same number as networkx density and igraph density on the simple undirected graph. "
        + "Neither knows which pairs lack an answer, so they do not tell a lower bound from a "
        + "certain number."))
}
