/// The words of a figure's legend.
public enum LegendWords {
  /// The heading of the line widths.
  public static let intensity = Words(nb: "Intensitet", nn: "Intensitet", en: "Intensity")
  /// The heading of the line widths when there is no scale.
  public static let weight = Words(nb: "Vekt", nn: "Vekt", en: "Weight")
  /// A line that both parties confirm.
  public static let confirmed = Words(
    nb: "bekreftet av begge", nn: "stadfesta av begge", en: "confirmed by both")
  /// A line that both parties confirm or a document shows.
  public static let confirmedOrDocumented = Words(
    nb: "bekreftet av begge eller dokumentert", nn: "stadfesta av begge eller dokumentert",
    en: "confirmed by both or documented")
  /// A line that one party reports.
  public static let one = Words(
    nb: "oppgitt av én part", nn: "oppgitt av éin part", en: "reported by one party")
  /// A line whose other party has reported nothing of it.
  public static let unresolved = Words(
    nb: "den andre har ikke oppgitt noe", nn: "den andre har ikkje oppgitt noko",
    en: "other party reported nothing")
  /// A small shape without a name, in a figure where those with most ties have one.
  public static let unnamed = Words(
    nb: "aktør uten navn her; de med flest relasjoner har navn",
    nn: "aktør utan namn her; dei med flest relasjonar har namn",
    en: "actor without a name here; those with most ties have names")
  /// An organisation that has not answered.
  public static let notAnswered = Words(
    nb: "har ikke svart", nn: "har ikkje svara", en: "has not answered")
  /// An organisation whose sector isn't stated, where others' are.
  public static let unstatedSector = Words(
    nb: "sektor ikke oppgitt", nn: "sektor ikkje oppgitt", en: "sector not stated")
  /// An organisation, where nobody's sector is stated.
  public static let noSector = Words(nb: "Aktør", nn: "Aktør", en: "Actor")
  /// A project or arena.
  public static let project = Words(nb: "Prosjekt", nn: "Prosjekt", en: "Project")
  /// Those who take part in no project.
  public static let inNoProject = Words(
    nb: "Ikke med i noe prosjekt", nn: "Ikkje med i noko prosjekt", en: "In no project")
  /// A participation.
  public static let participation = Words(nb: "deltar i", nn: "deltek i", en: "takes part in")
  /// The band of organisations without collaboration.
  public static let isolated = Words(
    nb: "Uten oppgitt samarbeid", nn: "Utan oppgitt samarbeid", en: "No reported collaboration")
  /// Those without collaboration in the snapshot who have some in another, where the band is drawn too.
  public static let isolatedNow = Words(
    nb: "Uten oppgitt samarbeid i denne målingen", nn: "Utan oppgitt samarbeid i denne målinga",
    en: "No reported collaboration in this snapshot")
  /// Those who stand in the band as small shapes without names.
  public static let unnamedInBand = Words(
    nb: "Uten navn i den raden", nn: "Utan namn i den rada", en: "Without a name in that row")

  /// Where the data come from.
  public static func source(_ text: String) -> Words {
    Words(nb: "Kilde: \(text)", nn: "Kjelde: \(text)", en: "Source: \(text)")
  }

  /// An edge in words: `A – B: 3, bekreftet av begge`.
  public static func tie(
    _ first: String, _ second: String, intensity: Double?, confirmation: String?,
    _ language: Language
  ) -> String {
    let level = intensity.map { Formatter(language).number($0) }
    let state = confirmation.map { Terms.word($0, in: Terms.confirmations, language) }
    let rest = [level, state].compactMap { $0 }.joined(separator: ", ")
    return rest.isEmpty ? "\(first) – \(second)" : "\(first) – \(second): \(rest)"
  }
}
