import InnovationSystem
import NetworkMetrics

/// The few new collaborations that would help most, under a budget: an if–then, not advice to force.
///
/// Pairs that don't work together are weighed by a utility that is printed with them
/// (`UtilityComponent`, `details.weights`), one after the other, each with the earlier ones in place.
/// A new collaboration is assumed to reach the threshold, or what a rule of the target model asks for,
/// its phases too. Who is at its stated capacity gets none, and nobody more than the budget
/// (`RecommendationOptions.perOrganisation`); an end that would stand out as overloaded costs
/// `details.overloadPenalty`. What else is left out: `CandidatePairs`.
///
/// - `details.gain` = Σ `components` − `overloadPenalty`; `rank` follows the order taken, and is unknown
///   among fewer than 8 organisations.
/// - `stability`: the share of the draws (weights ± 50 %) in which, with the earlier ones in place, fewer
///   than ten pairs are worth more; `stable` from 0.8. Unknown when there are no more than ten pairs.
/// - `rankRange`: its places among those recommended, by their gains, in nine draws of ten; `equal` are
///   the others with an overlapping range, which can't be told apart from it.
/// - `alternatives`: the first ten pairs of `alternativeCount` that would have added as much.
///
/// - SeeAlso: Krebs & Holley (2006), Building Smart Communities through Network Weaving; Valente (2012),
///   doi 10.1126/science.1217330.
public struct RecommendedCollaborations: GapDetector {
  /// The kind of its findings.
  public static let kind = "recommended"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// Not a gap, so there is nothing to recount.
  public static let isRecounted = false
  /// It is an if–then: what would follow from a new collaboration.
  public static let certaintyBasis: [CertaintyBasis] = [.scenario]
  /// The works it follows.
  public static let references = [
    Reference("Krebs & Holley", 2006),
    Reference("Valente", 2012, doi: "10.1126/science.1217330"),
  ]
  /// The least number of organisations among which there are ranks.
  public static let leastRanked = RankingPolicy.leastOrganisations
  /// How many equally good pairs are named.
  public static let mostAlternatives = 10

  /// Makes the detector.
  public init() {}

  /// What it finds, in order of rank; where there are no ranks, of ids.
  public func findings(in input: GapInput) -> [Finding] {
    let options = input.options.recommendations
    guard !input.view.collaborations.isEmpty,
      let search = RecommendationSearch(in: input, options)
    else { return [] }
    let choices = search.choices()
    let ranges = search.stability.rankRanges(of: choices.map { search.adjusted($0.candidate) })
    let findings = choices.indices.map { index in
      let equal = choices.indices.filter { other in
        other != index && ranges[other].overlaps(ranges[index])
      }
      let isRanked = input.view.organisations.count >= Self.leastRanked
      var details = Description(of: choices[index], search, input).details
      details["rank"] = isRanked ? .count(index + 1) : .unknown
      details["rankRange"] =
        isRanked ? .counts([ranges[index].lowerBound, ranges[index].upperBound]) : .unknown
      details["equalRanks"] = .counts(isRanked ? equal.map { $0 + 1 } : [])
      details["equal"] = .pairs(equal.map { Self.pair(choices[$0].candidate, in: input) }.sorted())
      details["draws"] = .count(options.draws)
      details["overloadPenalty"] = .number(
        options.overloadPenalty * Double(choices[index].candidate.overloaded))
      return finding(of: choices[index].candidate, details, in: input)
    }
    return input.view.organisations.count >= Self.leastRanked
      ? findings : findings.sorted { $0.id < $1.id }
  }

