/// The words of a heat map of sectors and phases.
public struct HeatMapWords: Sendable {
  /// Two sectors in one phase.
  public struct Cell: Sendable {
    let sectors: String
    let phase: String
    let count: Int

    /// Makes a cell from names and a count.
    public init(sectors: String, phase: String, count: Int) {
      self.sectors = sectors
      self.phase = phase
      self.count = count
    }
  }

  /// The cells with collaborations, row by row.
  public var covered: [Cell] = []
  /// The cells in which there is none.
  public var holes: [Cell] = []
  /// Whether somebody who could have told of a hole hasn't been heard.
  public var hasUncertainHoles = false
  /// The cells of which nothing can be told.
  public var unknown: [Cell] = []

  /// Makes the words of a heat map of which nothing is known yet.
  public init() {}

  /// In an empty cell.
  public static let hole = Words(nb: "hull", nn: "hol", en: "gap")
  /// In an empty cell of which somebody could have told who hasn't been heard.
  public static let uncertainHole = Words(nb: "hull?", nn: "hol?", en: "gap?")
  /// In a cell whose phases aren't stated.
  public static let unknownCell = Words(nb: "ukjent", nn: "ukjent", en: "unknown")
  /// Over the numbers of all collaborations.
  public static let all = Words(nb: "alle faser", nn: "alle fasar", en: "all phases")
  /// The heading of the shades.
  public static let count = Words(
    nb: "Antall relasjoner", nn: "Talet på relasjonar", en: "Number of ties")
  /// What an empty cell means.
  public static let holeMeaning = Words(
    nb: "ingen relasjon dekker fasen", nn: "ingen relasjon dekkjer fasen",
    en: "no tie covers the phase")
  /// What an uncertain empty cell means.
  public static let uncertainMeaning = Words(
    nb: "ingen oppgitt, men noen er ikke hørt", nn: "ingen oppgitt, men nokon er ikkje høyrd",
    en: "none reported, but not all were heard")
  /// What an unknown cell means.
  public static let unknownMeaning = Words(
    nb: "fasene er ikke oppgitt", nn: "fasane er ikkje oppgitt", en: "phases not stated")

  /// What is said of the heat map.
  public func words(_ facts: FigureFacts, _ language: Language) -> ChartWords {
    var words = ChartWords(
      facts,
      name: Words(
        nb: "Samarbeid mellom sektorer i hver fase", nn: "Samarbeid mellom sektorar i kvar fase",
        en: "Collaboration between sectors in each phase"),
      language)
    words.reading = [reading[language]]
    words.short = short[language]
    words.essentials = [counts[language], most?[language]].compactMap { $0 }
    words.essentials += holesByPair(language)
    if let unknownList = unknownList(language) { words.essentials.append(unknownList) }
    return words
  }

  private var total: Int { covered.count + holes.count + unknown.count }

  private var reading: Words {
    var words = Words(
      nb: "Tallet i en rute er hvor mange relasjoner mellom de to sektorene som dekker fasen; jo "
        + "mørkere, jo flere. En relasjon kan dekke flere faser.",
      nn: "Talet i ei rute er kor mange relasjonar mellom dei to sektorane som dekkjer fasen; jo "
        + "mørkare, jo fleire. Ein relasjon kan dekkje fleire fasar.",
      en: "The number in a cell is how many ties between the two sectors cover the phase; the "
        + "darker, the more. A tie can cover several phases.")
    if !holes.isEmpty {
      words = Words(
        nb: words.nb + " Skraverte ruter er hull: ingen relasjon dekker fasen.",
        nn: words.nn + " Skraverte ruter er hol: ingen relasjon dekkjer fasen.",
        en: words.en + " Hatched cells are gaps: no tie covers the phase.")
    }
    guard hasUncertainHoles else { return words }
    return Words(
      nb: words.nb + " Ved spørsmålstegn er ikke alle hørt.",
      nn: words.nn + " Ved spørjeteikn er ikkje alle høyrde.",
      en: words.en + " A question mark means that not all were heard.")
  }

  private var short: Words {
    Words(
      nb: "Varmekart: sektorpar og faser. \(covered.count) av \(total) ruter har samarbeid, "
        + "\(holes.count) er hull. Tabell under viser alle.",
      nn: "Varmekart: sektorpar og fasar. \(covered.count) av \(total) ruter har samarbeid, "
        + "\(holes.count) er hol. Tabell under viser alle.",
      en: "Heat map: pairs of sectors by phase. \(covered.count) of \(total) cells have "
        + "collaboration, \(holes.count) are gaps. Table below lists all.")
  }

  private var counts: Words {
    Words(
      nb: "\(covered.count) av \(total) ruter (sektorpar × fase) har samarbeid.",
      nn: "\(covered.count) av \(total) ruter (sektorpar × fase) har samarbeid.",
      en: "\(covered.count) of \(total) cells (pair of sectors × phase) have collaboration.")
  }

  private var most: Words? {
    guard let highest = covered.map(\.count).max(),
      let cell = covered.first(where: { $0.count == highest })
    else { return nil }
    let m = Counted.ties(highest)
    return Words(
      nb: "Flest har \(cell.sectors) i fasen \(quoted(cell, .bokmål)): \(m.nb).",
      nn: "Flest har \(cell.sectors) i fasen \(quoted(cell, .nynorsk)): \(m.nn).",
      en: "Most are those of \(cell.sectors) in the phase \(quoted(cell, .english)): \(m.en).")
  }

  private func quoted(_ cell: Cell, _ language: Language) -> String {
    Formatter(language).quoted(cell.phase)
  }

  private func holesByPair(_ language: Language) -> [String] {
    var pairs: [String] = []
    for cell in holes where !pairs.contains(cell.sectors) { pairs.append(cell.sectors) }
    return pairs.map { pair in
      let format = Formatter(language)
      let missing = holes.filter { $0.sectors == pair }.map { format.quoted($0.phase) }
      if missing.count == 5 {
        return Words(
          nb: "\(pair) mangler alle fem faser.", nn: "\(pair) manglar alle fem fasar.",
          en: "\(pair) lack all five phases.")[language]
      }
      let phases = format.list(missing)
      return Words(
        nb: "\(pair) mangler \(phases).", nn: "\(pair) manglar \(phases).",
        en: "\(pair) lack \(phases).")[language]
    }
  }

  private func unknownList(_ language: Language) -> String? {
    guard !unknown.isEmpty else { return nil }
    let count = Formatter(language).count(unknown.count)
    return Words(
      nb: "Ukjente ruter, der fasene ikke er oppgitt: \(count).",
      nn: "Ukjende ruter, der fasane ikkje er oppgitt: \(count).",
      en: "Unknown cells, whose phases are not stated: \(count).")[language]
  }
}
