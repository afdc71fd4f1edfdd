extension MeasureWords {
  static let cutPieces = MeasureWords(
    id: "cut-pieces",
    name: Words(
      nb: "deler som løsner uten aktøren", nn: "delar som losnar utan aktøren",
      en: "parts cut off without the organisation"),
    question: Words(
      nb: "Hvor mange flere deler ville nettverket falle i uten aktøren?",
      nn: "Kor mange fleire delar ville nettverket falle i utan aktøren?",
      en: "Into how many more parts would the network fall without the organisation?"),
    reading: Words(
      nb: "0: de andre henger like godt sammen uten aktøren. 1 eller mer: noen når resten bare "
        + "gjennom aktøren. Tallet sier ikke hvor store delene er; én partner uten andre "
        + "relasjoner er nok. Det sier heller ikke at veien blir brukt. Ikke ranger når mange svar "
        + "mangler: relasjoner som ikke er oppgitt, kan være veien utenom.",
      nn: "0: dei andre heng like godt saman utan aktøren. 1 eller meir: nokon når resten berre "
        + "gjennom aktøren. Talet seier ikkje kor store delane er; éin partnar utan andre "
        + "relasjonar er nok. Det seier heller ikkje at vegen blir brukt. Ikkje ranger når mange "
        + "svar manglar: relasjonar som ikkje er oppgitte, kan vere vegen utanom.",
      en: "0: the others hang together just as well without the organisation. 1 or more: some "
        + "reach the rest only through it. The number does not say how large the parts are; one "
        + "partner without other ties is enough. Nor does it say that the path is used. Do not "
        + "rank when many answers are missing: ties that were not reported may be the way round."),
    formula: "score(v) = b(v) − 1, at least 0, b(v) = the number of blocks (biconnected "
      + "components) v lies in",
    conventions: Words(
      nb: "Fra 0 og oppover, hele tall; for en aktør med k relasjoner høyst k − 1. Uvektet og "
        + "urettet. Det er delene av aktørens eget delnettverk som telles. Aktør uten relasjoner: "
        + "0. Alltid definert.",
      nn: "Frå 0 og oppover, heile tal; for ein aktør med k relasjonar høgst k − 1. Uvekta og "
        + "uretta. Det er delane av delnettverket til aktøren som blir talde. Aktør utan "
        + "relasjonar: 0. Alltid definert.",
      en: "From 0 upwards, whole numbers; for an organisation with k ties at most k − 1. "
        + "Unweighted and undirected. It is the parts of the organisation's own component that are "
        + "counted. Organisation without ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik antallet deler i networkx biconnected_components eller igraph "
        + "biconnected_components som aktøren er med i, minus 1. Over 0 for de samme aktørene som "
        + "står i articulation_points i begge.",
      nn: "Lik talet på delar i networkx biconnected_components eller igraph "
        + "biconnected_components som aktøren er med i, minus 1. Over 0 for dei same aktørane som "
        + "står i articulation_points i begge.",
      en: "Equals the number of parts in networkx biconnected_components or igraph "
        + "biconnected_components that the organisation is in, less 1. Above 0 for the same "
        + "organisations as are in articulation_points in both."))
}
