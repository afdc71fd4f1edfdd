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
    while chosen.count < options.count {
      let survey = survey(state, pairs)
      guard let (best, gain) = survey.best else { break }
      guard gain > RankStability.tolerance else { break }
      var requirements = state.requirements
      let rules = requirements.join(best.first, best.second)
      let edges = state.graph.edges + [Edge(best.first, best.second)]
      let graph = Graph(nodeCount: state.graph.nodeCount, edges: edges)
      let after = UtilityState(graph, requirements, for: utility)
      let (stability, alternatives) = rivals(of: best, in: state, pairs, survey)
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

  /// What is known when all pairs have been looked at once.
  private struct Survey {
    var best: (candidate: Candidate, gain: Double)?
    /// How many pairs there are.
    var count = 0
    /// The most that a pair of each node and a later one is worth before overload, to 1e-9.
    var most: [Double]
  }

  /// How far an estimate may be from what it estimates, and more.
  private static let slack = 1e-9

  private func overloads(in state: UtilityState) -> [Int] {
    limits.indices.map { Double(state.graph.successors.degree(of: $0) + 1) >= limits[$0] ? 1 : 0 }
  }

  /// Looks at all pairs, and weighs those exactly that may be the best.
  private func survey(_ state: UtilityState, _ pairs: CandidatePairs) -> Survey {
    var survey = Survey(most: [Double](repeating: -.infinity, count: limits.count))
    let overloads = overloads(in: state)
    for one in limits.indices {
      let partners = pairs.partners(after: one)
      if partners.isEmpty { continue }
      survey.count += partners.count
      let row = state.row(of: one)
      for other in partners {
        let counts = row.counts(joining: other)
        let worth = utility.estimate(of: counts)
        if worth > survey.most[one] { survey.most[one] = worth }
        let overloaded = overloads[one] + overloads[other]
        let least = (survey.best?.gain ?? -.infinity) - Self.slack
        if worth - options.overloadPenalty * Double(overloaded) < least { continue }
        let candidate = Candidate(
          first: one, second: other, shares: utility.shares(counts.lanes), overloaded: overloaded)
        let gain = net(candidate)
        if gain > (survey.best?.gain ?? -.infinity) + RankStability.tolerance {
          survey.best = (candidate, gain)
        }
      }
    }
    return survey
  }

  /// How stable a candidate is near the top, and which others would do as well.
  ///
  /// Another can only be worth more under some weights when Σ d + ½ Σ |d| > 0, where d is by how much it
  /// is worth more in each component. With s and t, what the two are worth before overload, and p and q, what
  /// that costs them, it is at most (s − p) − (t − q) + ½ (s + t + |p − q|); as much for all pairs of a node
  /// is at most 3/2 s − ½ t + 3/2 q. Where these are below 0, nothing needs to be weighed.
  private func rivals(
    of best: Candidate, in state: UtilityState, _ pairs: CandidatePairs, _ survey: Survey
  ) -> (Double?, [Candidate]) {
    let (own, overloads) = (adjusted(best), overloads(in: state))
    let worth = utility.value(best.shares)
    let cost = options.overloadPenalty * Double(best.overloaded)
    var rivals: [Lanes] = []
    var alternatives: [Candidate] = []
    for one in limits.indices where 1.5 * survey.most[one] - worth / 2 + 1.5 * cost > -Self.slack {
      let row = state.row(of: one)
      for other in pairs.partners(after: one) where (one, other) != (best.first, best.second) {
        let counts = row.counts(joining: other)
        let their = utility.estimate(of: counts)
        let overloaded = overloads[one] + overloads[other]
        let penalty = options.overloadPenalty * Double(overloaded)
        let lead = (their - penalty) - (worth - cost)
        if lead + (their + worth + abs(penalty - cost)) / 2 < -Self.slack { continue }
        let candidate = Candidate(
          first: one, second: other, shares: utility.shares(counts.lanes), overloaded: overloaded)
        let gains = adjusted(candidate)
        if stability.canExceed(gains, own) { rivals.append(gains) }
        if abs(net(candidate) - net(best)) <= RankStability.tolerance {
          alternatives.append(candidate)
        }
      }
    }
    guard survey.count > RankStability.top else { return (nil, alternatives) }
    return (stability.shareNearTop(of: own, among: rivals), alternatives)
  }
}
