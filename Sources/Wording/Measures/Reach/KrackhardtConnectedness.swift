extension MeasureWords {
  static let krackhardtConnectedness = MeasureWords(
    id: "krackhardt-connectedness",
    name: Words(
      nb: "sammenheng (Krackhardt)", nn: "samanheng (Krackhardt)",
      en: "connectedness (Krackhardt)"),
    question: Words(
      nb: "Hvor stor del av parene av aktører er i samme del av nettverket?",
      nn: "Kor stor del av para av aktørar er i same del av nettverket?",
      en: "How large a share of the pairs of organisations are in the same part of the network?"),
    reading: Words(
      nb: "1: alle kan nå alle, direkte eller gjennom andre. Lav verdi: nettverket er delt, og "
        + "mange par har ingen vei mellom seg. Det er det første av Krackhardts fire kjennetegn på "
        + "et rent hierarki. Målet ser ikke på retning eller på hvor lange veiene er. Ikke ranger "
        + "når svar mangler: aktører som ikke har svart, kan se ut som egne deler.",
      nn: "1: alle kan nå alle, direkte eller gjennom andre. Låg verdi: nettverket er delt, og "
        + "mange par har ingen veg mellom seg. Det er det første av dei fire kjenneteikna til "
        + "Krackhardt på eit reint hierarki. Målet ser ikkje på retning eller på kor lange vegane "
        + "er. Ikkje ranger når svar manglar: aktørar som ikkje har svara, kan sjå ut som eigne "
        + "delar.",
      en: "1: everybody can reach everybody, directly or through others. Low: the network is in "
        + "parts, and many pairs have no path between them. It is the first of Krackhardt's four "
        + "marks of a pure hierarchy. It does not look at direction or at how long the paths are. "
        + "Do not rank when answers are missing: organisations that did not answer may look like "
        + "parts of their own."),
    formula: "score = 1 − V / (n(n − 1)/2), V = pairs in different components",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Aktør uten relasjoner er et eget delnettverk. Ikke "
        + "definert når n < 2.",
      nn: "Frå 0 til 1. Uvekta og uretta. Aktør utan relasjonar er eit eige delnettverk. Ikkje "
        + "definert når n < 2.",
      en: "From 0 to 1. Unweighted and undirected. An organisation without ties is a component of "
        + "its own. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik connectedness i R-pakken sna, som skriver 1 når n < 2. Verken networkx eller igraph "
        + "har målet; det er 1 minus fragmenteringen på den urettede grafen. Følger Krackhardt "
        + "(1994).",
      nn: "Lik connectedness i R-pakken sna, som skriv 1 når n < 2. Verken networkx eller igraph "
        + "har målet; det er 1 minus fragmenteringa på den uretta grafen. Følgjer Krackhardt "
        + "(1994).",
      en: "Equals connectedness in the R package sna, which prints 1 when n < 2. Neither networkx "
        + "nor igraph has it; it is 1 minus fragmentation on the undirected graph. Follows "
        + "Krackhardt (1994)."))
}
