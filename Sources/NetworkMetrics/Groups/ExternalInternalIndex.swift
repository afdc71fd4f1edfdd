import CollaborationGraph
import GraphAlgorithms

/// E–I index: whether collaboration crosses the groups' borders or stays within them.
///
/// For a first look at how closed the sectors are. Depends on the sizes of the groups: with many
/// small groups most edges must cross, so read it beside what chance gives.
///
///     score = (E − I) / (E + I), E = edges between groups, I = edges within
///
/// ### Conventions
/// - Shape: one score. Range −1 (only within) … +1 (only across).
/// - Direction ignored by default; directed: arcs are counted, the same either way round. Weights
///   ignored by default; counted: E and I are sums of weights.
/// - Edges with a node of no group are left out. Isolates make no difference to the score, only to
///   chance. Undefined (`nil`) when no edge is left.
/// - Chance: the groups dealt anew to the nodes that have one, in the observed network: every
///   labelling up to 8 such nodes, else 10,000 seeded ones.
/// - Agrees with: UCINET's E–I index, also on arcs. No peer library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*); chance O((*n* + *m*)·labellings).
/// - SeeAlso: Krackhardt & Stern (1988), doi 10.2307/2786835.
public struct ExternalInternalIndex: GraphMetric {
  public static let description = MetricDescription(
    id: "e-i-index", limits: .signedUnit, needs: [.groups], weights: .optional,
    direction: .optional, cost: .linear,
    references: [Reference("Krackhardt & Stern", 1988, doi: "10.2307/2786835")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let labels = try GroupDivision(of: input).labels
    return Self.index(of: scaledEdges(of: input.readGraph, labels: labels), labels: labels)
  }

  public func chance(of input: MetricInput) throws(MetricError) -> Chance? {
    let labels = try GroupDivision(of: input).labels
    let edges = scaledEdges(of: input.readGraph, labels: labels)
    guard let observed = Self.index(of: edges, labels: labels) else { return nil }
    let labellings = GroupLabellings(of: labels)
    var outcomes: [Double] = []
    labellings.forEach { outcomes.append(Self.index(of: edges, labels: $0) ?? 0) }
    let summary = OutcomeSummary(
      of: outcomes, observed: observed, isExact: labellings.isExact)
    return Chance(summary, labellings: labellings)
  }

  private static func index(of edges: [Edge], labels: [Int]) -> Double? {
    guard !edges.isEmpty else { return nil }
    let total = edges.reduce(0) { $0 + $1.weight }
    return (2 * externalSum(of: edges, labels: labels) - total) / total
  }
}
