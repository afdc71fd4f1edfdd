import InnovationSystem
import NetworkMetrics

/// A scenario of spreading, not a forecast: how far a new solution gets when each collaboration
/// passes it on with a probability.
///
/// Independent cascade from the seeds (all research organisations unless `GapOptions` names others), drawn
/// `details.draws` times from a fixed seed. The probability of an intensity is an assumption that can
/// be changed: 5, 15, 30, 50 and 70 % for 1 to 5, straight lines between. Recorded contact below the
/// threshold counts too, with its own low probability.
///
/// `details.expected` of `of` others are reached on average (`standardError` of the drawing);
/// `probabilities` are those of `actors`, one by one. `nextSeed` is the organisation that would add
/// most as one more start, `nextSeedGain` how many. One finding; a gap when some municipality is
/// reached in fewer than half of the draws: those are `organisations`.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769.
public struct Cascade: GapDetector {
  /// The kind of its findings.
  public static let kind = "cascade"
  /// It rests on chance or a scenario.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .research, .scale]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.scenario]
  /// The works it follows.
  public static let references = [
    Reference("Kempe, Kleinberg & Tardos", 2003, doi: "10.1145/956750.956769")
  ]

  /// Makes the detector; where it starts and its probabilities are the input's options.
  public init() {}

  /// What it needs when it is told where to start.
  public static func needs(given options: GapOptions) -> [GapNeed] {
    options.spreading.seeds == nil ? needs : needs.filter { $0 != .research }
  }

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    var options = input.options.spreading
    options.model = .cascade
    guard let scenario = SpreadingScenario(in: input, options), let draws = scenario.draws else {
      return []
    }
    let missed = scenario.organisations.filter {
      $0.probability < 0.5 && input.isMunicipality($0.organisation)
    }.map(\.organisation)
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: missed,
        details: details(of: scenario, draws), certainty: .uncertain, isGap: !missed.isEmpty,
        consequence: input.consequence(for: missed))
    ]
  }

  private func details(of scenario: SpreadingScenario, _ draws: Int) -> [String: FindingDetail] {
    var details: [String: FindingDetail] = [
      "seeds": .organisations(scenario.seeds), "expected": .number(scenario.expected),
      "of": .count(scenario.others), "standardError": .number(scenario.standardError ?? 0),
      "draws": .count(draws),
      "actors": .organisations(scenario.organisations.map(\.organisation)),
      "probabilities": .numbers(scenario.organisations.map(\.probability)),
      "assumed": .numbers(scenario.options.probabilities),
    ]
    if let next = scenario.additions.first {
      details["nextSeed"] = .organisations([next.organisation])
      details["nextSeedGain"] = .number(next.gain)
    }
    return details
  }
}
