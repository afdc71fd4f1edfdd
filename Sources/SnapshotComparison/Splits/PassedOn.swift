import InnovationSystem

/// A study in which those that were split pass their earlier collaborations on.
struct PassedOn {
  private let compared: ComparedSnapshots
  private let successors: [String: [LineageEvent]]

  /// Prepares the splits of a comparison.
  init(_ compared: ComparedSnapshots, _ splits: [LineageEvent]) {
    self.compared = compared
    successors = Dictionary(grouping: splits) { $0.from ?? "" }
  }

  /// The study under a choice.
  func study(_ choice: SplitSensitivity.Choice) -> Study {
    var study = compared.earlier.study
    guard choice != .none else { return study }
    let heirs = successors.mapValues { events in
      choice == .everySuccessor ? events.compactMap(\.to) : [larger(of: events)].compactMap { $0 }
    }
    let old = compared.earlier.snapshot.id
    let predecessors = Set(heirs.keys)
    let all = Set(heirs.values.joined())
    for index in study.organisations.indices {
      let id = study.organisations[index].id
      // Those that go on after the split stay in frame.
      if predecessors.contains(id), compared.later.position(of: id) == nil {
        study.organisations[index].leaveFrame(of: old, among: study.snapshots)
      }
      if all.contains(id) { study.organisations[index].enterFrame(of: old, among: study.snapshots) }
    }
    study.collaborations = study.collaborations.flatMap { row in
      row.snapshot == old ? Self.passed(row, heirs) : [row]
    }
    study.responses =
      study.responses.filter { $0.snapshot != old || !all.contains($0.organisation) }
      + study.responses.filter { $0.snapshot == old }.flatMap { response in
        (heirs[response.organisation] ?? []).map { heir in
          var copy = response
          copy.organisation = heir
          return copy
        }
      }
    return study
  }

  private static func passed(
    _ row: Collaboration, _ heirs: [String: [String]]
  ) -> [Collaboration] {
    (heirs[row.from] ?? [row.from]).flatMap { from in
      (heirs[row.to] ?? [row.to]).compactMap { to in
        guard from != to else { return nil }
        var copy = row
        copy.from = from
        copy.to = to
        return copy
      }
    }
  }

  private func larger(of events: [LineageEvent]) -> String? {
    func ties(_ id: String) -> Int { compared.later.collaborations.count { $0.involves([id]) } }
    return events.compactMap { event in event.to.map { ($0, event.share ?? -1) } }
      .min { one, other in
        (-one.1, -ties(one.0), one.0) < (-other.1, -ties(other.0), other.0)
      }?.0
  }
}

extension Organisation {
  fileprivate mutating func leaveFrame(of snapshot: String, among all: [Snapshot]) {
    frame = .only(frameIDs(among: all).subtracting([snapshot]))
  }

  fileprivate mutating func enterFrame(of snapshot: String, among all: [Snapshot]) {
    frame = .only(frameIDs(among: all).union([snapshot]))
  }

  private func frameIDs(among all: [Snapshot]) -> Set<String> {
    Set(all.map(\.id).filter(isInFrame))
  }
}
