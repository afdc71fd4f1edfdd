import CollaborationGraph
import InnovationSystem

/// Looks for the few new collaborations that add most, one after the other.
///
/// Each time the pair with the largest gain is taken (of equal ones the first in ascending order) and
/// everything is counted anew with it in place. It stops when nothing adds anything.
struct RecommendationSearch {
  typealias Lanes = CollaborationUtility.Lanes

  /// A pair and what it would bring.
  struct Candidate {
    let first: Int
    let second: Int
    /// What each component gains, 0–1.
    let shares: Lanes
    /// How many of its ends would stand out as overloaded.
    let overloaded: Int

    var nodes: [Int] { [first, second] }
  }

  /// A pair that was taken.
  struct Choice {
    let candidate: Candidate
    /// The utility it adds, less what overload costs.
    let gain: Double
    /// The state before it.
    let before: UtilityState
    /// The state with it.
    let after: UtilityState
    /// The rules of the target model that it meets a requirement of.
    let rules: [String]
    /// The share of draws in which it is near the top; `nil` when everybody would be.
    let stability: Double?
    /// Other pairs that would have added as much.
    let alternatives: [Candidate]
  }

  let utility: CollaborationUtility
  let stability: RankStability
  /// The pairs at the beginning.
  let pairs: CandidatePairs
  private let options: RecommendationOptions
  private let start: UtilityState
  /// From how many partners an organisation stands out; `.infinity` where its capacity is stated.
  private let limits: [Double]

  /// Prepares the search in a snapshot; `nil` when there is nothing to weigh by.
  init?(in input: GapInput, _ options: RecommendationOptions) {
    let requirements = OpenRequirements(in: input)
    guard let utility = CollaborationUtility(in: input, requirements, weights: options.weights)
    else { return nil }
    self.utility = utility
    self.options = options
    let graph = input.projected.graph.undirected
    stability = RankStability(utility, draws: options.draws)
    pairs = CandidatePairs(in: input, perOrganisation: options.perOrganisation)
    start = UtilityState(graph, requirements, for: utility)
    let degrees = (0..<graph.nodeCount).map { graph.successors.degree(of: $0) }
    let outlier = Overload.outlierLimit(of: degrees) ?? .infinity
    limits = input.view.organisations.map { $0.capacity == nil ? outlier : .infinity }
  }

  /// The choices, in the order they were taken.
  func choices() -> [Choice] {
    var chosen: [Choice] = []
    var (state, pairs) = (start, pairs)
    while chosen.count < options.count, let best = best(in: state, pairs) {
      let gain = net(best)
      guard gain > RankStability.tolerance else { break }
      var requirements = state.requirements
      let rules = requirements.join(best.first, best.second)
      let edges = state.graph.edges + [Edge(best.first, best.second)]
      let graph = Graph(nodeCount: state.graph.nodeCount, edges: edges)
      let after = UtilityState(graph, requirements, for: utility)
      let (stability, alternatives) = rivals(of: best, in: state, pairs)
      chosen.append(
        Choice(
          candidate: best, gain: gain, before: state, after: after, rules: rules,
          stability: stability, alternatives: alternatives))
      pairs.join(best.first, best.second)
      state = after
    }
    return chosen
  }

  /// What a candidate adds, less what overload costs.
  private func net(_ candidate: Candidate) -> Double {
    (utility.weights * adjusted(candidate)).sum()
  }

  /// The gains less what overload costs: the weights add up to 1, so it can be taken from each lane.
  func adjusted(_ candidate: Candidate) -> Lanes {
    candidate.shares - options.overloadPenalty * Double(candidate.overloaded)
  }

  private func forEach(in state: UtilityState, _ pairs: CandidatePairs, _ body: (Candidate) -> Void)
  {
    let rows = state.graph.successors
    let overloaded = limits.indices.map { Double(rows.degree(of: $0) + 1) >= limits[$0] ? 1 : 0 }
    for one in limits.indices {
      let partners = pairs.partners(after: one)
      let gains = state.gains(joining: one, to: partners, utility)
      for (other, shares) in zip(partners, gains) {
        body(
          Candidate(
            first: one, second: other, shares: shares,
            overloaded: overloaded[one] + overloaded[other]))
      }
    }
  }

  private func best(in state: UtilityState, _ pairs: CandidatePairs) -> Candidate? {
    var best: (candidate: Candidate, gain: Double)?
    forEach(in: state, pairs) { candidate in
      let gain = net(candidate)
      if gain > (best?.gain ?? -.infinity) + RankStability.tolerance { best = (candidate, gain) }
    }
    return best?.candidate
  }

  /// How stable a candidate is near the top, and which others would do as well.
  private func rivals(
    of best: Candidate, in state: UtilityState, _ pairs: CandidatePairs
  ) -> (Double?, [Candidate]) {
    let own = adjusted(best)
    var rivals: [Lanes] = []
    var (count, alternatives) = (0, [Candidate]())
    forEach(in: state, pairs) { candidate in
      count += 1
      guard (candidate.first, candidate.second) != (best.first, best.second) else { return }
      let gains = adjusted(candidate)
      if stability.canExceed(gains, own) { rivals.append(gains) }
      if abs(net(candidate) - net(best)) <= RankStability.tolerance {
        alternatives.append(candidate)
      }
    }
    guard count > RankStability.top else { return (nil, alternatives) }
    return (stability.shareNearTop(of: own, among: rivals), alternatives)
  }
}
