extension MeasureWords {
  static let density = MeasureWords(
    id: "density",
    name: Words(
      nb: "tetthet", nn: "tettleik", en: "density"),
    question: Words(
      nb: "Hvor stor del av alle mulige relasjoner finnes?",
      nn: "Kor stor del av alle moglege relasjonar finst?",
      en: "How large a share of all possible ties exists?"),
    reading: Words(
      nb: "Høy verdi: de fleste par av aktører samarbeider. Lav verdi: få par gjør det, og det "
        + "er vanlig i store nettverk. Tettheten faller når nettverket vokser, selv om ingen "
        + "samarbeider med færre. Målet sier ikke hvor gode relasjonene er, og høyere er ikke "
        + "alltid bedre. Ikke ranger nettverk av ulik størrelse; bruk relasjoner per aktør.",
      nn: "Høg verdi: dei fleste par av aktørar samarbeider. Låg verdi: få par gjer det, og det "
        + "er vanleg i store nettverk. Tettleiken fell når nettverket veks, sjølv om ingen "
        + "samarbeider med færre. Målet seier ikkje kor gode relasjonane er, og høgare er ikkje "
        + "alltid betre. Ikkje ranger nettverk av ulik storleik; bruk relasjonar per aktør.",
      en: "High: most pairs of organisations work together. Low: few pairs do, which is usual "
        + "in large networks. Density falls when the network grows, even though nobody works "
        + "with fewer. It does not say how good the ties are, and higher is not always better. "
        + "Do not rank networks of different size; use ties per organisation."),
    formula: "score = m / (n(n − 1)/2)",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Urettet om ikke annet er valgt; med retning: m / (n(n − 1)). "
        + "Aktører uten relasjoner teller med i n. Par uten svar regnes som uten relasjon; laveste "
        + "og høyeste mulige tetthet viser hva det kan bety. Ikke definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta. Uretta om ikkje anna er valt; med retning: m / (n(n − 1)). Aktørar "
        + "utan relasjonar tel med i n. Par utan svar blir rekna som utan relasjon; lågaste og "
        + "høgaste moglege tettleik viser kva det kan ha å seie. Ikkje definert når n < 2.",
      en: "From 0 to 1. Unweighted. Undirected unless chosen otherwise; directed: m / (n(n − 1)). "
        + "Organisations without ties count in n. Pairs without an answer count as without a tie; "
        + "the lowest and the highest possible density show what that can mean. Undefined when n < "
        + "2."),
    comparison: Words(
      nb: "Lik networkx density og igraph density(loops=False), som er standard, på den enkle "
        + "grafen, urettet eller med retning. Når n < 2, skriver networkx 0 og igraph NaN.",
      nn: "Lik networkx density og igraph density(loops=False), som er standard, på den enkle "
        + "grafen, uretta eller med retning. Når n < 2, skriv networkx 0 og igraph NaN.",
      en: "Equals networkx density and igraph density(loops=False), its default, on the simple "
        + "graph, undirected or directed. When n < 2, networkx prints 0 and igraph NaN."))
}
