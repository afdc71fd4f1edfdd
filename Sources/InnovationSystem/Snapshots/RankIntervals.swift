/// How organisations rank by number of collaborations, and how far each rank can be trusted: the ranks
/// it takes when one respondent after another is thought away.
///
/// Of *n* organisations one with *k* others above it and *t* level with it has the ranks
/// *k* + 1 … *k* + *t* + 1. Thinking a respondent away takes out what it alone has told; what another
/// party reports or a document shows stays. The interval goes from the best to the worst rank over all
/// that and the whole data. Two whose intervals meet can't be told apart.
///
/// There is no interval for fewer than eight organisations, below 80 % answers, or where nobody knows
/// who said what.
///
/// - Complexity: O(*a*·*r*) in the numbers of respondents and recorded rows.
/// - SeeAlso: Borgatti, Carley & Krackhardt (2006), doi 10.1016/j.socnet.2005.05.001, on centrality
///   when nodes and ties are missing.
public struct RankIntervals: Sendable, Hashable {
  /// Why ranks aren't given.
  public enum Obstacle: Error, Sendable, Hashable {
    /// There are so few organisations.
    case fewOrganisations(Int)
    /// The study doesn't say who answered.
    case answersUnknown
    /// Too few of those asked answered.
    case fewAnswered(Int, of: Int)
    /// No collaboration says which party reported it.
    case reportsUnknown
  }

  /// One organisation's place.
  public struct Place: Sendable, Hashable {
    /// Its number of collaborations.
    public let degree: Int
    /// Its ranks in the whole data: one, or several when others are level with it.
    public let ranks: ClosedRange<Int>
    /// The ranks it takes when one respondent is thought away.
    public let interval: ClosedRange<Int>

    /// The middle of its ranks in the whole data.
    public var rank: Double { Double(ranks.lowerBound + ranks.upperBound) / 2 }
  }

  /// The least number of organisations.
  public static let leastOrganisations = 8
  /// The least share of those asked that must have answered.
  public static let leastAnswered = 0.8

  /// The place of each organisation in frame, by id.
  public let places: [String: Place]

  /// Ranks the organisations of a snapshot.
  ///
  /// - Throws: `Obstacle`, the first that applies.
  public init(of study: Study, at snapshot: Snapshot) throws(Obstacle) {
    let view = study.view(at: snapshot)
    let respondents = try Self.respondents(in: view)
    let whole = Self.ranks(in: view)
    var intervals = whole
    for respondent in respondents {
      let without = Self.ranks(in: study.without(respondent, in: snapshot.id).view(at: snapshot))
      for (id, ranks) in without {
        guard let known = intervals[id] else { continue }
        intervals[id] =
          min(known.lowerBound, ranks.lowerBound)...max(known.upperBound, ranks.upperBound)
      }
    }
    let degrees = Self.degrees(in: view)
    var places: [String: Place] = [:]
    for (id, ranks) in whole {
      places[id] = Place(
        degree: degrees[id] ?? 0, ranks: ranks, interval: intervals[id] ?? ranks)
    }
    self.places = places
  }

  private static func respondents(in view: SnapshotView) throws(Obstacle) -> [String] {
    guard view.organisations.count >= leastOrganisations else {
      throw .fewOrganisations(view.organisations.count)
    }
    guard let summary = view.responseSummary, let rate = summary.rate else { throw .answersUnknown }
    guard rate >= leastAnswered else { throw .fewAnswered(summary.answered, of: summary.asked) }
    guard view.recorded.contains(where: { $0.reportedByFirst != nil || $0.reportedBySecond != nil })
    else { throw .reportsUnknown }
    return view.organisations.map(\.id).filter { view.status(of: $0) == .answered }
  }

  private static func degrees(in view: SnapshotView) -> [String: Int] {
    var degrees: [String: Int] = [:]
    for organisation in view.organisations { degrees[organisation.id] = 0 }
    for pair in view.collaborations {
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
    return degrees
  }

  private static func ranks(in view: SnapshotView) -> [String: ClosedRange<Int>] {
    let degrees = degrees(in: view)
    let counts = Dictionary(degrees.values.map { ($0, 1) }, uniquingKeysWith: +)
    var above: [Int: Int] = [:]
    var sum = 0
    for (degree, count) in counts.sorted(by: { $0.key > $1.key }) {
      above[degree] = sum
      sum += count
    }
    return degrees.mapValues { degree in
      let first = (above[degree] ?? 0) + 1
      return first...(first + (counts[degree] ?? 1) - 1)
    }
  }
}
