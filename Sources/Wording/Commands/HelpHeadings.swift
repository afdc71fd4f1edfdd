/// The headings and standing words of help pages.
///
/// The English is that of `CommandLineParsing.HelpWords`, which imports no words.
public enum HelpHeadings {
  /// “NAME”, of the manual.
  public static let name = Words(nb: "NAVN", nn: "NAMN", en: "NAME")
  /// “USAGE”.
  public static let usage = Words(nb: "BRUK", nn: "BRUK", en: "USAGE")
  /// “ARGUMENTS”.
  public static let arguments = Words(nb: "ARGUMENTER", nn: "ARGUMENT", en: "ARGUMENTS")
  /// “OPTIONS”.
  public static let options = Words(nb: "VALG", nn: "VAL", en: "OPTIONS")
  /// “SUBCOMMANDS”.
  public static let subcommands = Words(nb: "KOMMANDOER", nn: "KOMMANDOAR", en: "SUBCOMMANDS")
  /// “default”.
  public static let defaultValue = Words(nb: "standard", nn: "standard", en: "default")
  /// “values”.
  public static let values = Words(nb: "verdier", nn: "verdiar", en: "values")
  /// “Show help information.”
  public static let helpFlag = Words(
    nb: "Viser hjelp.", nn: "Viser hjelp.", en: "Show help information.")
  /// “Show the version.”
  public static let versionFlag = Words(
    nb: "Viser versjonen.", nn: "Viser versjonen.", en: "Show the version.")
  /// “options”.
  public static let optionsPlaceholder = Words(nb: "valg", nn: "val", en: "options")
  /// “subcommand”.
  public static let subcommandPlaceholder = Words(
    nb: "kommando", nn: "kommando", en: "subcommand")

  /// `{command}` stands for what to type.
  public static let subcommandHint = Words(
    nb: "Se «{command}» for mer om en kommando.", nn: "Sjå «{command}» for meir om ein kommando.",
    en: "See '{command}' for detailed help.")
}
