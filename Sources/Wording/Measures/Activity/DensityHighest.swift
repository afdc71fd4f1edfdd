extension MeasureWords {
  static let densityHighest = MeasureWords(
    id: "density-highest",
    name: Words(
      nb: "høyeste mulige tetthet", nn: "høgaste moglege tettleik", en: "highest possible density"),
    question: Words(
      nb: "Hvor tett er nettverket høyst, om alle parene uten svar samarbeider?",
      nn: "Kor tett er nettverket høgst, om alle para utan svar samarbeider?",
      en: "How dense is the network at most, if all pairs without an answer work together?"),
    reading: Words(
      nb: "Høy verdi: mange par samarbeider, eller mange svar mangler. Lav verdi: nettverket er "
        + "glissent, uansett hva de manglende svarene ville ha vist. Tallet er en grense, ikke et "
        + "anslag: det er lite trolig at alle par uten svar samarbeider. Les det sammen med den "
        + "laveste mulige tettheten. Ikke ranger nettverk med ulik størrelse eller svarprosent.",
      nn: "Høg verdi: mange par samarbeider, eller mange svar manglar. Låg verdi: nettverket er "
        + "glisse, same kva dei manglande svara ville ha vist. Talet er ei grense, ikkje eit "
        + "overslag: det er lite truleg at alle par utan svar samarbeider. Les det saman med den "
        + "lågaste moglege tettleiken. Ikkje ranger nettverk med ulik storleik eller svarprosent.",
      en: "High: many pairs work together, or many answers are missing. Low: the network is "
        + "sparse, whatever the missing answers would have shown. The number is a bound, not an "
        + "estimate: it is unlikely that all pairs without an answer work together. Read it beside "
        + "the lowest possible density. Do not rank networks of different size or response rate."),
    formula: "score = (m + u) / (n(n − 1)/2), at most 1, u = pairs without an answer",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Aktører uten relasjoner teller med i n. Krever at det "
        + "er kjent hvilke par som mangler svar; ellers regnes målet ikke ut. Mangler ingen, er "
        + "tallet lik tettheten. Ikke definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta og uretta. Aktørar utan relasjonar tel med i n. Krev at det er "
        + "kjent kva par som manglar svar; elles blir målet ikkje rekna ut. Manglar ingen, er "
        + "talet det same som tettleiken. Ikkje definert når n < 2.",
      en: "From 0 to 1. Unweighted and undirected. Organisations without ties count in n. Needs to "
        + "know which pairs lack an answer; otherwise it is not computed. When none do, the number "
        + "equals the density. Undefined when n < 2."),
    comparison: Words(
      nb: "Verken networkx eller igraph har målet. Det er tettheten hos Wasserman og Faust (1994) "
        + "med alle par uten svar lagt til i telleren, og kan regnes etter for hånd.",
      nn: "Verken networkx eller igraph har målet. Det er tettleiken hos Wasserman og Faust (1994) "
        + "med alle par utan svar lagde til i teljaren, og kan reknast etter for hand.",
      en: "Neither networkx nor igraph has it. It is the density of Wasserman and Faust (1994) "
        + "with all pairs without an answer added to the numerator, and can be checked by hand."))
}
