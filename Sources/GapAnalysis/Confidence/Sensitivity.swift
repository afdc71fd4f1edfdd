import InnovationSystem

/// Which findings depend on where the threshold lies and on how two differing answers are combined.
///
/// The detectors are asked again with the threshold one point lower and higher in every snapshot, and
/// with each other combining rule where some pair's two answers differ. A finding depends on a choice
/// when it is a gap with it and not without, or the other way round.
public struct Sensitivity: Sendable {
  /// Another way of counting.
  public enum Choice: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The threshold is a point lower.
    case lowerThreshold = "threshold-1"
    /// The threshold is a point higher.
    case higherThreshold = "threshold+1"
    /// The higher of two answers counts.
    case maximum = "rule-max"
    /// The lower of two answers counts.
    case minimum = "rule-min"
    /// The mean of two answers counts.
    case mean = "rule-mean"

    /// The order of output.
    public static func < (one: Choice, other: Choice) -> Bool {
      let order = Choice.allCases
      return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
  }

  /// With more organisations the question isn't asked: it takes several times as long as the findings.
  public static let mostOrganisations = 400

  /// The ids of the gaps under each choice.
  private let gaps: [(choice: Choice, ids: Set<String>)]

  /// Asks again under each choice; `nil` for a study of participations and for a large network.
  public init?(_ study: Study, at snapshot: Snapshot, options: GapOptions = GapOptions()) {
    let view = study.view(at: snapshot)
    guard !study.isTwoMode, view.organisations.count <= Self.mostOrganisations else { return nil }
    gaps = Self.choices(in: view).map { choice in
      var changed = study
      for index in changed.snapshots.indices { choice.apply(to: &changed.snapshots[index]) }
      var now = snapshot
      choice.apply(to: &now)
      let input = GapInput(changed, at: now, options: options)
      let found = GapDetectorCatalog.all
        .filter { $0.isRecounted && $0.needs.allSatisfy(input.meets) }
        .flatMap { $0.init().findings(in: input) }
      return (choice, Set(found.filter(\.isGap).map(\.id)))
    }
  }

  /// The choices that would change whether a finding is a gap, in order; `nil` when that wasn't asked,
  /// as for findings that rest on chance or scenarios.
  public func choices(changing finding: Finding) -> [Choice]? {
    let detector = GapDetectorCatalog.all.first { $0.kind == finding.kind }
    guard detector?.isRecounted ?? false else { return nil }
    return gaps.filter { $0.ids.contains(finding.id) != finding.isGap }.map(\.choice)
  }

  private static func choices(in view: SnapshotView) -> [Choice] {
    var choices: [Choice] = []
    if let threshold = view.snapshot.threshold, let scale = view.snapshot.scale.values {
      if threshold - 1 > scale.lowerBound { choices.append(.lowerThreshold) }
      if threshold + 1 <= scale.upperBound { choices.append(.higherThreshold) }
    }
    let differ = view.recorded.contains { pair in
      pair.rows.contains { row in
        row.reportedFrom.map { one in row.reportedTo.map { $0 != one } ?? false } ?? false
      }
    }
    guard differ else { return choices }
    let rules: [(Choice, CombiningRule)] = [
      (.maximum, .maximum), (.minimum, .minimum), (.mean, .mean),
    ]
    return choices + rules.filter { $0.1 != view.snapshot.rule }.map(\.0)
  }
}

extension Sensitivity.Choice {
  /// Makes the choice in a snapshot.
  fileprivate func apply(to snapshot: inout Snapshot) {
    switch self {
    case .lowerThreshold: snapshot.threshold = snapshot.threshold.map { $0 - 1 }
    case .higherThreshold: snapshot.threshold = snapshot.threshold.map { $0 + 1 }
    case .maximum: snapshot.rule = .maximum
    case .minimum: snapshot.rule = .minimum
    case .mean: snapshot.rule = .mean
    }
  }
}
