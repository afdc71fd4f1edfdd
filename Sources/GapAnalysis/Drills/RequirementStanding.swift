import InnovationSystem

/// A requirement of the target model and the pairs that could meet it.
struct RequirementStanding {
  let rule: TargetRule
  /// The organisation on the left.
  let subject: String
  /// Those on the right that are in the data: one for a rule that needs each.
  let partners: [String]

  /// The requirements of a snapshot that can be assessed, rule by rule, in ascending order.
  static func all(in input: GapInput) -> [RequirementStanding] {
    let view = input.view
    return view.study.targets.flatMap { rule -> [RequirementStanding] in
      let pairs = RequirementResolver(input, rule).requirements().compactMap { requirement in
        requirement.partner.map { (subject: requirement.subject, partner: $0) }
      }.filter { view.position(of: $0.subject) != nil && view.position(of: $0.partner) != nil }
      if rule.need == .each {
        return pairs.map {
          RequirementStanding(rule: rule, subject: $0.subject, partners: [$0.partner])
        }
      }
      return Dictionary(grouping: pairs, by: \.subject).sorted { $0.key < $1.key }.map {
        RequirementStanding(rule: rule, subject: $0.key, partners: $0.value.map(\.partner))
      }
    }
  }

  /// How well it is met without some collaborations, and by whom best.
  func best(
    in view: SnapshotView, without lost: Set<Finding.Evidence> = []
  ) -> (status: RequiredCollaborations.Status, partner: String?) {
    let all = partners.map { partner in
      let isLost = lost.contains(Finding.Evidence(subject, partner))
      let pair = isLost ? nil : view.pair(subject, partner)
      return (RequiredCollaborations.status(of: pair, for: rule, on: view.snapshot.scale), partner)
    }
    guard let best = all.min(by: { $0.0 < $1.0 }) else { return (.missing, nil) }
    return best.0 == .missing ? (.missing, nil) : best
  }
}
