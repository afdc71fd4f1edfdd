extension MeasureWords {
  static let smallWorldOmega = MeasureWords(
    id: "small-world-omega",
    name: Words(
      nb: "liten verden (ω)",
      nn: "lita verd (ω)",
      en: "small-world ω"),
    question: Words(
      nb: "Ligner nettverket mest på et tilfeldig nettverk, på en ring av naboer eller på noe "
        + "midt imellom?",
      nn: "Liknar nettverket mest på eit tilfeldig nettverk, på ein ring av naboar eller på "
        + "noko midt imellom?",
      en: "Is the network most like a random one, like a ring of neighbours, or in between?"),
    reading: Words(
      nb: "Nær 0: midt imellom, en «liten verden» med tette grupper og korte veier. Mot 1: som "
        + "et tilfeldig nettverk. Mot −1: som en ring der bare naboer samarbeider. Ustabilt under "
        + "omtrent 50 aktører.",
      nn: "Nær 0: midt imellom, ei «lita verd» med tette grupper og korte vegar. Mot 1: som eit "
        + "tilfeldig nettverk. Mot −1: som ein ring der berre naboar samarbeider. Ustabilt under "
        + "omtrent 50 aktørar.",
      en: "Near 0: in between, a “small world” with close groups and short ways. Towards 1: "
        + "like a random network. Towards −1: like a ring in which only neighbours work together. "
        + "Unstable below about 50 organisations."),
    formula: "score = L(r)/L − C/C(l), L = mean distance, L(r) = its mean over random networks, "
      + "C = mean clustering, C(l) = its mean over ring-like networks",
    conventions: Words(
      nb: "Omtrent fra −1 til 1, uten faste grenser. Uvektet og urettet. Aktører med færre enn "
        + "to partnere teller 0 i C. 20 faste tilfeldige og 20 faste ringlignende nettverk der "
        + "alle har like mange partnere som her; likt ved hver kjøring. Det krever at nettverket "
        + "henger sammen; ellers sier kommandoen det. Ikke definert når n < 4, og når "
        + "sammenligningsnettverkene er uten trekanter.",
      nn: "Omtrent frå −1 til 1, utan faste grenser. Uvekta og uretta. Aktørar med færre enn to "
        + "partnarar tel 0 i C. 20 faste tilfeldige og 20 faste ringliknande nettverk der alle "
        + "har like mange partnarar som her; likt ved kvar køyring. Det krev at nettverket heng "
        + "saman; elles seier kommandoen det. Ikkje definert når n < 4, og når "
        + "samanlikningsnettverka er utan trekantar.",
      en: "About −1 to 1, without firm limits. Unweighted and undirected. Organisations with "
        + "fewer than two partners count 0 in C. 20 fixed random and 20 fixed ring-like networks "
        + "in which all have as many partners as here; the same on every run. It needs a "
        + "connected network; otherwise the command says so. Undefined when n < 4, and when the "
        + "networks compared with have no triangles."),
    comparison: Words(
      nb: "Følger Telesford mfl. (2011), som networkx omega. igraph tilbyr det ikke. "
        + "Kontrollert mot nettverk trukket av networkx, igraph og bctpy.",
      nn: "Følgjer Telesford mfl. (2011), som networkx omega. igraph tilbyr det ikkje. "
        + "Kontrollert mot nettverk trekte av networkx, igraph og bctpy.",
      en: "Follows Telesford et al. (2011), as networkx omega does. igraph does not offer it. "
        + "Checked against networks drawn by networkx, igraph and bctpy."))
}
