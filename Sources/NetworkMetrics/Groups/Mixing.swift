import CollaborationGraph
import GraphAlgorithms

/// Mixing: how many collaborations there are between each pair of groups, and within each.
///
/// For seeing between which sectors collaboration is missing. Large and active groups have more of
/// everything, so compare each number with what chance gives nodes of these degrees.
///
///     score(g,h) = number of edges between g and h; score(g,g) = number within g
///
/// ### Conventions
/// - Shape: one count per pair of groups that occur, the same both ways round. Direction and
///   weights ignored.
/// - Edges with a node of no group are left out; isolates make no difference. Never undefined.
/// - Chance: 200 seeded random graphs, unless told otherwise, on the same nodes in which every node
///   keeps its degree, not counting partners of no group. The share of outcomes is a rough one (at
///   least 1/201).
/// - Agrees with: networkx `attribute_mixing_matrix(normalized=False)`, whose diagonal counts edges
///   within twice.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O((*m* + groups²)·200).
/// - SeeAlso: Newman (2003), doi 10.1103/PhysRevE.67.026126; Maslov & Sneppen (2002),
///   doi 10.1126/science.1065103.
public struct Mixing: GroupPairMetric {
  public static let description = MetricDescription(
    id: "mixing", limits: .nonNegative, isCount: true, needs: [.groups], cost: .draws,
    references: [
      Reference("Newman", 2003, doi: "10.1103/PhysRevE.67.026126"),
      Reference("Maslov & Sneppen", 2002, doi: "10.1126/science.1065103"),
    ])

  /// How many random graphs chance is drawn from.
  public let draws: Int

  public init() { self.init(draws: 200) }

  /// Compares with some random graphs, at least 1.
  public init(draws: Int) {
    precondition(draws > 0, "at least one random graph")
    self.draws = draws
  }

  public func scores(of input: MetricInput) throws(MetricError) -> GroupPairScores {
    let division = try GroupDivision(of: input)
    let graph = division.divided(input.graph.undirected)
    let counts = division.mixing(of: graph.edges.map { ($0.tail, $0.head) })
    return GroupPairScores(
      groups: division.groups, values: division.table { counts[$0][$1] },
      chance: chance(of: counts, in: .of(graph, in: input), division: division))
  }

  private func chance(
    of counts: [[Double]], in networks: SameDegreeNetworks, division: GroupDivision
  ) -> [[Chance?]] {
    let outcomes = networks.map(draws, division.mixing(of:))
    return division.table { row, column in
      let summary = OutcomeSummary(
        of: outcomes.map { $0[row][column] }, observed: counts[row][column], isExact: false)
      return Chance(summary, model: .sameDegrees(draws))
    }
  }
}
