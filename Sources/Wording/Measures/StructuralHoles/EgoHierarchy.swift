extension MeasureWords {
  static let egoHierarchy = MeasureWords(
    id: "ego-hierarchy",
    name: Words(
      nb: "innelåsingens skjevhet i eget nettverk",
      nn: "skeivskap i innelåsinga i eige nettverk",
      en: "ego-network hierarchy"),
    question: Words(
      nb: "Kommer innelåsingen i aktørens eget nettverk fra én partner eller fra alle like mye?",
      nn: "Kjem innelåsinga i det eige nettverket til aktøren frå éin partnar eller frå alle "
        + "like mykje?",
      en: "Does the constraint in the organisation's own network come from one partner, or from "
        + "all alike?"),
    reading: Words(
      nb: "Høy verdi: det meste av innelåsingen kommer fra én partner, som aktøren avhenger av. "
        + "Lav verdi: alle partnerne binder omtrent like mye. Les det sammen med innelåsing: en "
        + "lav innelåsing er lav uansett hvor skjevt den er fordelt.",
      nn: "Høg verdi: det meste av innelåsinga kjem frå éin partnar, som aktøren er avhengig "
        + "av. Låg verdi: alle partnarane bind omtrent like mykje. Les det saman med innelåsing: "
        + "ei låg innelåsing er låg same kor skeivt ho er fordelt.",
      en: "High: most of the constraint comes from one partner, on whom the organisation "
        + "depends. Low: all partners constrain about equally. Read it with constraint: a low "
        + "constraint is low however unevenly it is spread."),
    formula: "score(i) = Σ over partners j of r(j)·ln r(j) / (N·ln N), r(j) = c(i,j) / "
      + "(C(i)/N), all within the ego network of i",
    conventions: Words(
      nb: "Fra 0 (alle likt) til 1 (én alene). Uvektet og urettet om ikke annet er valgt; med "
        + "retning legges begge veier sammen, og partner er den man har relasjon med i minst én "
        + "retning. Ikke definert for aktør med færre enn to partnere.",
      nn: "Frå 0 (alle likt) til 1 (éin aleine). Uvekta og uretta om ikkje anna er valt; med "
        + "retning blir begge vegar lagde saman, og partnar er den ein har relasjon med i minst "
        + "éi retning. Ikkje definert for aktør med færre enn to partnarar.",
      en: "From 0 (all alike) to 1 (one alone). Unweighted and undirected unless chosen "
        + "otherwise; with direction both ways are added, and a partner is anyone joined in "
        + "either. Undefined for an organisation with fewer than two partners."),
    comparison: Words(
      nb: "UCINETs vanlige hierarki, etter Burt (1992). Verken networkx eller igraph tilbyr "
        + "det; kontrollert mot formelen.",
      nn: "Det vanlege hierarkiet i UCINET, etter Burt (1992). Verken networkx eller igraph "
        + "tilbyr det; kontrollert mot formelen.",
      en: "UCINET's default hierarchy, after Burt (1992). Neither networkx nor igraph offers "
        + "it; checked against the formula."))
}
