extension Scenario {
  /// Everything that keeps the scenario from being applied to a snapshot of a study, or that it says
  /// in vain, in order of line and column.
  ///
  /// - Complexity: O(*c* + *r* log *r*) in the numbers of changes and recorded rows, plus the search
  ///   for near spellings.
  public func problems(in study: Study, at snapshot: Snapshot) -> [Problem] {
    let check = ScenarioCheck(self, study.view(at: snapshot))
    return changes.indices.flatMap { check.repetition(at: $0) ?? check.problems(at: $0) }.sorted()
  }
}

/// Compares the changes of a scenario with what is recorded, and with each other.
private struct ScenarioCheck {
  private let changes: [ScenarioChange]
  private let view: SnapshotView
  private let names: KnownNames
  /// Who joins or leaves, and the change that says so.
  private let joining: [String: ScenarioChange]
  private let leaving: [String: ScenarioChange]
  /// The first change of each pair or organisation.
  private let first: [[String]: Int]

  init(_ scenario: Scenario, _ view: SnapshotView) {
    changes = scenario.changes
    self.view = view
    names = KnownNames(of: view.study)
    func alone(_ kind: ScenarioChange.Kind) -> [String: ScenarioChange] {
      let found = scenario.changes.filter { $0.kind == kind && $0.to == nil }
      return Dictionary(found.map { ($0.from, $0) }, uniquingKeysWith: { first, _ in first })
    }
    joining = alone(.add)
    leaving = alone(.remove)
    first = Dictionary(
      changes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func problems(at index: Int) -> [Problem] {
    let change = changes[index]
    let unknown =
      names.organisation(change.from, change.origin, field: "from")
      + names.organisation(change.to, change.origin, field: "to")
    guard unknown.isEmpty, !change.from.isEmpty else { return unknown + intensity(of: change) }
    guard let to = change.to else { return alone(change) + vain(change) }
    guard change.from != to else {
      return [Problem(.scenarioSelf, change.origin, field: "to", values: ["value": to])]
    }
    let parties = self.parties(change, to)
    return (parties.isEmpty ? fit(change, to) : parties) + intensity(of: change) + vain(change)
  }

  /// That an earlier change speaks of the same pair or organisation; `nil` when none does.
  func repetition(at index: Int) -> [Problem]? {
    let change = changes[index]
    guard let earlier = first[change.key], earlier < index, !change.from.isEmpty else { return nil }
    let code: Problem.Code = change.to == nil ? .scenarioOrganisationTwice : .scenarioPairTwice
    return [
      problem(code, change, "from", ["other": change.to ?? ""], line: changes[earlier])
    ]
  }

  // MARK: Who is in the network

  private func alone(_ change: ScenarioChange) -> [Problem] {
    let isInFrame = view.position(of: change.from) != nil
    switch change.kind {
    case .add: return isInFrame ? [problem(.scenarioInFrame, change, "from")] : []
    case .remove: return isInFrame ? [] : [problem(.scenarioNotInFrame, change, "from")]
    case .strengthen, .weaken:
      return [Problem(.missingValue, change.origin, field: "to")]
    }
  }

  private func parties(_ change: ScenarioChange, _ to: String) -> [Problem] {
    [("from", change.from), ("to", to)].compactMap { field, id in
      if let leaver = leaving[id] {
        return problem(.scenarioLeaves, change, field, ["value": id], line: leaver)
      }
      guard view.position(of: id) == nil, joining[id] == nil else { return nil }
      return problem(.scenarioNotInFrame, change, field, ["value": id])
    }
  }

  // MARK: What is recorded of the pair

  private func fit(_ change: ScenarioChange, _ to: String) -> [Problem] {
    let pair = view.pair(change.from, to).flatMap { $0.intensity > 0 ? $0 : nil }
    guard let pair else {
      return change.kind == .add
        ? [] : [problem(.scenarioNotThere, change, "to", ["other": to])]
    }
    switch change.kind {
    case .add:
      return [
        problem(
          .scenarioThere, change, "to",
          ["other": to, "combined": Problem.plain(pair.intensity)])
      ]
    case .remove: return []
    case .strengthen, .weaken: return changesNothing(change, pair)
    }
  }

  private func changesNothing(
    _ change: ScenarioChange, _ pair: CombinedCollaboration
  ) -> [Problem] {
    let isStronger = change.kind == .strengthen
    let known = pair.phases ?? []
    let hasPhases =
      isStronger
      ? !change.phases.isSubset(of: known) : !change.phases.isDisjoint(with: known)
    let step = change.intensity.map { isStronger ? $0 - pair.intensity : pair.intensity - $0 }
    let isFine = step.map { $0 > 0 || $0 == 0 && hasPhases } ?? hasPhases
    guard !isFine else { return [] }
    let field = change.intensity == nil && !change.phases.isEmpty ? "phases" : "intensity"
    return [
      problem(
        isStronger ? .scenarioNotStronger : .scenarioNotWeaker, change, field,
        ["combined": Problem.plain(pair.intensity)])
    ]
  }

  // MARK: How close

  private func intensity(of change: ScenarioChange) -> [Problem] {
    guard change.to != nil, change.kind != .remove else { return [] }
    guard let intensity = change.intensity else {
      return change.kind == .add && view.snapshot.scale != .none
        ? [Problem(.missingValue, change.origin, field: "intensity")] : []
    }
    if let scale = view.snapshot.scale.values, !scale.contains(intensity) {
      return [.outOfScale(intensity, scale, change.origin, field: "intensity")]
    }
    guard intensity > 0 else {
      return [problem(.scenarioNoIntensity, change, "intensity")]
    }
    guard change.kind != .weaken, !view.snapshot.counts(intensity) else { return [] }
    return [
      problem(
        .scenarioBelowThreshold, change, "intensity",
        [
          "combined": Problem.plain(intensity),
          "lowest": view.snapshot.threshold.map(Problem.plain) ?? "",
        ])
    ]
  }

  /// Values that say nothing there.
  private func vain(_ change: ScenarioChange) -> [Problem] {
    guard change.to == nil || change.kind == .remove else { return [] }
    let given = [("intensity", change.intensity != nil), ("phases", !change.phases.isEmpty)]
    return given.filter(\.1).map { problem(.scenarioUnusedValue, change, $0.0) }
  }

  private func problem(
    _ code: Problem.Code, _ change: ScenarioChange, _ field: String,
    _ values: [String: String] = [:], line earlier: ScenarioChange? = nil
  ) -> Problem {
    var all = ["value": change.from, "snapshot": view.snapshot.id]
    all.merge(values) { $1 }
    if let line = earlier?.origin?.line { all["line"] = String(line) }
    return Problem(code, change.origin, field: field, values: all)
  }
}

extension ScenarioChange {
  /// The pair in either order, or the organisation alone.
  fileprivate var key: [String] { pair.map { [$0.first, $0.second] } ?? [from] }
}
