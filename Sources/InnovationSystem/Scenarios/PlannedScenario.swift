/// The study's planned collaborations of one snapshot as a scenario.
public struct PlannedScenario: Sendable, Hashable {
  /// The scenario; without changes when nothing is planned.
  public let scenario: Scenario
  /// The planned pairs that add nothing to what is already there, in ascending order.
  public let withoutEffect: [CombinedCollaboration]
  /// What keeps the plan from being computed: rows that don't say how close the collaboration will be.
  public let problems: [Problem]

  /// Makes a scenario of the rows with the status *planned*.
  ///
  /// A pair that doesn't work together is added; one that does is strengthened to the planned
  /// intensity and phases. Several planned rows of a pair count as the closest of them, with the
  /// phases of all. An organisation that isn't in frame joins.
  ///
  /// - Parameter name: what the scenario is called.
  public init(of study: Study, at snapshot: Snapshot, called name: String) {
    let view = study.view(at: snapshot)
    let rows = study.collaborations.filter {
      $0.snapshot == snapshot.id && $0.status == .planned && $0.from != $0.to
    }
    problems = rows.filter { snapshot.scale != .none && $0.saysNothingOfIntensity }.map {
      Problem(.missingValue, $0.origin, field: "intensity")
    }.sorted()
    var changes = Set(rows.flatMap { [$0.from, $0.to] }).sorted()
      .filter { view.position(of: $0) == nil }.map { ScenarioChange(.add, $0) }
    var idle: [CombinedCollaboration] = []
    for pair in rows.combined(rule: snapshot.rule) {
      if let change = Self.change(of: pair, in: view) {
        changes.append(change)
      } else {
        idle.append(pair)
      }
    }
    scenario = Scenario(name: name, isPlanned: true, changes: changes)
    withoutEffect = idle
  }

  /// What a planned pair changes; `nil` when it is already as planned or closer.
  private static func change(
    of pair: CombinedCollaboration, in view: SnapshotView
  ) -> ScenarioChange? {
    let first = pair.rows[0]
    let phases = pair.phases ?? []
    guard let known = view.pair(pair.first, pair.second), known.intensity > 0 else {
      var change = ScenarioChange(
        .add, first.from, first.to, intensity: pair.intensity, phases: phases)
      change.details = first
      change.note = first.note
      change.origin = first.origin
      return change
    }
    let isCloser = pair.intensity > known.intensity
    let further = phases.subtracting(known.phases ?? [])
    guard isCloser || !further.isEmpty else { return nil }
    var change = ScenarioChange(
      .strengthen, first.from, first.to, intensity: isCloser ? pair.intensity : nil,
      phases: further)
    change.note = first.note
    change.origin = first.origin
    return change
  }
}

extension Collaboration {
  fileprivate var saysNothingOfIntensity: Bool {
    intensity == nil && reportedFrom == nil && reportedTo == nil
  }
}
