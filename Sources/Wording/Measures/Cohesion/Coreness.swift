extension MeasureWords {
  static let coreness = MeasureWords(
    id: "coreness",
    name: Words(
      nb: "kjernetall",
      nn: "kjernetal",
      en: "coreness"),
    question: Words(
      nb: "Hvor tett er den tetteste kretsen aktøren er med i?",
      nn: "Kor tett er den tettaste krinsen aktøren er med i?",
      en: "How close is the closest circle the organisation belongs to?"),
    reading: Words(
      nb: "Kjernetall k betyr at aktøren er med i en krets der alle har minst k partnere i "
        + "kretsen. Høy verdi: midt i det tette. Lav verdi: i utkanten, selv om aktøren har mange "
        + "partnere, hvis de selv har få. Mange får samme tall; det er en inndeling, ikke en "
        + "rangering.",
      nn: "Kjernetal k tyder at aktøren er med i ein krins der alle har minst k partnarar i "
        + "krinsen. Høg verdi: midt i det tette. Låg verdi: i utkanten, sjølv om aktøren har "
        + "mange partnarar, om dei sjølve har få. Mange får same tal; det er ei inndeling, ikkje "
        + "ei rangering.",
      en: "Coreness k means that the organisation belongs to a circle in which everybody has at "
        + "least k partners. High: in the midst of it. Low: at the edge, even with many partners, "
        + "if they have few themselves. Many get the same number; it is a division, not a "
        + "ranking."),
    formula: "score(i) = the largest k such that i is in a set whose members all have at least "
      + "k partners in the set",
    conventions: Words(
      nb: "Hele tall fra 0. Uvektet; urettet om ikke annet er valgt, med retning legges "
        + "relasjonene inn og ut sammen. Aktør uten relasjoner: 0.",
      nn: "Heile tal frå 0. Uvekta; uretta om ikkje anna er valt, med retning blir relasjonane "
        + "inn og ut lagde saman. Aktør utan relasjonar: 0.",
      en: "Whole numbers from 0. Unweighted; undirected unless chosen otherwise, with direction "
        + "the ties in and out are added. Organisation without ties: 0."),
    comparison: Words(
      nb: "Lik networkx core_number og igraph coreness.",
      nn: "Lik networkx core_number og igraph coreness.",
      en: "Equals networkx core_number and igraph coreness."))
}
