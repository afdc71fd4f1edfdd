extension MeasureWords {
  static let sectorAssortativity = MeasureWords(
    id: "assortativity",
    name: Words(
      nb: "likhet i sektor (assortativitet)",
      nn: "likskap i sektor (assortativitet)",
      en: "sector assortativity"),
    question: Words(
      nb: "Samarbeider like med like mer enn sektorenes aktivitet skulle tilsi?",
      nn: "Samarbeider like med like meir enn aktiviteten i sektorane skulle tilseie?",
      en: "Does like work with like more than the sectors' activity would explain?"),
    reading: Words(
      nb: "1: alt samarbeid er innenfor sektorene. 0: sektoren spiller ingen rolle. Under 0: "
        + "mer på tvers enn ventet. Tallet tar hensyn til hvor aktive sektorene er, men ikke til "
        + "at aktører i små sektorer må se utad.",
      nn: "1: alt samarbeid er innanfor sektorane. 0: sektoren spelar inga rolle. Under 0: meir "
        + "på tvers enn venta. Talet tek omsyn til kor aktive sektorane er, men ikkje til at "
        + "aktørar i små sektorar må sjå utover.",
      en: "1: all collaboration is within the sectors. 0: the sector makes no difference. Below "
        + "0: more across than expected. The number allows for how active the sectors are, but "
        + "not for organisations of small sectors having to look outside."),
    formula: "score = (Σ over g of e(g,g) − Σ of a(g)·b(g)) / (1 − Σ of a(g)·b(g)), e = shares "
      + "of ties from sector to sector, a and b its row and column sums",
    conventions: Words(
      nb: "Fra −1 til 1. Uvektet; urettet om ikke annet er valgt. Krever at sektorene er kjent "
        + "og at det er minst to; ellers sier kommandoen hvorfor. Aktører uten sektor holdes "
        + "utenfor. Ikke definert uten relasjoner, eller når alle ligger i én sektor.",
      nn: "Frå −1 til 1. Uvekta; uretta om ikkje anna er valt. Krev at sektorane er kjende og "
        + "at det er minst to; elles seier kommandoen kvifor. Aktørar utan sektor blir haldne "
        + "utanfor. Ikkje definert utan relasjonar, eller når alle ligg i éin sektor.",
      en: "From −1 to 1. Unweighted; undirected unless chosen otherwise. Needs the sectors to "
        + "be known and at least two of them; otherwise the command says why. Organisations "
        + "without a sector are left out. Undefined without ties, or when all are in one sector."),
    comparison: Words(
      nb: "Lik networkx attribute_assortativity_coefficient og igraph assortativity_nominal.",
      nn: "Lik networkx attribute_assortativity_coefficient og igraph assortativity_nominal.",
      en: "Equals networkx attribute_assortativity_coefficient and igraph "
        + "assortativity_nominal."))
}
