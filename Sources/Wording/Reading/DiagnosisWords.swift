/// The words of the workbook that a project lead sends back to the partners.
public enum DiagnosisWords {
  /// “The workbook (.xlsx) to write the diagnosis in, for sending to the partners.”
  public static let output = Words(
    nb: "Arbeidsboken (.xlsx) som diagnosen skrives i, til å sende partnerne.",
    nn: "Arbeidsboka (.xlsx) som diagnosen blir skriven i, til å sende partnarane.",
    en: "The workbook (.xlsx) to write the diagnosis in, for sending to the partners.")
  /// “Review of the data”.
  public static let title = Words(
    nb: "Gjennomgang av dataene", nn: "Gjennomgang av dataa", en: "Review of the data")

  /// “Understood as”.
  public static let summarySheet = Words(
    nb: "Forstått som", nn: "Forstått som", en: "Understood as")
  /// “To mend”.
  public static let problemsSheet = Words(nb: "Må rettes", nn: "Må rettast", en: "To mend")
  /// “Names alike”.
  public static let namesSheet = Words(nb: "Like navn", nn: "Like namn", en: "Names alike")
  /// “Organisations”.
  public static let organisationsSheet = Words(
    nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations")
  /// “Over time”.
  public static let lineageSheet = Words(
    nb: "Over tid", nn: "Over tid", en: "Over time")

  /// “Mend what stands here in the original file, and read it again.”
  public static let problemsIntroduction = Words(
    nb: "Rett det som står her i den opprinnelige filen, og les den på nytt.",
    nn: "Rett det som står her i den opphavlege fila, og les ho på nytt.",
    en: "Mend what stands here in the original file, and read it again.")
  /// “Are these the same organisation? Nothing was merged without somebody saying yes.”
  public static let namesIntroduction = Words(
    nb: "Er dette samme organisasjon? Ingenting er slått sammen uten at noen har sagt ja.",
    nn: "Er dette same organisasjon? Ingenting er slått saman utan at nokon har sagt ja.",
    en: "Are these the same organisation? Nothing was merged without somebody saying yes.")
  /// “Kinds that were guessed from the name are marked. Mend them here, and put the sheet into …”
  public static let organisationsIntroduction = Words(
    nb: "Aktørtyper som er gjettet av navnet, er merket. Rett dem her, og legg arket inn i filen.",
    nn: "Aktørtypar som er gjetta av namnet, er merkte. Rett dei her, og legg arket inn i fila.",
    en: "Kinds that were guessed from the name are marked. Mend them here, and put the sheet into "
      + "the file.")
  /// “What renames, mergers and splits do to each tie when snapshots are compared.”
  public static let lineageIntroduction = Words(
    nb:
      "Hva navneendringer, sammenslåinger og delinger gjør med hver relasjon når målinger sammenlignes.",
    nn: "Kva namneendringar, samanslåingar og delingar gjer med kvar relasjon når målingar blir "
      + "samanlikna.",
    en: "What renames, mergers and splits do to each tie when snapshots are compared.")

  /// “File”.
  public static let file = Words(nb: "Fil", nn: "Fil", en: "File")
  /// “Sheet”.
  public static let sheet = Words(nb: "Ark", nn: "Ark", en: "Sheet")
  /// “Place”.
  public static let place = Words(nb: "Sted", nn: "Stad", en: "Place")
  /// “Kind of problem”.
  public static let severity = Words(nb: "Slag", nn: "Slag", en: "Kind of problem")
  /// “What”.
  public static let what = Words(nb: "Hva", nn: "Kva", en: "What")
  /// “Did you mean?”
  public static let suggestion = Words(nb: "Mente du?", nn: "Meinte du?", en: "Did you mean?")
  /// “What was done”.
  public static let done = Words(
    nb: "Hva som ble gjort", nn: "Kva som vart gjort", en: "What was done")
  /// “Name”.
  public static let name = Words(nb: "Navn", nn: "Namn", en: "Name")
  /// “Suggestion”.
  public static let suggested = Words(nb: "Forslag", nn: "Framlegg", en: "Suggestion")
  /// “Likeness”.
  public static let score = Words(nb: "Likhet", nn: "Likskap", en: "Likeness")
  /// “Reason”.
  public static let reason = Words(nb: "Grunn", nn: "Grunn", en: "Reason")
  /// “Same organisation?”
  public static let isSame = Words(
    nb: "Samme organisasjon?", nn: "Same organisasjon?", en: "Same organisation?")
  /// “yes”.
  public static let yes = Words(nb: "ja", nn: "ja", en: "yes")
  /// “no”.
  public static let no = Words(nb: "nei", nn: "nei", en: "no")
  /// “Snapshot”.
  public static let snapshot = Words(nb: "Måling", nn: "Måling", en: "Snapshot")
  /// “Tie”.
  public static let between = Words(nb: "Relasjon", nn: "Relasjon", en: "Tie")
  /// “Treatment”.
  public static let treatment = Words(nb: "Behandling", nn: "Handsaming", en: "Treatment")

  /// Where the workbook was written.
  public static func written(_ path: String) -> Words {
    Words(nb: "Arbeidsboken: \(path)", nn: "Arbeidsboka: \(path)", en: "The workbook: \(path)")
  }

  /// That the workbook would overwrite what was read.
  public static func overInput(_ path: String) -> Words {
    Words(
      nb: "\(path) er filen som ble lest. Velg et annet navn til arbeidsboken.",
      nn: "\(path) er fila som vart lesen. Vel eit anna namn til arbeidsboka.",
      en: "\(path) is the file that was read. Choose another name for the workbook.")
  }

  /// What was done to a pair of organisations, by code.
  public static let treatments: [String: Words] = [
    "renamed": Words(
      nb: "ført videre til etterfølgeren", nn: "ført vidare til etterfølgjaren",
      en: "carried over to the successor"),
    "joined": Words(
      nb: "slått sammen med en annen; den høyeste intensiteten gjelder",
      nn: "slått saman med ein annan; den høgaste intensiteten gjeld",
      en: "joined with another; the highest intensity holds"),
    "internalised": Words(
      nb: "ble intern, fordi partene ble én", nn: "vart intern, fordi partane vart éin",
      en: "became internal, because the parties became one"),
    "not-inherited": Words(
      nb: "ikke arvet, som hendelsen sier", nn: "ikkje arva, som hendinga seier",
      en: "not inherited, as the event says"),
  ]
}
