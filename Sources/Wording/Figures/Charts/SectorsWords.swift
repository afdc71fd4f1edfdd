/// The words of a diagram of sectors.
public struct SectorsWords: Sendable {
  /// Two sectors.
  public struct Pair: Sendable {
    let first: String
    let second: String
    let ties: Int
    let expected: Double?
    /// How many collaborations are fewer than expected, rounded; 0 when less than one is.
    public let fewer: Int
    /// Whether that many fewer would be rare by chance: *p* below 0.05.
    public let isClear: Bool

    /// Makes a pair; `expected` is `nil` when it wasn't asked, `p` when it isn't known.
    public init(_ first: String, _ second: String, ties: Int, expected: Double?, p: Double?) {
      self.first = first
      self.second = second
      self.ties = ties
      self.expected = expected
      let difference = (expected ?? 0) - Double(ties)
      fewer = difference >= 1 ? Int(difference.rounded()) : 0
      isClear = fewer > 0 && (p ?? 1) < 0.05
    }
  }

  /// The sectors and their numbers of organisations.
  public var sectors: [(name: String, size: Int)] = []
  /// Every two of them.
  public var pairs: [Pair] = []
  /// How many organisations have no sector and are left out.
  public var withoutSector = 0

  /// Makes the words of a diagram of which nothing is known yet.
  public init() {}

  /// In a sector's box: its organisations, and its collaborations within itself.
  public static func node(size: Int, within: Int, _ language: Language) -> [String] {
    let actors = Counted.actors(size)[language]
    guard size > 1 else { return [actors] }
    let count = Formatter(language).count(within)
    return [
      actors,
      Words(nb: "\(count) innad", nn: "\(count) innanfor", en: "\(count) within")[language],
    ]
  }

  /// On a dashed line.
  public static func fewer(_ count: Int, isClear: Bool) -> Words {
    let star = isClear ? "*" : ""
    return Words(
      nb: "\(count) færre\(star)", nn: "\(count) færre\(star)", en: "\(count) fewer\(star)")
  }

  /// How many collaborations, in the legend.
  public static func ties(_ count: Int) -> Words { Counted.ties(count) }

  /// The title of a solid line.
  public static func line(_ first: String, _ second: String, ties: Int) -> Words {
    let m = Counted.ties(ties)
    return Words(
      nb: "\(first) – \(second): \(m.nb)", nn: "\(first) – \(second): \(m.nn)",
      en: "\(first) – \(second): \(m.en)")
  }

  /// The title of a dashed line.
  public static func line(_ first: String, _ second: String, fewer: Int) -> Words {
    Words(
      nb: "\(first) – \(second): \(fewer) færre enn ventet",
      nn: "\(first) – \(second): \(fewer) færre enn venta",
      en: "\(first) – \(second): \(fewer) fewer than expected")
  }

  /// What a dashed line means.
  public static let fewerMeaning = Words(
    nb: "færre enn ventet", nn: "færre enn venta", en: "fewer than expected")

  /// What is said of the diagram.
  public func words(_ facts: FigureFacts, _ language: Language) -> ChartWords {
    var words = ChartWords(
      facts,
      name: Words(
        nb: "Samarbeid mellom sektorer", nn: "Samarbeid mellom sektorar",
        en: "Collaboration between sectors"),
      language)
    words.reading = [reading[language]] + [expectation, missingSector].compactMap { $0?[language] }
    words.short = short[language]
    words.essentials =
      [AlternativeText(facts, language).sectors, most?[language], shortfalls(language)]
      .compactMap { $0 }
    return words
  }

  /// Every two sectors, and each within itself, of which nothing is expected.
  ///
  /// - Parameter within: each sector's name and the number of its ties within itself.
  public func data(within: [(name: String, ties: Int)], _ language: Language) -> FigureData {
    let headings = [
      ReportWords.sector, FigureDataWords.otherSector, HeatMapWords.count,
      FigureDataWords.expected, FigureDataWords.fewer, LedgerWords.note,
    ]
    var data = FigureData(headings: headings.map { $0[language] })
    for (name, ties) in within {
      data.add([
        .text(name), .text(name), .count(ties), .number(nil, places: 1), .count(nil), .text(""),
      ])
    }
    let clear = "p < \(Formatter(language).decimal(0.05, places: 2))"
    for pair in pairs {
      data.add([
        .text(pair.first), .text(pair.second), .count(pair.ties),
        .number(pair.expected, places: 1), .count(pair.fewer > 0 ? pair.fewer : nil),
        .text(pair.isClear ? clear : ""),
      ])
    }
    return data
  }

