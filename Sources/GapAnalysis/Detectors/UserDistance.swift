import InnovationSystem

/// How far away the users are, and which phases they take part in.
///
/// One finding for each municipality, as for `ResearchDistance`, and one of the user organisations
/// together: `details.phases` and `details.missingPhases`; a gap when a phase is missing, and nothing
/// when the snapshot states no phases at all. When a study has municipalities but no user organisation, one finding says so: it may be the data that
/// lack them.
public struct UserDistance: GapDetector {
  /// The kind of its findings.
  public static let kind = "user-distance"
  /// What it needs.
  public static let needs: [GapNeed] = [.userTies, .usersOrMunicipalities]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports, .statements]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let users = input.view.organisations(in: .users).map(\.id)
    guard !users.isEmpty else { return absence(in: input) }
    guard !input.view.study.isTwoMode else { return [] }
    let arePhasesStated = input.view.recorded.contains { $0.phases != nil }
    return (arePhasesStated ? [phaseFinding(of: users, in: input)] : [])
      + DistanceToRole(to: .users, kind: Self.kind).findings(in: input)
  }

  private func absence(in input: GapInput) -> [Finding] {
    guard !input.view.organisations(in: .municipality).isEmpty else { return [] }
    return [
      Finding(
        kind: Self.kind, subject: "users", organisations: [],
        details: ["present": .flag(false)], certainty: .uncertain)
    ]
  }

  private func phaseFinding(of users: [String], in input: GapInput) -> Finding {
    let ids = Set(users)
    let pairs = input.view.collaborations.filter { $0.involves(ids) }
    let phases = pairs.compactMap(\.phases).reduce(into: Set<Phase>()) { $0.formUnion($1) }
    let missing = Set(Phase.allCases).subtracting(phases)
    let isStated = pairs.allSatisfy { $0.phases != nil }
    let certainty = max(
      input.certaintyOfAbsence(among: users), isStated ? .wellSupported : .uncertain)
    return Finding(
      kind: Self.kind, subject: "phases", organisations: users,
      details: [
        "present": .flag(true), "phases": .texts(phases.sorted().map(\.rawValue)),
        "missingPhases": .texts(missing.sorted().map(\.rawValue)),
        "phaseShare": .number(Double(phases.count) / Double(Phase.allCases.count)),
      ],
      evidence: pairs.map { Finding.Evidence($0.first, $0.second) },
      certainty: certainty, isGap: !missing.isEmpty,
      consequence: Consequence(organisations: missing.isEmpty ? 0 : users.count))
  }
}
