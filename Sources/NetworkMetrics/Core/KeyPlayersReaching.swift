import CollaborationGraph
import GraphAlgorithms

/// Key players, reaching: the few organisations that together reach the others in fewest steps.
///
/// For whom to start with when something is to be spread. They are found together, so that they
/// don't all reach the same.
///
///     set = the k organisations S for which DR is largest; score = that DR
///     DR = (1/n) Σ over j of 1/d(S,j), d(S,j) = steps from the nearest of S; members count 1
///
/// ### Conventions
/// - Range 0…1; k = 3 unless asked otherwise. Direction and weights ignored. Those that nobody of S
///   reaches add 0.
/// - Criterion `.steps(m)` uses the share of all organisations within m steps instead, members of S
///   included.
/// - Every set is tried when there are at most 200,000 (n ≤ 107 for k = 3); otherwise the set is
///   grown by the best each time and improved by exchanges, which the result says. Of equally good
///   sets the first in node order.
/// - No peer library offers it; Borgatti's KPP-Pos.
///
/// - Throws: `MetricError.tooSmall` below k + 2 nodes.
/// - Complexity: O(*n*·*m*) time and O(*n*²) memory, then O(*n*) for each set.
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct KeyPlayersReaching: NodeSetMetric {
  public static let description = MetricDescription(
    id: "key-players-reaching", limits: .unit, cost: .subsets,
    references: [Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x")])

  /// How many organisations are chosen.
  public let size: Int
  /// What they are chosen for.
  public let criterion: ReachCriterion

  public init() { self.init(size: 3) }

  /// Chooses `size` organisations, at least 1, for a criterion.
  public init(size: Int, criterion: ReachCriterion = .distance) {
    precondition(size > 0, "at least one key player")
    self.size = size
    self.criterion = criterion
  }

  public func sets(of input: MetricInput) throws(MetricError) -> NodeSets {
    let nodeCount = input.graph.nodeCount
    guard nodeCount >= size + 2 else { throw .tooSmall(least: size + 2) }
    let distances = Self.distances(in: input.graph.undirected)
    let found = NodeSetSearch(size: size, nodeCount: nodeCount) { seeds in
      value(of: seeds, distances, nodeCount) / Double(nodeCount)
    }
    return NodeSets(found)
  }

  /// Steps from each node to each, row after row; a very large number where there is no path.
  private static func distances(in graph: Graph) -> [Int32] {
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    return (0..<graph.nodeCount).flatMap { source in
      search.run(from: CollectionOfOne(source), in: graph.successors)
      return search.distances.map { $0 == BreadthFirstSearch.unreached ? .max : Int32($0) }
    }
  }

  /// The sum over all nodes, by how many there are at each distance, so that the order of the nodes
  /// makes no difference.
  private func value(of seeds: [Int], _ distances: [Int32], _ nodeCount: Int) -> Double {
    var counts = [Int](repeating: 0, count: 8)
    for node in 0..<nodeCount {
      let nearest = seeds.reduce(Int32.max) { min($0, distances[$1 * nodeCount + node]) }
      guard nearest < .max else { continue }
      while counts.count <= nearest { counts.append(0) }
      counts[Int(nearest)] += 1
    }
    return counts.enumerated().reduce(0.0) { sum, entry in
      switch criterion {
      case .distance: sum + Double(entry.element) / Double(max(1, entry.offset))
      case .steps(let limit): sum + (entry.offset <= limit ? Double(entry.element) : 0)
      }
    }
  }
}
