extension MeasureWords {
  static let vitality = MeasureWords(
    id: "vitality",
    name: Words(
      nb: "virkning av bortfall (vitality)", nn: "verknad av fråfall (vitality)", en: "vitality"),
    question: Words(
      nb: "Hvor mye lengre fra hverandre ville de andre komme uten aktøren?",
      nn: "Kor mykje lenger frå kvarandre ville dei andre kome utan aktøren?",
      en: "How much worse would the network hang together without the organisation?"),
    reading: Words(
      nb: "Høy verdi: uten aktøren blir veiene mellom de andre lengre eller brutt. Rundt 0: de "
        + "andre klarer seg omtrent like godt. Under 0: de andre er i snitt nærmere hverandre enn "
        + "når aktøren regnes med; det er vanlig i utkanten og betyr ikke at aktøren er til skade. "
        + "Målet sier ikke hva aktøren bidrar med, eller hvilke nye relasjoner de andre kunne ha "
        + "laget. Ikke ranger når mange svar mangler.",
      nn: "Høg verdi: utan aktøren blir vegane mellom dei andre lengre eller brotne. Rundt 0: dei "
        + "andre klarer seg om lag like godt. Under 0: dei andre er i snitt nærare kvarandre enn "
        + "når aktøren blir rekna med; det er vanleg i utkanten og tyder ikkje at aktøren er til "
        + "skade. Målet seier ikkje kva aktøren bidreg med, eller kva nye relasjonar dei andre "
        + "kunne ha laga. Ikkje ranger når mange svar manglar.",
      en: "High: without the organisation the paths between the others get longer or break. About "
        + "0: the others manage about as well. Below 0: the others are nearer to each other on "
        + "average than with the organisation counted in; that is common at the edge and does not "
        + "mean that it does harm. It does not say what the organisation contributes, or which new "
        + "ties the others could have made. Do not rank when many answers are missing."),
    formula: "score(v) = (E(G) − E(G∖v)) / E(G), E = mean of 1 / d(i,j) over ordered pairs",
    conventions: Words(
      nb: "Høyst 1; kan være under 0. Uvektet og urettet. Par uten vei teller 0. Uten aktøren "
        + "regnes E over de (n − 1)(n − 2) parene av de andre, så en aktør uten relasjoner får et "
        + "tall under 0. Ikke definert når n < 3, eller når nettverket er uten relasjoner.",
      nn: "Høgst 1; kan vere under 0. Uvekta og uretta. Par utan veg tel 0. Utan aktøren blir E "
        + "rekna over dei (n − 1)(n − 2) para av dei andre, så ein aktør utan relasjonar får eit "
        + "tal under 0. Ikkje definert når n < 3, eller når nettverket er utan relasjonar.",
      en: "At most 1; can be below 0. Unweighted and undirected. Pairs without a path add 0. "
        + "Without the organisation E runs over the (n − 1)(n − 2) pairs of the others, so that an "
        + "organisation without ties gets a number below 0. Undefined when n < 3, or when the "
        + "network has no ties."),
    comparison: Words(
      nb: "Verken networkx eller igraph har målet; det kan regnes etter med networkx "
        + "global_efficiency, med og uten hver aktør. Følger Koschützki m.fl. (2005) med "
        + "effektiviteten til Latora og Marchiori (2001). networkx closeness_vitality er et annet "
        + "mål: det bygger på summen av avstander og gir −∞ for aktører som ville ha delt "
        + "nettverket.",
      nn: "Verken networkx eller igraph har målet; det kan reknast etter med networkx "
        + "global_efficiency, med og utan kvar aktør. Følgjer Koschützki m.fl. (2005) med "
        + "effektiviteten til Latora og Marchiori (2001). networkx closeness_vitality er eit anna "
        + "mål: det byggjer på summen av avstandar og gir −∞ for aktørar som ville ha delt "
        + "nettverket.",
      en: "Neither networkx nor igraph has it; it can be checked with networkx global_efficiency, "
        + "with and without each organisation. Follows Koschützki et al. (2005) with the "
        + "efficiency of Latora and Marchiori (2001). networkx closeness_vitality is another "
        + "measure: it rests on the sum of distances and gives −∞ for organisations that would "
        + "have split the network."))
}
