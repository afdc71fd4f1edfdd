extension MeasureWords {
  static let burtEfficiency = MeasureWords(
    id: "burt-efficiency",
    name: Words(
      nb: "kontakteffektivitet (Burt)",
      nn: "kontakteffektivitet (Burt)",
      en: "Burt's efficiency"),
    question: Words(
      nb: "Hvor stor del av partnerne gir aktøren noe de andre partnerne ikke også gir?",
      nn: "Kor stor del av partnarane gir aktøren noko dei andre partnarane ikkje også gir?",
      en: "What share of the partners gives the organisation something that the other partners "
        + "do not?"),
    reading: Words(
      nb: "Høy verdi: partnerne har lite med hverandre å gjøre, så hver av dem åpner noe nytt. "
        + "Lav verdi: partnerne samarbeider seg imellom, og flere fører til det samme. En tett "
        + "gruppe kan likevel være det man trenger. Med én partner er tallet alltid 1 og skal "
        + "ikke rangeres.",
      nn: "Høg verdi: partnarane har lite med kvarandre å gjere, så kvar av dei opnar noko "
        + "nytt. Låg verdi: partnarane samarbeider seg imellom, og fleire fører til det same. Ei "
        + "tett gruppe kan likevel vere det ein treng. Med éin partnar er talet alltid 1 og skal "
        + "ikkje rangerast.",
      en: "High: the partners have little to do with each other, so each opens something new. "
        + "Low: the partners work among themselves, and several lead to the same. A close group "
        + "is no worse for that. With one partner the number is always 1 and should not be "
        + "ranked."),
    formula: "score(i) = effective size(i) / number of partners of i",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet om ikke annet er valgt; med retning legges begge "
        + "veier sammen, og partner er den man har relasjon med i minst én retning. Aktør uten "
        + "relasjoner: ikke definert.",
      nn: "Frå 0 til 1. Uvekta og uretta om ikkje anna er valt; med retning blir begge vegar "
        + "lagde saman, og partnar er den ein har relasjon med i minst éi retning. Aktør utan "
        + "relasjonar: ikkje definert.",
      en: "From 0 to 1. Unweighted and undirected unless chosen otherwise; with direction both "
        + "ways are added, and a partner is anyone joined in either. Organisation without ties: "
        + "undefined."),
    comparison: Words(
      nb: "Lik networkx effective_size delt på antall partnere. Har ingenting med nettverkets "
        + "globale effektivitet å gjøre, og heller ikke med Krackhardts. igraph tilbyr det ikke.",
      nn: "Lik networkx effective_size delt på talet på partnarar. Har ingenting med den "
        + "globale effektiviteten til nettverket å gjere, og heller ikkje med Krackhardts. igraph "
        + "tilbyr det ikkje.",
      en: "Equals networkx effective_size divided by the number of partners. Has nothing to do "
        + "with the global efficiency of a network, nor with Krackhardt's. igraph has none."))
}
