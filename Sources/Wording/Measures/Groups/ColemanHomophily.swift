extension MeasureWords {
  static let colemanHomophily = MeasureWords(
    id: "coleman-homophily",
    name: Words(
      nb: "sektorens egenvalg (Coleman)",
      nn: "eigenval i sektoren (Coleman)",
      en: "Coleman's homophily"),
    question: Words(
      nb: "Hvor langt velger hver sektor sine egne, ut over det tilfeldigheter ville gitt?",
      nn: "Kor langt vel kvar sektor sine eigne, ut over det som tilfelle ville gitt?",
      en: "How far does each sector choose its own, beyond what chance would give?"),
    reading: Words(
      nb: "1: bare egne. 0: som tilfeldige valg. −1: aldri egne. Tallet tar hensyn til "
        + "sektorens størrelse. I en sektor med få aktører flytter én relasjon tallet mye.",
      nn: "1: berre eigne. 0: som tilfeldige val. −1: aldri eigne. Talet tek omsyn til "
        + "storleiken på sektoren. I ein sektor med få aktørar flyttar éin relasjon talet mykje.",
      en: "1: only its own. 0: as random choices. −1: never its own. The number allows for the "
        + "sector's size. In a sector of few organisations a single tie moves it much."),
    formula: "score(g) = (s(g,g) − s*) / (s(g) − s*) when s(g,g) ≥ s*, else (s(g,g) − s*) / s*; "
      + "s(g) = choices by g, s(g,g) = within g, s* = s(g)·(n(g) − 1)/(n − 1)",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet; urettet om ikke annet er valgt, da er hver relasjon et valg "
        + "fra begge. Krever at sektorene er kjent og at det er minst to; ellers sier kommandoen "
        + "hvorfor. Aktører uten sektor holdes utenfor. Ikke definert for sektor uten relasjoner, "
        + "eller der det ikke er noe å velge.",
      nn: "Frå −1 til 1. Uvekta; uretta om ikkje anna er valt, då er kvar relasjon eit val frå "
        + "begge. Krev at sektorane er kjende og at det er minst to; elles seier kommandoen "
        + "kvifor. Aktørar utan sektor blir haldne utanfor. Ikkje definert for sektor utan "
        + "relasjonar, eller der det ikkje er noko å velje.",
      en: "From −1 to 1. Unweighted; undirected unless chosen otherwise, every tie is then a "
        + "choice by both. Needs the sectors to be known and at least two of them; otherwise the "
        + "command says why. Organisations without a sector are left out. Undefined for a sector "
        + "without ties, or where there is nothing to choose."),
    comparison: Words(
      nb: "Følger Coleman (1958). Verken networkx eller igraph tilbyr det; kontrollert mot "
        + "formelen.",
      nn: "Følgjer Coleman (1958). Verken networkx eller igraph tilbyr det; kontrollert mot "
        + "formelen.",
      en: "Follows Coleman (1958). Neither networkx nor igraph offers it; checked against the "
        + "formula."))
}
