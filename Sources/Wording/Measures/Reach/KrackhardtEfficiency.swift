extension MeasureWords {
  static let krackhardtEfficiency = MeasureWords(
    id: "krackhardt-efficiency",
    name: Words(
      nb: "effektivitet (Krackhardt)", nn: "effektivitet (Krackhardt)",
      en: "efficiency (Krackhardt)"),
    question: Words(
      nb: "Hvor få relasjoner er det ut over dem som trengs for å holde delene sammen?",
      nn: "Kor få relasjonar er det ut over dei som trengst for å halde delane saman?",
      en: "How few ties are there beyond those needed to hold the parts together?"),
    reading: Words(
      nb: "Høy verdi: nettverket har få flere relasjoner enn det må ha for å henge sammen. Lav "
        + "verdi: nesten alle i samme del har relasjon til hverandre. Høyt betyr sparsomt, ikke "
        + "godt: de ekstra relasjonene holder nettverket oppe når noen faller fra. Det er noe "
        + "annet enn global effektivitet og Burts effektivitet. Ikke ranger nettverk av ulik "
        + "størrelse.",
      nn: "Høg verdi: nettverket har få fleire relasjonar enn det må ha for å hengje saman. Låg "
        + "verdi: nesten alle i same del har relasjon til kvarandre. Høgt tyder sparsamt, ikkje "
        + "godt: dei ekstra relasjonane held nettverket oppe når nokon fell frå. Det er noko anna "
        + "enn global effektivitet og effektiviteten til Burt. Ikkje ranger nettverk av ulik "
        + "storleik.",
      en: "High: the network has few more ties than it must have to hang together. Low: nearly "
        + "everybody in the same part has a tie with everybody else there. High means lean, not "
        + "good: the spare ties hold the network up when somebody drops out. It is something else "
        + "than global efficiency and Burt's efficiency. Do not rank networks of different size."),
    formula: "score = 1 − Σ (a(c) − (n(c) − 1)) / Σ (n(c)(n(c) − 1) − (n(c) − 1)), over components "
      + "c of n(c) nodes and a(c) directed ties",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet. Urettet om ikke annet er valgt: en relasjon teller da som to, én "
        + "hver vei, så selv et nettverk uten en eneste ekstra relasjon får under 1; med retning: "
        + "relasjonene slik de er oppgitt. Delene regnes uten hensyn til retning. Aktører uten "
        + "relasjoner påvirker ikke tallet. Ikke definert når ingen har relasjoner.",
      nn: "Frå 0 til 1. Uvekta. Uretta om ikkje anna er valt: ein relasjon tel då som to, éin kvar "
        + "veg, så sjølv eit nettverk utan ein einaste ekstra relasjon får under 1; med retning: "
        + "relasjonane slik dei er oppgitte. Delane blir rekna ut utan omsyn til retning. Aktørar "
        + "utan relasjonar påverkar ikkje talet. Ikkje definert når ingen har relasjonar.",
      en: "From 0 to 1. Unweighted. Undirected unless chosen otherwise: a tie then counts as two, "
        + "one each way, so that even a network without a single spare tie gets less than 1; "
        + "directed: the ties as reported. The parts are found regardless of direction. "
        + "Organisations without ties do not change the number. Undefined when nobody has ties."),
    comparison: Words(
      nb: "Lik efficiency i R-pakken sna på den uvektede nabomatrisen (karateklubben til Zachary: "
        + "0,887); har matrisen vekter, legger sna dem sammen. Verken networkx eller igraph har "
        + "målet: deres global_efficiency er et annet (0,492). Følger Krackhardt (1994).",
      nn: "Lik efficiency i R-pakken sna på den uvekta nabomatrisa (karateklubben til Zachary: "
        + "0,887); har matrisa vekter, legg sna dei saman. Verken networkx eller igraph har målet: "
        + "global_efficiency der er eit anna (0,492). Følgjer Krackhardt (1994).",
      en: "Equals efficiency in the R package sna on the unweighted adjacency matrix (Zachary's "
        + "karate club: 0.887); if the matrix has weights, sna adds them up. Neither networkx nor "
        + "igraph has it: their global_efficiency is another measure (0.492). Follows Krackhardt "
        + "(1994)."))
}
