extension MeasureWords {
  static let mixing = MeasureWords(
    id: "mixing",
    name: Words(
      nb: "relasjoner mellom sektorene",
      nn: "relasjonar mellom sektorane",
      en: "mixing matrix"),
    question: Words(
      nb: "Hvor mange relasjoner er det mellom hver av sektorene, og innenfor dem?",
      nn: "Kor mange relasjonar er det mellom kvar av sektorane, og innanfor dei?",
      en: "How many ties are there between each two sectors, and within each?"),
    reading: Words(
      nb: "Hver rute er et antall relasjoner. Sammenlign med det ventede: et tall langt under "
        + "er et mulig gap, et langt over en fast forbindelse. z og p kommer fra tilfeldige "
        + "nettverk der alle har like mange partnere som her. Med mange ruter blir noen uvanlige "
        + "ved en tilfeldighet.",
      nn: "Kvar rute er eit tal på relasjonar. Samanlikn med det venta: eit tal langt under er "
        + "eit mogleg gap, eit langt over eit fast samband. z og p kjem frå tilfeldige nettverk "
        + "der alle har like mange partnarar som her. Med mange ruter blir nokre uvanlege ved eit "
        + "slump.",
      en: "Each cell is a number of ties. Compare it with the expected: a number far below is a "
        + "possible gap, one far above a firm connection. z and p come from random networks in "
        + "which all have as many partners as here. With many cells some are unusual by chance."),
    formula: "score(g,h) = number of ties between g and h; score(g,g) = number within g",
    conventions: Words(
      nb: "Antall relasjoner, fra 0. Uvektet og urettet. Ventet: 200 faste tilfeldige nettverk "
        + "med samme antall partnere for hver aktør. Krever at sektorene er kjent og at det er "
        + "minst to; ellers sier kommandoen hvorfor. Aktører uten sektor holdes utenfor.",
      nn: "Tal på relasjonar, frå 0. Uvekta og uretta. Venta: 200 faste tilfeldige nettverk med "
        + "same tal på partnarar for kvar aktør. Krev at sektorane er kjende og at det er minst "
        + "to; elles seier kommandoen kvifor. Aktørar utan sektor blir haldne utanfor.",
      en: "Number of ties, from 0. Unweighted and undirected. Expected: 200 fixed random "
        + "networks with the same number of partners for each organisation. Needs the sectors to "
        + "be known and at least two of them; otherwise the command says why. Organisations "
        + "without a sector are left out."),
    comparison: Words(
      nb: "Tallene lik networkx attribute_mixing_matrix(normalized=False), som på diagonalen "
        + "teller hver relasjon to ganger. igraph tilbyr det ikke.",
      nn: "Tala lik networkx attribute_mixing_matrix(normalized=False), som på diagonalen tel "
        + "kvar relasjon to gonger. igraph tilbyr det ikkje.",
      en: "The counts equal networkx attribute_mixing_matrix(normalized=False), which on the "
        + "diagonal counts every tie twice. igraph has none."))
}
