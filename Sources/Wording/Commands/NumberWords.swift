/// What is wrong with numbers on the command line.
public enum NumberWords {
  /// A value that is no number, or no whole one.
  public static func notANumber(_ name: String, _ value: String, isWhole: Bool) -> Words {
    isWhole
      ? Words(
        nb: "\(name) må være et helt tall, som 12, og ikke «\(value)».",
        nn: "\(name) må vere eit heilt tal, som 12, og ikkje «\(value)».",
        en: "\(name) must be a whole number such as 12, not “\(value)”.")
      : Words(
        nb: "\(name) må være et tall, som 0,5 eller 0.5, og ikke «\(value)».",
        nn: "\(name) må vere eit tal, som 0,5 eller 0.5, og ikkje «\(value)».",
        en: "\(name) must be a number such as 0.5 or 0,5, not “\(value)”.")
  }

  /// A number with signs that may set off thousands or decimals.
  public static func ambiguous(_ name: String, _ value: String) -> Words {
    Words(
      nb:
        "\(name): «\(value)» kan leses på mer enn én måte. Skriv tallet uten komma eller punktum for"
        + " tusener, og uten nuller til slutt: 1000,5 eller 1000.5.",
      nn:
        "\(name): «\(value)» kan lesast på meir enn éin måte. Skriv talet utan komma eller punktum"
        + " for tusen, og utan nullar til slutt: 1000,5 eller 1000.5.",
      en:
        "\(name): “\(value)” can be read in more ways than one. Write the number without commas or"
        + " points for thousands, and without zeros at the end: 1000.5 or 1000,5.")
  }
}
