extension MeasureWords {
  static let keyPlayersReaching = MeasureWords(
    id: "key-players-reaching",
    name: Words(
      nb: "nøkkelaktører for spredning",
      nn: "nøkkelaktørar for spreiing",
      en: "key players, reaching"),
    question: Words(
      nb: "Hvilke tre aktører når til sammen de andre i færrest steg?",
      nn: "Kva for tre aktørar når til saman dei andre i færrast steg?",
      en: "Which three organisations together reach the others in fewest steps?"),
    reading: Words(
      nb: "Disse tre er gode å begynne med når noe skal ut til alle. Nær 1: de fleste er "
        + "partner med minst én av dem. Lavt tall: mange er langt unna eller nås ikke. De velges "
        + "sammen, så de når ulike deler av nettverket. Tallet sier hvem som kan nås, ikke hvem "
        + "som vil svare.",
      nn: "Desse tre er gode å byrje med når noko skal ut til alle. Nær 1: dei fleste er "
        + "partnar med minst éin av dei. Lågt tal: mange er langt unna eller kan ikkje nåast. Dei "
        + "blir valde i lag, så dei når ulike delar av nettverket. Talet seier kven som kan "
        + "nåast, ikkje kven som vil svare.",
      en: "These three are good to start with when something is to get to everybody. Near 1: "
        + "most are partners of at least one of them. Low: many are far away or out of reach. "
        + "They are chosen together, so that they reach different parts of the network. The "
        + "number says who can be reached, not who will respond."),
    formula: "set = the k = 3 organisations S for which (1/n)·Σ over j of 1/d(S,j) is largest, "
      + "d(S,j) = steps from the nearest of S; score = that number",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Tre aktører velges. Alle utvalg prøves når det er "
        + "høyst 200 000 (n ≤ 107); ellers bygges utvalget opp én for én og bedres ved bytter, og "
        + "det står ved siden av. Av like gode vises det første etter id. Krever minst fem "
        + "aktører; ellers sier kommandoen det. De tre selv teller 1, de som ikke nås, 0.",
      nn: "Frå 0 til 1. Uvekta og uretta. Tre aktørar blir valde. Alle utval blir prøvde når "
        + "det er høgst 200 000 (n ≤ 107); elles blir utvalet bygd opp éin for éin og betra ved "
        + "byte, og det står ved sida av. Av like gode blir det fyrste etter id vist. Krev minst "
        + "fem aktørar; elles seier kommandoen det. Dei tre sjølve tel 1, dei som ikkje kan "
        + "nåast, 0.",
      en: "From 0 to 1. Unweighted and undirected. Three organisations are chosen. Every choice "
        + "is tried when there are at most 200,000 (n ≤ 107); otherwise the choice is built up "
        + "one by one and improved by exchanges, and that is said beside it. Of equally good ones "
        + "the first by id is shown. Needs at least five organisations; otherwise the command "
        + "says so. The three themselves count 1, those out of reach 0."),
    comparison: Words(
      nb: "KPP-Pos hos Borgatti (2006) med avstandsvekter (karateklubben til Zachary: 0,956 for "
        + "aktør 0 og 33). Verken networkx eller igraph tilbyr det; kontrollert ved å prøve alle "
        + "utvalg i begge.",
      nn: "KPP-Pos hos Borgatti (2006) med avstandsvekter (karateklubben til Zachary: 0,956 for "
        + "aktør 0 og 33). Verken networkx eller igraph tilbyr det; kontrollert ved å prøve alle "
        + "utval i begge.",
      en: "KPP-Pos in Borgatti (2006) with distance weights (Zachary's karate club: 0.956 for "
        + "organisations 0 and 33). Neither networkx nor igraph offers it; checked by trying "
        + "every choice in both."))
}
