import GraphAlgorithms

/// Core: the organisations that the core–periphery fit takes as the core.
///
/// A core is a way to read the network, and not a list of the important. Read it only when the fit
/// is far above chance.
///
///     set = the core with the largest correlation of a and Δ; score = that correlation
///
/// ### Conventions
/// - As `CorePeripheryFit`. Of equally good cores the smallest, and of these the first in node
///   order; how many there are is told where all were tried (up to 16 nodes).
/// - No set, and the score undefined (`nil`), when n < 3, without edges, and when all pairs are
///   joined.
/// - No peer library offers it.
///
/// - Complexity: O(2ⁿ) up to 16 nodes, else O(*n* + *m*) for each step.
/// - SeeAlso: Borgatti & Everett (2000), doi 10.1016/S0378-8733(99)00019-2.
public struct CoreMembers: NodeSetMetric {
  public static let description = MetricDescription(
    id: "core", limits: .signedUnit, precision: .seeded, cost: .iteration,
    references: [Reference("Borgatti & Everett", 2000, doi: "10.1016/S0378-8733(99)00019-2")])

  public init() {}

  public func sets(of input: MetricInput) throws(MetricError) -> NodeSets {
    let found = CorePeriphery(of: input.graph)
    guard let fit = found.fit else { return NodeSets([]) }
    return NodeSets(
      [found.core], score: fit, search: found.equallyGood == nil ? .greedyWithSwaps : .exact,
      equallyGood: found.equallyGood)
  }
}
