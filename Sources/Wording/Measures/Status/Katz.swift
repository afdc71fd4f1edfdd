extension MeasureWords {
  static let katz = MeasureWords(
    id: "katz",
    name: Words(
      nb: "Katz-indeks",
      nn: "Katz-indeks",
      en: "Katz centrality"),
    question: Words(
      nb: "Hvor mange veier fører fra aktøren ut i nettverket, når lange veier teller mindre?",
      nn: "Kor mange vegar fører frå aktøren ut i nettverket, når lange vegar tel mindre?",
      en: "How many walks lead from the organisation out into the network, when long ones count "
        + "less?"),
    reading: Words(
      nb: "Høy verdi: mange partnere, som selv har mange. Lav verdi: få veier ut. Målet ligner "
        + "egenvektorsentralitet, men er definert også når nettverket er delt. Tallene kan ikke "
        + "sammenlignes mellom nettverk, og de sier ikke at veiene blir brukt.",
      nn: "Høg verdi: mange partnarar, som sjølve har mange. Låg verdi: få vegar ut. Målet "
        + "liknar eigenvektorsentralitet, men er definert også når nettverket er delt. Tala kan "
        + "ikkje samanliknast mellom nettverk, og dei seier ikkje at vegane blir brukte.",
      en: "High: many partners, who have many themselves. Low: few walks out. It resembles "
        + "eigenvector centrality, but is defined also when the network is in parts. The numbers "
        + "cannot be compared between networks, and they do not say that the walks are used."),
    formula: "score(i) = Σ over l ≥ 1 of β^l · (number of walks of length l from i), β = ½ / λ₁",
    conventions: Words(
      nb: "Fra 0. λ₁ er største egenverdi for hele nettverket. Uvektet og urettet om ikke annet "
        + "er valgt; med retning følges relasjonene utover. Aktør uten relasjoner: 0. Virker også "
        + "i delte nettverk.",
      nn: "Frå 0. λ₁ er den største eigenverdien for heile nettverket. Uvekta og uretta om "
        + "ikkje anna er valt; med retning blir relasjonane følgde utover. Aktør utan relasjonar: "
        + "0. Verkar også i delte nettverk.",
      en: "From 0. λ₁ is the largest eigenvalue of the whole network. Unweighted and undirected "
        + "unless chosen otherwise; with direction ties are followed outwards. Organisation "
        + "without ties: 0. Works in networks in parts too."),
    comparison: Words(
      nb: "Innenfor 1e-6 lik networkx katz_centrality_numpy(alpha=β, normalized=False) minus 1, "
        + "på det snudde nettverket når det har retning. networkx bruker ellers alpha 0,1. igraph "
        + "for Python tilbyr det ikke.",
      nn: "Innanfor 1e-6 lik networkx katz_centrality_numpy(alpha=β, normalized=False) minus 1, "
        + "på det snudde nettverket når det har retning. networkx bruker elles alpha 0,1. igraph "
        + "for Python tilbyr det ikkje.",
      en: "Within 1e-6 equal to networkx katz_centrality_numpy(alpha=β, normalized=False) minus "
        + "1, on the reversed network when it has direction. By default networkx uses alpha 0.1. "
        + "igraph for Python has none."))
}
