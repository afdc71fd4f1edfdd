import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// Which part each organisation plays between sectors, and which sectors meet through one alone.
///
/// One finding for each two sectors with a single go-between: an organisation in the middle of every
/// open triad between them, and at one end of every collaboration between them, if there is any. So
/// without it nobody of one sector is within two steps of anybody of the other. That is the gap, not
/// that somebody has a role: its holder does what is needed, and should not do it alone. A single pair
/// of organisations is no meeting of sectors: there must be two.
/// `details.role` is `liaison` for a third sector's, `gatekeeper` for one of the two; `joins` are those
/// it stands between, `pairs` how many pairs.
///
/// One finding for each organisation between two others, no gap: how often it is `coordinator` (all three of one sector),
/// `consultant` (the two others of one), `gatekeeper` (one of the others shares its sector) and
/// `liaison` (all differ). Each with `…Expected`, and `…Z` in standard deviations, when the sectors are
/// dealt anew to organisations with the partners they have, so that many partners alone make no
/// broker. In a network too large for that they are by formula, by the sizes of sectors.
///
/// - SeeAlso: Gould & Fernandez (1989), doi 10.2307/270949.
public struct BrokerageRoles: GapDetector {
  /// The kind of its findings.
  public static let kind = "brokerage-role"
  /// Its roles are set beside what chance gives.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .sectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]
  /// The works it follows.
  public static let references = [Reference("Gould & Fernandez", 1989, doi: "10.2307/270949")]

  /// The least number of pairs of organisations that are a meeting of sectors.
  public static let leastPairs = 2

  /// The roles that there are without direction.
  private static let roles: [(name: String, role: BrokerageRole)] = [
    ("coordinator", .coordinator), ("consultant", .consultant), ("gatekeeper", .gatekeeper),
    ("liaison", .liaison),
  ]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let asked = MetricInput(graph: input.projected.graph, groups: input.projected.groups)
    guard let total = try? Brokerage().scores(of: asked),
      let each = try? Brokerage.scores(of: Self.roles.map(\.role), in: asked)
    else { return [] }
    let roles = zip(Self.roles, each).map { (name: $0.name, scores: $1) }
    let brokers = input.projected.organisations.indices.filter { total[$0] ?? 0 > 0 }
    return SectorMeeting.all(in: input).compactMap { finding(of: $0, in: input) }
      + brokers.map { finding(of: $0, roles, in: input) }
  }

  private func finding(
    of node: Int, _ roles: [(name: String, scores: NodeScores)], in input: GapInput
  ) -> Finding {
    let id = input.projected.organisations[node]
    var details: [String: FindingDetail] = [:]
    for (name, scores) in roles {
      let (score, chance) = (scores[node], scores.chance?[node])
      details[name] = score.map { .count(Int($0)) } ?? .unknown
      details[name + "Expected"] = chance.map { .number($0.expected) } ?? .unknown
      let standard = score.flatMap { score in chance?.standardScore(of: score) }
      details[name + "Z"] = standard.map { .number($0) } ?? .unknown
    }
    let partners = input.projected.graph.successors[node].map { input.projected.organisations[$0] }
    return Finding(
      kind: Self.kind, subject: id, organisations: [id], details: details,
      certainty: input.certaintyOfAbsence(between: partners, and: partners), isGap: false)
  }

  private func finding(of meeting: SectorMeeting, in input: GapInput) -> Finding? {
    guard let middle = meeting.soleMiddle, meeting.pairs >= Self.leastPairs else { return nil }
    let (names, groups) = (input.projected.organisations, input.projected.groups)
    let id = names[middle]
    let joined = meeting.ends.sorted().map { names[$0] }
    let evidence = joined.map { Finding.Evidence(id, $0) }
    let sectors = meeting.sectors.map { input.projected.sectors[$0] }
    let members = sectors.map { input.organisations(ofSector: $0).filter { $0 != id } }
    let ties = evidence.compactMap { input.view.pair($0.first, $0.second) }
    let isInside = groups[middle].map(meeting.sectors.contains) ?? false
    return Finding(
      kind: Self.kind, subject: "sectors:" + sectors.joined(separator: "-"), organisations: [id],
      details: [
        "sectors": .sectors(sectors), "role": .text(isInside ? "gatekeeper" : "liaison"),
        "joins": .organisations(joined), "pairs": .count(meeting.pairs),
      ],
      evidence: evidence,
      certainty: max(
        input.certaintyOfAbsence(between: members[0], and: members[1]),
        ties.map(input.certainty(of:)).max() ?? .wellSupported),
      consequence: input.consequence(for: joined))
  }
}

/// Where two sectors meet: directly, and through others.
private struct SectorMeeting {
  /// The positions of the two sectors, in ascending order.
  let sectors: [Int]
  /// Those in the middle of an open triad between the two.
  private var middles: Set<Int> = []
  /// The collaborations between the two.
  private var ties: [(Int, Int)] = []
  /// The ends of the open triads.
  private(set) var ends: Set<Int> = []
  /// How many open triads there are.
  private(set) var pairs = 0

  private init(_ one: Int, _ other: Int) { sectors = [one, other] }

  /// The only organisation through which the two meet; `nil` when there are several, or none.
  var soleMiddle: Int? {
    guard middles.count == 1, let middle = middles.first else { return nil }
    return ties.allSatisfy { $0.0 == middle || $0.1 == middle } ? middle : nil
  }

  /// Every two sectors that occur, in ascending order.
  static func all(in input: GapInput) -> [SectorMeeting] {
    let (graph, count) = (input.projected.graph, input.projected.sectors.count)
    // One without a sector can be in the middle, but at no end.
    let labels = input.projected.groups.map { $0 ?? count }
    var meetings = (0..<count).map { one in (0..<count).map { SectorMeeting(one, $0) } }
    for edge in graph.edges {
      let (low, high) = ordered(labels[edge.tail], labels[edge.head])
      if low != high, high < count { meetings[low][high].ties.append((edge.tail, edge.head)) }
    }
    forEachOpenTriad(of: graph, labels: labels) { first, middle, last in
      let (low, high) = ordered(labels[first], labels[last])
      guard low != high, high < count else { return }
      meetings[low][high].middles.insert(middle)
      meetings[low][high].ends.formUnion([first, last])
      meetings[low][high].pairs += 1
    }
    return meetings.enumerated().flatMap { row, meetings in meetings.dropFirst(row + 1) }
  }

  private static func ordered(_ one: Int, _ other: Int) -> (Int, Int) {
    (min(one, other), max(one, other))
  }
}
