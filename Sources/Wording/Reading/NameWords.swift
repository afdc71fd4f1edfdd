/// The words of `samspill names`.
public enum NameWords {
  /// “Lists names that look alike and may be the same organisation.”
  public static let command = Words(
    nb: "Viser navn som ligner og kan være samme organisasjon.",
    nn: "Viser namn som liknar og kan vere same organisasjon.",
    en: "Lists names that look alike and may be the same organisation.")
  /// “Writes the suggestions to aliases.csv beside the study; it is used at every reading.”
  public static let accept = Words(
    nb: "Skriver forslagene i aliases.csv ved siden av studien; den brukes ved hver lesing.",
    nn: "Skriv framlegga i aliases.csv ved sida av studien; ho blir brukt ved kvar lesing.",
    en: "Writes the suggestions to aliases.csv beside the study; it is used at every reading.")
  /// “The numbers of the suggestions to accept, as 1,3; otherwise all.”
  public static let only = Words(
    nb: "Numrene på forslagene som godtas, som 1,3; ellers alle.",
    nn: "Numra på framlegga som blir godtekne, som 1,3; elles alle.",
    en: "The numbers of the suggestions to accept, as 1,3; otherwise all.")
  /// “No names look alike enough to be suggested as the same organisation.”
  public static let none = Words(
    nb: "Ingen navn ligner nok til å foreslås som samme organisasjon.",
    nn: "Ingen namn liknar nok til å bli føreslåtte som same organisasjon.",
    en: "No names look alike enough to be suggested as the same organisation.")
  /// “Nothing is merged. Accept with --accept, or some of them with --accept --only 1,3.”
  public static let notMerged = Words(
    nb: "Ingenting er slått sammen. Godta med --accept, eller noen av dem med --accept --only 1,3.",
    nn: "Ingenting er slått saman. Godta med --accept, eller nokre av dei med --accept --only 1,3.",
    en: "Nothing is merged. Accept with --accept, or some of them with --accept --only 1,3.")
  /// “Known events. Write them in lineage.csv when the study has several snapshots:”.
  public static let lineage = Words(
    nb: "Kjente hendelser. Skriv dem i hendelser.csv (lineage.csv) når studien har flere målinger:",
    nn:
      "Kjende hendingar. Skriv dei i hendelser.csv (lineage.csv) når studien har fleire målingar:",
    en: "Known events. Write them in lineage.csv when the study has several snapshots:")

  /// Why two names are taken for the same, by code.
  public static let reasons: [String: Words] = [
    "same-words": Words(nb: "samme ord", nn: "same ord", en: "the same words"),
    "spelling": Words(
      nb: "nesten lik skrivemåte", nn: "nesten lik skrivemåte", en: "near spelling"),
    "abbreviation": Words(nb: "forkortelse", nn: "forkorting", en: "abbreviation"),
    "unit-of-other": Words(nb: "enhet i en annen", nn: "eining i ein annan", en: "unit of another"),
    "place": Words(
      nb: "stedet ligger i kommunen", nn: "staden ligg i kommunen",
      en: "the place is in the municipality"),
    "lineage": Words(nb: "kjent hendelse", nn: "kjend hending", en: "known event"),
    "same-number": Words(
      nb: "samme organisasjonsnummer", nn: "same organisasjonsnummer",
      en: "the same organisation number"),
    "without-accents": Words(
      nb: "uten særnorske bokstaver", nn: "utan særnorske bokstavar", en: "without its letters"),
  ]

  /// What came of accepting.
  public static func accepted(_ count: Int, _ file: String) -> Words {
    Words(
      nb: "\(count) alias skrevet i \(file).", nn: "\(count) alias skrivne i \(file).",
      en: "\(count) aliases written to \(file).")
  }

  /// That a number is none of the suggestions'.
  public static func notANumber(_ text: String, of count: Int) -> Words {
    Words(
      nb: "«\(text)» i --only er ikke et nummer mellom 1 og \(count).",
      nn: "«\(text)» i --only er ikkje eit nummer mellom 1 og \(count).",
      en: "“\(text)” in --only is not a number between 1 and \(count).")
  }
}
