extension MeasureWords {
  static let twoStepReach = MeasureWords(
    id: "two-step-reach",
    name: Words(
      nb: "rekkevidde i to ledd", nn: "rekkjevidd i to ledd", en: "two-step reach"),
    question: Words(
      nb: "Hvor stor del av de andre når aktøren direkte eller gjennom én partner?",
      nn: "Kor stor del av dei andre når aktøren direkte eller gjennom éin partnar?",
      en: "How large a share of the others does the organisation reach directly or through one "
        + "partner?"),
    reading: Words(
      nb: "Høy verdi: det meste av nettverket er partnere, eller partnere av partnere. Lav verdi: "
        + "de fleste ligger lenger unna eller kan ikke nås. I tette nettverk får nesten alle nær "
        + "1, og da skiller målet lite mellom aktørene. Det sier ikke at partnerne formidler noe "
        + "videre. Ikke ranger når mange svar mangler.",
      nn: "Høg verdi: det meste av nettverket er partnarar, eller partnarar av partnarar. Låg "
        + "verdi: dei fleste ligg lenger unna eller kan ikkje nåast. I tette nettverk får nesten "
        + "alle nær 1, og då skil målet lite mellom aktørane. Det seier ikkje at partnarane "
        + "formidlar noko vidare. Ikkje ranger når mange svar manglar.",
      en: "High: most of the network are partners, or partners of partners. Low: most are further "
        + "away or cannot be reached. In dense networks nearly everybody gets close to 1, and then "
        + "it tells the organisations little apart. It does not say that the partners pass "
        + "anything on. Do not rank when many answers are missing."),
    formula: "score(v) = the number of j ≠ v with d(v,j) ≤ 2, divided by n − 1",
    conventions: Words(
      nb: "Fra 0 til 1. To ledd om ikke annet er valgt. Uvektet. Urettet om ikke annet er valgt; "
        + "med retning: veier ut fra aktøren (eller inn til den). Aktør uten relasjoner: 0. Ikke "
        + "definert når n < 2.",
      nn: "Frå 0 til 1. To ledd om ikkje anna er valt. Uvekta. Uretta om ikkje anna er valt; med "
        + "retning: vegar ut frå aktøren (eller inn til han). Aktør utan relasjonar: 0. Ikkje "
        + "definert når n < 2.",
      en: "From 0 to 1. Two steps unless chosen otherwise. Unweighted. Undirected unless chosen "
        + "otherwise; directed: paths out from the organisation (or in to it). Organisation "
        + "without ties: 0. Undefined when n < 2."),
    comparison: Words(
      nb: "Lik igraph neighborhood_size(order=2) minus 1, delt på n − 1; igraph teller aktøren "
        + "selv med og ser bort fra retning om mode ikke er satt. I networkx kan tallet regnes ut "
        + "med single_source_shortest_path_length(cutoff=2). Følger Borgatti, Everett og Johnson "
        + "(2013).",
      nn: "Lik igraph neighborhood_size(order=2) minus 1, delt på n − 1; igraph tel aktøren sjølv "
        + "med og ser bort frå retning om mode ikkje er sett. I networkx kan talet reknast ut med "
        + "single_source_shortest_path_length(cutoff=2). Følgjer Borgatti, Everett og Johnson "
        + "(2013).",
      en: "Equals igraph neighborhood_size(order=2) less 1, divided by n − 1; igraph counts the "
        + "organisation itself and ignores direction unless mode is set. In networkx the number "
        + "can be worked out with single_source_shortest_path_length(cutoff=2). Follows Borgatti, "
        + "Everett and Johnson (2013)."))
}
