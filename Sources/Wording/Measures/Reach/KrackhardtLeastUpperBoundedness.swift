extension MeasureWords {
  static let krackhardtLeastUpperBoundedness = MeasureWords(
    id: "krackhardt-lub",
    name: Words(
      nb: "felles overordnet (Krackhardt)", nn: "felles overordna (Krackhardt)",
      en: "least upper boundedness (Krackhardt)"),
    question: Words(
      nb: "Hvor ofte har to aktører én nærmeste aktør over seg som de deler?",
      nn: "Kor ofte har to aktørar éin næraste aktør over seg som dei deler?",
      en: "How often do two organisations share one nearest organisation above them?"),
    reading: Words(
      nb: "Høy verdi: for de fleste par finnes det én aktør som når begge, og som alle andre "
        + "felles overordnede også når. Lav verdi: mange par mangler en slik aktør eller har flere "
        + "likestilte. Overordnet betyr bare at relasjonene går derfra, ikke at aktøren bestemmer. "
        + "Også et nettverk der alle når alle, får 1, så tallet viser ikke et hierarki alene. Ikke "
        + "ranger når svar mangler.",
      nn: "Høg verdi: for dei fleste par finst det éin aktør som når begge, og som alle andre "
        + "felles overordna også når. Låg verdi: mange par manglar ein slik aktør eller har fleire "
        + "likestilte. Overordna tyder berre at relasjonane går derifrå, ikkje at aktøren "
        + "bestemmer. Også eit nettverk der alle når alle, får 1, så talet viser ikkje eit "
        + "hierarki åleine. Ikkje ranger når svar manglar.",
      en: "High: for most pairs there is one organisation that reaches both, and that all their "
        + "other common superiors reach too. Low: many pairs have no such organisation, or several "
        + "on a par. Superior only means that the ties run from there, not that the organisation "
        + "decides. A network where everybody reaches everybody gets 1 too, so the number alone "
        + "does not show a hierarchy. Do not rank when answers are missing."),
    formula: "score = 1 − V / Σ over c of (n(c) − 1)(n(c) − 2)/2, over components c of n(c) nodes, "
      + "V = pairs in the same component without a least upper bound: a node that reaches both and "
      + "that every other such node reaches",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Krever retning: regnes ikke ut når relasjonene er uten retning "
        + "eller leses uten. Relasjonene leses fra overordnet til underordnet; velg motsatt "
        + "retning når aktørene har oppgitt hvem de vender seg til. En aktør når seg selv. Deler "
        + "med færre enn tre aktører holdes utenfor. Ikke definert når ingen del har tre.",
      nn: "Frå 0 til 1. Uvekta. Krev retning: blir ikkje rekna ut når relasjonane er utan retning "
        + "eller blir lesne utan. Relasjonane blir lesne frå overordna til underordna; vel motsett "
        + "retning når aktørane har oppgitt kven dei vender seg til. Ein aktør når seg sjølv. "
        + "Delar med færre enn tre aktørar blir haldne utanfor. Ikkje definert når ingen del har "
        + "tre.",
      en: "From 0 to 1. Unweighted. Needs direction: not computed when the ties have none or are "
        + "read without it. Ties are read from superior to subordinate; choose the opposite "
        + "direction when the organisations have reported whom they turn to. An organisation "
        + "reaches itself. Parts of fewer than three organisations are left out. Undefined when no "
        + "part has three."),
    comparison: Words(
      nb: "Følger definisjonen til Krackhardt (1994), som også står på hjelpesiden til lubness i "
        + "R-pakken sna. Koden der leter derimot etter en felles overordnet som når alle de andre, "
        + "og kan gi et annet tall. Verken networkx eller igraph har målet; det er kontrollert mot "
        + "små eksempler for hånd.",
      nn: "Følgjer definisjonen til Krackhardt (1994), som også står på hjelpesida til lubness i "
        + "R-pakken sna. Koden der leitar derimot etter ein felles overordna som når alle dei "
        + "andre, og kan gi eit anna tal. Verken networkx eller igraph har målet; det er "
        + "kontrollert mot små døme for hand.",
      en: "Follows the definition of Krackhardt (1994), which is also on the help page of lubness "
        + "in the R package sna. The code there looks for a common superior that reaches all the "
        + "others instead, and may give another number. Neither networkx nor igraph has it; it is "
        + "checked against small examples by hand."))
}
