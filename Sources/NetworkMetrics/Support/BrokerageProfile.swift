import CollaborationGraph
import GraphAlgorithms

/// The brokerage counts of an input, and what chance would give: what the brokerage measures share.
struct BrokerageProfile {
  private static let mostLabelledNodes = 200
  private static let mostLabelledTriads = 200_000

  private let graph: Graph
  private let division: GroupDivision
  private let counts: BrokerageCounts
  private let isCompared: Bool

  /// Counts, following the direction of the input.
  ///
  /// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
  init(of input: MetricInput) throws(MetricError) {
    graph = input.directedGraph
    isCompared = input.isComparedWithChance
    division = try GroupDivision(of: input)
    counts = BrokerageCounts(of: graph, labels: division.labels)
  }

  /// The count of each node with a group, all roles together, compared with the formula if anything is.
  var totals: NodeScores {
    let scores = values { counts.total(of: $0) }
    guard isCompared else { return NodeScores(scores) }
    let chance = chance(moments.total)
    return NodeScores(scores, chance: division.labels.map { $0 < 0 ? nil : chance })
  }

  /// The count of each node with a group in a role, compared with a null if anything is.
  func scores(of role: BrokerageRole, null: BrokerageNull) -> NodeScores {
    scores(of: [role], null: null)[0]
  }

  /// The same of several roles, compared with the same labellings, which are dealt once.
  func scores(of roles: [BrokerageRole], null: BrokerageNull) -> [NodeScores] {
    let recounts = isCompared ? labellings(for: null).map(recounts(in:)) : nil
    return roles.map { role in
      let scores = values { counts[role, $0] }
      guard isCompared else { return NodeScores(scores) }
      return NodeScores(
        scores,
        chance: recounts.map { chances(of: scores, role: role, in: $0) } ?? formulaChances(of: role)
      )
    }
  }

  private func values(_ count: (Int) -> Int) -> [Double?] {
    division.labels.indices.map { division.labels[$0] < 0 ? nil : Double(count($0)) }
  }

  /// The labellings that a null asks for; `nil` for the formula.
  private func labellings(for null: BrokerageNull) -> GroupLabellings? {
    switch null {
    case .formula: return nil
    case .labellings(let draws): return GroupLabellings(of: division.labels, draws: draws)
    case .automatic:
      guard division.nodeCount <= Self.mostLabelledNodes, counts.total <= Self.mostLabelledTriads
      else { return nil }
      return GroupLabellings(of: division.labels)
    }
  }

  /// The counts among dealt groups.
  private struct Recounts {
    let labellings: GroupLabellings
    let counts: BrokerageLabellings
  }

  private func recounts(in labellings: GroupLabellings) -> Recounts {
    Recounts(
      labellings: labellings,
      counts: BrokerageLabellings(
        of: OpenTriads(of: graph, labels: division.labels), in: labellings,
        groupCount: division.groups.count))
  }

  private func chances(
    of scores: [Double?], role: BrokerageRole, in recounts: Recounts
  ) -> [Chance?] {
    scores.enumerated().map { node, score in
      guard let score else { return nil }
      let summary = OutcomeSummary(
        of: recounts.counts.counts(of: role, around: node), observed: score,
        isExact: recounts.labellings.isExact)
      return Chance(summary, labellings: recounts.labellings)
    }
  }

  private func formulaChances(of role: BrokerageRole) -> [Chance?] {
    let moments = moments
    let byGroup = division.sizes.map { chance(moments.moments(of: role, groupSize: $0)) }
    return division.labels.map { $0 < 0 ? nil : byGroup[$0] }
  }

  /// The moments at the density among the nodes with a group.
  private var moments: BrokerageMoments {
    let nodes = Double(division.nodeCount)
    let edges = graph.edges.count {
      division.labels[$0.tail] >= 0 && division.labels[$0.head] >= 0
    }
    let pairs = nodes * (nodes - 1) / (graph.isDirected ? 1 : 2)
    return BrokerageMoments(
      groupSizes: division.sizes, density: pairs > 0 ? Double(edges) / pairs : 0,
      isDirected: graph.isDirected)
  }

  private func chance(_ moments: (mean: Double, variance: Double)) -> Chance {
    Chance(
      expected: moments.mean, deviation: moments.variance.squareRoot(), model: .independentEdges)
  }
}
