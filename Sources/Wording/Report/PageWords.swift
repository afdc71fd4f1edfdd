/// The words of the page beyond its tables: its figure that can be walked through, its cards, its
/// short ways.
public enum PageWords {
  /// “Skip to the content”.
  public static let skip = Words(
    nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content")
  /// “The figure for 1 October 2014”, of another snapshot than the report's.
  public static func otherFigure(_ snapshot: String) -> Words {
    Words(
      nb: "Figuren for \(snapshot)", nn: "Figuren for \(snapshot)",
      en: "The figure for \(snapshot)")
  }
  /// “Sectors and phases”.
  public static let sectorPhases = Words(
    nb: "Sektorer og faser", nn: "Sektorar og fasar", en: "Sectors and phases")
  /// What the table of sectors and phases shows.
  public static let sectorPhasesReading = Words(
    nb: "Antall relasjoner mellom to sektorer i hver fase. «hull» betyr at ingen relasjon dekker "
      + "fasen, «hull?» at ingen er oppgitt, men at noen ikke er hørt.",
    nn: "Talet på relasjonar mellom to sektorar i kvar fase. «hol» tyder at ingen relasjon dekkjer "
      + "fasen, «hol?» at ingen er oppgitt, men at nokon ikkje er høyrd.",
    en: "Number of ties between two sectors in each phase. “gap” means that no tie covers the "
      + "phase, “gap?” that none is reported, but not all were heard.")
  /// “Two sectors”.
  public static let twoSectors = Words(nb: "To sektorer", nn: "To sektorar", en: "Two sectors")
  /// “One by one”.
  public static let cards = Words(
    nb: "Aktørene én for én", nn: "Aktørane, éin for éin", en: "The organisations, one by one")
  /// “Kind”.
  public static let kind = Words(nb: "Type", nn: "Type", en: "Kind")
  /// “Gaps that concern it”.
  public static let gaps = Words(
    nb: "Gap som gjelder aktøren", nn: "Gap som gjeld aktøren", en: "Gaps that concern it")
  /// “Role in the network”.
  public static let role = Words(
    nb: "Rolle i nettverket", nn: "Rolle i nettverket", en: "Role in the network")
  /// “None found”.
  public static let noGaps = Words(nb: "Ingen funnet", nn: "Ingen funne", en: "None found")
  /// “None reported”.
  public static let noPartners = Words(
    nb: "Ingen oppgitt", nn: "Ingen oppgitte", en: "None reported")
  /// “Snapshot”.
  public static let snapshot = Words(nb: "Måling", nn: "Måling", en: "Snapshot")

  /// The number of ties of an organisation, after its name.
  public static func ties(_ count: Int) -> Words { Counted.ties(count) }
}

/// The words of the controls of the figure.
extension PageWords {
  /// “Explore the figure”.
  public static let explore = Words(
    nb: "Utforsk figuren", nn: "Utforsk figuren", en: "Explore the figure")
  /// “Find an organisation”.
  public static let find = Words(
    nb: "Finn en aktør", nn: "Finn ein aktør", en: "Find an organisation")
  /// “All”.
  public static let all = Words(nb: "Alle", nn: "Alle", en: "All")
  /// “Phase”.
  public static let phase = Words(nb: "Fase", nn: "Fase", en: "Phase")
  /// “3 or more”.
  public static func atLeast(_ intensity: String) -> Words {
    Words(
      nb: "\(intensity) eller mer", nn: "\(intensity) eller meir", en: "\(intensity) or more")
  }
  /// “Larger”.
  public static let larger = Words(nb: "Større", nn: "Større", en: "Larger")
  /// “Smaller”.
  public static let smaller = Words(nb: "Mindre", nn: "Mindre", en: "Smaller")
  /// “Start again”.
  public static let reset = Words(nb: "Nullstill", nn: "Nullstill", en: "Reset")
  /// “How to use the figure”.
  public static let howTo = Words(
    nb: "Slik bruker du figuren", nn: "Slik brukar du figuren", en: "How to use the figure")
  /// How the figure is used.
  public static let help = Words(
    nb: "Pek på en aktør for å se hvem den samarbeider med, og klikk for å holde den fast. Med "
      + "tastatur: gå inn i figuren med Tab, til naboer med piltastene, til neste og forrige aktør "
      + "med Page Down og Page Up, hold fast med Enter og slipp med Escape. Zoom med + og −, eller "
      + "med Ctrl og musehjulet.",
    nn: "Peik på ein aktør for å sjå kven han samarbeider med, og klikk for å halde han fast. Med "
      + "tastatur: gå inn i figuren med Tab, til naboar med piltastane, til neste og førre aktør "
      + "med Page Down og Page Up, hald fast med Enter og slepp med Escape. Zoom med + og −, eller "
      + "med Ctrl og musehjulet.",
    en: "Point at an organisation to see whom it works with, and click to hold it. With the "
      + "keyboard: enter the figure with Tab, go to neighbours with the arrow keys, to the next and "
      + "previous organisation with Page Down and Page Up, hold with Enter and let go with Escape. "
      + "Zoom with + and −, or with Ctrl and the mouse wheel.")