  private func finding(
    of candidate: RecommendationSearch.Candidate, _ details: [String: FindingDetail],
    in input: GapInput
  ) -> Finding {
    let pair = Self.pair(candidate, in: input)
    let shared = Feasibility(of: pair.first, pair.second, in: input)
    var details = details
    let names = input.view.study.projectNames(shared.sharedProjects)
    details["commonPartners"] = .organisations(shared.commonPartners)
    details["sharedProjects"] = .texts(shared.sharedProjects)
    details["sharedProjectNames"] = .texts(names)
    details["neighbours"] = shared.areNeighbours.map { .flag($0) } ?? .unknown
    details["contact"] = shared.contact.map { .number($0) } ?? .unknown
    return Finding(
      kind: Self.kind, subject: pair.first + "-" + pair.second,
      organisations: [pair.first, pair.second], details: details,
      evidence: shared.commonPartners.flatMap {
        [Finding.Evidence(pair.first, $0), Finding.Evidence(pair.second, $0)]
      },
      certainty: input.certaintyOfAbsence(between: [pair.first], and: [pair.second]), isGap: false)
  }

  static func pair(
    _ candidate: RecommendationSearch.Candidate, in input: GapInput
  ) -> Finding.Evidence {
    let names = input.projected.organisations
    return Finding.Evidence(names[candidate.first], names[candidate.second])
  }
}

/// What there is to tell of one choice, as details.
private struct Description {
  typealias Lanes = CollaborationUtility.Lanes

  let details: [String: FindingDetail]

  init(of choice: RecommendationSearch.Choice, _ search: RecommendationSearch, _ input: GapInput) {
    let utility = search.utility
    func object(_ lanes: Lanes) -> FindingDetail {
      .object(
        Dictionary(
          uniqueKeysWithValues: utility.components.map { ($0.rawValue, .number(lanes[$0.lane])) }))
    }
    let (before, after) = (choice.before, choice.after)
    func nearer(_ old: [Int], _ new: [Int]) -> FindingDetail {
      .organisations(
        utility.municipalities.filter { new[$0] < old[$0] }.map {
          input.projected.organisations[$0]
        })
    }
    let shares = utility.shares(before.counts)
    let others = choice.alternatives.prefix(RecommendedCollaborations.mostAlternatives)
    details = [
      "gain": .number(choice.gain),
      "components": object(utility.weights * choice.candidate.shares),
      "weights": object(utility.weights), "before": object(shares),
      "utility": .number(utility.value(shares)),
      "leftOut": .texts(utility.leftOut.map(\.rawValue)),
      "nearerToResearch": nearer(before.toResearch.steps, after.toResearch.steps),
      "nearerToUsers": nearer(before.toUsers.steps, after.toUsers.steps),
      "pairsNearer": .count(after.near.count - before.near.count),
      "pairsIndependent": .count(after.independent.count - before.independent.count),
      "rules": .texts(choice.rules),
      "assumedIntensity": Self.intensity(choice.rules, input).map { .number($0) } ?? .unknown,
      "stability": choice.stability.map { .number($0) } ?? .unknown,
      "stable": choice.stability.map { .flag($0 >= RankStability.stable) } ?? .unknown,
      "alternatives": .pairs(others.map { RecommendedCollaborations.pair($0, in: input) }),
      "alternativeCount": .count(choice.alternatives.count),
      "excluded": .object(
        Dictionary(
          uniqueKeysWithValues: zip(CandidatePairs.Exclusion.allCases, search.pairs.excluded).map {
            ($0.rawValue, .count($1))
          })),
      "candidates": .count(search.pairs.count),
    ]
  }

  /// What a new collaboration is assumed to reach; `nil` when there is no threshold and no rule.
  private static func intensity(_ rules: [String], _ input: GapInput) -> Double? {
    let asked = input.view.study.targets.filter { rules.contains($0.id) }.map(\.intensity)
    return (asked + [input.view.snapshot.threshold].compactMap { $0 }).max()
  }
}

extension Study {
  /// The names of projects, in the order of their ids.
  func projectNames(_ ids: [String]) -> [String] {
    let names = Dictionary(
      projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return ids.map { names[$0] ?? $0 }
  }
}
