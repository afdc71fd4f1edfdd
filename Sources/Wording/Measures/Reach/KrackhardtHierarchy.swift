extension MeasureWords {
  static let krackhardtHierarchy = MeasureWords(
    id: "krackhardt-hierarchy",
    name: Words(
      nb: "hierarki (Krackhardt)", nn: "hierarki (Krackhardt)", en: "hierarchy (Krackhardt)"),
    question: Words(
      nb: "Hvor ofte kan den ene av to aktører nå den andre, men ikke omvendt?",
      nn: "Kor ofte kan den eine av to aktørar nå den andre, men ikkje omvendt?",
      en: "How often can one of two organisations reach the other, but not the other way round?"),
    reading: Words(
      nb: "1: ingen kan nås av dem de selv når, som i en rangordning. 0: alle kan nås av dem de "
        + "når. Tallet faller raskt når det kommer flere relasjoner, og i tette nettverk er det "
        + "nesten alltid nær 0. Det handler om mønsteret i relasjonene, ikke om hvem som "
        + "bestemmer. Ikke ranger når svar mangler: en relasjon som bare én part har oppgitt, ser "
        + "ut som om den går én vei.",
      nn: "1: ingen kan nåast av dei som dei sjølve når, som i ei rangordning. 0: alle kan nåast "
        + "av dei som dei når. Talet fell raskt når det kjem fleire relasjonar, og i tette "
        + "nettverk er det nesten alltid nær 0. Det handlar om mønsteret i relasjonane, ikkje om "
        + "kven som bestemmer. Ikkje ranger når svar manglar: ein relasjon som berre éin part har "
        + "oppgitt, ser ut som om han går éin veg.",
      en: "1: nobody can be reached by those they reach themselves, as in a ranking. 0: everybody "
        + "can be reached by those they reach. The number falls quickly as ties are added, and in "
        + "dense networks it is nearly always close to 0. It is about the pattern of the ties, not "
        + "about who decides. Do not rank when answers are missing: a tie reported by one party "
        + "only looks as if it went one way."),
    formula: "score = 1 − S / P, P = pairs where at least one reaches the other, S = pairs where "
      + "both do",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Krever retning: regnes ikke ut når relasjonene er uten retning "
        + "eller leses uten. Veier av alle lengder; motsatt retning gir samme tall. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ikke definert når ingen når noen.",
      nn: "Frå 0 til 1. Uvekta. Krev retning: blir ikkje rekna ut når relasjonane er utan retning "
        + "eller blir lesne utan. Vegar av alle lengder; motsett retning gir same tal. Aktørar "
        + "utan relasjonar påverkar ikkje talet. Ikkje definert når ingen når nokon.",
      en: "From 0 to 1. Unweighted. Needs direction: not computed when the ties have none or are "
        + "read without it. Paths of any length; the opposite direction gives the same number. "
        + "Organisations without ties do not change the number. Undefined when nobody reaches "
        + "anybody."),
    comparison: Words(
      nb: "Lik hierarchy(measure = \"krackhardt\") i R-pakken sna; standarden der er measure = "
        + "\"reciprocity\", som er et annet mål. Verken networkx eller igraph har målet; networkx "
        + "flow_hierarchy er noe annet. Følger Krackhardt (1994).",
      nn: "Lik hierarchy(measure = \"krackhardt\") i R-pakken sna; standarden der er measure = "
        + "\"reciprocity\", som er eit anna mål. Verken networkx eller igraph har målet; networkx "
        + "flow_hierarchy er noko anna. Følgjer Krackhardt (1994).",
      en: "Equals hierarchy(measure = \"krackhardt\") in the R package sna; the default there is "
        + "measure = \"reciprocity\", another measure. Neither networkx nor igraph has it; "
        + "networkx flow_hierarchy is something else. Follows Krackhardt (1994)."))
}
