extension MeasureWords {
  static let bridgeCount = MeasureWords(
    id: "bridges",
    name: Words(
      nb: "broer (eneste forbindelse)", nn: "bruer (einaste samband)", en: "bridges"),
    question: Words(
      nb: "Hvor mange relasjoner er det som hver for seg ville dele nettverket om de falt bort?",
      nn: "Kor mange relasjonar er det som kvar for seg ville dele nettverket om dei fall bort?",
      en: "How many ties are there that would each split the network by being lost?"),
    reading: Words(
      nb: "Høyt tall: mange deler henger på én enkelt relasjon. 0: for hver relasjon finnes det en "
        + "vei utenom. Mange broer går bare til en aktør med én partner; det er noe annet enn en "
        + "bro mellom to store deler. Målet sier ikke at relasjonene er lite verdt. Ikke ranger når "
        + "mange svar mangler: relasjoner som ikke er oppgitt, kan være veien utenom.",
      nn: "Høgt tal: mange delar heng på éin enkelt relasjon. 0: for kvar relasjon finst det ein "
        + "veg utanom. Mange bruer går berre til ein aktør med éin partnar; det er noko anna enn "
        + "ei bru mellom to store delar. Målet seier ikkje at relasjonane er lite verde. Ikkje ranger "
        + "når mange svar manglar: relasjonar som ikkje er oppgitte, kan vere vegen utanom.",
      en: "High: many parts hang on one single tie. 0: for each tie there is a way round. Many "
        + "bridges only lead to an organisation with one partner; that is something else than a "
        + "bridge between two large parts. It does not say that the ties are weak. Do not rank "
        + "when many answers are missing: ties that were not reported may be the way round."),
    formula: "score = the number of ties whose removal gives more components",
    conventions: Words(
      nb: "Fra 0 til n − 1, hele tall. Uvektet og urettet: et par telles én gang. Aktører uten "
        + "relasjoner påvirker ikke tallet. Alltid definert.",
      nn: "Frå 0 til n − 1, heile tal. Uvekta og uretta: eit par blir talt éin gong. Aktørar utan "
        + "relasjonar påverkar ikkje talet. Alltid definert.",
      en: "From 0 to n − 1, whole numbers. Unweighted and undirected: a pair counts once. "
        + "Organisations without ties do not change the number. Always defined."),
    comparison: Words(
      nb: "Lik antallet i networkx bridges og igraph bridges på den enkle, urettede grafen. "
        + "networkx tar ikke rettede grafer; igraph teller da en gjensidig relasjon som to, og den "
        + "er ingen bro.",
      nn: "Lik talet på relasjonar i networkx bridges og igraph bridges på den enkle, uretta "
        + "grafen. networkx tek ikkje retta grafar; igraph tel då ein gjensidig relasjon som to, "
        + "og han er inga bru.",
      en: "Equals the number in networkx bridges and igraph bridges on the simple undirected "
        + "graph. networkx does not take directed graphs; igraph then counts a mutual tie as two, "
        + "and it is no bridge."))
}