  /// What the script says, by key; `{name}` is filled in by the page.
  public static let script: [String: Words] = [
    "shown": Words(
      nb: "Vises nå – relasjoner: {ties} av {allTies}, aktører: {actors} av {allActors}.",
      nn: "Viser no – relasjonar: {ties} av {allTies}, aktørar: {actors} av {allActors}.",
      en: "Shown now – ties: {ties} of {allTies}, organisations: {actors} of {allActors}."),
    "found": Words(
      nb: "Treff: {count}, i figuren: {drawn}. Enter går til det første.",
      nn: "Treff: {count}, i figuren: {drawn}. Enter går til det første.",
      en: "Matches: {count}, in the figure: {drawn}. Enter goes to the first."),
    "actor": Words(
      nb: "{sector}. Relasjoner: {count} ({names}).",
      nn: "{sector}. Relasjonar: {count} ({names}).", en: "{sector}. Ties: {count} ({names})."),
    "alone": Words(
      nb: "{sector}. Ingen relasjoner vises.", nn: "{sector}. Ingen relasjonar er viste.",
      en: "{sector}. No ties shown."),
    "held": Words(
      nb: "{name} holdes fast. Escape slipper.", nn: "{name} er halden fast. Escape slepp.",
      en: "{name} is held. Escape lets go."),
    "letGo": Words(
      nb: "Ingen aktør holdes fast.", nn: "Ingen aktør er halden fast.",
      en: "No organisation is held."),
    "nobodyThere": Words(
      nb: "Ingen nabo i den retningen.", nn: "Ingen nabo i den retninga.",
      en: "No neighbour in that direction."),
    "zoomed": Words(
      nb: "Størrelse {percent} %.", nn: "Storleik {percent} %.", en: "Size {percent}%."),
    "wasReset": Words(nb: "Nullstilt.", nn: "Nullstilt.", en: "Reset."),
    "toCard": Words(nb: "Mer om aktøren", nn: "Meir om aktøren", en: "More about it"),
    "noSector": Words(nb: "Ukjent sektor", nn: "Ukjend sektor", en: "Sector not known"),
    "sortBy": Words(
      nb: "Sorter etter {column}", nn: "Sorter etter {column}", en: "Sort by {column}"),
    "sortedUp": Words(
      nb: "Sortert etter {column}, stigende.", nn: "Sortert etter {column}, stigande.",
      en: "Sorted by {column}, ascending."),
    "sortedDown": Words(
      nb: "Sortert etter {column}, synkende.", nn: "Sortert etter {column}, synkande.",
      en: "Sorted by {column}, descending."),
    "searchTable": Words(
      nb: "Søk i tabellen", nn: "Søk i tabellen", en: "Search the table"),
    "rowsShown": Words(
      nb: "Rader: {count} av {all}.", nn: "Rader: {count} av {all}.", en: "Rows: {count} of {all}."),
  ]
}

/// The words of the change since the last snapshot.
extension PageWords {
  /// “Change since 2014”.
  public static func changeSince(_ snapshot: String?) -> Words {
    guard let snapshot else {
      return Words(
        nb: "Endring siden forrige måling", nn: "Endring sidan førre måling",
        en: "Change since the last snapshot")
    }
    return Words(
      nb: "Endring siden \(snapshot)", nn: "Endring sidan \(snapshot)",
      en: "Change since \(snapshot)")
  }

  /// What became of the ties among those in both snapshots.
  public static func changes(common: Int, kept: Int, new: Int, lost: Int) -> Words {
    let (actors, ties) = (Counted.actors(common), Counted.ties(kept))
    return Words(
      nb: "\(actors.nb) er med i begge målinger. Blant dem: \(ties.nb) videreført, \(new) nye, "
        + "\(lost) borte.",
      nn: "\(actors.nn) er med i begge målingar. Mellom dei: \(ties.nn) vidareført, \(new) nye, "
        + "\(lost) borte.",
      en: "\(actors.en) in both snapshots. Among them: \(ties.en) kept, \(new) new, \(lost) gone.")
  }

  /// How many ties can't be compared.
  public static func outside(_ count: Int) -> Words {
    let ties = Counted.ties(count)
    return Words(
      nb: "\(ties.nb) kan ikke sammenlignes: en av de to er bare med i én måling, eller ingen av "
        + "dem er hørt.",
      nn: "\(ties.nn) kan ikkje samanliknast: ein av dei to er berre med i éi måling, eller ingen "
        + "av dei er høyrde.",
      en: "\(ties.en) can't be compared: one of the two is in one snapshot only, or neither was "
        + "heard.")
  }

  /// “Joined: …”.
  public static func joined(_ names: String) -> Words {
    Words(nb: "Kommet til: \(names).", nn: "Komne til: \(names).", en: "Joined: \(names).")
  }
  /// “Left: …”.
  public static func left(_ names: String) -> Words {
    Words(nb: "Gått ut: \(names).", nn: "Gått ut: \(names).", en: "Left: \(names).")
  }
  /// That two measurements don't say why.
  public static let noCause = Words(
    nb: "To målinger viser hva som er endret, ikke hvorfor.",
    nn: "To målingar viser kva som er endra, ikkje kvifor.",
    en: "Two snapshots show what changed, not why.")
  /// “Change”.
  public static let change = Words(nb: "Endring", nn: "Endring", en: "Change")
  /// “Before”.
  public static let before = Words(
    nb: "Intensitet før", nn: "Intensitet før", en: "Intensity before")
  /// “Now”.
  public static let now = Words(nb: "Intensitet nå", nn: "Intensitet no", en: "Intensity now")

  /// What became of a tie, by code.
  public static let changeKinds: [String: Words] = [
    "new": Words(nb: "ny", nn: "ny", en: "new"),
    "kept": Words(nb: "videreført", nn: "vidareført", en: "kept"),
    "lost": Words(nb: "borte", nn: "borte", en: "gone"),
    "strengthened": Words(
      nb: "videreført, tettere", nn: "vidareført, tettare", en: "kept, closer"),
    "weakened": Words(
      nb: "videreført, mindre tett", nn: "vidareført, mindre tett", en: "kept, less close"),
  ]
}
