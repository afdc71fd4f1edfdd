/// The headings of the texts that go with a report, to copy from.
public enum TextPackWords {
  /// What the file is for, and where its numbers come from.
  public static func intro(numbers file: String) -> Words {
    Words(
      nb: "Tekster til rapport og søknad, hvert avsnitt på én linje. Hvor hvert tall kommer fra, "
        + "står i \(file).",
      nn: "Tekstar til rapport og søknad, kvart avsnitt på éi linje. Kvar tala kjem frå, "
        + "står i \(file).",
      en: "Texts for reports and applications, each paragraph on one line. Where each number comes "
        + "from is told in \(file).")
  }

  /// “Summary”.
  public static let summary = Words(nb: "Sammendrag", nn: "Samandrag", en: "Summary")

  /// “For an application (87 words)”.
  public static func application(words count: Int) -> Words {
    Words(
      nb: "Til en søknad (\(count) ord)", nn: "Til ein søknad (\(count) ord)",
      en: "For an application (\(count) words)")
  }

  /// “Figure 1 (figure-network)”.
  public static func figure(_ number: Int, file: String) -> Words {
    Words(
      nb: "Figur \(number) (\(file))", nn: "Figur \(number) (\(file))",
      en: "Figure \(number) (\(file))")
  }

  /// “Alternative text”.
  public static let short = Words(
    nb: "Alternativ tekst", nn: "Alternativ tekst", en: "Alternative text")
  /// “In words”.
  public static let long = Words(nb: "Figuren i ord", nn: "Figuren i ord", en: "In words")
  /// “Caption”.
  public static let caption = Words(nb: "Figurtekst", nn: "Figurtekst", en: "Caption")
  /// “Limitations”.
  public static let limitations = Words(nb: "Forbehold", nn: "Atterhald", en: "Limitations")
  /// “Why it matters”.
  public static let why = Words(
    nb: "Hvorfor det betyr noe", nn: "Kvifor det har noko å seie", en: "Why it matters")

  /// “Paragraph”, of the list of numbers.
  public static let passage = Words(nb: "Avsnitt", nn: "Avsnitt", en: "Paragraph")
  /// “In the text”.
  public static let printed = Words(nb: "I teksten", nn: "I teksten", en: "In the text")
  /// “Table”.
  public static let table = Words(nb: "Tabell", nn: "Tabell", en: "Table")
  /// “Row”.
  public static let row = Words(nb: "Rad", nn: "Rad", en: "Row")
  /// “Column”.
  public static let column = Words(nb: "Kolonne", nn: "Kolonne", en: "Column")
  /// “Value”.
  public static let value = Words(nb: "Verdi", nn: "Verdi", en: "Value")
}
