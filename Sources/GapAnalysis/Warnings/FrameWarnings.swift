import InnovationSystem

/// Warnings of what is inside and outside the snapshot's frame.
enum FrameWarnings {
  @Sendable static func plannedLeftOut(_ input: GapInput) -> StudyWarning? {
    let view = input.view
    let planned = view.study.collaborations.filter { row in
      row.snapshot == view.snapshot.id && row.status == .planned
        && view.position(of: row.from) != nil && view.position(of: row.to) != nil
    }
    let pairs = Set(planned.map { Finding.Evidence($0.from, $0.to) }).sorted()
    guard !pairs.isEmpty else { return nil }
    return StudyWarning(
      .plannedLeftOut, details: ["count": .count(pairs.count), "pairs": .pairs(pairs)])
  }

  @Sendable static func unitAndParent(_ input: GapInput) -> StudyWarning? {
    let pairs = input.view.organisations.compactMap { unit in
      unit.parent.flatMap { parent in
        input.view.position(of: parent).map { _ in Finding.Evidence(unit.id, parent) }
      }
    }
    guard !pairs.isEmpty else { return nil }
    return StudyWarning(
      .unitAndParent, pairs.flatMap { [$0.first, $0.second] }, details: ["pairs": .pairs(pairs)])
  }

  @Sendable static func providerAbsent(_ input: GapInput) -> StudyWarning? {
    let without = input.view.organisations(in: .municipality).map(\.id).filter { id in
      CatchmentService.allCases.contains { service in
        guard let catchment = input.view.catchment(of: id, for: service) else { return false }
        return catchment.provider.flatMap(input.view.position) == nil
      }
    }
    return without.isEmpty ? nil : StudyWarning(.providerAbsent, without)
  }
}
