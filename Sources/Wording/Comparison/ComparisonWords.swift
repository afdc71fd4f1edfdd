/// The headings and short texts of a comparison of two snapshots.
public enum ComparisonWords {
  /// “Two snapshots: 2014 and 2021.”
  public static func title(_ from: String, _ to: String) -> Words {
    Words(nb: "fra \(from) til \(to)", nn: "frå \(from) til \(to)", en: "from \(from) to \(to)")
  }

  /// That nobody chose the snapshots.
  public static let isDefault = Words(
    nb: "Dette er de to siste målingene. Andre velges med --from og --to.",
    nn: "Dette er dei to siste målingane. Andre vel ein med --from og --to.",
    en: "These are the two last snapshots. Choose others with --from and --to.")

  public static let changed = Words(
    nb: "Hva som er endret", nn: "Kva som er endra", en: "What changed")
  public static let arithmetic = Words(
    nb: "Hva forskjellen består av", nn: "Kva skilnaden er sett saman av",
    en: "What the difference is made of")
  public static let alike = Words(
    nb: "Hvor like de er", nn: "Kor like dei er", en: "How alike they are")
  public static let survival = Words(
    nb: "Hva som ble av relasjonene", nn: "Kva som vart av relasjonane",
    en: "What became of the ties")
  public static let table = Words(
    nb: "De to målingene hver for seg", nn: "Dei to målingane kvar for seg",
    en: "The two snapshots by themselves")
  public static let claims = Words(nb: "Tre utsagn", nn: "Tre utsegner", en: "Three claims")
  public static let method = Words(nb: "Metode", nn: "Metode", en: "Method")
  public static let splits = Words(
    nb: "Hva som følger av hvordan delinger leses",
    nn: "Kva som følgjer av korleis delingar blir lesne",
    en: "What follows from how splits are read")
  public static let matched = Words(
    nb: "Hvem som er de samme i de to", nn: "Kven som er dei same i dei to",
    en: "Who are the same in the two")
  public static let reservations = Words(nb: "Forbehold", nn: "Atterhald", en: "Reservations")

  /// What became of a tie, as the start of a list of such ties.
  public static func change(_ code: String) -> Words {
    switch code {
    case "new": Words(nb: "Nye", nn: "Nye", en: "New")
    case "lost": Words(nb: "Borte", nn: "Borte", en: "Gone")
    case "strengthened": Words(nb: "Tettere", nn: "Tettare", en: "Closer")
    case "weakened": Words(nb: "Mindre tette", nn: "Mindre tette", en: "Less close")
    default: Words(nb: "Som før", nn: "Som før", en: "As before")
    }
  }

  /// What became of the ties of those in both, in numbers.
  public static func summary(
    common: Int, kept: Int, new: Int, lost: Int, _ language: Language
  ) -> String {
    let actors = Counted.actors(common)
    let ties = Counted.ties(kept)
    return Words(
      nb:
        "Blant \(actors.nb) som er med i begge målingene, er \(ties.nb) videreført, \(new) nye og "
        + "\(lost) borte.",
      nn:
        "Blant \(actors.nn) som er med i begge målingane, er \(ties.nn) vidareført\(kept == 1 ? "" : "e"), \(new) nye og "
        + "\(lost) borte.",
      en: "Among \(actors.en) in both snapshots \(ties.en) \(kept == 1 ? "was" : "were") kept, "
        + "\(new) \(new == 1 ? "is" : "are") new and \(lost) \(lost == 1 ? "is" : "are") gone.")[
        language]
  }

  /// That nobody is in both.
  public static let nobodyInCommon = Words(
    nb:
      "Ingen aktør er med i begge målingene, så ingen relasjon kan være ny, videreført eller borte. "
      + "Er det de samme aktørene under andre navn, oppgi det i tabellen over hendelser.",
    nn:
      "Ingen aktør er med i begge målingane, så ingen relasjon kan vere ny, vidareført eller borte. "
      + "Er det dei same aktørane under andre namn, oppgi det i tabellen over hendingar.",
    en: "No actor is in both snapshots, so no tie can be new, kept or gone. If they are the same "
      + "actors under other names, say so in the table of events.")

  /// That a snapshot has nobody.
  public static func nobodyIn(_ snapshot: String) -> Words {
    Words(
      nb: "Ingen aktør er med i \(snapshot), så det er ingenting å sammenligne.",
      nn: "Ingen aktør er med i \(snapshot), så det er ingenting å samanlikne.",
      en: "No actor is in \(snapshot), so there is nothing to compare.")
  }

