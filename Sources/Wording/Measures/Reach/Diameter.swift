extension MeasureWords {
  static let diameter = MeasureWords(
    id: "diameter",
    name: Words(
      nb: "største avstand (diameter)", nn: "største avstand (diameter)",
      en: "largest distance (diameter)"),
    question: Words(
      nb: "Hvor mange ledd er det mellom de to som er lengst fra hverandre?",
      nn: "Kor mange ledd er det mellom dei to som er lengst frå kvarandre?",
      en: "How many steps are there between the two that are furthest apart?"),
    reading: Words(
      nb: "Høyt tall: noen aktører er langt fra hverandre. Lavt tall: alle som kan nå hverandre, "
        + "gjør det med få ledd. Ett enkelt par avgjør tallet; gjennomsnittlig avstand sier mer om "
        + "resten. Par uten vei er ikke med, så et delt nettverk kan få et lavere tall enn et som "
        + "henger sammen. Ikke ranger nettverk av ulik størrelse eller svarprosent.",
      nn: "Høgt tal: nokre aktørar er langt frå kvarandre. Lågt tal: alle som kan nå kvarandre, "
        + "gjer det med få ledd. Eitt enkelt par avgjer talet; gjennomsnittleg avstand seier meir "
        + "om resten. Par utan veg er ikkje med, så eit delt nettverk kan få eit lågare tal enn "
        + "eit som heng saman. Ikkje ranger nettverk av ulik storleik eller svarprosent.",
      en: "High: some organisations are far apart. Low: all who can reach each other do so in few "
        + "steps. One single pair decides the number; the mean distance says more about the rest. "
        + "Pairs without a path are left out, so a network in parts can get a lower number than "
        + "one that hangs together. Do not rank networks of different size or response rate."),
    formula: "score = the largest d(i,j) over the pairs with a path",
    conventions: Words(
      nb: "Fra 1 til n − 1, hele ledd. Uvektet. Urettet om ikke annet er valgt; med retning: veier "
        + "langs relasjonene. Aktører uten relasjoner påvirker ikke tallet. Ikke definert når "
        + "ingen par har en vei.",
      nn: "Frå 1 til n − 1, heile ledd. Uvekta. Uretta om ikkje anna er valt; med retning: vegar "
        + "langs relasjonane. Aktørar utan relasjonar påverkar ikkje talet. Ikkje definert når "
        + "ingen par har ein veg.",
      en: "From 1 to n − 1, whole steps. Unweighted. Undirected unless chosen otherwise; directed: "
        + "paths along the ties. Organisations without ties do not change the number. Undefined "
        + "when no pair has a path."),
    comparison: Words(
      nb: "Lik igraph diameter, som i Python har unconn=True som standard; i R med weights = NA. "
        + "networkx diameter gir samme tall når alle kan nå alle, ellers en feilmelding.",
      nn: "Lik igraph diameter, som i Python har unconn=True som standard; i R med weights = NA. "
        + "networkx diameter gir same tal når alle kan nå alle, elles ei feilmelding.",
      en: "Equals igraph diameter, whose default in Python is unconn=True; in R with weights = NA. "
        + "networkx diameter gives the same number when everybody can reach everybody, otherwise "
        + "an error."))
}
