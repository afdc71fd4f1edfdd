extension MeasureWords {
  static let informationCentrality = MeasureWords(
    id: "information",
    name: Words(
      nb: "informasjonssentralitet", nn: "informasjonssentralitet", en: "information centrality"),
    question: Words(
      nb: "Hvor godt er aktøren knyttet til alle andre, når alle veier teller?",
      nn: "Kor godt er aktøren knytt til alle andre, når alle vegar tel?",
      en: "How well is the organisation joined to all others, when all paths count?"),
    reading: Words(
      nb: "Høy verdi: mange korte veier uavhengige av hverandre fører til resten av nettverket. "
        + "Lav verdi: veiene er få eller lange. Målet handler om nærhet, ikke om å stå mellom "
        + "andre, og sier ikke at aktøren har mye informasjon. Tallet vokser ofte med tettheten; "
        + "ikke sammenlign mellom nettverk. Ikke ranger aktører med nesten like tall, eller når "
        + "mange svar mangler.",
      nn: "Høg verdi: mange korte vegar uavhengige av kvarandre fører til resten av nettverket. "
        + "Låg verdi: vegane er få eller lange. Målet handlar om nærleik, ikkje om å stå mellom "
        + "andre, og seier ikkje at aktøren har mykje informasjon. Talet veks ofte med tettleiken; "
        + "ikkje samanlikn mellom nettverk. Ikkje ranger aktørar med nesten like tal, eller når "
        + "mange svar manglar.",
      en: "High: many short paths independent of each other lead to the rest of the network. Low: "
        + "the paths are few or long. It is about nearness, not about standing between others, and "
        + "does not say that the organisation has much information. The number often grows with "
        + "density; do not compare between networks. Do not rank organisations with nearly equal "
        + "numbers, or when many answers are missing."),
    formula: "score(i) = n / Σ over j of R(i,j), R(i,j) = resistance between i and j when each tie "
      + "conducts its weight, R(i,i) = 0",
    conventions: Words(
      nb: "Fra 0 og oppover. Uvektet om ikke annet er valgt; med vekter er w ledningsevnen. "
        + "Urettet. Krever at nettverket henger sammen: regnes ikke ut når det er flere "
        + "delnettverk, og en aktør uten relasjoner er ett. Ikke definert når n < 2.",
      nn: "Frå 0 og oppover. Uvekta om ikkje anna er valt; med vekter er w leiingsevna. Uretta. "
        + "Krev at nettverket heng saman: blir ikkje rekna ut når det er fleire delnettverk, og "
        + "ein aktør utan relasjonar er eitt. Ikkje definert når n < 2.",
      en: "From 0 upwards. Unweighted unless chosen otherwise; weighted: w is the conductance. "
        + "Undirected. Needs a connected network: not computed when there is more than one "
        + "component, and an organisation without ties is one. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik networkx information_centrality ganget med n, og lik infocent i R-pakken sna. I "
        + "networkx er current_flow_closeness_centrality samme funksjon. igraph har ikke målet. Er "
        + "nettverket delt, gir networkx en feilmelding.",
      nn: "Lik networkx information_centrality gonga med n, og lik infocent i R-pakken sna. I "
        + "networkx er current_flow_closeness_centrality same funksjon. igraph har ikkje målet. Er "
        + "nettverket delt, gir networkx ei feilmelding.",
      en: "Equals networkx information_centrality times n, and infocent in the R package sna. In "
        + "networkx current_flow_closeness_centrality is the same function. igraph does not have "
        + "it. When the network is in parts, networkx stops with an error."))
}
