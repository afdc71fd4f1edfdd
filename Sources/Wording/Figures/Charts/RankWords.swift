/// The words of a chart of ranks over time.
public struct RankWords: Sendable {
  /// How many snapshots there are.
  public enum Kind: Sendable {
    /// Two.
    case slope
    /// More.
    case bump
  }

  /// A snapshot.
  public struct Snapshot: Sendable {
    let name: String
    let organisations: Int
    let answers: (answered: Int, asked: Int)
    let threshold: Double?

    /// Makes a snapshot; `threshold` is `nil` when every recorded intensity counts.
    public init(
      name: String, organisations: Int, answers: (answered: Int, asked: Int), threshold: Double?
    ) {
      self.name = name
      self.organisations = organisations
      self.answers = answers
      self.threshold = threshold
    }
  }

  /// An organisation and its interval in each snapshot.
  public struct Row: Sendable {
    let name: String
    let intervals: [ClosedRange<Int>]

    /// Makes a row.
    public init(name: String, intervals: [ClosedRange<Int>]) {
      self.name = name
      self.intervals = intervals
    }
  }

  private let kind: Kind
  /// The snapshots, earliest first.
  public var snapshots: [Snapshot] = []
  /// The organisations that are drawn.
  public var rows: [Row] = []
  /// How many organisations are in all the snapshots.
  public var common = 0

  /// Makes the words of a chart of which nothing is known yet.
  public init(_ kind: Kind) { self.kind = kind }

  /// A circle.
  public static let place = Words(
    nb: "rang; tall som i tabellen", nn: "rang; tal som i tabellen",
    en: "rank; number as in the table")
  /// A thick line through it.
  public static let interval = Words(
    nb: "rangen kan være", nn: "rangen kan vere", en: "the rank may be")
  /// A thin line.
  public static let move = Words(
    nb: "samme aktør i neste måling", nn: "same aktør i neste måling",
    en: "the same actor in the next snapshot")

  /// `3–6`, or `3`.
  public static func range(_ interval: ClosedRange<Int>) -> String {
    interval.lowerBound == interval.upperBound
      ? "\(interval.lowerBound)" : "\(interval.lowerBound)–\(interval.upperBound)"
  }

  /// `rang 3–6`.
  public static func ranks(_ interval: ClosedRange<Int>) -> Words {
    let range = range(interval)
    return Words(nb: "rang \(range)", nn: "rang \(range)", en: "rank \(range)")
  }

  /// What is said of the chart.
  public func words(_ facts: FigureFacts, _ language: Language) -> ChartWords {
    var words = ChartWords(
      facts,
      name: Words(
        nb: "Rang etter antall relasjoner \(period(.bokmål))",
        nn: "Rang etter talet på relasjonar \(period(.nynorsk))",
        en: "Rank by number of ties \(period(.english))"),
      language)
    words.counts = counts(language)
    words.reading = [reading[language]] + [caution].compactMap { $0?[language] }
    words.short = short[language]
    let heading = Formatter(language).capitalised(Self.place[language]) + "."
    words.essentials = [heading] + rows.map(sentence) + [comparison(language)]
    return words
  }

  private func period(_ language: Language) -> String {
    Formatter(language).list(snapshots.map(\.name))
  }

  private func counts(_ language: Language) -> String {
    let format = Formatter(language)
    let each = snapshots.map { snapshot in
      let n = Counted.actors(snapshot.organisations)[language]
      let (r, of) = (snapshot.answers.answered, snapshot.answers.asked)
      return Words(
        nb: "\(snapshot.name): \(n), \(r) av \(of) har svart",
        nn: "\(snapshot.name): \(n), \(r) av \(of) har svara",
        en: "\(snapshot.name): \(n), \(r) of \(of) answered")[language]
    }.joined(separator: "; ")
    let shown = format.count(rows.count)
    let rest = Words(
      nb:
        "Figuren viser \(shown) av de \(common) som er med i alle målingene: de med høyest rang i "
        + "den siste.",
      nn:
        "Figuren viser \(shown) av dei \(common) som er med i alle målingane: dei med høgast rang i "
        + "den siste.",
      en: "The figure shows \(shown) of the \(common) that are in all snapshots: those of highest "
        + "rank in the last.")[language]
    return ([each + ".", threshold(language)] + (rows.count < common ? [rest] : []))
      .compactMap { $0 }.joined(separator: " ")
  }

