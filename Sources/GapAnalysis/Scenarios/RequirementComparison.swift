import InnovationSystem

/// How a target model is met beside how it would be if a scenario came about.
///
/// *Closed* is what the project promises in an application: a requirement that is missing and would
/// be met. What would only be partly met is counted apart.
public struct RequirementComparison: Sendable {
  /// As it is.
  public let before: RequirementSummary
  /// As it would be.
  public let after: RequirementSummary
  /// Missing now, met then; as they would be, in the target model's order. So all the lists.
  public let closed: [Finding]
  /// Missing now, partly met then.
  public let begun: [Finding]
  /// Partly met now, met then.
  public let completed: [Finding]
  /// Less well met than now.
  public let worsened: [Finding]
  /// Missing now and then.
  public let stillMissing: [Finding]
  /// Assessed now but not then.
  public let lapsed: [Finding]
  /// Asked only then, of somebody who joins, or not assessable now.
  public let added: [Finding]

  /// Compares the findings of two runs; `nil` when either has no target model.
  init?(from old: [Finding], to new: [Finding]) {
    guard let before = RequirementSummary(old), let after = RequirementSummary(new) else {
      return nil
    }
    self.before = before
    self.after = after
    let earlier = Dictionary(
      old.filter { $0.kind == RequiredCollaborations.kind }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var lists: [Step: [Finding]] = [:]
    for finding in new where finding.kind == RequiredCollaborations.kind {
      let step = Step(
        from: earlier[finding.id]?.requirementStatus ?? .notAssessable,
        to: finding.requirementStatus)
      lists[step, default: []].append(finding)
    }
    let asked = Set(new.map(\.id))
    let gone = old.filter {
      $0.kind == RequiredCollaborations.kind && $0.requirementStatus != .notAssessable
        && !asked.contains($0.id)
    }
    closed = lists[.closed] ?? []
    begun = lists[.begun] ?? []
    completed = lists[.completed] ?? []
    worsened = lists[.worsened] ?? []
    stillMissing = lists[.stillMissing] ?? []
    lapsed = gone + (lists[.lapsed] ?? [])
    added = lists[.added] ?? []
  }
}

/// From one status to another.
private enum Step {
  case closed, begun, completed, worsened, stillMissing, lapsed, added, none

  init(from: RequiredCollaborations.Status, to: RequiredCollaborations.Status) {
    switch (from, to) {
    case (.notAssessable, .notAssessable): self = .none
    case (_, .notAssessable): self = .lapsed
    case (.notAssessable, _): self = .added
    case (.missing, .met): self = .closed
    case (.missing, .partly): self = .begun
    case (.missing, .missing): self = .stillMissing
    case (.partly, .met): self = .completed
    default: self = from < to ? .worsened : .none
    }
  }
}

extension Finding {
  /// How well the requirement is met that the finding tells of.
  var requirementStatus: RequiredCollaborations.Status {
    text("status").flatMap(RequiredCollaborations.Status.init) ?? .notAssessable
  }
}
