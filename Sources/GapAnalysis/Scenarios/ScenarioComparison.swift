import InnovationSystem

/// The gaps of a snapshot beside those there would be if a scenario came about.
///
/// Findings are compared by id. What is told of the answers (`notCompared`) is left out: a scenario
/// changes collaborations, and nobody's answer.
public struct ScenarioComparison: Sendable {
  /// A gap that is there before and after, but not alike.
  public struct Changed: Sendable, Hashable {
    /// As it is.
    public let before: Finding
    /// As it would be.
    public let after: Finding
  }

  /// The kinds whose findings are about answers rather than collaborations.
  public static let notCompared = [
    UnconfirmedCollaborations.kind, PerceptionGaps.kind, EvidenceGap.kind,
  ]

  /// Gaps that would be no more, as they are.
  public let closed: [Finding]
  /// Gaps that would arise, as they would be.
  public let opened: [Finding]
  /// Gaps there would still be, with other details or organisations.
  public let changed: [Changed]
  /// Gaps that would be as they are.
  public let unchanged: [Finding]
  /// Gaps that could not be asked for any more: an organisation has left, what hung on a
  /// collaboration has lost it, or the data would no longer tell. They are not closed.
  public let lapsed: [Finding]
  /// How the target model would be met; `nil` without one.
  public let requirements: RequirementComparison?

  /// Compares a snapshot with the same snapshot after a scenario.
  ///
  /// - Complexity: that of all detectors, twice.
  public init(from before: GapInput, to after: GapInput) {
    let old = GapDetectorCatalog.findings(in: before)
    let new = GapDetectorCatalog.findings(in: after)
    requirements = RequirementComparison(from: old, to: new)
    let kept = Set(Self.notCompared)
    let next = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let open = Set(GapDetectorCatalog.notAssessed(in: after).map(\.kind))
    let gaps = old.filter { $0.isGap && !kept.contains($0.kind) }
    var sorted: [Fate: [Finding]] = [:]
    var changed: [Changed] = []
    for gap in gaps {
      let fate = Fate(of: gap, now: next[gap.id], in: after, notAssessed: open)
      sorted[fate, default: []].append(gap)
      if fate == .changed, let now = next[gap.id] {
        changed.append(Changed(before: gap, after: now))
      }
    }
    closed = sorted[.closed] ?? []
    unchanged = sorted[.unchanged] ?? []
    lapsed = sorted[.lapsed] ?? []
    self.changed = changed
    let had = Set(gaps.map(\.id))
    opened = new.filter { $0.isGap && !kept.contains($0.kind) && !had.contains($0.id) }
  }

  /// The number of gaps before that are compared.
  public var gapsBefore: Int { closed.count + changed.count + unchanged.count + lapsed.count }

  /// The number of gaps after.
  public var gapsAfter: Int { opened.count + changed.count + unchanged.count }
}

/// What becomes of a gap.
private enum Fate {
  case closed, changed, unchanged, lapsed

  init(of gap: Finding, now: Finding?, in after: GapInput, notAssessed: Set<String>) {
    guard let now else {
      let hasLeft = gap.organisations.contains { after.view.position(of: $0) == nil }
      self =
        hasLeft || notAssessed.contains(gap.kind) || gap.hasLostTies(in: after)
        ? .lapsed : .closed
      return
    }
    guard now.isGap else {
      self = now.isTold ? .closed : .lapsed
      return
    }
    self =
      gap.details == now.details && gap.organisations == now.organisations
      ? .unchanged : .changed
  }
}

extension Finding {
  /// Whether the data could tell: a requirement can be assessed, enough collaborations state their
  /// phases.
  var isTold: Bool {
    if text("status") == RequiredCollaborations.Status.notAssessable.rawValue { return false }
    guard kind == PhaseGaps.kind, case .number(let stated)? = details["statedShare"] else {
      return true
    }
    return stated >= PhaseGaps.leastStated
  }

  /// Whether it tells of somebody hanging on collaborations none of which is there any more: then
  /// nothing hangs on them, and that is no improvement.
  fileprivate func hasLostTies(in input: GapInput) -> Bool {
    guard [Bridges.kind, CutNodes.kind, BrokerDependence.kind].contains(kind) else { return false }
    return !evidence.contains { pair in
      input.view.pair(pair.first, pair.second)
        .map { input.view.snapshot.counts($0.intensity) } ?? false
    }
  }
}
