/// The words of a matrix of who works with whom.
public struct MatrixWords: Sendable {
  /// Two sectors and the collaborations between them.
  public struct Block: Sendable {
    let first: String
    let second: String
    let ties: Int
    let possible: Int

    /// Makes a block from names and counts.
    public init(_ first: String, _ second: String, ties: Int, possible: Int) {
      self.first = first
      self.second = second
      self.ties = ties
      self.possible = possible
    }
  }

  /// What is seen of a collaboration.
  public enum Cells: Sendable {
    /// Its intensity as a number and a shade.
    case numbered
    /// Its intensity as a shade.
    case shaded
    /// That it is there.
    case plain
  }

  /// What is seen of each collaboration.
  public var cells = Cells.numbered
  /// Whether a slanted line is drawn anywhere.
  public var showsUnknown = false
  /// The number of pairs that nobody has been heard of, all organisations counted.
  public var unknownPairs = 0
  /// The pairs of different sectors, in the order of the rows.
  public var blocks: [Block] = []

  /// Makes the words of a matrix of which nothing is known yet.
  public init() {}

  /// A pair that neither party has answered for.
  public static let unknown = Words(
    nb: "ukjent: ingen av de to har svart", nn: "ukjent: ingen av dei to har svara",
    en: "unknown: neither of the two answered")
  /// A collaboration, where all are equally strong.
  public static let tie = Words(nb: "relasjon", nn: "relasjon", en: "tie")
  /// An intensity that doesn't count.
  public static let below = Words(
    nb: "under terskelen", nn: "under terskelen", en: "below the threshold")
  /// A cell of an organisation and itself.
  public static let itself = Words(
    nb: "samme aktør", nn: "same aktør", en: "same actor")

  /// The tooltip of a pair of which nothing is known.
  public static func unknownPair(_ first: String, _ second: String) -> Words {
    Words(
      nb: "\(first) – \(second): ukjent", nn: "\(first) – \(second): ukjent",
      en: "\(first) – \(second): unknown")
  }

  /// What is said of the matrix.
  public func words(_ facts: FigureFacts, _ language: Language) -> ChartWords {
    var words = ChartWords(
      facts,
      name: Words(
        nb: "Matrise over samarbeid", nn: "Matrise over samarbeid", en: "Matrix of collaboration"),
      language)
    words.reading = [reading(hasSectors: facts.showsSectors)[language]]
    if showsUnknown { words.reading.append(hatching[language]) }
    words.short = short(facts)[language]
    words.essentials =
      [AlternativeText(facts, language).sectors, densest?[language], empty(language)]
      .compactMap { $0 }
    if unknownPairs > 0 { words.essentials.append(unknownCount(language)) }
    return words
  }

  private func reading(hasSectors: Bool) -> Words {
    let cell = cellMeaning
    let order =
      hasSectors
      ? Words(
        nb: "Innen hver sektor står de med flest relasjoner først.",
        nn: "I kvar sektor står dei med flest relasjonar først.",
        en: "Within each sector those with most ties come first.")
      : Words(
        nb: "De med flest relasjoner står først.", nn: "Dei med flest relasjonar står først.",
        en: "Those with most ties come first.")
    return Words(
      nb: "\(cell.nb) Kolonnene har samme nummer som radene. \(order.nb)",
      nn: "\(cell.nn) Kolonnane har same nummer som radene. \(order.nn)",
      en: "\(cell.en) Columns are numbered as the rows. \(order.en)")
  }

  private var cellMeaning: Words {
    switch cells {
    case .numbered:
      Words(
        nb: "Tallet i en rute er intensiteten mellom aktøren på raden og aktøren i kolonnen; jo "
          + "mørkere rute, jo høyere.",
        nn: "Talet i ei rute er intensiteten mellom aktøren på rada og aktøren i kolonnen; jo "
          + "mørkare rute, jo høgare.",
        en: "The number in a cell is the intensity between the actor of the row and that of the "
          + "column; the darker the cell, the higher.")
    case .shaded:
      Words(
        nb: "En fylt rute er en relasjon mellom aktøren på raden og aktøren i kolonnen; jo mørkere "
          + "rute, jo høyere intensitet.",
        nn: "Ei fylt rute er ein relasjon mellom aktøren på rada og aktøren i kolonnen; jo mørkare "
          + "rute, jo høgare intensitet.",
        en: "A filled cell is a tie between the actor of the row and that of the column; the "
          + "darker the cell, the higher its intensity.")
    case .plain:
      Words(
        nb: "En fylt rute er en relasjon mellom aktøren på raden og aktøren i kolonnen.",
        nn: "Ei fylt rute er ein relasjon mellom aktøren på rada og aktøren i kolonnen.",
        en: "A filled cell is a tie between the actor of the row and that of the column.")
    }
  }

  private var hatching: Words {
    Words(
      nb: "En skråstrek er et par der ingen av de to har svart.",
      nn: "Ein skråstrek er eit par der ingen av dei to har svara.",
      en: "A slanted line is a pair of which neither answered.")
  }

  private func short(_ facts: FigureFacts) -> Words {
    let n = Counted.actors(facts.organisations)
    let m = Counted.ties(facts.collaborations)
    let name =
      facts.showsSectors
      ? Words(
        nb: "Matrise ordnet etter sektor", nn: "Matrise ordna etter sektor",
        en: "Matrix ordered by sector")
      : Words(nb: "Matrise", nn: "Matrise", en: "Matrix")
    return Words(
      nb: "\(name.nb): \(n.nb), \(m.nb). Tabell under viser alle relasjoner.",
      nn: "\(name.nn): \(n.nn), \(m.nn). Tabell under viser alle relasjonar.",
      en: "\(name.en): \(n.en), \(m.en). Table below lists all ties.")
  }

  private var densest: Words? {
    guard let most = blocks.max(by: { $0.ties < $1.ties }), most.ties > 0 else { return nil }
    let block = blocks.first { $0.ties == most.ties } ?? most
    let m = Counted.ties(block.ties)
    let of = block.possible
    return Words(
      nb: "Flest relasjoner mellom to sektorer har \(block.first) og \(block.second): \(m.nb) av "
        + "\(of) mulige.",
      nn: "Flest relasjonar mellom to sektorar har \(block.first) og \(block.second): \(m.nn) av "
        + "\(of) moglege.",
      en: "Most ties between two sectors are those of \(block.first) and \(block.second): \(m.en) "
        + "of \(of) possible.")
  }

  private func empty(_ language: Language) -> String? {
    let none = blocks.filter { $0.ties == 0 }.map { "\($0.first) – \($0.second)" }
    guard !none.isEmpty else { return nil }
    let list = Formatter(language).list(none, limit: 8)
    return Words(
      nb: "Ingen oppgitte relasjoner: \(list).", nn: "Ingen oppgitte relasjonar: \(list).",
      en: "No reported ties: \(list).")[language]
  }

  private func unknownCount(_ language: Language) -> String {
    let count = Formatter(language).count(unknownPairs)
    return Words(
      nb: "For \(count) par er det ukjent om de samarbeider.",
      nn: "For \(count) par er det ukjent om dei samarbeider.",
      en: unknownPairs == 1
        ? "Of 1 pair it is unknown whether they work together."
        : "Of \(count) pairs it is unknown whether they work together.")[language]
  }
}
