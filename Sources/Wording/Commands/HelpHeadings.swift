/// The headings and standing words of help pages.
///
/// The English is that of `CommandLineParsing.HelpWords`, which imports no words.
public enum HelpHeadings {
  public static let usage = Words(nb: "BRUK", nn: "BRUK", en: "USAGE")
  public static let arguments = Words(nb: "ARGUMENTER", nn: "ARGUMENT", en: "ARGUMENTS")
  public static let options = Words(nb: "VALG", nn: "VAL", en: "OPTIONS")
  public static let subcommands = Words(nb: "KOMMANDOER", nn: "KOMMANDOAR", en: "SUBCOMMANDS")
  public static let defaultValue = Words(nb: "standard", nn: "standard", en: "default")
  public static let values = Words(nb: "verdier", nn: "verdiar", en: "values")
  public static let helpFlag = Words(
    nb: "Viser hjelp.", nn: "Viser hjelp.", en: "Show help information.")
  public static let versionFlag = Words(
    nb: "Viser versjonen.", nn: "Viser versjonen.", en: "Show the version.")
  public static let optionsPlaceholder = Words(nb: "valg", nn: "val", en: "options")
  public static let subcommandPlaceholder = Words(
    nb: "kommando", nn: "kommando", en: "subcommand")

  /// `{command}` stands for what to type.
  public static let subcommandHint = Words(
    nb: "Se «{command}» for mer om en kommando.", nn: "Sjå «{command}» for meir om ein kommando.",
    en: "See '{command}' for detailed help.")
}
