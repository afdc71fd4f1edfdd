import GraphAlgorithms

/// Coleman's homophily: how far a group's members choose each other beyond what its size gives.
///
/// For seeing which sectors turn inwards, allowing for how large they are. It does not allow for
/// how often the others are chosen.
///
///     s = Σ over g of k_i·(n_g − 1)/(n − 1), what chance gives of the s_g choices
///     score(g) = (s_gg − s)/(s_g − s) if s_gg ≥ s, otherwise (s_gg − s)/s
///
/// s_gg = choices within g, s_g = all choices of g's members, k_i those of one.
///
/// ### Conventions
/// - Shape: one score per group that occurs, in ascending order. Range −1 (no choice within) … 1
///   (all within); 0 as chance gives.
/// - Direction ignored by default, an edge being a choice both ways; directed: choices are the
///   edges that leave a node (incoming: that reach it). Weights ignored.
/// - Nodes of no group, and choices of them, are left out; isolates count among the n. Undefined
///   (`nil`) for a group without choices. A group of one scores 0: it has no choice within.
/// - No peer library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Coleman (1958), Relational Analysis, Human Organization 17(4).
public struct ColemanHomophily: GroupMetric {
  public static let description = MetricDescription(
    id: "coleman-homophily", limits: .signedUnit, needs: [.groups], direction: .optional,
    cost: .linear, references: [Reference("Coleman", 1958)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> GroupScores {
    let division = try GroupDivision(of: input)
    let graph = input.directedGraph
    let sums = GroupEdgeSums(
      of: graph.unweighted, labels: division.labels, groupCount: division.groups.count)
    let ends = graph.isDirected ? 1.0 : 2.0
    return GroupScores(
      groups: division.groups,
      values: division.groups.indices.map { group in
        let within = ends * sums.within[group]
        return Self.score(
          within: within, choices: sums.leaving[group] + within,
          groupSize: Double(division.sizes[group]), nodeCount: Double(division.nodeCount))
      })
  }

  /// The score from whole numbers: everything is multiplied by n − 1 to stay exact.
  private static func score(
    within: Double, choices: Double, groupSize: Double, nodeCount: Double
  ) -> Double? {
    guard choices > 0 else { return nil }
    let observed = within * (nodeCount - 1)
    let byChance = choices * (groupSize - 1)
    let highest = choices * (nodeCount - 1)
    return observed >= byChance
      ? (observed - byChance) / (highest - byChance) : (observed - byChance) / byChance
  }
}
