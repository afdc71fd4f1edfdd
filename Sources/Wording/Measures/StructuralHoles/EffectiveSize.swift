extension MeasureWords {
  static let effectiveSize = MeasureWords(
    id: "effective-size",
    name: Words(
      nb: "effektiv størrelse (effective size)", nn: "effektiv storleik (effective size)",
      en: "effective size"),
    question: Words(
      nb: "Hvor mange partnere har aktøren når vi trekker fra dem som allerede er i kontakt "
        + "gjennom hverandre?",
      nn: "Kor mange partnarar har aktøren når vi trekkjer frå dei som alt er i kontakt gjennom "
        + "kvarandre?",
      en: "How many partners does the organisation have, less those already in touch through "
        + "each other?"),
    reading: Words(
      nb: "Høy verdi: mange partnere som i liten grad samarbeider med hverandre. Lav verdi: få "
        + "partnere, eller partnere som nesten alle samarbeider. Les tallet sammen med antall "
        + "relasjoner. Overlapp er ikke bortkastet: det kan gi trygghet om én faller fra. Ikke "
        + "ranger aktører med bare én partner; de får alltid 1.",
      nn: "Høg verdi: mange partnarar som i liten grad samarbeider med kvarandre. Låg verdi: få "
        + "partnarar, eller partnarar som nesten alle samarbeider. Les talet saman med talet på "
        + "relasjonar. Overlapp er ikkje bortkasta: det kan gi tryggleik om éin fell frå. Ikkje "
        + "ranger aktørar med berre éin partnar; dei får alltid 1.",
      en: "High: many partners who work little with each other. Low: few partners, or partners "
        + "who nearly all work together. Read it beside the number of ties. Overlap is not "
        + "wasted: it can be a safety if one drops out. Do not rank organisations with one "
        + "partner only; they always get 1."),
    formula: "score(i) = k(i) − 2·t(i) / k(i), t(i) = ties among the neighbours of i",
    conventions: Words(
      nb: "Fra 1 til n − 1, i antall aktører; med intensitet kan det bli under 1. Uvektet og "
        + "urettet om ikke annet er valgt: da Borgattis form. Med retning legges begge veier "
        + "sammen. Aktør uten relasjoner: ikke definert.",
      nn: "Frå 1 til n − 1, i talet på aktørar; med intensitet kan det bli under 1. Uvekta og "
        + "uretta om ikkje anna er valt: då forma til Borgatti. Med retning blir begge vegar "
        + "lagde saman. Aktør utan relasjonar: ikkje definert.",
      en: "From 1 to n − 1, in organisations; with intensity it can fall below 1. Unweighted "
        + "and undirected unless chosen otherwise: then Borgatti's form. With direction both ways "
        + "are added. Organisation without ties: undefined."),
    comparison: Words(
      nb: "Lik networkx effective_size(nodes=list(G)), også med vekter og retning. Uten nodes "
        + "deler networkx 3.6.1 på feil partners sterkeste relasjon når relasjonene ikke er like "
        + "sterke. igraph har ikke målet. For aktør uten relasjoner skriver networkx NaN og "
        + "UCINET 0.",
      nn: "Lik networkx effective_size(nodes=list(G)), også med vekter og retning. Utan nodes "
        + "deler networkx 3.6.1 på den sterkaste relasjonen til feil partnar når relasjonane "
        + "ikkje er like sterke. igraph har ikkje målet. For aktør utan relasjonar skriv networkx "
        + "NaN og UCINET 0.",
      en: "Equals networkx effective_size(nodes=list(G)), with weights and direction too. "
        + "Without nodes networkx 3.6.1 divides by the wrong partner's strongest tie when ties "
        + "are not equally strong. igraph does not have it. For an organisation without ties "
        + "networkx prints NaN and UCINET 0."))
}
