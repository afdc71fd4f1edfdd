extension MeasureWords {
  static let currentFlowBetweenness = MeasureWords(
    id: "current-flow-betweenness",
    name: Words(
      nb: "mellomleddsrolle langs alle veier (current flow)",
      nn: "mellomleddsrolle langs alle vegar (current flow)",
      en: "current-flow betweenness"),
    question: Words(
      nb: "Hvor mye av det som går mellom to andre, passerer aktøren, når alle veier teller?",
      nn: "Kor mykje av det som går mellom to andre, passerer aktøren, når alle vegar tel?",
      en: "How much of what passes between two others goes through the organisation, when all "
        + "paths count?"),
    reading: Words(
      nb: "Høy verdi: mye av det som går mellom andre, passerer aktøren, også langs omveier. Lav "
        + "verdi: det meste går utenom. Lange omveier teller mindre enn korte. Målet passer når "
        + "noe vandrer fra aktør til aktør og ikke alltid tar den korteste veien. Det sier ikke at "
        + "noe faktisk går der. Ikke ranger når mange svar mangler.",
      nn: "Høg verdi: mykje av det som går mellom andre, passerer aktøren, også langs omvegar. Låg "
        + "verdi: det meste går utanom. Lange omvegar tel mindre enn korte. Målet passar når noko "
        + "vandrar frå aktør til aktør og ikkje alltid tek den kortaste vegen. Det seier ikkje at "
        + "noko faktisk går der. Ikkje ranger når mange svar manglar.",
      en: "High: much of what passes between others goes through the organisation, along detours "
        + "too. Low: most of it goes round. Long detours count less than short ones. It suits what "
        + "wanders from organisation to organisation and does not always take the shortest path. "
        + "It does not say that anything really goes there. Do not rank when many answers are "
        + "missing."),
    formula: "score(v) = Σ over s<t, both ≠ v, of τ(s,t|v), divided by (n − 1)(n − 2)/2, τ(s,t|v) "
      + "= half the sum of |current| over the ties of v when one unit flows from s to t",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet om ikke annet er valgt; med vekter er w ledningsevnen: en sterk "
        + "relasjon slipper mer gjennom. Urettet. Par i ulike delnettverk teller 0, men er med i "
        + "nevneren. Endene i et par teller ikke som mellomledd. Aktør uten relasjoner: 0. Ikke "
        + "definert når n < 3.",
      nn: "Frå 0 til 1. Uvekta om ikkje anna er valt; med vekter er w leiingsevna: ein sterk "
        + "relasjon slepper meir gjennom. Uretta. Par i ulike delnettverk tel 0, men er med i "
        + "nemnaren. Endane i eit par tel ikkje som mellomledd. Aktør utan relasjonar: 0. Ikkje "
        + "definert når n < 3.",
      en: "From 0 to 1. Unweighted unless chosen otherwise; weighted: w is the conductance, so "
        + "that a strong tie lets more through. Undirected. Pairs in different components add 0, "
        + "but count in the divisor. The ends of a pair do not count as between. Organisation "
        + "without ties: 0. Undefined when n < 3."),
    comparison: Words(
      nb: "Lik networkx current_flow_betweenness_centrality når nettverket henger sammen "
        + "(karateklubben til Zachary: 0,486 for aktør 0); ellers gir networkx en feilmelding. "
        + "igraph har ikke målet. Følger Brandes og Fleischer (2005); hos Newman (2005) teller "
        + "også endene. flowbet i R-pakken sna er et annet mål.",
      nn: "Lik networkx current_flow_betweenness_centrality når nettverket heng saman "
        + "(karateklubben til Zachary: 0,486 for aktør 0); elles gir networkx ei feilmelding. "
        + "igraph har ikkje målet. Følgjer Brandes og Fleischer (2005); hos Newman (2005) tel også "
        + "endane. flowbet i R-pakken sna er eit anna mål.",
      en: "Equals networkx current_flow_betweenness_centrality when the network is connected "
        + "(Zachary's karate club: 0.486 for organisation 0); otherwise networkx stops with an "
        + "error. igraph does not have it. Follows Brandes and Fleischer (2005); in Newman (2005) "
        + "the ends count too. flowbet in the R package sna is another measure."))
}
