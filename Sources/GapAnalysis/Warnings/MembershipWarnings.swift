import InnovationSystem
import OrganisationNames

/// Warnings of organisations that come and go without a reason.
enum MembershipWarnings {
  @Sendable static func unexplainedMembership(_ input: GapInput) -> StudyWarning? {
    guard let members = Membership(input) else { return nil }
    let come = unexplained(members.entered, in: input)
    let gone = unexplained(members.left, in: input)
    guard !(come + gone).isEmpty else { return nil }
    return StudyWarning(
      .unexplainedMembership, come + gone,
      details: [
        "entered": .organisations(come), "left": .organisations(gone),
        "snapshot": .text(members.earlier),
      ])
  }

  /// Those no event of the study's history names.
  private static func unexplained(_ ids: [String], in input: GapInput) -> [String] {
    let named = Set(input.view.study.lineage.flatMap { [$0.from, $0.to].compactMap { $0 } })
    let actors = Set(named.map(input.series.actor))
    return ids.filter { !named.contains($0) && !actors.contains($0) }
  }

  @Sendable static func possiblySameOrganisation(_ input: GapInput) -> StudyWarning? {
    guard let members = Membership(input) else { return nil }
    let come = unexplained(members.entered, in: input)
    let gone = unexplained(members.left, in: input)
    let study = input.series.study
    func names(_ ids: [String]) -> [String: String] {
      Dictionary(
        ids.compactMap { id in study.organisation(id).map { ($0.name, id) } },
        uniquingKeysWith: min)
    }
    let (new, old) = (names(come), names(gone))
    let entries = (come + gone).compactMap(study.organisation).map {
      NameEntry(
        name: $0.name, organisationNumber: $0.organisationNumber, municipality: $0.municipality,
        kind: $0.kind)
    }
    // Names that differ in case and legal form only are no suggestion to the matcher: they are equal.
    let equal = new.flatMap { name, one in
      old.filter { nameKey($0.key) == nameKey(name) }.map { Finding.Evidence(one, $0.value) }
    }
    let alike = NameMatcher.suggestions(among: entries).compactMap { found -> Finding.Evidence? in
      guard let one = new[found.name] ?? new[found.suggested],
        let other = old[found.suggested] ?? old[found.name]
      else { return nil }
      return Finding.Evidence(one, other)
    }
    let pairs = equal + alike
    guard !pairs.isEmpty else { return nil }
    let each = Set(pairs).sorted()
    return StudyWarning(
      .possiblySameOrganisation, each.flatMap { [$0.first, $0.second] },
      details: ["pairs": .pairs(each)])
  }
}
