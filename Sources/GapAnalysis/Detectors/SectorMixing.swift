import InnovationSystem
import NetworkMetrics

/// Whether two sectors work together less than their activity would suggest.
///
/// The collaborations between two sectors beside what chance gives when every organisation keeps its
/// number of partners: the mean of `details.draws` random graphs from a fixed seed, and in closed form
/// K_a·K_b ÷ (2m − 1), which lets organisations partner themselves. K = numbers of partners, m =
/// collaborations; organisations without a sector are left out. One finding for each pair of sectors of
/// which chance expects at least one; a gap when there is none. Not for what is few: `p` is two-sided.
///
/// - SeeAlso: Newman (2003), doi 10.1103/PhysRevE.67.026126; Maslov & Sneppen (2002),
///   doi 10.1126/science.1065103.
public struct SectorMixing: GapDetector {
  /// The kind of its findings.
  public static let kind = "sector-mixing"
  /// It rests on chance or a scenario.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .sectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The works it follows.
  public static let references = [
    Reference("Newman", 2003, doi: "10.1103/PhysRevE.67.026126"),
    Reference("Maslov & Sneppen", 2002, doi: "10.1126/science.1065103"),
  ]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let (graph, groups) = (input.projected.graph, input.projected.groups)
    let draws = Self.draws(edgeCount: graph.edgeCount)
    var asked = MetricInput(graph: graph, groups: groups)
    asked.networks = input.networks
    guard let found = try? Mixing(draws: draws).scores(of: asked), let chance = found.chance
    else { return [] }
    let kept = graph.edges.filter { groups[$0.tail] != nil && groups[$0.head] != nil }
    var partners = [Int](repeating: 0, count: input.projected.sectors.count)
    for end in kept.flatMap({ [$0.tail, $0.head] }) {
      if let group = groups[end] { partners[group] += 1 }
    }
    let places = found.groups.indices
    return places.flatMap { row in
      places.dropFirst(row + 1).compactMap { column -> Finding? in
        let (one, other) = (found.groups[row], found.groups[column])
        guard let expected = chance[row][column], expected.expected >= 1,
          let observed = found.values[row][column]
        else { return nil }
        return finding(
          of: [one, other].map { input.projected.sectors[$0] }, observed: Int(observed), expected,
          closedForm: Double(partners[one] * partners[other]) / Double(2 * kept.count - 1),
          draws: draws, in: input)
      }
    }
  }

  /// 2,000, or in large networks as many as take a second or so, 200 at least.
  static func draws(edgeCount: Int) -> Int {
    min(2000, max(200, 2_000_000 / max(1, edgeCount)))
  }

  private func finding(
    of sectors: [String], observed: Int, _ chance: Chance, closedForm: Double, draws: Int,
    in input: GapInput
  ) -> Finding {
    let members = sectors.map(input.organisations(ofSector:))
    let isGap = observed == 0
    return Finding(
      kind: Self.kind, subject: sectors.joined(separator: "-"), organisations: [],
      details: [
        "sectors": .sectors(sectors), "observed": .count(observed),
        "expected": .number(chance.expected), "closedForm": .number(closedForm),
        "difference": .number(Double(observed) - chance.expected),
        "p": chance.pValue.map { .number($0) } ?? .unknown,
        "midP": chance.midPValue.map { .number($0) } ?? .unknown, "draws": .count(draws),
      ],
      certainty: input.certaintyOfAbsence(between: members[0], and: members[1]), isGap: isGap,
      consequence: isGap ? input.consequence(for: members[0] + members[1]) : Consequence())
  }
}
