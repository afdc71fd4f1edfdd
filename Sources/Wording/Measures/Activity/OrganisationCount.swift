extension MeasureWords {
  static let organisationCount = MeasureWords(
    id: "organisations",
    name: Words(
      nb: "aktører i alt", nn: "aktørar i alt", en: "organisations in total"),
    question: Words(
      nb: "Hvor mange aktører er med i nettverket?",
      nn: "Kor mange aktørar er med i nettverket?",
      en: "How many organisations are in the network?"),
    reading: Words(
      nb: "Høyt tall: nettverket er vidt avgrenset. Lavt tall: det er smalt avgrenset. Aktører "
        + "uten relasjoner er med. Tallet sier ikke hvor mye de samarbeider, og flere er ikke "
        + "bedre i seg selv. Er tallet ulikt i to målinger, se først etter ny avgrensing, "
        + "sammenslåing og deling. Ikke ranger nettverk etter størrelse.",
      nn: "Høgt tal: nettverket er vidt avgrensa. Lågt tal: det er smalt avgrensa. Aktørar utan "
        + "relasjonar er med. Talet seier ikkje kor mykje dei samarbeider, og fleire er ikkje "
        + "betre i seg sjølv. Er talet ulikt i to målingar, sjå først etter ny avgrensing, "
        + "samanslåing og deling. Ikkje ranger nettverk etter storleik.",
      en: "High: the network is widely drawn. Low: it is narrowly drawn. Organisations without "
        + "ties are included. The number does not say how much they work together, and more is "
        + "not better in itself. If it differs between two surveys, look first for a new "
        + "boundary, a merger or a split. Do not rank networks by size."),
    formula: "score = n",
    conventions: Words(
      nb: "Fra 0 og oppover, hele tall. Aktører uten relasjoner er med. Vekter og retning har "
        + "ingenting å si. Alltid definert.",
      nn: "Frå 0 og oppover, heile tal. Aktørar utan relasjonar er med. Vekter og retning har "
        + "ingenting å seie. Alltid definert.",
      en: "From 0 upwards, whole numbers. Organisations without ties are included. Weights and "
        + "direction do not matter. Always defined."),
    comparison: Words(
      nb: "Lik networkx number_of_nodes og igraph vcount, når aktører uten relasjoner er lagt "
        + "inn i grafen. En graf som bare er lest fra en relasjonsliste, mangler dem.",
      nn: "Lik networkx number_of_nodes og igraph vcount, når aktørar utan relasjonar er lagde "
        + "inn i grafen. Ein graf som berre er lesen frå ei relasjonsliste, manglar dei.",
      en: "Equals networkx number_of_nodes and igraph vcount, when organisations without ties "
        + "have been added to the graph. A graph read from a list of ties alone lacks them."))
}
