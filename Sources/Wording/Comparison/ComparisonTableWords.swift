/// The headings of the tables of a comparison.
public enum ComparisonTableWords {
  public static let change = Words(nb: "Endring", nn: "Endring", en: "Change")
  public static let first = Words(nb: "Den ene", nn: "Den eine", en: "First")
  public static let firstID = Words(nb: "Den ene (id)", nn: "Den eine (id)", en: "First (id)")
  public static let second = Words(nb: "Den andre", nn: "Den andre", en: "Second")
  public static let secondID = Words(nb: "Den andre (id)", nn: "Den andre (id)", en: "Second (id)")
  public static let before = Words(nb: "Før", nn: "Før", en: "Before")
  public static let after = Words(nb: "Etter", nn: "Etter", en: "After")
  public static let event = Words(nb: "Hendelse", nn: "Hending", en: "Event")
  public static let date = Words(nb: "Dato", nn: "Dato", en: "Date")
  public static let ties = Words(nb: "Relasjoner", nn: "Relasjonar", en: "Ties")
  public static let part = Words(nb: "Del", nn: "Del", en: "Part")
  public static let snapshot = Words(nb: "Måling", nn: "Måling", en: "Snapshot")
  public static let treatment = Words(
    nb: "Hva som er gjort", nn: "Kva som er gjort", en: "Treatment")
  public static let countedFirst = Words(
    nb: "Regnet for (den ene)", nn: "Rekna for (den eine)", en: "Counted for (first)")
  public static let countedSecond = Words(
    nb: "Regnet for (den andre)", nn: "Rekna for (den andre)", en: "Counted for (second)")
  public static let property = Words(nb: "Egenskap", nn: "Eigenskap", en: "Property")
  public static let value = Words(nb: "Verdi", nn: "Verdi", en: "Value")
  public static let probability = Words(
    nb: "Sannsynlighet (Fisher)", nn: "Sannsyn (Fisher)", en: "Probability (Fisher)")

  /// Where the tables were written.
  public static func written(_ folder: String) -> Words {
    Words(nb: "Tabellene: \(folder)", nn: "Tabellane: \(folder)", en: "The tables: \(folder)")
  }
}
