/// The options for reading somebody's own files, and what is said meanwhile.
public enum ReadingWords {
  /// “The only sheet to read; otherwise all that are not hidden.”
  public static let sheet = Words(
    nb: "Det eneste arket som skal leses; ellers alle som ikke er skjult.",
    nn: "Det einaste arket som skal lesast; elles alle som ikkje er gøymde.",
    en: "The only sheet to read; otherwise all that are not hidden.")
  /// “What rows and columns are; otherwise guessed.”
  public static let shape = Words(
    nb: "Hva rader og kolonner er; ellers gjettes det.",
    nn: "Kva rader og kolonnar er; elles blir det gjetta.",
    en: "What rows and columns are; otherwise guessed.")
  /// “The encoding of a text file; otherwise guessed.”
  public static let encoding = Words(
    nb: "Tegnsettet i en tekstfil; ellers gjettes det.",
    nn: "Teiknsettet i ei tekstfil; elles blir det gjetta.",
    en: "The encoding of a text file; otherwise guessed.")
  /// “The sign between the fields of a text file; otherwise guessed.”
  public static let separator = Words(
    nb: "Tegnet mellom feltene i en tekstfil; ellers gjettes det.",
    nn: "Teiknet mellom felta i ei tekstfil; elles blir det gjetta.",
    en: "The sign between the fields of a text file; otherwise guessed.")
  /// “The decimal sign; otherwise guessed for each column.”
  public static let decimal = Words(
    nb: "Desimaltegnet; ellers gjettes det for hver kolonne.",
    nn: "Desimalteiknet; elles blir det gjetta for kvar kolonne.",
    en: "The decimal sign; otherwise guessed for each column.")
  /// “The scale of intensities; otherwise the study's, then a guess.”
  public static let scale = Words(
    nb: "Skalaen for intensitet; ellers studiens, så en gjetning.",
    nn: "Skalaen for intensitet; elles studien sin, så ei gjetting.",
    en: "The scale of intensities; otherwise the study's, then a guess.")
  /// “The lowest intensity that counts as collaboration.”
  public static let threshold = Words(
    nb: "Den laveste intensiteten som teller som samarbeid.",
    nn: "Den lågaste intensiteten som tel som samarbeid.",
    en: "The lowest intensity that counts as collaboration.")
  /// “How two parties' reports become one.”
  public static let rule = Words(
    nb: "Hvordan to parters svar blir til ett.", nn: "Korleis svara frå to partar blir til eitt.",
    en: "How two parties' reports become one.")
  /// “The dates at which to see ties with a start and an end, as 2014,2021-06.”
  public static let dates = Words(
    nb: "Datoene å se relasjoner med start og slutt på, som 2014,2021-06.",
    nn: "Datoane å sjå relasjonar med start og slutt på, som 2014,2021-06.",
    en: "The dates at which to see ties with a start and an end, as 2014,2021-06.")

  /// That a date isn't one.
  public static func notADate(_ text: String) -> Words {
    Words(
      nb: "«\(text)» i --dates er ikke en dato. Skriv 2013, 2013-10 eller 2013-10-01.",
      nn: "«\(text)» i --dates er ikkje ein dato. Skriv 2013, 2013-10 eller 2013-10-01.",
      en: "“\(text)” in --dates is not a date. Write 2013, 2013-10 or 2013-10-01.")
  }

  /// That more warnings of the same kind aren't listed.
  public static func more(_ count: Int) -> Words {
    Words(
      nb:
        "  … og \(count) til av samme slag. «samspill check --output» skriver alle i en arbeidsbok.",
      nn: "  … og \(count) til av same slag. «samspill check --output» skriv alle i ei arbeidsbok.",
      en:
        "  … and \(count) more of the same kind. “samspill check --output” writes all in a workbook."
    )
  }

  /// How far the reading has come.
  public static func progress(_ rows: Int, _ sheet: String) -> Words {
    func count(_ language: Language) -> String { Formatter(language).count(rows) }
    let place = sheet.isEmpty ? "" : " (\(sheet))"
    return Words(
      nb: "Leser … \(count(.bokmål)) rader\(place)", nn: "Les … \(count(.nynorsk)) rader\(place)",
      en: "Reading … \(count(.english)) rows\(place)")
  }
}
