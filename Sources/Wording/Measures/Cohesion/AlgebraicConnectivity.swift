extension MeasureWords {
  static let algebraicConnectivity = MeasureWords(
    id: "algebraic-connectivity",
    name: Words(
      nb: "algebraisk sammenheng",
      nn: "algebraisk samanheng",
      en: "algebraic connectivity"),
    question: Words(
      nb: "Hvor godt henger nettverket sammen som helhet?",
      nn: "Kor godt heng nettverket i hop som heilskap?",
      en: "How well does the network hang together as a whole?"),
    reading: Words(
      nb: "0: nettverket er delt. Lavt: to deler henger så vidt sammen. Høyt: mange veier går "
        + "på kryss og tvers. Tallet øker når relasjoner kommer til. Sammenlign bare nettverk med "
        + "like mange aktører.",
      nn: "0: nettverket er delt. Lågt: to delar heng så vidt i hop. Høgt: mange vegar går på "
        + "kryss og tvers. Talet aukar når relasjonar kjem til. Samanlikn berre nettverk med like "
        + "mange aktørar.",
      en: "0: the network is in parts. Low: two parts barely hang together. High: many paths "
        + "run across. The number grows as ties are added. Compare only networks of as many "
        + "organisations."),
    formula: "score = λ₂, the second smallest eigenvalue of L = D − A",
    conventions: Words(
      nb: "Fra 0. Urettet; uvektet om ikke annet er valgt. Delt nettverk: nøyaktig 0. Ikke "
        + "definert med færre enn to aktører.",
      nn: "Frå 0. Uretta; uvekta om ikkje anna er valt. Delt nettverk: nøyaktig 0. Ikkje "
        + "definert med færre enn to aktørar.",
      en: "From 0. Undirected; unweighted unless chosen otherwise. A network in parts: exactly "
        + "0. Undefined with fewer than two organisations."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik networkx algebraic_connectivity og egenverdiene fra numpy. igraph "
        + "tilbyr det ikke ferdig.",
      nn: "Innanfor 1e-6 lik networkx algebraic_connectivity og eigenverdiane frå numpy. igraph "
        + "tilbyr det ikkje ferdig.",
      en: "Within 1e-6 equal to networkx algebraic_connectivity and the eigenvalues from numpy. "
        + "igraph has none ready-made."))
}
