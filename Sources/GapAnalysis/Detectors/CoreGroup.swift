import InnovationSystem
import NetworkMetrics

/// Whether a few collaborate with everybody while the rest don't with each other.
///
/// The best core of the discrete core–periphery model, reported as a gap only when its fit is above
/// what chance gives at p < 0.05: a network in which few have many partners fits a core anyway. Below
/// twelve organisations it isn't assessed.
///
/// - SeeAlso: Borgatti & Everett (2000), doi 10.1016/S0378-8733(99)00019-2; Kojaku & Masuda (2018),
///   doi 10.1088/1367-2630/aab547.
public struct CoreGroup: GapDetector {
  /// The kind of its findings.
  public static let kind = "core-group"
  /// It rests on chance or a scenario.
  public static let isRecounted = false
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .twelveOrganisations]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The works it follows.
  public static let references = [
    Reference("Borgatti & Everett", 2000, doi: "10.1016/S0378-8733(99)00019-2"),
    Reference("Kojaku & Masuda", 2018, doi: "10.1088/1367-2630/aab547"),
  ]
  /// The least number of organisations among which a core says something.
  public static let leastOrganisations = 12

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    var asked = MetricInput(graph: input.projected.graph)
    asked.networks = input.networks
    let measure = CorePeripheryFit()
    guard let fit = try? measure.score(of: asked), let chance = try? measure.chance(of: asked),
      let members = try? CoreMembers().sets(of: asked).sets.first
    else { return [] }
    let names = members.map { input.projected.organisations[$0] }
    let isGap = fit > chance.expected && chance.pValue.map { $0 < 0.05 } ?? false
    let all = input.view.organisations.map(\.id)
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: isGap ? names : [],
        details: [
          "fit": .number(fit), "expected": .number(chance.expected),
          "p": chance.pValue.map { .number($0) } ?? .unknown,
          "midP": chance.midPValue.map { .number($0) } ?? .unknown, "of": .count(all.count),
        ],
        certainty: input.certaintyOfAbsence(between: all, and: all), isGap: isGap,
        consequence: isGap
          ? input.consequence(for: Set(all).subtracting(names)) : Consequence())
    ]
  }
}
