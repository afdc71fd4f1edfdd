import CollaborationGraph
import GraphAlgorithms

/// Key players, fragmenting: the few organisations without which the rest would be worst connected.
///
/// They are found together: the three best may be others than the best three, who can stand in the
/// same place.
///
///     set = the k organisations S for which DF of the rest is largest; score = that DF
///     DF = 1 − (1/((n−k)(n−k−1))) Σ over i≠j outside S of 1/d(i,j)
///
/// ### Conventions
/// - Range 0…1; k = 3 unless asked otherwise. Direction and weights ignored. Distances and pairs are
///   those of the n − k that are left. Read it beside the distance fragmentation of the whole.
/// - Criterion `.components` uses F instead, the share of pairs without a path.
/// - Every set is tried when there are at most 200,000 (n ≤ 107 for k = 3); otherwise the set is
///   grown by the best each time and improved by exchanges, which the result says. Of equally good
///   sets the first in node order.
/// - No peer library offers it; Borgatti's KPP-Neg.
///
/// - Throws: `MetricError.tooSmall` below k + 2 nodes.
/// - Complexity: O(*n*²·*n*/64) for each set.
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct KeyPlayersFragmenting: NodeSetMetric {
  public static let description = MetricDescription(
    id: "key-players-fragmenting", limits: .unit, cost: .subsets,
    references: [Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x")])

  /// How many organisations are chosen.
  public let size: Int
  /// What they are chosen for.
  public let criterion: FragmentationCriterion

  public init() { self.init(size: 3) }

  /// Chooses `size` organisations, at least 1, for a criterion.
  public init(size: Int, criterion: FragmentationCriterion = .distance) {
    precondition(size > 0, "at least one key player")
    self.size = size
    self.criterion = criterion
  }

  public func sets(of input: MetricInput) throws(MetricError) -> NodeSets {
    let nodeCount = input.graph.nodeCount
    guard nodeCount >= size + 2 else { throw .tooSmall(least: size + 2) }
    let rest = RemainingDistances(of: input.graph)
    let found = NodeSetSearch(size: size, nodeCount: nodeCount) { gone in
      let left = Double(nodeCount - gone.count)
      let reach = rest.pairCounts(without: gone).enumerated().reduce(0.0) { sum, entry in
        switch criterion {
        case .distance: sum + Double(entry.element) / Double(entry.offset + 1)
        case .components: sum + Double(entry.element)
        }
      }
      return 1 - reach / (left * (left - 1))
    }
    return NodeSets(found)
  }
}