  /// That one organisation makes no pair.
  public static let oneInCommon = Words(
    nb: "Bare én aktør er med i begge målingene, så det er ingen par å sammenligne.",
    nn: "Berre éin aktør er med i begge målingane, så det er ingen par å samanlikne.",
    en: "Only one actor is in both snapshots, so there is no pair to compare.")

  /// Those that came, or went.
  public static let entrants = Words(nb: "Kommet til", nn: "Komne til", en: "Came")
  public static let leavers = Words(nb: "Falt fra", nn: "Falne frå", en: "Went")

  /// What the study tells of an organisation that came or went; a remark after its name.
  ///
  /// - Parameters:
  ///   - event: the code of the event; `nil` when the study tells of none.
  ///   - date: the event's date in words.
  ///   - other: the other party's name; `nil` when there is none.
  ///   - isNew: whether it came.
  public static func membership(
    _ event: String?, date: String, other: String?, isNew: Bool
  ) -> Words {
    guard let event else { return isNew ? whyCame : whyWent }
    let word = events[event] ?? Words(nb: event, nn: event, en: event)
    let tail = other.map { ", \($0)" } ?? ""
    return Words(
      nb: "\(word.nb) \(date)\(tail)", nn: "\(word.nn) \(date)\(tail)",
      en: "\(word.en) \(date)\(tail)")
  }

  private static let whyCame = Words(
    nb: "ny, skilt ut eller ikke spurt før?", nn: "ny, skild ut eller ikkje spurd før?",
    en: "new, split off or not asked before?")
  private static let whyWent = Words(
    nb: "nedlagt, slått sammen eller ikke spurt?", nn: "nedlagd, slått saman eller ikkje spurd?",
    en: "closed, merged or not asked?")

  private static let events: [String: Words] = [
    "rename": Words(nb: "navneendring", nn: "namneendring", en: "renamed"),
    "merger": Words(nb: "sammenslåing", nn: "samanslåing", en: "merged"),
    "split": Words(nb: "deling", nn: "deling", en: "split"),
    "absorption": Words(nb: "innlemmet", nn: "innlemma", en: "absorbed"),
    "county-change": Words(nb: "byttet fylke", nn: "bytte fylke", en: "moved to another county"),
    "closed": Words(nb: "opphørte", nn: "opphøyrde", en: "closed"),
    "created": Words(nb: "opprettet", nn: "oppretta", en: "created"),
    "number-change": Words(nb: "nytt nummer", nn: "nytt nummer", en: "new number"),
  ]

  /// How an actor's name has changed, or what it became.
  public static func sameActors(_ pairs: [String], _ language: Language) -> String {
    let list = pairs.joined(separator: "; ")
    return Words(
      nb: "Regnet som samme aktør: \(list).", nn: "Rekna som same aktør: \(list).",
      en: "Counted as the same actor: \(list).")[language]
  }

  /// How much the comparison would be wrong without lineage.
  public static func withoutLineage(
    _ jaccard: String, raw: String, _ language: Language
  ) -> String {
    Words(
      nb: "Uten historikken ville likheten mellom de hele målingene vært \(raw) i stedet for "
        + "\(jaccard): den som har byttet navn, ville sett ut som én som er borte og én som er ny.",
      nn: "Utan historikken ville likskapen mellom dei heile målingane vore \(raw) i staden for "
        + "\(jaccard): den som har bytt namn, ville sett ut som éin som er borte og éin som er ny.",
      en:
        "Without history the two whole snapshots would seem \(raw) alike rather than \(jaccard): who "
        + "changed name would look like one that is gone and one that is new.")[language]
  }

  /// That history was left out.
  public static let lineageLeftOut = Words(
    nb: "Historikken er ikke brukt (--no-lineage): hvert navn regnes som en egen aktør.",
    nn: "Historikken er ikkje brukt (--no-lineage): kvart namn blir rekna som ein eigen aktør.",
    en: "History is left out (--no-lineage): every name counts as an actor of its own.")

  /// The pairs that can't be compared.
  public static func notComparable(_ pairs: [String], _ language: Language) -> String {
    let list = Formatter(language).list(pairs, limit: 6)
    return Words(
      nb: "Kan ikke sammenlignes, fordi ingen av de to har svart i én av målingene: \(list).",
      nn: "Kan ikkje samanliknast, fordi ingen av dei to har svara i éi av målingane: \(list).",
      en: "Can't be compared, since neither of the two answered in one of the snapshots: \(list).")[
        language]
  }
}
