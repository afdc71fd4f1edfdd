extension MeasureWords {
  static let barratClustering = MeasureWords(
    id: "clustering-barrat",
    name: Words(
      nb: "vektet klyngekoeffisient (Barrat)",
      nn: "vekta klyngjekoeffisient (Barrat)",
      en: "weighted clustering (Barrat)"),
    question: Words(
      nb: "Hvor stor del av aktørens samarbeid går til partnere som samarbeider med hverandre?",
      nn: "Kor stor del av samarbeidet til aktøren går til partnarar som samarbeider med "
        + "kvarandre?",
      en: "What share of the organisation's collaboration goes to partners who work with each "
        + "other?"),
    reading: Words(
      nb: "Høyere enn den uvektede: aktørens sterke relasjoner er i tette grupper. Lavere: de "
        + "sterke relasjonene går til partnere som står alene. Bare aktørens egne relasjoner "
        + "veies, ikke den mellom partnerne. Ikke bland med Onnelas tall.",
      nn: "Høgare enn den uvekta: dei sterke relasjonane til aktøren er i tette grupper. "
        + "Lågare: dei sterke relasjonane går til partnarar som står aleine. Berre dei eigne "
        + "relasjonane til aktøren blir vegne, ikkje den mellom partnarane. Ikkje bland med tala "
        + "til Onnela.",
      en: "Higher than the unweighted one: the organisation's strong ties are in close groups. "
        + "Lower: its strong ties go to partners who stand alone. Only the organisation's own "
        + "ties are weighed, not the one between the partners. Do not mix with Onnela's."),
    formula: "score(i) = Σ over pairs j, h who work together of (w(i,j) + w(i,h)) / (s(i)·(k(i) "
      + "− 1)), s(i) = strength of i",
    conventions: Words(
      nb: "Fra 0 til 1; lik den uvektede når alle intensiteter er like. Intensiteten teller "
        + "alltid; urettet. Ikke definert for aktør med færre enn to partnere.",
      nn: "Frå 0 til 1; lik den uvekta når alle intensitetane er like. Intensiteten tel alltid; "
        + "uretta. Ikkje definert for aktør med færre enn to partnarar.",
      en: "From 0 to 1; equals the unweighted one when all intensities are alike. Intensity "
        + "always counts; undirected. Undefined for an organisation with fewer than two partners."),
    comparison: Words(
      nb: "Lik igraph transitivity_local_undirected(weights=…). networkx har Onnelas, et annet "
        + "mål.",
      nn: "Lik igraph transitivity_local_undirected(weights=…). networkx har Onnelas, eit anna "
        + "mål.",
      en: "Equals igraph transitivity_local_undirected(weights=…). networkx has Onnela's, "
        + "another measure."))
}
