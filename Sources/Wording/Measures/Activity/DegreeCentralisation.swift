extension MeasureWords {
  static let degreeCentralisation = MeasureWords(
    id: "degree-centralisation",
    name: Words(
      nb: "sentralisering i nettverket", nn: "sentralisering i nettverket",
      en: "degree centralisation"),
    question: Words(
      nb: "Hvor mye er relasjonene samlet rundt én aktør?",
      nn: "Kor mykje er relasjonane samla rundt éin aktør?",
      en: "How far do the ties gather around one organisation?"),
    reading: Words(
      nb: "Nær 1: nesten alle relasjoner går til én aktør, som i en stjerne. Nær 0: aktørene "
        + "har omtrent like mange relasjoner. Målet handler om nettverket, ikke om geografi "
        + "eller styring. En stjerne kan være et bevisst valg, og den er sårbar om aktøren i "
        + "midten faller fra. Ikke ranger nettverk av svært ulik størrelse.",
      nn: "Nær 1: nesten alle relasjonar går til éin aktør, som i ei stjerne. Nær 0: aktørane "
        + "har om lag like mange relasjonar. Målet handlar om nettverket, ikkje om geografi "
        + "eller styring. Ei stjerne kan vere eit medvite val, og ho er sårbar om aktøren i "
        + "midten fell frå. Ikkje ranger nettverk av svært ulik storleik.",
      en: "Near 1: nearly all ties go to one organisation, as in a star. Near 0: the "
        + "organisations have about equally many ties. It is about the network, not about "
        + "geography or management. A star can be a deliberate choice, and it is vulnerable if "
        + "the organisation in the middle drops out. Do not rank networks of very different "
        + "size."),
    formula: "score = Σ over i of (k_max − k(i)), divided by (n − 1)(n − 2)",
    conventions: Words(
      nb: "Fra 0 til 1; 1 er en stjerne. Uvektet. Urettet om ikke annet er valgt; med retning: Σ "
        + "(k_max − k(i)) / (n − 1)² for relasjonene ut fra aktørene (eller inn til dem). Aktører "
        + "uten relasjoner teller med. Ikke definert når n < 3; med retning når n < 2.",
      nn: "Frå 0 til 1; 1 er ei stjerne. Uvekta. Uretta om ikkje anna er valt; med retning: Σ "
        + "(k_max − k(i)) / (n − 1)² for relasjonane ut frå aktørane (eller inn til dei). Aktørar "
        + "utan relasjonar tel med. Ikkje definert når n < 3; med retning når n < 2.",
      en: "From 0 to 1; 1 is a star. Unweighted. Undirected unless chosen otherwise; directed: Σ "
        + "(k_max − k(i)) / (n − 1)² over the ties out of the organisations (or in to them). "
        + "Organisations without ties count. Undefined when n < 3; directed when n < 2."),
    comparison: Words(
      nb: "Lik igraph centr_degree(loops = FALSE) i R på den urettede grafen; med retning med mode "
        + "= \"out\" i tillegg. Standarden der regner med relasjoner til seg selv og gir et lavere "
        + "tall (karateklubben til Zachary: 0,376 mot 0,400). networkx og igraph i Python har ikke "
        + "målet.",
      nn: "Lik igraph centr_degree(loops = FALSE) i R på den uretta grafen; med retning med mode = "
        + "\"out\" i tillegg. Standarden der reknar med relasjonar til seg sjølv og gir eit lågare "
        + "tal (karateklubben til Zachary: 0,376 mot 0,400). networkx og igraph i Python har ikkje "
        + "målet.",
      en: "Equals igraph centr_degree(loops = FALSE) in R on the undirected graph; directed with "
        + "mode = \"out\" added. The default there allows ties to oneself and gives a lower number "
        + "(Zachary's karate club: 0.376 against 0.400). networkx and igraph in Python do not have "
        + "it."))
}