  /// From which intensity ties count; `nil` when every recorded one does.
  private func threshold(_ language: Language) -> String? {
    let levels = snapshots.map(\.threshold)
    guard levels.contains(where: { $0 != nil }) else { return nil }
    let format = Formatter(language)
    let texts = levels.map { $0.map(format.number) ?? "–" }
    let isOne = Set(texts).count == 1
    let level =
      isOne
      ? texts[0]
      : zip(snapshots, texts).map { "\($0.name): \($1)" }
        .joined(separator: "; ")
    let colon = isOne ? "" : ":"
    return Words(
      nb: "En relasjon teller fra intensitet\(colon) \(level).",
      nn: "Ein relasjon tel frå intensitet\(colon) \(level).",
      en: "A tie counts from intensity\(colon) \(level).")[language]
  }

  private var reading: Words {
    Words(
      nb:
        "Sirkelen viser rangen blant alle aktørene i målingen, streken gjennom den de rangene den "
        + "får når én og én som har svart, tenkes borte. Der to streker overlapper, kan en ikke si "
        + "hvem som har høyest rang.",
      nn:
        "Sirkelen viser rangen blant alle aktørane i målinga, streken gjennom han dei rangane han "
        + "får når éin og éin som har svara, blir tenkt bort. Der to strekar overlappar, kan ein "
        + "ikkje seie kven som har høgast rang.",
      en:
        "The circle shows the rank among all actors of the snapshot, the line through it the ranks "
        + "it takes when one respondent after another is thought away. Where two lines overlap, it "
        + "cannot be told who ranks higher.")
  }

  /// That a rank among more is another thing; `nil` when the numbers differ by a tenth or less.
  public var caution: Words? {
    let counts = snapshots.map(\.organisations)
    guard let least = counts.min(), let most = counts.max(),
      Double(most - least) > 0.1 * Double(least)
    else { return nil }
    return Words(
      nb: "Antallet aktører er endret mellom målingene, så en rang i den ene svarer ikke helt til "
        + "samme rang i den andre.",
      nn:
        "Talet på aktørar er endra mellom målingane, så ein rang i den eine svarer ikkje heilt til "
        + "same rang i den andre.",
      en:
        "The number of actors differs between the snapshots, so a rank in one is not quite the same "
        + "rank in another.")
  }

  private var short: Words {
    let n = Counted.actors(rows.count)
    return Words(
      nb: "Rang med usikkerhet for \(n.nb) i \(period(.bokmål)). Tabell under viser alle.",
      nn: "Rang med uvisse for \(n.nn) i \(period(.nynorsk)). Tabell under viser alle.",
      en: "Ranks with intervals of \(n.en), \(period(.english)). Table below lists all.")
  }

  private func sentence(_ row: Row) -> String {
    let list = zip(snapshots, row.intervals).map { "\($0.name): \(Self.range($1))" }
    return "\(row.name) – \(list.joined(separator: "; "))."
  }

  /// Whether anybody's rank has surely changed from the first snapshot to the last.
  private func comparison(_ language: Language) -> String {
    let moved = rows.filter { row in
      guard let first = row.intervals.first, let last = row.intervals.last else { return false }
      return !first.overlaps(last)
    }.map(\.name)
    guard !moved.isEmpty else {
      return Words(
        nb: "For ingen av dem er endringen større enn usikkerheten.",
        nn: "For ingen av dei er endringa større enn uvissa.",
        en: "For none of them is the change larger than the uncertainty.")[language]
    }
    let list = Formatter(language).list(moved)
    return Words(
      nb: "Endringen er større enn usikkerheten for \(list).",
      nn: "Endringa er større enn uvissa for \(list).",
      en: "The change is larger than the uncertainty for \(list).")[language]
  }
}
