import InnovationSystem

/// Warnings of what makes a snapshot hard to compare with the one before.
enum ComparisonWarnings {
  @Sendable static func fewCommonOrganisations(_ input: GapInput) -> StudyWarning? {
    guard let members = Membership(input) else { return nil }
    guard members.common.count < 10 else { return nil }
    return StudyWarning(
      .fewCommonOrganisations,
      details: ["count": .count(members.common.count), "snapshot": .text(members.earlier)])
  }

  @Sendable static func sizeChanged(_ input: GapInput) -> StudyWarning? {
    guard let members = Membership(input) else { return nil }
    let before = members.common.count + members.left.count
    let now = members.common.count + members.entered.count
    guard before > 0, abs(now - before) * 10 > before else { return nil }
    return StudyWarning(
      .sizeChanged,
      details: [
        "before": .count(before), "now": .count(now), "snapshot": .text(members.earlier),
      ])
  }

  @Sendable static func scaleDiffers(_ input: GapInput) -> StudyWarning? {
    guard let earlier = input.earlier.first?.snapshot else { return nil }
    let now = input.view.snapshot
    let questions = [now.question, earlier.question].compactMap { $0 }
    guard now.scale != earlier.scale || Set(questions).count > 1 else { return nil }
    return StudyWarning(.scaleDiffers, details: ["snapshot": .text(earlier.id)])
  }

  @Sendable static func windowDiffers(_ input: GapInput) -> StudyWarning? {
    guard let earlier = input.earlier.first?.snapshot, let before = earlier.recallMonths,
      let now = input.view.snapshot.recallMonths, before != now
    else { return nil }
    return StudyWarning(
      .windowDiffers,
      details: ["before": .count(before), "now": .count(now), "snapshot": .text(earlier.id)])
  }

  @Sendable static func changeIsNotCause(_ input: GapInput) -> StudyWarning? {
    guard input.earlier.count == 1 else { return nil }
    return StudyWarning(
      .changeIsNotCause, details: ["snapshot": .text(input.earlier[0].snapshot.id)])
  }
}
