extension MeasureWords {
  static let smallWorldSigma = MeasureWords(
    id: "small-world-sigma",
    name: Words(
      nb: "liten verden (σ)",
      nn: "lita verd (σ)",
      en: "small-world σ"),
    question: Words(
      nb: "Er det tette grupper i nettverket, og likevel kort vei mellom alle?",
      nn: "Er det tette grupper i nettverket, og likevel kort veg mellom alle?",
      en: "Are there close groups in the network, and still a short way between everybody?"),
    reading: Words(
      nb: "Klart over 1: tette grupper og korte veier på én gang, en «liten verden». Omtrent 1: "
        + "som et tilfeldig nettverk. Tallet vokser med antall aktører og er ustabilt under "
        + "omtrent 50; ikke sammenlign nettverk av ulik størrelse.",
      nn: "Klart over 1: tette grupper og korte vegar på éin gong, ei «lita verd». Omtrent 1: "
        + "som eit tilfeldig nettverk. Talet veks med talet på aktørar og er ustabilt under "
        + "omtrent 50; ikkje samanlikn nettverk av ulik storleik.",
      en: "Well above 1: close groups and short ways at once, a “small world”. About 1: like a "
        + "random network. It grows with the number of organisations and is unstable below about "
        + "50; do not compare networks of different sizes."),
    formula: "score = (C/C(r)) / (L/L(r)), C = transitivity, L = mean distance, C(r) and L(r) = "
      + "their means over random networks",
    conventions: Words(
      nb: "Fra 0 og oppover. Uvektet og urettet. 20 faste tilfeldige nettverk der alle har like "
        + "mange partnere som her og alle fortsatt når alle; likt ved hver kjøring. Det krever at "
        + "nettverket henger sammen; ellers sier kommandoen det. Ikke definert når n < 4, og når "
        + "sammenligningsnettverkene er uten trekanter.",
      nn: "Frå 0 og oppover. Uvekta og uretta. 20 faste tilfeldige nettverk der alle har like "
        + "mange partnarar som her og alle framleis når alle; likt ved kvar køyring. Det krev at "
        + "nettverket heng saman; elles seier kommandoen det. Ikkje definert når n < 4, og når "
        + "samanlikningsnettverka er utan trekantar.",
      en: "From 0 upwards. Unweighted and undirected. 20 fixed random networks in which all "
        + "have as many partners as here and all still reach all; the same on every run. It needs "
        + "a connected network; otherwise the command says so. Undefined when n < 4, and when the "
        + "networks compared with have no triangles."),
    comparison: Words(
      nb: "Følger Humphries og Gurney (2008). networkx sigma tar gjennomsnittlig "
        + "klyngekoeffisient i stedet for transitivitet. igraph tilbyr det ikke. Kontrollert mot "
        + "tilfeldige nettverk trukket av networkx og igraph.",
      nn: "Følgjer Humphries og Gurney (2008). networkx sigma tek gjennomsnittleg "
        + "klyngjekoeffisient i staden for transitivitet. igraph tilbyr det ikkje. Kontrollert "
        + "mot tilfeldige nettverk trekte av networkx og igraph.",
      en: "Follows Humphries and Gurney (2008). networkx sigma takes mean clustering instead of "
        + "transitivity. igraph does not offer it. Checked against random networks drawn by "
        + "networkx and igraph."))
}
