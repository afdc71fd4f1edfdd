extension MeasureWords {
  static let cutNodeCount = MeasureWords(
    id: "cut-nodes",
    name: Words(
      nb: "sårbare knutepunkter", nn: "sårbare knutepunkt", en: "cut points"),
    question: Words(
      nb: "Hvor mange aktører er det som hver for seg ville dele nettverket om de falt fra?",
      nn: "Kor mange aktørar er det som kvar for seg ville dele nettverket om dei fall frå?",
      en: "How many organisations are there that would each split the network by dropping out?"),
    reading: Words(
      nb: "Høyt tall: mange steder henger nettverket på én aktør. 0: ingen enkelt aktør kan dele "
        + "det. Tallet sier ikke hvor mye som løsner; ofte er det én aktør med bare én relasjon. "
        + "Se på hvem det gjelder, før det blir satt inn tiltak. Ikke ranger når mange svar "
        + "mangler: relasjoner som ikke er oppgitt, kan være veien utenom.",
      nn: "Høgt tal: mange stader heng nettverket på éin aktør. 0: ingen enkelt aktør kan dele "
        + "det. Talet seier ikkje kor mykje som losnar; ofte er det éin aktør med berre éin "
        + "relasjon. Sjå på kven det gjeld, før det blir sett inn tiltak. Ikkje ranger når mange "
        + "svar manglar: relasjonar som ikkje er oppgitte, kan vere vegen utanom.",
      en: "High: in many places the network hangs on one organisation. 0: no single organisation "
        + "can split it. The number does not say how much comes loose; often it is one "
        + "organisation with one tie only. Look at whom it concerns before taking measures. Do not "
        + "rank when many answers are missing: ties that were not reported may be the way round."),
    formula: "score = the number of nodes whose removal gives more components",
    conventions: Words(
      nb: "Fra 0 til n − 2, hele tall. Uvektet og urettet. Aktører uten relasjoner telles ikke. "
        + "Alltid definert; 0 når n < 3.",
      nn: "Frå 0 til n − 2, heile tal. Uvekta og uretta. Aktørar utan relasjonar blir ikkje talde. "
        + "Alltid definert; 0 når n < 3.",
      en: "From 0 to n − 2, whole numbers. Unweighted and undirected. Organisations without ties "
        + "are not counted. Always defined; 0 when n < 3."),
    comparison: Words(
      nb: "Lik antallet i networkx articulation_points og igraph articulation_points på den "
        + "urettede grafen. networkx tar ikke rettede grafer; igraph ser bort fra retningen.",
      nn: "Lik talet på aktørar i networkx articulation_points og igraph articulation_points på "
        + "den uretta grafen. networkx tek ikkje retta grafar; igraph ser bort frå retninga.",
      en: "Equals the number in networkx articulation_points and igraph articulation_points on the "
        + "undirected graph. networkx does not take directed graphs; igraph ignores the "
        + "direction."))
}
