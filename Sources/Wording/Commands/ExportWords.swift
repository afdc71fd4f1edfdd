/// The words of `samspill export`.
public enum ExportWords {
  /// “Writes a study, or a sheet of your own, as a study folder or a workbook.”
  public static let command = Words(
    nb: "Skriver en studie, eller ditt eget ark, som studiemappe eller arbeidsbok.",
    nn: "Skriv ein studie, eller ditt eige ark, som studiemappe eller arbeidsbok.",
    en: "Writes a study, or a sheet of your own, as a study folder or a workbook.")
  /// “A new folder, or a workbook (.xlsx).”
  public static let output = Words(
    nb: "En ny mappe, eller en arbeidsbok (.xlsx).",
    nn: "Ei ny mappe, eller ei arbeidsbok (.xlsx).",
    en: "A new folder, or a workbook (.xlsx).")
  /// “Writes all snapshots as matrices for RSiena, statnet and UCINET, in a new folder.”
  public static let panel = Words(
    nb: "Skriver alle målingene som matriser for RSiena, statnet og UCINET, i en ny mappe.",
    nn: "Skriv alle målingane som matriser for RSiena, statnet og UCINET, i ei ny mappe.",
    en: "Writes all snapshots as matrices for RSiena, statnet and UCINET, in a new folder.")
  /// That one snapshot is no panel.
  public static let noPanel = Words(
    nb: "Studien har bare én måling. Et panel trenger minst to.",
    nn: "Studien har berre éi måling. Eit panel treng minst to.",
    en: "The study has only one snapshot. A panel needs at least two.")

  /// Where the study was written.
  public static func written(_ path: String) -> Words {
    Words(nb: "Studien: \(path)", nn: "Studien: \(path)", en: "The study: \(path)")
  }

  /// That what was read would be overwritten.
  public static func overInput(_ path: String) -> Words {
    Words(
      nb: "\(path) er det som ble lest, og blir aldri endret. Velg et annet navn.",
      nn: "\(path) er det som vart lese, og blir aldri endra. Vel eit anna namn.",
      en: "\(path) is what was read, and is never changed. Choose another name.")
  }

  /// That the folder is there already.
  public static func isThere(_ path: String) -> Words {
    Words(
      nb: "\(path) finnes alt. Velg en ny mappe, så ingenting blandes.",
      nn: "\(path) finst alt. Vel ei ny mappe, så ingenting blir blanda.",
      en: "\(path) is there already. Choose a new folder, so that nothing is mixed.")
  }
}
