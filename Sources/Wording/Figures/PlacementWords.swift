/// What the rows of a figure are.
public struct LevelFacts: Sendable, Hashable {
  /// The codes of the levels that somebody who is drawn has, the highest first.
  public let levels: [String]
  /// Whether somebody has none.
  public let hasOthers: Bool

  /// Makes the facts of rows.
  public init(levels: [String], hasOthers: Bool) {
    self.levels = levels
    self.hasOthers = hasOthers
  }
}

/// What rings around the highest by a measure are.
public struct RingFacts: Sendable, Hashable {
  /// The name of the measure.
  public var measure: Words
  /// How many stand in the middle and in rings.
  public var count = 0
  /// How many of them have no value.
  public var unscored = 0
  /// Whether there are two with different values.
  public var hasRanks = false
  /// Whether some with the same value stand in different rings.
  public var splitsEquals = false

  /// Makes the facts of rings around the highest by a measure.
  public init(measure: Words) {
    self.measure = measure
  }
}

/// What the layout of a network says, where it says something.
public enum PlacementWords {
  /// A ring of sectors.
  public static let sectors = Words(
    nb: "Aktørene står i ring, sektor for sektor.", nn: "Aktørane står i ring, sektor for sektor.",
    en: "The actors stand in a ring, sector by sector.")

  /// Rows by level: those that are there, and no others.
  ///
  /// - Parameter isPart: whether some boxes may stand for several actors.
  public static func levels(_ facts: LevelFacts, isPart: Bool) -> Words {
    guard !facts.levels.isEmpty else {
      return Words(
        nb: "Ingen av aktørene i målingen har oppgitt forvaltningsnivå.",
        nn: "Ingen av aktørane i målinga har oppgitt forvaltningsnivå.",
        en: "None of the actors in the snapshot has a stated administrative level.")
    }
    if facts.levels.count == 1, !facts.hasOthers { return oneLevel(level(facts.levels[0])) }
    let nb = rows(facts, .bokmål, ("øverst", "så", "nederst"))
    let nn = rows(facts, .nynorsk, ("øvst", "så", "nedst"))
    let en = rows(facts, .english, ("at the top", "then", "at the bottom"))
    guard facts.hasOthers else {
      return Words(
        nb: "Radene er forvaltningsnivå: \(nb).", nn: "Radene er forvaltningsnivå: \(nn).",
        en: "The rows are administrative levels: \(en).")
    }
    return Words(
      nb: "Radene er forvaltningsnivå: \(nb); nederst står de uten oppgitt nivå"
        + (isPart ? " eller med flere." : "."),
      nn: "Radene er forvaltningsnivå: \(nn); nedst står dei utan oppgitt nivå"
        + (isPart ? " eller med fleire." : "."),
      en: "The rows are administrative levels: \(en); those without a stated level"
        + (isPart ? ", or with several, stand at the bottom." : " stand at the bottom."))
  }

  /// The levels from the top on; the last is at the bottom unless others are.
  private static func rows(
    _ facts: LevelFacts, _ language: Language, _ words: (top: String, then: String, bottom: String)
  ) -> String {
    let names = facts.levels.map { level($0)[language].lowercased() }
    return names.enumerated().map { index, name in
      if index == 0 { return "\(name) \(words.top)" }
      return index == names.count - 1 && !facts.hasOthers
        ? "\(name) \(words.bottom)" : "\(words.then) \(name)"
    }.joined(separator: ", ")
  }

  private static func oneLevel(_ name: Words) -> Words {
    Words(
      nb: "Alle aktørene er på samme forvaltningsnivå: \(lower(name.nb)).",
      nn: "Alle aktørane er på same forvaltningsnivå: \(lower(name.nn)).",
      en: "All the actors are at the same administrative level: \(lower(name.en)).")
  }

