/// The words of the study or workbook that `samspill new` makes to begin with.
public enum TemplateWords {
  /// “Makes a study to begin with: a folder, or a workbook with lists to choose from.”
  public static let command = Words(
    nb: "Lager en studie å begynne med: en mappe, eller en arbeidsbok med lister å velge fra.",
    nn: "Lagar ein studie å byrje med: ei mappe, eller ei arbeidsbok med lister å velje frå.",
    en: "Makes a study to begin with: a folder, or a workbook with lists to choose from.")
  /// “The new folder, or workbook.”
  public static let place = Words(
    nb: "Den nye mappen, eller arbeidsboken.", nn: "Den nye mappa, eller arbeidsboka.",
    en: "The new folder, or workbook.")
  /// “Makes a workbook (.xlsx) instead of a folder.”
  public static let workbook = Words(
    nb: "Lager en arbeidsbok (.xlsx) i stedet for en mappe.",
    nn: "Lagar ei arbeidsbok (.xlsx) i staden for ei mappe.",
    en: "Makes a workbook (.xlsx) instead of a folder.")

  /// “My study”.
  public static let title = Words(
    nb: "Min studie", nn: "Studien min", en: "My study")
  /// “Example. Replace all rows, and remove this notice.”
  public static let notice = Words(
    nb: "Eksempel. Bytt ut alle radene, og ta bort denne merkingen.",
    nn: "Døme. Byt ut alle radene, og ta bort denne merkinga.",
    en: "Example. Replace all rows, and remove this notice.")
  /// “example – replace”.
  public static let example = Words(
    nb: "eksempel – bytt ut", nn: "døme – byt ut", en: "example – replace")
  /// “Example municipality”.
  public static let organisations: [(id: String, kind: String, name: Words)] = [
    (
      "kommunen", "kommune",
      Words(nb: "Eksempel kommune", nn: "Døme kommune", en: "Example municipality")
    ),
    ("nav", "nav_kontor", Words(nb: "NAV Eksempel", nn: "NAV Døme", en: "NAV Example")),
    (
      "sykehuset", "hf",
      Words(nb: "Eksempelsykehuset HF", nn: "Dømesjukehuset HF", en: "Example Hospital")
    ),
    (
      "brukerne", "brukerorg",
      Words(
        nb: "Brukerforeningen Eksempel", nn: "Brukarforeininga Døme", en: "Example User Society")
    ),
  ]

  /// What was made, and what to do next.
  public static func made(_ path: String) -> Words {
    Words(
      nb: "Laget \(path). Fyll ut, og skriv «samspill check \(path)».",
      nn: "Laga \(path). Fyll ut, og skriv «samspill check \(path)».",
      en: "Made \(path). Fill it in, and write “samspill check \(path)”.")
  }
}
