extension MeasureWords {
  static let fragmentation = MeasureWords(
    id: "fragmentation",
    name: Words(
      nb: "fragmentering", nn: "fragmentering", en: "fragmentation"),
    question: Words(
      nb: "Hvor stor del av parene av aktører har ingen vei mellom seg?",
      nn: "Kor stor del av para av aktørar har ingen veg mellom seg?",
      en: "How large a share of the pairs of organisations have no path between them?"),
    reading: Words(
      nb: "0: alle kan nå alle, direkte eller gjennom andre. Høy verdi: nettverket er delt, og "
        + "mange par er uten forbindelse; 1 betyr ingen relasjoner. Målet ser ikke hvor lange "
        + "veiene er; det gjør avstandsvektet fragmentering. Det sier ikke at delene burde "
        + "samarbeide. Ikke ranger når svar mangler: aktører som ikke har svart, kan se ut som "
        + "egne deler.",
      nn: "0: alle kan nå alle, direkte eller gjennom andre. Høg verdi: nettverket er delt, og "
        + "mange par er utan samband; 1 tyder ingen relasjonar. Målet ser ikkje kor lange vegane "
        + "er; det gjer avstandsvekta fragmentering. Det seier ikkje at delane burde samarbeide. "
        + "Ikkje ranger når svar manglar: aktørar som ikkje har svara, kan sjå ut som eigne delar.",
      en: "0: everybody can reach everybody, directly or through others. High: the network is in "
        + "parts, and many pairs are cut off from each other; 1 means no ties. It does not see how "
        + "long the paths are; distance-weighted fragmentation does. It does not say that the "
        + "parts ought to work together. Do not rank when answers are missing: organisations that "
        + "did not answer may look like parts of their own."),
    formula: "score = 1 − (ordered pairs with a path) / (n(n − 1))",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Aktører uten relasjoner teller med. Urettet om ikke annet er "
        + "valgt: da er tallet 1 − Σ s(s − 1)/(n(n − 1)) over delnettverk med s aktører; med "
        + "retning: veier langs relasjonene. Ikke definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta. Aktørar utan relasjonar tel med. Uretta om ikkje anna er valt: då "
        + "er talet 1 − Σ s(s − 1)/(n(n − 1)) over delnettverk med s aktørar; med retning: vegar "
        + "langs relasjonane. Ikkje definert når n < 2.",
      en: "From 0 to 1. Unweighted. Organisations without ties count. Undirected unless chosen "
        + "otherwise: the number is then 1 − Σ s(s − 1)/(n(n − 1)) over components of s "
        + "organisations; directed: paths along the ties. Undefined when n < 2."),
    comparison: Words(
      nb: "Verken networkx eller igraph har målet, men det kan regnes etter med størrelsene på "
        + "delene i networkx connected_components. Følger F hos Borgatti (2006). Urettet er det 1 "
        + "minus Krackhardts sammenheng.",
      nn: "Verken networkx eller igraph har målet, men det kan reknast etter med storleikane på "
        + "delane i networkx connected_components. Følgjer F hos Borgatti (2006). Uretta er det 1 "
        + "minus samanhengen til Krackhardt.",
      en: "Neither networkx nor igraph has it, but it can be checked with the sizes of the parts "
        + "in networkx connected_components. Follows F in Borgatti (2006). Undirected it is 1 "
        + "minus Krackhardt's connectedness."))
}
