/// The words of the command line of `samspill compare`.
public enum CompareCommandWords {
  /// “Says what changed from one snapshot to another, and how sure one can be.”
  public static let command = Words(
    nb: "Sier hva som er endret fra én måling til en annen, og hvor sikkert det er.",
    nn: "Seier kva som er endra frå éi måling til ei anna, og kor sikkert det er.",
    en: "Says what changed from one snapshot to another, and how sure it is.")
  /// “A study, or two studies or files, the earlier first.”
  public static let studies = Words(
    nb: "En studie; eller to studier eller filer, den eldste først.",
    nn: "Ein studie; eller to studiar eller filer, den eldste først.",
    en: "A study; or two studies or files, the earlier first.")
  /// “The earlier snapshot; otherwise the one before the later.”
  public static let from = Words(
    nb: "Den første målingen; ellers den som er før den andre.",
    nn: "Den første målinga; elles den som er før den andre.",
    en: "The earlier snapshot; otherwise the one before the later.")
  /// “The later snapshot; otherwise the latest.”
  public static let to = Words(
    nb: "Den andre målingen; ellers den siste.", nn: "Den andre målinga; elles den siste.",
    en: "The later snapshot; otherwise the latest.")
  /// “Takes every name as an organisation of its own, whatever it became.”
  public static let noLineage = Words(
    nb: "Ser bort fra navneendringer, sammenslåinger og annen historikk.",
    nn: "Ser bort frå namneendringar, samanslåingar og annan historikk.",
    en: "Leaves renames, mergers and other history out of account.")
  /// “Writes the tables in a folder too, as CSV.”
  public static let csv = Words(
    nb: "Skriver også tabellene i en mappe, som CSV.",
    nn: "Skriv tabellane i ei mappe òg, som CSV.",
    en: "Writes the tables in a folder too, as CSV.")
  /// That more than two were named.
  public static let tooMany = Words(
    nb: "Oppgi én studie, eller to. Flere målinger sammenlignes når de står i samme studie.",
    nn: "Oppgi éin studie, eller to. Fleire målingar blir samanlikna når dei står i same studie.",
    en: "Name one study, or two. More snapshots are compared when they are in one study.")

  /// That the study has participation alone.
  public static let twoMode = Words(
    nb: "Studien sier bare hvem som deltar i hvilke prosjekter. Å delta i samme prosjekt er ikke å "
      + "samarbeide, så her er ingen relasjoner å sammenligne.",
    nn: "Studien seier berre kven som deltek i kva prosjekt. Å delta i same prosjekt er ikkje å "
      + "samarbeide, så her er ingen relasjonar å samanlikne.",
    en: "The study only says who takes part in which projects. Taking part in the same project is "
      + "not working together, so there are no ties to compare.")

  /// That there is one snapshot alone.
  public static let oneSnapshot = Words(
    nb: "Studien har bare én måling. Legg til en måling til, eller oppgi to studier eller filer.",
    nn: "Studien har berre éi måling. Legg til ei måling til, eller oppgi to studiar eller filer.",
    en: "The study has only one snapshot. Add another one, or name two studies or files.")

  /// A snapshot that isn't there.
  public static func unknown(_ option: String, _ id: String, known: [String]) -> Words {
    let list = known.filter { !$0.isEmpty }.joined(separator: ", ")
    guard !list.isEmpty else {
      return Words(
        nb: "\(option) «\(id)»: studien har ingen navngitte målinger.",
        nn: "\(option) «\(id)»: studien har ingen målingar med namn.",
        en: "\(option) “\(id)”: the study names no snapshots.")
    }
    return Words(
      nb: "\(option) «\(id)»: den målingen finnes ikke. Studien har \(list).",
      nn: "\(option) «\(id)»: den målinga finst ikkje. Studien har \(list).",
      en: "\(option) “\(id)”: there is no such snapshot. The study has \(list).")
  }

  /// That nothing comes before the later snapshot.
  public static func nothingEarlier(_ id: String) -> Words {
    Words(
      nb: "\(id) er den første målingen, så det er ingen før den å sammenligne med.",
      nn: "\(id) er den første målinga, så det er inga før den å samanlikne med.",
      en: "\(id) is the first snapshot, so there is none before it to compare with.")
  }

  /// That the two are the same, or the later is named first.
  public static func wrongOrder(_ from: String, _ to: String) -> Words {
    guard from != to else {
      return Words(
        nb: "\(from) kan ikke sammenlignes med seg selv. Oppgi en annen måling med --from.",
        nn: "\(from) kan ikkje samanliknast med seg sjølv. Oppgi ei anna måling med --from.",
        en: "\(from) can't be compared with itself. Name another snapshot with --from.")
    }
    return Words(
      nb: "\(from) er etter \(to). Oppgi den første målingen med --from og den siste med --to.",
      nn: "\(from) er etter \(to). Oppgi den første målinga med --from og den siste med --to.",
      en: "\(from) is after \(to). Name the earlier snapshot with --from and the later with --to.")
  }
}
