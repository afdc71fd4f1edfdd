extension MeasureWords {
  static let valenteFujimotoBridging = MeasureWords(
    id: "valente-bridging",
    name: Words(
      nb: "brobygging (Valente–Fujimoto)", nn: "brubygging (Valente–Fujimoto)",
      en: "bridging (Valente–Fujimoto)"),
    question: Words(
      nb: "Hvor mye svekkes nettverket i gjennomsnitt når aktøren mister én relasjon?",
      nn: "Kor mykje blir nettverket svekt i gjennomsnitt når aktøren mistar éin relasjon?",
      en: "How much is the network weakened on average when the organisation loses one tie?"),
    reading: Words(
      nb: "Høy verdi: hver av aktørens relasjoner betyr mye for at veiene i nettverket er korte. "
        + "Lav verdi: nettverket klarer seg nesten like godt uten hver enkelt av dem. Et "
        + "knutepunkt med mange relasjoner får ofte et lavt tall, fordi hver av dem betyr lite. "
        + "Tallene er små og avhenger av størrelsen på nettverket. Ikke sammenlign mellom "
        + "nettverk, og ikke ranger når mange svar mangler.",
      nn: "Høg verdi: kvar av relasjonane til aktøren har mykje å seie for at vegane i nettverket "
        + "er korte. Låg verdi: nettverket klarer seg nesten like godt utan kvar enkelt av dei. "
        + "Eit knutepunkt med mange relasjonar får ofte eit lågt tal, fordi kvar av dei har lite å "
        + "seie. Tala er små og kjem an på storleiken på nettverket. Ikkje samanlikn mellom "
        + "nettverk, og ikkje ranger når mange svar manglar.",
      en: "High: each of the organisation's ties means much for the paths in the network to be "
        + "short. Low: the network manages nearly as well without any one of them. A hub with many "
        + "ties often gets a low number, because each of them means little. The numbers are small "
        + "and depend on the size of the network. Do not compare between networks, and do not rank "
        + "when many answers are missing."),
    formula: "score(v) = mean over ties e of v of E(G) − E(G − e), E = mean of 1 / d(i,j) over "
      + "ordered pairs",
    conventions: Words(
      nb: "Fra 0 til 1, som oftest nær 0. Uvektet og urettet. Par uten vei teller 0 i E. Aktør "
        + "uten relasjoner: ikke definert.",
      nn: "Frå 0 til 1, som oftast nær 0. Uvekta og uretta. Par utan veg tel 0 i E. Aktør utan "
        + "relasjonar: ikkje definert.",
      en: "From 0 to 1, mostly close to 0. Unweighted and undirected. Pairs without a path add 0 "
        + "to E. Organisation without ties: undefined."),
    comparison: Words(
      nb: "Dobbelt så stort som bridging i R-pakken influenceR, som legger sammen hvert par én "
        + "gang, men deler på n(n − 1); for aktør uten relasjoner gir influenceR 0. Verken "
        + "networkx eller igraph har målet, men det kan regnes etter med networkx "
        + "global_efficiency med og uten hver relasjon. Følger Valente og Fujimoto (2010).",
      nn: "Dobbelt så stort som bridging i R-pakken influenceR, som legg saman kvart par éin gong, "
        + "men deler på n(n − 1); for aktør utan relasjonar gir influenceR 0. Verken networkx "
        + "eller igraph har målet, men det kan reknast etter med networkx global_efficiency med og "
        + "utan kvar relasjon. Følgjer Valente og Fujimoto (2010).",
      en: "Twice bridging in the R package influenceR, which adds each pair up once but divides by "
        + "n(n − 1); for an organisation without ties influenceR gives 0. Neither networkx nor "
        + "igraph has it, but it can be checked with networkx global_efficiency with and without "
        + "each tie. Follows Valente and Fujimoto (2010)."))
}
