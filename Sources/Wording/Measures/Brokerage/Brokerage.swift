extension MeasureWords {
  static let brokerage = MeasureWords(
    id: "brokerage",
    name: Words(
      nb: "meglerroller i alt",
      nn: "meklarroller i alt",
      en: "brokerage in all"),
    question: Words(
      nb: "Hvor mange par av partnere kjenner hverandre bare gjennom andre, med aktøren "
        + "imellom?",
      nn: "Kor mange par av partnarar kjenner kvarandre berre gjennom andre, med aktøren "
        + "imellom?",
      en: "Between how many pairs of partners who do not work together does the organisation "
        + "stand?"),
    reading: Words(
      nb: "Høy verdi: aktøren står mellom mange som ikke samarbeider direkte. Lav verdi: "
        + "partnerne samarbeider seg imellom, eller er få. Det er en mulighet til å koble, ikke "
        + "et bevis på at det skjer. Tallet vokser raskt med antall partnere; sammenlign helst z. "
        + "Ventet tall og z er etter formelen fra 1989, som antar at alle relasjoner er like "
        + "sannsynlige.",
      nn: "Høg verdi: aktøren står mellom mange som ikkje samarbeider direkte. Låg verdi: "
        + "partnarane samarbeider seg imellom, eller er få. Det er eit høve til å kople, ikkje "
        + "eit prov på at det skjer. Talet veks raskt med talet på partnarar; samanlikn helst z. "
        + "Venta tal og z er etter formelen frå 1989, som reknar alle relasjonar som like "
        + "sannsynlege.",
      en: "High: the organisation stands between many who do not work together directly. Low: "
        + "the partners work among themselves, or are few. It is a chance to connect, not proof "
        + "that it happens. The number grows fast with the number of partners; rather compare z. "
        + "Expectation and z follow the formula of 1989, which takes all ties to be equally "
        + "likely."),
    formula: "score(v) = number of pairs (a, b) with a→v→b and no a→b",
    conventions: Words(
      nb: "Antall par, fra 0. Krever at sektorene er kjent; er alle i samme sektor, sier "
        + "kommandoen det. Uten retning telles hvert par én gang; med retning fra a til b. "
        + "Uvektet. Par der noen av de tre er uten sektor, holdes utenfor. Aktør uten relasjoner: "
        + "0; aktør uten sektor: ikke definert.",
      nn: "Tal på par, frå 0. Krev at sektorane er kjende; er alle i same sektor, seier "
        + "kommandoen det. Utan retning blir kvart par talt éin gong; med retning frå a til b. "
        + "Uvekta. Par der nokon av dei tre er utan sektor, blir haldne utanfor. Aktør utan "
        + "relasjonar: 0; aktør utan sektor: ikkje definert.",
      en: "Number of pairs, from 0. Needs the sectors to be known; when all are in the same one "
        + "the command says so. Without direction every pair counts once; with direction from a "
        + "to b. Unweighted. Pairs in which any of the three has no sector are left out. "
        + "Organisation without ties: 0; without a sector: undefined."),
    comparison: Words(
      nb: "Med retning lik brokerage i R sna, som også har formelen for forventning og varians; "
        + "ingen Python-bibliotek tilbyr det. På urettede data teller sna hvert par to ganger i "
        + "alle roller unntatt de to mellom sektorer. Kontrollert mot opptelling og simulering.",
      nn: "Med retning lik brokerage i R sna, som også har formelen for forventning og varians; "
        + "inkje Python-bibliotek tilbyr det. På uretta data tel sna kvart par to gonger i alle "
        + "roller utanom dei to mellom sektorar. Kontrollert mot oppteljing og simulering.",
      en: "With direction equal to brokerage in R sna, which also has the formula for "
        + "expectation and variance; no Python library offers it. On undirected data sna counts "
        + "every pair twice in all roles but the two between sectors. Checked against counting "
        + "and simulation."))
}
