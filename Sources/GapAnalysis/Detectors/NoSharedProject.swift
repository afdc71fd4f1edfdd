import InnovationSystem

/// Which municipalities share no project with any research organisation, and which with no hospital.
///
/// For studies that only know who takes part in which project. One finding for each of the two roles
/// that somebody in frame has: `organisations` are the municipalities that share no project with any
/// of them, `details.sharing` of `of` do. Sharing a project is not yet collaboration, so even no gap
/// promises little; and a project that is not in the data may well be there.
public struct NoSharedProject: GapDetector {
  /// The kind of its findings.
  public static let kind = "no-shared-project"
  /// What it needs.
  public static let needs: [GapNeed] = [.participationsOnly, .municipalities]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.participants]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let projects = Dictionary(
      grouping: input.view.study.participations, by: \.organisation
    ).mapValues { Set($0.map(\.project)) }
    let municipalities = input.view.organisations(in: .municipality).map(\.id)
    return [OrganisationRole.research, .hospital].compactMap { role in
      let partners = input.view.organisations(in: role).map(\.id)
      guard !partners.isEmpty else { return nil }
      let theirs = partners.reduce(into: Set<String>()) { $0.formUnion(projects[$1] ?? []) }
      let without = municipalities.filter { theirs.isDisjoint(with: projects[$0] ?? []) }
      return Finding(
        kind: Self.kind, subject: role.rawValue, organisations: without,
        details: [
          "role": .text(role.rawValue), "partners": .count(partners.count),
          "sharing": .count(municipalities.count - without.count),
          "of": .count(municipalities.count),
        ],
        certainty: .likely, isGap: !without.isEmpty,
        consequence: input.consequence(for: without))
    }
  }
}