  private var short: Words {
    let few = pairs.filter { $0.fewer > 0 }.count
    let joined = pairs.filter { $0.ties > 0 }.count
    return Words(
      nb:
        "Sektordiagram: \(sectors.count) sektorer, \(joined) par samarbeider, \(few) par har færre "
        + "relasjoner enn ventet. Tabell under viser alle.",
      nn:
        "Sektordiagram: \(sectors.count) sektorar, \(joined) par samarbeider, \(few) par har færre "
        + "relasjonar enn venta. Tabell under viser alle.",
      en:
        "Sector diagram: \(sectors.count) sectors, \(joined) pairs collaborate, \(few) have fewer "
        + "ties than expected. Table below lists all.")
  }

  private var reading: Words {
    Words(
      nb:
        "Tallet på en strek er hvor mange relasjoner to sektorer har; jo tykkere strek, jo flere.",
      nn:
        "Talet på ein strek er kor mange relasjonar to sektorar har; jo tjukkare strek, jo fleire.",
      en: "The number on a line is how many ties two sectors have; the thicker the line, the more.")
  }

  /// What a dashed line means, and whether it may be chance; `nil` when there is none.
  public var expectation: Words? {
    guard pairs.contains(where: { $0.fewer > 0 }) else { return nil }
    let star = pairs.contains(where: \.isClear)
    let ending =
      star
      ? Words(
        nb: "Uten stjerne kan forskjellen være tilfeldig (p ≥ 0,05 for paret alene).",
        nn: "Utan stjerne kan skilnaden vere tilfeldig (p ≥ 0,05 for paret åleine).",
        en: "Without a star the difference may be chance (p ≥ 0.05 for that pair alone).")
      : Words(
        nb: "Alle forskjellene kan være tilfeldige (p ≥ 0,05).",
        nn: "Alle skilnadene kan vere tilfeldige (p ≥ 0,05).",
        en: "All the differences may be chance (p ≥ 0.05).")
    return Words(
      nb: "Stiplet strek: så mange færre enn en skulle vente ut fra hvor mange samarbeidspartnere "
        + "aktørene har. \(ending.nb)",
      nn: "Stipla strek: så mange færre enn ein skulle vente ut frå kor mange samarbeidspartnarar "
        + "aktørane har. \(ending.nn)",
      en: "Dashed line: so many fewer than the actors' numbers of partners would suggest. "
        + ending.en)
  }

  private var missingSector: Words? {
    guard withoutSector > 0 else { return nil }
    let n = Counted.actors(withoutSector)
    return Words(
      nb: "\(n.nb) uten oppgitt sektor er ikke med.",
      nn: "\(n.nn) utan oppgitt sektor er ikkje med.",
      en: "\(n.en) of no stated sector \(withoutSector == 1 ? "is" : "are") left out.")
  }

  private var most: Words? {
    guard let highest = pairs.map(\.ties).max(), highest > 0,
      let pair = pairs.first(where: { $0.ties == highest })
    else { return nil }
    let m = Counted.ties(highest)
    return Words(
      nb: "Flest har \(pair.first) og \(pair.second): \(m.nb).",
      nn: "Flest har \(pair.first) og \(pair.second): \(m.nn).",
      en: "Most are those of \(pair.first) and \(pair.second): \(m.en).")
  }

  private func shortfalls(_ language: Language) -> String {
    let format = Formatter(language)
    let few = pairs.filter { $0.fewer > 0 }.map { pair in
      let expected = format.decimal(pair.expected ?? 0, places: 1)
      let detail = Words(
        nb: "\(pair.ties) mot \(expected) ventet", nn: "\(pair.ties) mot \(expected) venta",
        en: "\(pair.ties) against \(expected) expected")[language]
      return
        "\(pair.first) – \(pair.second) (\(detail)\(pair.isClear ? ", p < \(format.decimal(0.05, places: 2))" : ""))"
    }
    guard !few.isEmpty else {
      return Words(
        nb: "Ingen par har minst én relasjon færre enn ventet.",
        nn: "Ingen par har minst éin relasjon færre enn venta.",
        en: "No pair has at least one tie fewer than expected.")[language]
    }
    let list = format.list(few)
    return Words(
      nb: "Færre enn ventet: \(list).", nn: "Færre enn venta: \(list).",
      en: "Fewer than expected: \(list).")[language]
  }
}
