extension MeasureWords {
  static let liaison = MeasureWords(
    id: "liaison",
    name: Words(
      nb: "forbindelsesledd",
      nn: "bindeledd",
      en: "liaison"),
    question: Words(
      nb: "Hvor mange par av to ulike, fremmede sektorer står aktøren mellom?",
      nn: "Kor mange par av to ulike, framande sektorar står aktøren mellom?",
      en: "Between how many pairs of two different other sectors does the organisation stand?"),
    reading: Words(
      nb: "Høy verdi: aktøren kobler sektorer den ikke selv hører til. Lav verdi: sektorene "
        + "møtes uten den, eller ikke i det hele tatt. Ventet tall og z sier hva sektorene alene "
        + "ville gitt: de er delt ut på nytt mange ganger mens relasjonene står (alle måter for "
        + "inntil 8 aktører, ellers 10 000 faste trekninger, og formelen fra 1989 i store "
        + "nettverk). Formelen antar at alle relasjoner er like sannsynlige; omdelingen holder "
        + "seg til nettverket slik det er.",
      nn: "Høg verdi: aktøren koplar sektorar han ikkje sjølv høyrer til. Låg verdi: sektorane "
        + "møtest utan han, eller ikkje i det heile. Venta tal og z seier kva sektorane aleine "
        + "ville gitt: dei er delte ut på nytt mange gonger medan relasjonane står (alle måtar "
        + "for inntil 8 aktørar, elles 10 000 faste trekningar, og formelen frå 1989 i store "
        + "nettverk). Formelen reknar alle relasjonar som like sannsynlege; omdelinga held seg "
        + "til nettverket slik det er.",
      en: "High: the organisation connects sectors it does not belong to. Low: the sectors meet "
        + "without it, or not at all. Expectation and z say what the sectors alone would give: "
        + "they are dealt out anew many times while the ties stay (in every way for up to 8 "
        + "organisations, else 10,000 fixed draws, and the formula of 1989 in large networks). "
        + "The formula takes all ties to be equally likely; dealing out keeps to the network as "
        + "it is."),
    formula: "score(v) = number of pairs (a, b) with a→v→b and no a→b, where a, v and b are in "
      + "three different sectors",
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
