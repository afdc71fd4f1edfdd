import InnovationSystem
import NetworkMetrics

/// How much of collaboration crosses the borders of sectors.
///
/// E–I index, −1 (only within) to 1 (only across), beside what dealing the sectors anew to the
/// organisations gives. A gap when it is lower than that by chance alone at p < 0.05, so that sectors
/// keep to themselves more than their sizes explain.
///
/// - SeeAlso: Krackhardt & Stern (1988), doi 10.2307/2786835.
public struct Silo: GapDetector {
  /// The kind of its findings.
  public static let kind = "silo"
  /// It rests on chance or a scenario.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .sectors]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The works it follows.
  public static let references = [Reference("Krackhardt & Stern", 1988, doi: "10.2307/2786835")]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let (graph, groups) = (input.projected.graph, input.projected.groups)
    let asked = MetricInput(graph: graph, groups: groups)
    let measure = ExternalInternalIndex()
    guard let index = try? measure.score(of: asked), let chance = try? measure.chance(of: asked)
    else { return [] }
    let kept = graph.edges.filter { groups[$0.tail] != nil && groups[$0.head] != nil }
    let across = kept.filter { groups[$0.tail] != groups[$0.head] }.count
    let isGap = index < chance.expected && chance.pValue.map { $0 < 0.05 } ?? false
    let ids = input.view.organisations.map(\.id)
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: [],
        details: [
          "index": .number(index), "expected": .number(chance.expected),
          "p": chance.pValue.map { .number($0) } ?? .unknown,
          "midP": chance.midPValue.map { .number($0) } ?? .unknown, "across": .count(across),
          "of": .count(kept.count),
        ],
        certainty: input.certaintyOfAbsence(between: ids, and: ids), isGap: isGap)
    ]
  }
}
