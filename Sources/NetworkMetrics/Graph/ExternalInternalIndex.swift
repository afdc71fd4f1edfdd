import CollaborationGraph

/// E–I index: whether collaboration crosses the groups' borders or stays within them.
///
///     score = (E − I) / (E + I), E = edges between groups, I = edges within
///
/// Depends on the sizes of the groups: with many small groups most edges must cross.
///
/// ### Conventions
/// - Range −1 (only within) … +1 (only across). Direction and weights ignored.
/// - Edges with a node of no group are left out. Undefined (`nil`) when no edge is left.
/// - No peer library offers it; reproduces UCINET on undirected data.
///
/// - Throws: `MetricError.needsGroups` when the input has no groups.
/// - SeeAlso: Krackhardt & Stern (1988), doi 10.2307/2786835.
public struct ExternalInternalIndex: GraphMetric {
  public static let description = MetricDescription(
    id: "e-i-index", limits: .signedUnit, cost: "O(m)",
    references: [Reference("Krackhardt & Stern", 1988, doi: "10.2307/2786835")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    guard let groups = input.groups else { throw .needsGroups }
    var external = 0
    var total = 0
    for edge in input.graph.undirected.edges {
      guard let tail = groups[edge.tail], let head = groups[edge.head] else { continue }
      total += 1
      if tail != head { external += 1 }
    }
    return total > 0 ? Double(2 * external - total) / Double(total) : nil
  }
}
