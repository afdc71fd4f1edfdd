/// The words of how the command behaves on a terminal.
public enum TerminalWords {
  /// “Only errors and what was asked for: no warnings, no progress, no word of what was written.”
  public static let quietFlag = Words(
    nb: "Bare feil og det som er bedt om: ingen merknader, ingen fremdrift, ingenting om hva som"
      + " ble skrevet.",
    nn: "Berre feil og det som er bede om: ingen merknader, ingen framdrift, ingenting om kva som"
      + " vart skrive.",
    en: "Only errors and what was asked for: no warnings, no progress, no word of what was"
      + " written.")
  /// “Colour: on a terminal (and not with NO_COLOR), always or never.”
  public static let colorOption = Words(
    nb: "Farger: i en terminal (og ikke med NO_COLOR), alltid eller aldri.",
    nn: "Fargar: i ein terminal (og ikkje med NO_COLOR), alltid eller aldri.",
    en: "Colour: on a terminal (and not with NO_COLOR), always or never.")

  /// “Prints a script that completes commands, options and values for a shell.”
  public static let completionCommand = Words(
    nb: "Skriver ut et skript som fullfører kommandoer, valg og verdier i et skall.",
    nn: "Skriv ut eit skript som fullfører kommandoar, val og verdiar i eit skal.",
    en: "Prints a script that completes commands, options and values for a shell.")
  /// “The shell.”
  public static let shellArgument = Words(
    nb: "Skallet: bash, zsh eller fish.", nn: "Skalet: bash, zsh eller fish.",
    en: "The shell: bash, zsh or fish.")
  /// “Prints the manual page, for “man”.”
  public static let manualCommand = Words(
    nb: "Skriver ut manualsiden, for «man».", nn: "Skriv ut manualsida, for «man».",
    en: "Prints the manual page, for “man”.")

  /// “Measuring and looking for gaps …”
  public static let measuring = Words(
    nb: "Måler og leter etter gap …", nn: "Måler og leitar etter gap …",
    en: "Measuring and looking for gaps …")

  /// “Drawing the figures …”
  public static let drawing = Words(
    nb: "Tegner figurene …", nn: "Teiknar figurane …", en: "Drawing the figures …")

  /// The headings of the manual's last chapters.
  public static let exitStatus = Words(
    nb: "AVSLUTNINGSSTATUS", nn: "AVSLUTNINGSSTATUS", en: "EXIT STATUS")
  /// “ENVIRONMENT”.
  public static let environment = Words(nb: "OMGIVELSER", nn: "OMGIVNADER", en: "ENVIRONMENT")
  /// “SEE ALSO”.
  public static let seeAlso = Words(nb: "SE OGSÅ", nn: "SJÅ ÒG", en: "SEE ALSO")

  /// What each exit status tells, by number.
  public static let statuses: [(status: String, words: Words)] = [
    ("0", Words(nb: "Alt gikk bra.", nn: "Alt gjekk bra.", en: "All went well.")),
    (
      "1",
      Words(
        nb: "Studien har feil, en kontroll slo ut, eller noe kunne ikke skrives.",
        nn: "Studien har feil, ein kontroll slo ut, eller noko kunne ikkje skrivast.",
        en: "The study has errors, a check failed, or something could not be written.")
    ),
    (
      "2, 3, 4",
      Words(
        nb: "Bare verify: figuren er foreldet, endret for hånd, eller uten stempel.",
        nn: "Berre verify: figuren er forelda, endra for hand, eller utan stempel.",
        en: "Only verify: the figure is stale, edited by hand, or without a stamp.")
    ),
    (
      "64",
      Words(
        nb: "Kommandolinjen var feil. Ingenting ble gjort.",
        nn: "Kommandolinja var feil. Ingenting vart gjort.",
        en: "The command line was wrong. Nothing was done.")
    ),
  ]

  /// What is read from the environment, by variable.
  public static let variables: [(name: String, words: Words)] = [
    (
      "LC_ALL, LC_MESSAGES, LANGUAGE, LANG",
      Words(
        nb: "Språket når verken --lang eller studien sier noe.",
        nn: "Språket når verken --lang eller studien seier noko.",
        en: "The language when neither --lang nor the study says.")
    ),
    (
      "NO_COLOR",
      Words(
        nb: "Satt til hva som helst: ingen farger.", nn: "Sett til kva som helst: ingen fargar.",
        en: "Set to anything: no colour.")
    ),
  ]

  /// Where to read more.
  public static let further = Words(
    nb: "«samspill define» forklarer hvert mål og hvert gap.",
    nn: "«samspill define» forklarer kvart mål og kvart gap.",
    en: "“samspill define” explains every measure and every kind of gap.")
}