  /// What stands at the edge of a row, by code of the level; `nil` for those without one. A line break
  /// begins a new line.
  ///
  /// - Parameter isPart: whether a box of the row stands for several actors.
  public static func level(_ code: String?, isPart: Bool = false) -> Words {
    switch code {
    case "national": Words(nb: "Nasjonalt", nn: "Nasjonalt", en: "National")
    case "regional": Words(nb: "Regionalt", nn: "Regionalt", en: "Regional")
    case "local": Words(nb: "Lokalt", nn: "Lokalt", en: "Local")
    default:
      isPart
        ? Words(
          nb: "Flere nivåer\neller ikke\noppgitt", nn: "Fleire nivå\neller ikkje\noppgitt",
          en: "Several levels\nor not stated")
        : Words(
          nb: "Nivå ikke\noppgitt", nn: "Nivå ikkje\noppgitt", en: "Level not\nstated")
    }
  }

  /// Rings by a measure.
  ///
  /// - Parameter isPart: whether less than the whole network is drawn; the measure is of what is drawn.
  public static func rings(_ facts: RingFacts, isPart: Bool) -> Words {
    let measure = facts.measure
    let start = Words(
      nb: "Plassen går etter \(lower(measure.nb)) i \(isPart ? "det som er tegnet av " : "")siste "
        + "måling: høyest i midten, ",
      nn: "Plassen går etter \(lower(measure.nn)) i \(isPart ? "det som er teikna av " : "")siste "
        + "måling: høgast i midten, ",
      en: "The places go by \(lower(measure.en)) in \(isPart ? "what is drawn of " : "")the latest "
        + "snapshot: the highest in the middle, ")
    let around =
      facts.count > 5
      ? Words(
        nb: "de fire neste rundt, de andre ytterst.", nn: "dei fire neste rundt, dei andre ytst.",
        en: "the next four around it, the others outside.")
      : Words(nb: "de andre rundt.", nn: "dei andre rundt.", en: "the others around it.")
    let unscored = Words(
      nb: " De uten verdi der kommer sist.", nn: " Dei utan verdi der kjem sist.",
      en: " Those without a value there come last.")
    let equals = Words(
      nb: " Noen med samme verdi står likevel i ulike ringer.",
      nn: " Nokre med same verdi står likevel i ulike ringar.",
      en: " Some with the same value stand in different rings all the same.")
    func text(_ language: Language) -> String {
      start[language] + around[language] + (facts.unscored > 0 ? unscored[language] : "")
        + (facts.splitsEquals ? equals[language] : "")
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }

  /// Rows by level where nobody has one.
  public static let noLevels = Words(
    nb:
      "--layout levels: ingen av aktørene har et forvaltningsnivå. Fyll ut kolonnen nivå i tabellen "
      + "over organisasjoner (nasjonal, regional eller lokal), eller bruk --layout force.",
    nn: "--layout levels: ingen av aktørane har eit forvaltningsnivå. Fyll ut kolonnen nivå i "
      + "tabellen over organisasjonar (nasjonal, regional eller lokal), eller bruk --layout force.",
    en: "--layout levels: none of the actors has an administrative level. Fill in the column level "
      + "of the table of organisations (national, regional or local), or use --layout force.")

  /// Rings by a measure that sets nobody apart.
  public static func noRanks(_ measure: Words?) -> Words {
    let name = measure ?? Words(nb: "målet", nn: "målet", en: "the measure")
    return Words(
      nb: "--layout rings: ingen to aktører har ulik verdi av \(lower(name.nb)) i siste måling, så "
        + "ingen hører til i midten. Velg et annet mål med --by, eller bruk --layout force.",
      nn: "--layout rings: ingen to aktørar har ulik verdi av \(lower(name.nn)) i siste måling, så "
        + "ingen høyrer til i midten. Vel eit anna mål med --by, eller bruk --layout force.",
      en: "--layout rings: no two actors have different values of \(lower(name.en)) in the latest "
        + "snapshot, so nobody belongs in the middle. Choose another measure with --by, or use "
        + "--layout force.")
  }

  private static func lower(_ text: String) -> String {
    (text.first?.lowercased() ?? "") + text.dropFirst()
  }
}

extension Words {
  /// The same words without line breaks.
  public var onOneLine: Words {
    func line(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
    return Words(nb: line(nb), nn: line(nn), en: line(en))
  }
}
