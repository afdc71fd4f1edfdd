extension MeasureWords {
  static let yuleQ = MeasureWords(
    id: "yule-q",
    name: Words(
      nb: "sektorvalg (Yules Q)",
      nn: "sektorval (Yules Q)",
      en: "Yule's Q"),
    question: Words(
      nb: "Er to av samme sektor mer tilbøyelige til å samarbeide enn to av ulike sektorer?",
      nn: "Er to av same sektor meir tilbøyelege til å samarbeide enn to av ulike sektorar?",
      en: "Are two of the same sector likelier to work together than two of different sectors?"),
    reading: Words(
      nb: "Over 0: par i samme sektor samarbeider oftere. 0: like ofte. Under 0: par på tvers "
        + "samarbeider oftere. Tallet påvirkes ikke av hvor store sektorene er, til forskjell fra "
        + "siloindeksen.",
      nn: "Over 0: par i same sektor samarbeider oftare. 0: like ofte. Under 0: par på tvers "
        + "samarbeider oftare. Talet blir ikkje påverka av kor store sektorane er, til skilnad "
        + "frå siloindeksen.",
      en: "Above 0: pairs in the same sector work together more often. 0: as often. Below 0: "
        + "pairs across do. Unlike the E–I index, the number does not depend on the sizes of the "
        + "sectors."),
    formula: "score = (a·d − b·c) / (a·d + b·c), a, b = pairs of the same sector with and "
      + "without a tie, c, d = pairs of different sectors with and without",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet og urettet. Krever at sektorene er kjent og at det er minst "
        + "to; ellers sier kommandoen hvorfor. Aktører uten sektor holdes utenfor. Ikke definert "
        + "når både a·d og b·c er 0.",
      nn: "Frå −1 til 1. Uvekta og uretta. Krev at sektorane er kjende og at det er minst to; "
        + "elles seier kommandoen kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert "
        + "når både a·d og b·c er 0.",
      en: "From −1 to 1. Unweighted and undirected. Needs the sectors to be known and at least "
        + "two of them; otherwise the command says why. Organisations without a sector are left "
        + "out. Undefined when both a·d and b·c are 0."),
    comparison: Words(
      nb: "Følger Yule (1900). Verken networkx eller igraph tilbyr det; kontrollert mot "
        + "tabellen over alle par.",
      nn: "Følgjer Yule (1900). Verken networkx eller igraph tilbyr det; kontrollert mot "
        + "tabellen over alle par.",
      en: "Follows Yule (1900). Neither networkx nor igraph offers it; checked against the "
        + "table of all pairs."))
}
