extension MeasureWords {
  static let pageRank = MeasureWords(
    id: "pagerank",
    name: Words(
      nb: "PageRank",
      nn: "PageRank",
      en: "PageRank"),
    question: Words(
      nb: "Hvor havner man oftest når man går fra partner til partner og av og til begynner på "
        + "nytt?",
      nn: "Kvar hamnar ein oftast når ein går frå partnar til partnar og av og til byrjar på "
        + "nytt?",
      en: "Where does one end up most often by going from partner to partner, now and then "
        + "starting anew?"),
    reading: Words(
      nb: "Høy verdi: mange veier ender hos aktøren, særlig fra partnere med få andre. Lav "
        + "verdi: få gjør det. Uten retning følger tallet antall partnere tett og sier lite mer. "
        + "Verdiene summerer til 1, så de synker når nettverket vokser; ikke sammenlign dem over "
        + "tid.",
      nn: "Høg verdi: mange vegar endar hos aktøren, særleg frå partnarar med få andre. Låg "
        + "verdi: få gjer det. Utan retning følgjer talet mengda av partnarar tett og seier lite "
        + "meir. Verdiane blir 1 til saman, så dei minkar når nettverket veks; ikkje samanlikn "
        + "dei over tid.",
      en: "High: many walks end at the organisation, above all from partners with few others. "
        + "Low: few do. Without direction the number follows the number of partners closely and "
        + "says little more. The scores add up to 1, so they fall as the network grows; do not "
        + "compare them over time."),
    formula: "score(i) = (1 − q)/n + q·(Σ over j of w(j,i)·score(j)/s(j) + what those without a "
      + "way out have / n), q = 0.85",
    conventions: Words(
      nb: "Fra 0 til 1; alle til sammen 1. Uvektet og urettet om ikke annet er valgt: en "
        + "relasjon fører da begge veier. Den som ikke har noen vei ut, begynner på nytt hvor som "
        + "helst. Virker også i delte nettverk.",
      nn: "Frå 0 til 1; alle til saman 1. Uvekta og uretta om ikkje anna er valt: ein relasjon "
        + "fører då begge vegar. Den som ikkje har nokon veg ut, byrjar på nytt kvar som helst. "
        + "Verkar også i delte nettverk.",
      en: "From 0 to 1; all together 1. Unweighted and undirected unless chosen otherwise: a "
        + "tie then leads both ways. Whoever has no way out starts anew anywhere. Works in "
        + "networks in parts too."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik networkx pagerank(alpha=0.85) og igraph pagerank(damping=0.85).",
      nn: "Innanfor 1e-6 lik networkx pagerank(alpha=0.85) og igraph pagerank(damping=0.85).",
      en: "Within 1e-6 equal to networkx pagerank(alpha=0.85) and igraph "
        + "pagerank(damping=0.85)."))
}
