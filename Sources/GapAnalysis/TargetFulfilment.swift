import InnovationSystem

/// How one snapshot meets the study's target model, the same one for every snapshot.
public struct TargetFulfilment: Sendable {
  /// A rule's part of it.
  public struct Rule: Sendable {
    /// The rule's id.
    public let id: String
    /// How its requirements are met; `nil` when it requires nothing in this snapshot.
    public let summary: RequirementSummary?
  }

  /// The snapshot.
  public let snapshot: Snapshot
  /// How all requirements are met; `nil` when there are none.
  public let summary: RequirementSummary?
  /// The rules, in the target model's order.
  public let rules: [Rule]

  /// Applies the target model to every snapshot, earliest first; empty when the study has none, or
  /// says nothing of who works with whom.
  ///
  /// - Complexity: that of preparing each snapshot for detectors.
  public static func series(of study: Study) -> [TargetFulfilment] {
    guard !study.targets.isEmpty, !study.isTwoMode else { return [] }
    return study.snapshots.map { snapshot in
      let input = GapInput(study, at: snapshot)
      let findings = RequiredCollaborations().findings(in: input)
      return TargetFulfilment(
        snapshot: snapshot, summary: RequirementSummary(findings),
        rules: study.targets.map { rule in
          let own = findings.filter { $0.text("rule") == rule.id }
          return Rule(id: rule.id, summary: RequirementSummary(own))
        })
    }
  }
}
