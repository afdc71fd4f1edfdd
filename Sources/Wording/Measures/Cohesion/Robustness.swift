extension MeasureWords {
  static let robustness = MeasureWords(
    id: "robustness",
    name: Words(
      nb: "robusthet",
      nn: "robustheit",
      en: "robustness"),
    question: Words(
      nb: "Hvor mye av nettverket henger sammen når de travleste aktørene faller fra én etter "
        + "én?",
      nn: "Kor mykje av nettverket heng i hop når dei travlaste aktørane fell frå éin etter "
        + "éin?",
      en: "How much of the network hangs together as the busiest organisations leave one after "
        + "the other?"),
    reading: Words(
      nb: "Høy verdi (mot 0,5): nettverket står selv om de med flest partnere faller fra. Lav "
        + "verdi: det faller raskt i biter. Det er en tenkt rekkefølge og ingen spådom. "
        + "Sammenlign bare nettverk med omtrent like mange aktører.",
      nn: "Høg verdi (mot 0,5): nettverket står sjølv om dei med flest partnarar fell frå. Låg "
        + "verdi: det fell raskt i bitar. Det er ei tenkt rekkjefølgje og ingen spådom. Samanlikn "
        + "berre nettverk med omtrent like mange aktørar.",
      en: "High (towards 0.5): the network stands although those with most partners leave. Low: "
        + "it soon falls to pieces. It is an imagined order, no forecast. Compare only networks "
        + "of about as many organisations."),
    formula: "score = (1/n)·Σ over q = 1 … n of S(q), S(q) = share of all organisations in the "
      + "largest part after q have left",
    conventions: Words(
      nb: "Fra 0 til 0,5. Uvektet og urettet. Hver gang går den som da har flest partnere; har "
        + "flere like mange, går den første etter id, så tallet kan avhenge av rekkefølgen. Ikke "
        + "definert uten aktører.",
      nn: "Frå 0 til 0,5. Uvekta og uretta. Kvar gong går den som då har flest partnarar; har "
        + "fleire like mange, går den fyrste etter id, så talet kan kome an på rekkjefølgja. "
        + "Ikkje definert utan aktørar.",
      en: "From 0 to 0.5. Unweighted and undirected. Each time the one with most partners then "
        + "leaves; among equals the first by id, so the number may depend on the order. Undefined "
        + "without organisations."),
    comparison: Words(
      nb: "Følger Schneider mfl. (2011). Verken networkx eller igraph tilbyr det; kontrollert "
        + "ved å fjerne aktørene én for én i begge.",
      nn: "Følgjer Schneider mfl. (2011). Verken networkx eller igraph tilbyr det; kontrollert "
        + "ved å fjerne aktørane éin for éin i begge.",
      en: "Follows Schneider et al. (2011). Neither networkx nor igraph offers it; checked by "
        + "removing the organisations one by one in both."))
}
