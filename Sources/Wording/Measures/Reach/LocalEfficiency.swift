extension MeasureWords {
  static let localEfficiency = MeasureWords(
    id: "local-efficiency",
    name: Words(
      nb: "lokal effektivitet", nn: "lokal effektivitet", en: "local efficiency"),
    question: Words(
      nb: "Hvor godt holder en aktørs partnere kontakt med hverandre uten aktøren, i gjennomsnitt?",
      nn: "Kor godt held partnarane til ein aktør kontakt med kvarandre utan aktøren, i "
        + "gjennomsnitt?",
      en: "How well do an organisation's partners keep in touch with each other without it, on "
        + "average?"),
    reading: Words(
      nb: "Høy verdi: partnerne til en aktør har kontakt med hverandre også om aktøren faller fra. "
        + "Lav verdi: partnerne henger bare sammen gjennom aktøren. Bare relasjoner mellom "
        + "partnerne selv er med, ikke omveier gjennom andre. Høyt er ikke alltid bedre: det kan "
        + "bety at mange har de samme partnerne. Ikke ranger nettverk med ulik svarprosent, eller "
        + "der mange har bare én partner.",
      nn: "Høg verdi: partnarane til ein aktør har kontakt med kvarandre også om aktøren fell frå. "
        + "Låg verdi: partnarane heng berre saman gjennom aktøren. Berre relasjonar mellom "
        + "partnarane sjølve er med, ikkje omvegar gjennom andre. Høgt er ikkje alltid betre: det "
        + "kan tyde at mange har dei same partnarane. Ikkje ranger nettverk med ulik svarprosent, "
        + "eller der mange har berre éin partnar.",
      en: "High: the partners of an organisation are in touch with each other even if it drops "
        + "out. Low: the partners hang together only through the organisation. Only ties among the "
        + "partners themselves count, not detours through others. Higher is not always better: it "
        + "can mean that many have the same partners. Do not rank networks with different response "
        + "rates, or where many have one partner only."),
    formula: "score = mean over i of E(G(i)), G(i) = the neighbours of i and the ties among them, "
      + "E = global efficiency",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Aktører med færre enn to relasjoner teller 0 og er med "
        + "i gjennomsnittet. Ikke definert når n = 0.",
      nn: "Frå 0 til 1. Uvekta og uretta. Aktørar med færre enn to relasjonar tel 0 og er med i "
        + "gjennomsnittet. Ikkje definert når n = 0.",
      en: "From 0 to 1. Unweighted and undirected. Organisations with fewer than two ties count 0 "
        + "and are in the mean. Undefined when n = 0."),
    comparison: Words(
      nb: "Lik networkx local_efficiency og lik gjennomsnittet av bctpy "
        + "efficiency_bin(local=True). igraph average_local_efficiency i R gir ofte et høyere "
        + "tall, fordi veiene mellom partnerne der kan gå gjennom resten av nettverket.",
      nn: "Lik networkx local_efficiency og lik gjennomsnittet av bctpy "
        + "efficiency_bin(local=True). igraph average_local_efficiency i R gir ofte eit høgare "
        + "tal, fordi vegane mellom partnarane der kan gå gjennom resten av nettverket.",
      en: "Equals networkx local_efficiency and the mean of bctpy efficiency_bin(local=True). "
        + "igraph average_local_efficiency in R often gives a higher number, because the paths "
        + "between the partners can run through the rest of the network there."))
}
